import { randomBytes } from 'node:crypto'
import { createWriteStream, rmSync } from 'node:fs'
import { rename, stat, realpath } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { HerokuClient } from '../heroku/client.ts'
import { GIVEN_TO_COMMAND, type CommandEdge } from '../options/command.ts'
import type { Options } from '../options/export.ts'
import { anomaliesOf } from '../order/index.ts'
import { faultOf } from '../system/disk.ts'
import { ActionError, InputError } from '../system/errors.ts'
import { endOf, type Month } from '../system/month.ts'
import { withScratch } from '../system/scratch.ts'
import { quoted } from '../text/log.ts'
import { fetchArchive } from './fetch.ts'
import { orderEvents, refuseAnomalies } from './order.ts'

const STDOUT = '-'

/**
 * Writes a month's ordered JSON document, and nothing else, to a file, or to standard output when `target` is
 * `-`. A file has the whole of it, or is as it was.
 *
 * @returns with when Heroku made the archive (RFC 3339), and the anomalies in words
 */
export async function exportDocument(
  month: Month,
  target: string,
  options: Options,
  edge: CommandEdge,
): Promise<{ final: boolean; createdAt: string; anomalies: string }> {
  const { clock, log, http } = edge
  const path = resolve(edge.cwd, target)
  const isFolder = async (at: string) => (await stat(at).catch(() => undefined))?.isDirectory()
  if (target !== STDOUT && ((await isFolder(path)) || !(await isFolder(dirname(path))))) {
    throw new InputError(
      `--to: ${quoted(target)} cannot be made. Expected a file in a folder that is there, or - for ` +
        'standard output',
    )
  }
  const { herokuApiKey: token, herokuApiUrl: apiUrl, strict } = options
  const given = GIVEN_TO_COMMAND
  const client = new HerokuClient({ apiUrl, token, given, http, clock, log })
  const account = await client.account(options.enterpriseAccount)
  const mustBeFinal = options.provisional === 'refuse' && clock.now() >= endOf(month)
  return withScratch(edge.temp, edge, async (scratch) => {
    const tools = { scratch, clock, log }
    const { gz, final, createdAt } = await log.group(`${month}: fetch`, () =>
      fetchArchive({ client, account, month, scratch }, mustBeFinal),
    )
    const expected = { month, accountId: account.id, review: false }
    const { ordered } = await log.group(`${month}: order`, () => orderEvents(gz, expected, tools))
    if (strict) refuseAnomalies(month, ordered)
    try {
      const document = Readable.from(ordered.read())
      if (target === STDOUT) await pipeline(document, edge.stdout, { end: false })
      else await writeFile(path, document, edge)
    } catch (error) {
      const isClosed = (error as NodeJS.ErrnoException).code === 'EPIPE'
      const fault = isClosed ? 'its reader closed it' : faultOf(error)
      if (fault === undefined) throw error
      const place = target === STDOUT ? 'standard output' : quoted(target)
      throw new ActionError(`The document could not be written whole to ${place}: ${fault}.`, {
        code: 'E_DISK',
        cause: error,
      })
    }
    return { final, createdAt, anomalies: anomaliesOf(ordered.tally) }
  })
}

/** Writes to a file beside it and renames that at the end; straight to a pipe or device. */
async function writeFile(path: string, document: Readable, { onEnd }: CommandEdge): Promise<void> {
  const stats = await stat(path).catch(() => undefined)
  if (stats !== undefined && !stats.isFile()) {
    await pipeline(document, createWriteStream(path))
    return
  }
  // Replaces the target of a symbolic link, such as /dev/stdout, not the link.
  const real = stats === undefined ? path : await realpath(path)
  const partial = `${real}.${randomBytes(4).toString('hex')}.partial`
  const remove = () => {
    rmSync(partial, { force: true })
  }
  const forget = onEnd(remove)
  try {
    const file = { flags: 'wx', mode: stats?.mode ?? 0o666, flush: true }
    await pipeline(document, createWriteStream(partial, file))
    await rename(partial, real)
  } finally {
    forget()
    remove()
  }
}
