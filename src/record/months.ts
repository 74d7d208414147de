import { readManifest } from '../ledger/chain.ts'
import { pathsOf, wholePath } from '../ledger/document.ts'
import { LedgerError } from '../ledger/errors.ts'
import type { Manifest } from '../ledger/manifest.ts'
import { isManifestName, isMonthsFolder, manifestPath, PROVISIONAL } from '../ledger/paths.ts'
import type { DecryptOptions } from '../openpgp/decrypt.ts'
import { KeyError } from '../openpgp/key-error.ts'
import { DocumentError, JsonError } from '../order/errors.ts'
import { Digest } from '../seal/digest.ts'
import { messageOf } from '../system/errors.ts'
import type { Month } from '../system/month.ts'
import { plain } from '../text/log.ts'
import { diskFolder, readText, type Folder } from './folder.ts'
import { inflated, lockOf, openedFiles } from './open.ts'
import { documentFault, parseEvents, type TakeEvent } from './parse-events.ts'

/**
 * Reads events in order, in bounded memory.
 *
 * @param pause is awaited after each chunk, before the next is read
 * @returns what is wrong, in words that begin with a path: then the events that were taken may not
 *   be those of the record
 * @throws KeyError, Stopped
 */
export type ReadSource = (
  keys: DecryptOptions,
  take: TakeEvent,
  pause?: () => Promise<void>,
) => Promise<string[]>

/** A month of a ledger on disk. */
export interface RecordedMonth {
  /** Of its events file, relative to the ledger's folder; without `.partNN`. */
  path: string
  manifest: Manifest
  /** Holds the bytes of its files against the manifest while they are read. */
  read: ReadSource
}

/**
 * The months of a ledger on disk: each once, oldest first, its latest revision, or what there is so far
 * of one that is not final. A manifest that cannot be read hides no other.
 *
 * @param name of the ledger's folder in messages
 */
export async function monthsIn(
  base: string,
  name: string,
): Promise<{ months: RecordedMonth[]; problems: string[] }> {
  const folder = await diskFolder(base, '', isMonthsFolder)
  const latest = new Map<string, Manifest>()
  const problems: string[] = []
  for (const { path, kind } of folder.entries.values()) {
    const [, file = '', ...deeper] = path.split('/')
    if (kind === 'unreadable') problems.push(`${shown(name, path)} cannot be read`)
    if (!isManifestName(file) || deeper.length > 0) continue
    const manifest = await tryManifest(folder, path)
    if (typeof manifest === 'string') problems.push(`${shown(name, path)} ${manifest}`)
    else {
      const before = latest.get(manifest.month)
      if (before === undefined || isLater(manifest, before)) latest.set(manifest.month, manifest)
    }
  }
  const months = [...latest.values()]
    .sort((a, b) => (a.month < b.month ? -1 : 1))
    .map((manifest) => recordedMonth(folder, name, manifest))
  return { months, problems }
}

/** A final month takes the place of its provisional one, a revision that of the one before. */
const isLater = (a: Manifest, b: Manifest) =>
  a.final === b.final ? a.revision > b.revision : a.final

async function tryManifest(folder: Folder, path: string): Promise<Manifest | string> {
  const bytes = await readText(folder, path)
  if (typeof bytes === 'string') return bytes
  try {
    const { manifest } = readManifest(path, bytes)
    const isFinal = !path.startsWith(`${PROVISIONAL}/`)
    const { month, revision, final } = manifest
    const isThere = path === manifestPath(month as Month, isFinal, revision) && final === isFinal
    return isThere ? manifest : 'is the manifest of another month: it was renamed or changed'
  } catch (error) {
    if (error instanceof LedgerError) return error.problem
    throw error
  }
}

const shown = (name: string, path: string) => `'${plain(`${name}/${path}`)}'`

const LOCKS = {
  locked: 'its readers: give a private key of one',
  'wrong-key': 'other keys than those that are given',
}

function recordedMonth(folder: Folder, name: string, manifest: Manifest): RecordedMonth {
  const path = wholePath(pathsOf(manifest, 'events')[0] ?? '')
  const read: ReadSource = async (keys, take, pause) => {
    const lock = lockOf(manifest, keys.privateKeys)
    if (lock !== undefined) return [`${shown(name, path)} is encrypted for ${LOCKS[lock]}`]
    const problems: string[] = []
    const sealed = digested(folder, manifest, (file, problem) => {
      problems.push(`${shown(name, file)} ${problem}`)
    })
    const json = () => inflated(openedFiles(sealed, manifest, 'events', keys), path)
    try {
      const problem = await problemIn(json, take, pause)
      return problem === undefined ? problems : [...problems, `${shown(name, path)} ${problem}`]
    } finally {
      // Whoever gives up in the middle leaves the file open.
      await sealed.return()
    }
  }
  return { path, manifest, read }
}

/** Thrown by `pause` when nobody wants to know the rest. */
export class Stopped extends Error {}

/** Reads the events of an ordered document. @returns what is wrong, whatever that is */
export async function problemIn(
  document: () => AsyncIterable<Uint8Array> | Promise<AsyncIterable<Uint8Array>>,
  take: TakeEvent,
  pause?: () => Promise<void>,
): Promise<string | undefined> {
  try {
    return await parseEvents(await document(), take, pause)
  } catch (error) {
    if (error instanceof KeyError || error instanceof Stopped) throw error
    if (error instanceof JsonError || error instanceof DocumentError) return documentFault(error)
    return `cannot be read: ${plain(messageOf(error))}`
  }
}

/** The bytes of the events files, each held against its digest when it has ended. */
async function* digested(
  folder: Folder,
  { files }: Manifest,
  tell: (path: string, problem: string) => void,
): AsyncGenerator<Uint8Array, void> {
  for (const { path, role, sha256 } of files) {
    if (role !== 'events') continue
    const digest = new Digest()
    for await (const chunk of folder.stream(path)) {
      digest.add(chunk)
      yield chunk
    }
    if (digest.sha256 !== sha256) {
      tell(path, `has the SHA-256 ${digest.sha256}, where its manifest has ${sha256}`)
    }
  }
}
