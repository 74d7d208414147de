import type { X509Certificate } from 'node:crypto'
import { createReadStream, createWriteStream, rmSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { ZipFile } from 'yazl'
import { isLedgerPath } from '../../ledger/paths.ts'
import { sha256Of } from '../../ledger/state.ts'
import { formatSums } from '../../ledger/sums.ts'
import type { Verifier } from '../../openpgp/detached.ts'
import { Digest } from '../../seal/digest.ts'
import { ActionError, messageOf } from '../../system/errors.ts'
import type { Caretaker, Scratch } from '../../system/scratch.ts'
import { plain } from '../../text/log.ts'
import { secrets } from '../../text/redact.ts'
import { readThrough } from '../../record/folder.ts'
import { formatText } from '../format.ts'
import { gapOf, isGap, type Clone } from '../git/clone.ts'
import type { Ledger } from '../ledger.ts'
import { formatJson, type Report } from '../report.ts'
import { bundle } from './bundle.ts'
import { instructions } from './instructions.ts'

/** What is packed. */
export interface PackContents {
  ledger: Ledger
  clone: Clone | undefined
  report: Report
  signerKeys: readonly Verifier[]
  timestampRoots: readonly X509Certificate[]
  scratch: Scratch
  onEnd: Caretaker['onEnd']
}

/** A file to be packed. */
interface Part {
  path: string
  sha256: string
  read: () => Readable
}

/**
 * Writes a zip with all that an auditor needs to check a ledger by hand. Nothing of the clone runs; a
 * file of the ledger that cannot be read is left out, and named.
 *
 * @param file must not be there yet
 * @throws ActionError when it cannot be written
 */
export async function writePack(file: string, contents: PackContents): Promise<void> {
  const { ledger, clone, report, signerKeys, timestampRoots, scratch, onEnd } = contents
  const { parts, leftOut } = await ledgerParts(ledger)
  const history = await historyOf(contents, join(scratch.folder, 'history.bundle'))
  if (typeof history !== 'string') parts.push(history)
  const keys = signerKeys.map(({ key }) => key.armor())
  const path = [clone?.prefix ?? '', ledger.path].filter((step) => step !== '').join('/')
  const noHistory = typeof history === 'string' ? history : undefined
  const given = { hasSigners: keys.length > 0, hasRoots: timestampRoots.length > 0 }
  const readme = instructions(report, path, noHistory, leftOut, given)
  parts.push(
    textPart('README.txt', readme),
    textPart('report.txt', `${formatText(report).join('\n')}\n`),
    textPart('report.json', secrets.redact(formatJson(report))),
  )
  if (given.hasSigners) parts.push(textPart('signers.asc', keys.join('')))
  if (given.hasRoots) parts.push(textPart('roots.pem', timestampRoots.join('')))
  parts.push(textPart('SHA256SUMS', formatSums(parts)))
  await writeZip(file, parts, report.verifiedAt, onEnd)
}

/** The files of a ledger that can be read, and the paths of what is there besides. */
async function ledgerParts({ folder }: Ledger): Promise<{ parts: Part[]; leftOut: string[] }> {
  const parts: Part[] = []
  const leftOut: string[] = []
  for (const { path, kind } of folder.entries.values()) {
    if (kind === 'folder') continue
    const digest = new Digest()
    const problem =
      kind === 'file' && isLedgerPath(path)
        ? await readThrough(folder, path, (chunk) => {
            digest.add(chunk)
          })
        : 'is no file of a ledger'
    if (problem !== undefined) leftOut.push(path)
    else {
      const read = () => Readable.from(folder.stream(path))
      parts.push({ path: `ledger/${path}`, sha256: digest.sha256, read })
    }
  }
  return { parts, leftOut }
}

/** The history as a bundle, made in a file; or why there is none. */
async function historyOf({ ledger, clone }: PackContents, file: string): Promise<Part | string> {
  if (isGap(ledger.history)) return ledger.history.reason
  const { commits, tip } = clone!
  if (isGap(commits)) return commits.reason
  const digest = new Digest()
  const bytes = bundle(commits, tip!.branch ?? 'main', tip!.objects)
  async function* digested() {
    for await (const chunk of bytes) {
      digest.add(chunk)
      yield chunk
    }
  }
  try {
    await pipeline(digested, createWriteStream(file))
  } catch (error) {
    return gapOf(error).reason
  }
  return { path: 'history.bundle', sha256: digest.sha256, read: () => createReadStream(file) }
}

function textPart(path: string, text: string): Part {
  return { path, sha256: sha256Of(text), read: () => Readable.from([Buffer.from(text)]) }
}

/** Writes one file after the other, each as it is read. */
async function writeZip(
  file: string,
  parts: readonly Part[],
  mtime: Date,
  onEnd: Caretaker['onEnd'],
): Promise<void> {
  let isOurs = false
  const remove = () => {
    if (isOurs) rmSync(file, { force: true })
  }
  const forget = onEnd(remove)
  let source: Readable | undefined
  try {
    const out = (await open(file, 'wx')).createWriteStream()
    isOurs = true
    const zip = new ZipFile()
    for (const { path, read } of parts) {
      zip.addReadStreamLazy(path, { mtime }, (give) => {
        source = read().on('error', (error) => out.destroy(error))
        give(null, source)
      })
    }
    zip.end()
    await pipeline(zip.outputStream, out)
  } catch (error) {
    source?.destroy()
    remove()
    throw new ActionError(
      `The pack could not be written: ${plain(messageOf(error))}. Give --pack the path of a new file, ` +
        'on a disk with room for it',
      { code: 'E_DISK' },
    )
  } finally {
    forget()
  }
}
