import type { X509Certificate } from 'node:crypto'
import { constants, createReadStream, createWriteStream } from 'node:fs'
import { copyFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { ZipFile } from 'yazl'
import { isLedgerPath } from '../../ledger/paths.ts'
import { sha256Of } from '../../ledger/state.ts'
import { formatSums } from '../../ledger/sums.ts'
import type { Verifier } from '../../openpgp/detached.ts'
import { readThrough } from '../../record/folder.ts'
import { Digest, measured } from '../../seal/digest.ts'
import { ActionError, messageOf } from '../../system/errors.ts'
import type { Scratch } from '../../system/scratch.ts'
import { plain } from '../../text/log.ts'
import { secrets } from '../../text/redact.ts'
import { formatText } from '../format.ts'
import { gapOf, isGap, type Clone } from '../git/clone.ts'
import type { Ledger } from '../ledger.ts'
import { formatJson, type Report } from '../report.ts'
import { bundle } from './bundle.ts'
import { instructions } from './instructions.ts'

interface PackContents {
  ledger: Ledger
  clone: Clone | undefined
  report: Report
  signerKeys: readonly Verifier[]
  timestampRoots: readonly X509Certificate[]
  scratch: Scratch
}

interface Part {
  path: string
  sha256: string
  read: () => Readable
}

/**
 * Writes a zip with all that an auditor needs to check a ledger by hand. Nothing of the clone runs; a
 * file of the ledger that cannot be read is left out.
 *
 * @param file must not be there yet
 * @throws ActionError when it cannot be written
 */
export async function writePack(file: string, contents: PackContents): Promise<void> {
  const { ledger, report, signerKeys, timestampRoots, scratch } = contents
  const parts = await ledgerParts(ledger)
  const history = await historyOf(contents)
  const isMissing = typeof history === 'string'
  if (!isMissing) parts.push(history)
  const texts = {
    'README.txt': instructions(report, isMissing ? history : undefined),
    'report.txt': `${formatText(report).join('\n')}\n`,
    'report.json': secrets.redact(formatJson(report)),
    'signers.asc': signerKeys.map(({ key }) => key.armor()).join(''),
    'roots.pem': timestampRoots.join(''),
  }
  const given = Object.entries(texts).filter(([, text]) => text !== '')
  parts.push(...given.map(([path, text]) => textPart(path, text)))
  parts.push(textPart('SHA256SUMS', formatSums(parts)))
  // Made elsewhere first: whatever ends this leaves no half of a pack.
  const staged = join(scratch.folder, 'pack.zip')
  try {
    await writeZip(staged, parts, report.verifiedAt)
    await copyFile(staged, file, constants.COPYFILE_EXCL)
  } catch (error) {
    throw new ActionError(
      `The pack could not be written: ${plain(messageOf(error))}. Give --pack the path of a new file, ` +
        'on a disk with room for it',
      { code: 'E_DISK' },
    )
  }
}

async function ledgerParts({ folder }: Ledger): Promise<Part[]> {
  const parts: Part[] = []
  for (const path of [...folder.entries.keys()].filter(isLedgerPath)) {
    const digest = new Digest()
    const problem = await readThrough(folder, path, (chunk) => {
      digest.add(chunk)
    })
    const read = () => Readable.from(folder.stream(path))
    if (problem === undefined) parts.push({ path: `ledger/${path}`, sha256: digest.sha256, read })
  }
  return parts
}

/** The history as a bundle, made in a file; or why there is none. */
async function historyOf({ ledger, clone, scratch }: PackContents): Promise<Part | string> {
  if (isGap(ledger.history)) return ledger.history.reason
  const { commits, tip } = clone!
  if (isGap(commits)) return commits.reason
  const file = join(scratch.folder, 'history.bundle')
  const digest = new Digest()
  try {
    const bytes = bundle(commits, tip!.objects)
    await pipeline(measured(bytes, digest), createWriteStream(file))
  } catch (error) {
    return gapOf(error).reason
  }
  return { path: 'history.bundle', sha256: digest.sha256, read: () => createReadStream(file) }
}

function textPart(path: string, text: string): Part {
  return { path, sha256: sha256Of(text), read: () => Readable.from([Buffer.from(text)]) }
}

async function writeZip(file: string, parts: readonly Part[], mtime: Date): Promise<void> {
  const out = createWriteStream(file)
  const zip = new ZipFile()
  for (const { path, read } of parts) {
    zip.addReadStreamLazy(path, { mtime }, (give) => {
      give(
        null,
        read().on('error', (error) => out.destroy(error)),
      )
    })
  }
  zip.end()
  await pipeline(zip.outputStream, out)
}
