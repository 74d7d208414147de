import { createReadStream, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { gunzip } from '../src/heroku/gunzip.ts'
import { endOf, startOf, type Month } from '../src/system/month.ts'
import { order, type Expectation, type Ordered } from '../src/order/index.ts'
import { Scratch } from '../src/system/scratch.ts'
import { ACCOUNT, MONTH } from './data.ts'

/** What the generated events are held against, as in an export. */
export const EXPECTED: Expectation = {
  accountId: ACCOUNT.id,
  monthStart: startOf(MONTH as Month).getTime() / 1000,
  monthEnd: endOf(MONTH as Month).getTime() / 1000,
  review: false,
}

const NO_LIMITS = { archiveSize: Infinity, jsonSize: Infinity, ratio: Infinity }
const READ_CHUNK = 256 * 1024

/** The JSON of an archive on disk. */
export function jsonOf(path: string): AsyncIterable<Buffer> {
  async function* read(start = 0, end = Infinity): AsyncGenerator<Buffer> {
    const options = { start, end: end - 1, highWaterMark: READ_CHUNK }
    for await (const chunk of createReadStream(path, options)) yield chunk as Buffer
  }
  return gunzip({ size: statSync(path).size, read }, NO_LIMITS)
}

/** Orders an archive on disk as an export does, and passes it on. */
export async function withOrdered(
  path: string,
  output: string,
  use: (ordered: Ordered) => Promise<void>,
): Promise<void> {
  const scratch = new Scratch(dirname(output))
  try {
    await use(await order(jsonOf(path), EXPECTED, { spill: () => scratch.log() }))
  } finally {
    await scratch.remove()
  }
}
