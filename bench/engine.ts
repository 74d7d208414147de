// node bench/engine.ts IN.json.gz OUT [KEY.asc]: an archive to an ordered document, as an export does it;
// with a key compressed and encrypted as well.
import { createReadStream, readFileSync, statSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { gunzip } from '../src/heroku/gunzip.ts'
import { order } from '../src/order/index.ts'
import { endOf, startOf } from '../src/system/month.ts'
import { Scratch } from '../src/system/scratch.ts'
import { ACCOUNT, MONTH } from './data.ts'

const EXPECTED = {
  accountId: ACCOUNT.id,
  monthStart: startOf(MONTH).getTime() / 1000,
  monthEnd: endOf(MONTH).getTime() / 1000,
  review: false,
}
const READ_CHUNK = 256 * 1024

const [input, output, key] = process.argv.slice(2) as [string, string, string?]
async function* read(start = 0, end = Infinity): AsyncGenerator<Buffer> {
  const options = { start, end: end - 1, highWaterMark: READ_CHUNK }
  for await (const chunk of createReadStream(input, options)) yield chunk as Buffer
}
const scratch = new Scratch(dirname(output))
try {
  const json = gunzip({ size: statSync(input).size, read })
  const ordered = await order(json, EXPECTED, { spill: () => scratch.log() })
  const document = ordered.read()
  const bytes = key === undefined ? document : await sealed(document, key)
  await writeFile(output, bytes)
} finally {
  await scratch.remove()
}

async function sealed(document: AsyncIterable<Buffer>, key: string) {
  const { readRecipients } = await import('../src/openpgp/recipients.ts')
  const { seal } = await import('../src/seal/seal.ts')
  const now = new Date()
  const recipients = await readRecipients(readFileSync(key, 'utf8'), { fingerprints: [], now })
  return seal(document, { gzip: true, recipients, now })
}
