import { randomBytes } from 'node:crypto'
import { createWriteStream, rmSync } from 'node:fs'
import { realpath, rename, stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { HerokuClient } from '../heroku/client.ts'
import type { CommandEdge } from '../options/command.ts'
import { GIVEN_TO_COMMAND } from '../options/command.ts'
import type { Options } from '../options/export.ts'
import { anomaliesOf } from '../order/index.ts'
import { faultOf } from '../system/disk.ts'
import { ActionError } from '../system/errors.ts'
import { endOf, type Month } from '../system/month.ts'
import { withScratch } from '../system/scratch.ts'
import { USER_AGENT } from '../system/version.ts'
import { quoted } from '../text/log.ts'
import { fetchArchive } from './fetch.ts'
import { AnomaliesError, orderEvents } from './order.ts'

/** Standard output. */
export const STDOUT = '-'

/** The document could not be written whole. */
export class DocumentError extends ActionError {
  constructor(target: string, problem: string, cause: unknown) {
    const place = target === STDOUT ? 'standard output' : quoted(target)
    super(`The document could not be written whole to ${place}: ${problem}.`, { cause })
  }
}

/** What is known of a document that was written. */
export interface WrittenDocument {
  account: string
  final: boolean
  events: number
  /** In words; empty when there are none. */
  anomalies: string
  /** When Heroku made the archive, RFC 3339. */
  createdAt: string
}

/**
 * Writes a month's ordered JSON document, and nothing else, to a file or to standard output. A file has the
 * whole of it or is not there, or as it was.
 *
 * @throws ProvisionalError, AnomaliesError before anything is written, HerokuError, DocumentError
 */
export async function exportDocument(
  month: Month,
  target: string,
  options: Pick<
    Options,
    'enterpriseAccount' | 'herokuApiKey' | 'herokuApiUrl' | 'provisional' | 'strict'
  >,
  edge: CommandEdge,
): Promise<WrittenDocument> {
  const { clock, log, http } = edge
  const { herokuApiKey: token, herokuApiUrl: apiUrl } = options
  const given = GIVEN_TO_COMMAND
  const client = new HerokuClient({ apiUrl, token, given, userAgent: USER_AGENT, http, clock, log })
  const account = await client.account(options.enterpriseAccount)
  const mustBeFinal = options.provisional === 'refuse' && clock.now() >= endOf(month)
  return withScratch(edge.temp, edge, async (scratch) => {
    const tools = { scratch, clock, log }
    const archive = await log.group(`${month}: fetch`, () =>
      fetchArchive({ client, account, month, ...tools }, mustBeFinal, () => Promise.resolve()),
    )
    const expected = { month, accountId: account.id, review: false }
    const { ordered } = await log.group(`${month}: order`, () =>
      orderEvents(archive.gz, expected, tools),
    )
    const anomalies = anomaliesOf(ordered.tally)
    if (options.strict && anomalies !== '') throw new AnomaliesError(month, anomalies)
    await write(ordered, target, edge)
    const { final, createdAt } = archive
    return { account: account.name, final, events: ordered.tally.count, anomalies, createdAt }
  })
}

interface Document {
  size: number
  read(): AsyncIterable<Uint8Array>
}

async function write(document: Document, target: string, edge: CommandEdge): Promise<void> {
  const counted = async function* () {
    let size = 0
    for await (const chunk of document.read()) {
      size += chunk.length
      yield chunk
    }
    if (size !== document.size) throw new Error(`${size} bytes were read of ${document.size}`)
  }
  try {
    if (target === STDOUT) await pipeline(Readable.from(counted()), edge.stdout, { end: false })
    else await writeFile(resolve(edge.cwd, target), counted, edge)
  } catch (error) {
    const isClosed = (error as NodeJS.ErrnoException).code === 'EPIPE'
    const fault = isClosed ? 'its reader ended' : faultOf(error)
    throw fault === undefined ? error : new DocumentError(target, fault, error)
  }
}

/** Writes beside the file and takes its place at the end; straight to what is no file, such as a pipe. */
async function writeFile(
  path: string,
  chunks: () => AsyncIterable<Uint8Array>,
  { onEnd }: CommandEdge,
): Promise<void> {
  const stats = await stat(path).catch(() => undefined)
  if (stats !== undefined && !stats.isFile()) {
    await pipeline(Readable.from(chunks()), createWriteStream(path))
    return
  }
  // The file of a symbolic link, not the link.
  const real = stats === undefined ? path : await realpath(path)
  const partial = `${real}.${randomBytes(4).toString('hex')}.partial`
  const remove = () => {
    rmSync(partial, { force: true })
  }
  const forget = onEnd(remove)
  try {
    await pipeline(
      Readable.from(chunks()),
      createWriteStream(partial, { flags: 'wx', mode: stats?.mode ?? 0o666, flush: true }),
    )
    await rename(partial, real)
  } finally {
    forget()
    remove()
  }
}
