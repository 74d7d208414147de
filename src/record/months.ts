import { join } from 'node:path'
import { readManifest } from '../ledger/chain.ts'
import { pathsOf, wholePath } from '../ledger/document.ts'
import { LedgerError } from '../ledger/errors.ts'
import type { Manifest } from '../ledger/manifest.ts'
import { isManifestName, isMonthsFolder, manifestPath, PROVISIONAL } from '../ledger/paths.ts'
import type { DecryptOptions } from '../openpgp/decrypt.ts'
import { KeyError } from '../openpgp/keys.ts'
import { DocumentError, JsonError } from '../order/errors.ts'
import { Digest } from '../seal/digest.ts'
import { messageOf } from '../system/errors.ts'
import type { Month } from '../system/month.ts'
import { plain } from '../text/log.ts'
import { diskFolder, readText, type Folder } from './folder.ts'
import { inflated, lockOf, openedFiles } from './open.ts'
import { documentFault, parseEvents, type ReadableMonth, type ReadEvents } from './parse-events.ts'

export interface RecordedMonth extends ReadableMonth {
  manifest: Manifest
}

/**
 * The months of a ledger on disk: each once, oldest first, its latest revision, or what there is so far
 * of one that is not final. A manifest that cannot be read hides no other.
 */
export async function monthsIn(base: string, name: string, keys: DecryptOptions) {
  const folder = await diskFolder(base, '', isMonthsFolder)
  const shown = (path: string) => `'${plain(join(name, path))}'`
  const latest = new Map<string, Manifest>()
  const problems: string[] = []
  for (const { path, kind } of folder.entries.values()) {
    const [, file = '', ...deeper] = path.split('/')
    if (kind === 'unreadable') problems.push(`${shown(path)} cannot be read`)
    if (!isManifestName(file) || deeper.length > 0) continue
    const manifest = await tryManifest(folder, path)
    if (typeof manifest === 'string') problems.push(`${shown(path)} ${manifest}`)
    else {
      const before = latest.get(manifest.month)
      if (before === undefined || isLater(manifest, before)) latest.set(manifest.month, manifest)
    }
  }
  const months = [...latest.values()]
    .sort((a, b) => (a.month < b.month ? -1 : 1))
    .map((manifest): RecordedMonth => {
      const path = wholePath(pathsOf(manifest, 'events')[0] ?? '')
      const read = readerOf(folder, manifest, shown(path), keys)
      return { month: manifest.month as Month, path, manifest, read }
    })
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

const LOCKS = {
  locked: 'its readers: give a private key of one',
  'wrong-key': 'other keys than those that are given',
}

function readerOf(
  folder: Folder,
  manifest: Manifest,
  name: string,
  keys: DecryptOptions,
): ReadEvents {
  return async (take, pause) => {
    const lock = lockOf(manifest, keys.privateKeys)
    if (lock !== undefined) return [`${name} is encrypted for ${LOCKS[lock]}`]
    const sealed = digested(folder, manifest)
    const [path] = pathsOf(manifest, 'events')
    const json = () => inflated(openedFiles(sealed, manifest, 'events', keys), path!)
    try {
      return await problemsIn(name, json, take, pause)
    } finally {
      // Whoever gives up in the middle leaves the file open.
      await sealed.return()
    }
  }
}

/** The bytes of the events files. @throws Error when those of one are not as the manifest says */
async function* digested(folder: Folder, { files }: Manifest): AsyncGenerator<Uint8Array, void> {
  for (const { path, role, sha256 } of files) {
    if (role !== 'events') continue
    const digest = new Digest()
    for await (const chunk of folder.stream(path)) {
      digest.add(chunk)
      yield chunk
    }
    if (digest.sha256 !== sha256) {
      throw new Error(`it has the SHA-256 ${digest.sha256}, where its manifest has ${sha256}`)
    }
  }
}

/** Thrown by `pause` when nobody wants to know the rest. */
export class Stopped extends Error {}

/** Reads the events of an ordered document. @throws KeyError, Stopped */
export async function problemsIn(
  name: string,
  document: () => AsyncIterable<Uint8Array> | Promise<AsyncIterable<Uint8Array>>,
  ...[take, pause]: Parameters<ReadEvents>
): Promise<string[]> {
  try {
    const problem = await parseEvents(await document(), take, pause)
    return problem === undefined ? [] : [`${name} ${problem}`]
  } catch (error) {
    if (error instanceof KeyError || error instanceof Stopped) throw error
    const isDocument = error instanceof JsonError || error instanceof DocumentError
    const problem = isDocument ? documentFault(error) : `cannot be read: ${plain(messageOf(error))}`
    return [`${name} ${problem}`]
  }
}
