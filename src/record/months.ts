import { basename, dirname } from 'node:path'
import { readManifest } from '../ledger/chain.ts'
import { pathsOf, wholePath } from '../ledger/document.ts'
import { LedgerError } from '../ledger/errors.ts'
import type { Manifest } from '../ledger/manifest.ts'
import {
  isManifestName,
  isMonthsFolder,
  MANIFEST_ENDING,
  manifestPath,
  PROVISIONAL,
} from '../ledger/paths.ts'
import type { DecryptOptions } from '../openpgp/decrypt.ts'
import { KeyError } from '../openpgp/key-error.ts'
import type { Entry } from '../order/entry.ts'
import { Digest } from '../seal/digest.ts'
import { messageOf } from '../system/errors.ts'
import type { Month } from '../system/month.ts'
import { plain } from '../text/log.ts'
import { diskFolder, readText, type Folder } from './folder.ts'
import { inflated, lockOf, openedFiles } from './open.ts'
import { parseEvents } from './parse-events.ts'

/** A month of a ledger on disk. */
export interface RecordedMonth {
  /** The ledger's folder, relative to where it was looked for; empty for that itself. */
  ledger: string
  /** Of its events file, relative to the ledger's folder; without `.partNN`. */
  path: string
  manifest: Manifest
  folder: Folder
}

/** What there is to read of a ledger. */
export interface ReadableLedger {
  ledger: string
  /** Each once, oldest first: its latest revision, or what there is so far of one that is not final. */
  months: readonly RecordedMonth[]
  /** What cannot be read, in words that begin with its path. */
  problems: readonly string[]
}

/**
 * Reads the manifests of a ledger on disk. One that cannot be read hides no other.
 *
 * @param ledger its folder, relative to `base`; empty for `base` itself
 */
export async function readableLedger(base: string, ledger: string): Promise<ReadableLedger> {
  const folder = await diskFolder(base, ledger, isMonthsFolder)
  const latest = new Map<string, Manifest>()
  const problems: string[] = []
  for (const { path, kind } of folder.entries.values()) {
    const [, name = '', ...deeper] = path.split('/')
    if (kind === 'unreadable') problems.push(`'${shownPath(ledger, path)}' cannot be read`)
    if (!isManifestName(name) || deeper.length > 0) continue
    const manifest = await tryManifest(folder, path)
    if (typeof manifest === 'string') problems.push(`'${shownPath(ledger, path)}' ${manifest}`)
    else {
      const before = latest.get(manifest.month)
      if (before === undefined || isLater(manifest, before)) latest.set(manifest.month, manifest)
    }
  }
  const months = [...latest.values()]
    .sort((a, b) => (a.month < b.month ? -1 : 1))
    .map((manifest) => monthIn(ledger, folder, manifest))
  return { ledger, months, problems }
}

/**
 * The month that an events file in a ledger, a part of one, or a manifest is of; undefined when the file is in no
 * ledger. What is wrong with its manifest, if that cannot be read.
 */
export async function monthOfFile(file: string): Promise<RecordedMonth | string | undefined> {
  const [base, months, name] = [dirname(dirname(file)), basename(dirname(file)), basename(file)]
  const stem = /^(\d{4}-\d{2}(?:\.r\d+)?)(?:\.manifest)?\.json/.exec(name)?.[1]
  if (stem === undefined || !isMonthsFolder(months)) return undefined
  const folder = await diskFolder(base, '', (each) => each === months)
  const manifestPath = `${months}/${stem}${MANIFEST_ENDING}`
  if (folder.entries.get(manifestPath)?.kind !== 'file') return undefined
  const manifest = await tryManifest(folder, manifestPath)
  if (typeof manifest === 'string') return `'${plain(manifestPath)}' ${manifest}`
  return monthIn('', folder, manifest)
}

const monthIn = (ledger: string, folder: Folder, manifest: Manifest): RecordedMonth => {
  const path = wholePath(pathsOf(manifest, 'events')[0] ?? '')
  return { ledger, path, manifest, folder }
}

/** A final month takes the place of its provisional one, a revision that of the one before. */
export const isLater = (a: Manifest, b: Manifest) =>
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

const shownPath = (ledger: string, path: string) =>
  plain([ledger, path].filter((part) => part !== '').join('/'))

/**
 * Reads the events of a month in the record's order, in bounded memory. The bytes of its files are
 * held against the manifest while they are read.
 *
 * @param take gets each event, valid during the call only, and its line in the ordered document
 * @param pause is awaited after each chunk, before the next is read
 * @returns what is wrong, in words that begin with a path: then the events that were taken may not
 *   be those of the record
 * @throws KeyError
 */
export async function readMonth(
  { ledger, path, manifest, folder }: RecordedMonth,
  keys: DecryptOptions,
  take: (event: Entry, line: number) => void,
  pause: () => Promise<void> = () => Promise.resolve(),
): Promise<string[]> {
  const name = `'${shownPath(ledger, path)}'`
  const lock = lockOf(manifest, keys.privateKeys)
  if (lock !== undefined) return [`${name} is encrypted for ${LOCKS[lock]}`]
  const problems: string[] = []
  const sealed = digested(folder, manifest, (file, problem) => {
    problems.push(`'${shownPath(ledger, file)}' ${problem}`)
  })
  let count = 0
  try {
    const json = inflated(openedFiles(sealed, manifest, 'events', keys), path)
    const problem = await parseEvents(paced(json, pause), (event) => {
      count++
      take(event, count + 1)
    })
    if (problem !== undefined) problems.push(`${name} ${problem}`)
    else if (count !== manifest.events.count) {
      problems.push(
        `${name} has ${count} events, where its manifest counts ${manifest.events.count}`,
      )
    }
  } catch (error) {
    if (error instanceof KeyError || error instanceof Stopped) throw error
    problems.push(`${name} cannot be read: ${plain(messageOf(error))}`)
  } finally {
    // Whoever gives up in the middle leaves the file open.
    await sealed.return()
  }
  return problems
}

/** Thrown by `pause` when nobody wants to know the rest. */
export class Stopped extends Error {}

const LOCKS = {
  locked: 'its readers: give a private key of one',
  'wrong-key': 'other keys than those that are given',
}

/** The bytes of the events files, each held against its digest when it has ended. */
async function* digested(
  folder: Folder,
  { files }: Manifest,
  tell: (path: string, problem: string) => void,
): AsyncGenerator<Uint8Array, void> {
  for (const { path, role, size, sha256 } of files) {
    if (role !== 'events') continue
    const digest = new Digest()
    for await (const chunk of folder.stream(path)) {
      digest.add(chunk)
      yield chunk
    }
    if (digest.size !== size) {
      tell(path, `has ${digest.size} bytes, where its manifest has ${size}`)
    } else if (digest.sha256 !== sha256) {
      tell(path, `has the SHA-256 ${digest.sha256}, where its manifest has ${sha256}`)
    }
  }
}

/** Passes chunks on; after each, `pause` is awaited before the next is asked for. */
export async function* paced(
  source: AsyncIterable<Uint8Array>,
  pause: () => Promise<void>,
): AsyncGenerator<Uint8Array> {
  for await (const chunk of source) {
    yield chunk
    await pause()
  }
}
