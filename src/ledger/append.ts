import type { SealedFile } from '../seal/file.ts'
import { ActionError } from '../system/errors.ts'
import type { Month } from '../system/month.ts'
import type { SecretLog } from '../system/scratch.ts'
import { sourceProblems } from './chain.ts'
import { changesBetween, type Changes } from './changes.ts'
import type { Companion } from './companions.ts'
import { documentIn, pathsOf } from './document.ts'
import { LedgerError, throwFirst } from './errors.ts'
import { formatManifest, MANIFEST_SCHEMA, type Manifest, type NewManifest } from './manifest.ts'
import { manifestPath, README, stemOf, SUMS } from './paths.ts'
import { readLedger } from './read.ts'
import { formatReadme, type ReadmeOptions } from './readme.ts'
import { latestRevisions, sha256Of, type HeldManifest, type LedgerState } from './state.ts'
import type { Ledger, LedgerFiles, Receipt } from './store.ts'
import { filesOf, filesOfLedger, formatSums } from './sums.ts'

/** Where a month stands in a ledger; `changes` only of a revision. */
export type Place = Pick<NewManifest, 'revision' | 'sequence' | 'previous' | 'changes'>

/** What is known of a month before its place in a ledger. */
export type MonthRecord = Omit<NewManifest, 'schema' | 'files' | keyof Place>

/** The place of a month that is in no log: provisional, or in an artifact only. */
export const UNLOGGED: Place = { revision: 1, sequence: null, previous: null }

/** The month as the ledger has it with the same ordered JSON: what is said of a source proves nothing. */
export function twinOf(state: LedgerState, record: MonthRecord): HeldManifest | undefined {
  const month = record.month as Month
  const held = record.final ? latestRevisions(state).get(month) : state.provisional.get(month)
  return held?.manifest.json.sha256 === record.json.sha256 ? held : undefined
}

export const nextRevision = (state: LedgerState, month: Month): number =>
  (latestRevisions(state).get(month)?.manifest.revision ?? 0) + 1

/**
 * The place of a month that has no twin in the ledger.
 *
 * @throws ActionError when only the log's record is final, LedgerError when the log has other events of
 *   the same bytes from Heroku
 */
async function placeOf(
  state: LedgerState,
  record: MonthRecord,
  compare: (before: HeldManifest) => Promise<Changes | null>,
): Promise<Place> {
  const month = record.month as Month
  for (const held of state.log) {
    throwFirst(sourceProblems(held, record, `this export of ${month}`))
  }
  const held = latestRevisions(state).get(month)
  if (!record.final) {
    if (held === undefined) return UNLOGGED
    throw new ActionError(
      `The ledger holds ${month} as final, but Heroku's archive of it was made at ` +
        `${record.source.created_at}, before the month was over. Nothing was written; ask Heroku ` +
        'support what became of it.',
      { code: 'E_HEROKU_NOT_FINAL' },
    )
  }
  const last = state.log.at(-1)
  const previous = last === undefined ? null : { path: last.path, sha256: last.sha256 }
  const revision = nextRevision(state, month)
  const place = { revision, sequence: state.log.length + 1, previous }
  return held === undefined ? place : { ...place, changes: await compare(held) }
}

/** A month at its place: its manifest, as it is and as bytes. */
export interface PlacedMonth extends HeldManifest {
  manifest: NewManifest
  bytes: Buffer
  companions: readonly Companion[]
}

export function placeMonth(
  record: MonthRecord,
  files: readonly Omit<SealedFile, 'file'>[],
  place: Place,
): PlacedMonth {
  const month = record.month as Month
  const stem = stemOf(month, record.final, place.revision)
  const named = files.map(({ role, ending, size, sha256 }) => {
    return { path: `${stem}${ending}`, role, size, sha256 }
  })
  const manifest: NewManifest = { schema: MANIFEST_SCHEMA, ...record, ...place, files: named }
  const bytes = formatManifest(manifest)
  const path = manifestPath(month, record.final, place.revision)
  return { path, sha256: sha256Of(bytes), manifest, bytes, companions: [] }
}

/** Makes the companions that come with a month: a signature of its manifest, a time-stamp. */
export type Attest = (placed: PlacedMonth) => Promise<readonly Companion[]>

export const attested = async (
  placed: PlacedMonth,
  attest: Attest | undefined,
): Promise<PlacedMonth> => ({ ...placed, companions: (await attest?.(placed)) ?? [] })

/** What to write besides the month's own files, and what to remove of a provisional month. */
function appendixOf(
  state: LedgerState,
  { bytes, ...held }: PlacedMonth,
  historyUrl: string | undefined,
) {
  const { account, month, sequence } = held.manifest
  const provisional = new Map(state.provisional)
  const replaced = provisional.get(month as Month)
  provisional.delete(month as Month)
  if (sequence === null) provisional.set(month as Month, held)
  const log = sequence === null ? state.log : [...state.log, held]
  const kept = new Set(filesOf(held).map(({ path }) => path))
  const gone = replaced === undefined ? [] : filesOf(replaced).map(({ path }) => path)
  return {
    files: [
      { path: held.path, bytes },
      ...held.companions,
      ...pageAndSums({ log, provisional }, { account, historyUrl }),
    ],
    removals: gone.filter((path) => !kept.has(path)),
  }
}

export function pageAndSums(
  state: LedgerState,
  options: ReadmeOptions,
): { path: string; bytes: Buffer }[] {
  const readme = Buffer.from(formatReadme(state, options))
  const sums = Buffer.from(formatSums(filesOfLedger(state, sha256Of(readme))))
  return [
    { path: README, bytes: readme },
    { path: SUMS, bytes: sums },
  ]
}

export interface MonthToAppend {
  record: MonthRecord
  files: readonly SealedFile[]
  /** The ordered document, to be compared with that of the revision before. */
  document: () => AsyncIterable<Uint8Array>
  attest?: Attest | undefined
  /** Throws when nothing may be appended to the ledger as it is. */
  check?: ((state: LedgerState, files: LedgerFiles) => Promise<void>) | undefined
  /** Opens a file for what does not fit in memory when they are compared. */
  spill: () => Promise<SecretLog>
  message: (manifest: Manifest) => string
}

export interface Appended {
  held: HeldManifest
  /** The month that was written; undefined when the ledger had its events already. */
  placed: PlacedMonth | undefined
  isNew: boolean
  /** The commit that was made; null when none was, or where the store makes none. */
  receipt: Receipt | null
  /** The newest manifest of the log then; undefined while the log is empty. */
  newest: HeldManifest | undefined
}

/**
 * Appends a month to a ledger, unless that has its events already. Where another writer was faster, the
 * month is appended to what that one left.
 *
 * @throws LedgerError when the ledger is not as this action left it, and as `placeOf`
 */
export async function appendMonth(
  { store, accountId }: Ledger,
  { record, files, document, attest, check, spill, message }: MonthToAppend,
): Promise<Appended> {
  let held: HeldManifest | undefined
  let placed: PlacedMonth | undefined
  let newest: HeldManifest | undefined
  const receipt = await store.write(async (ledger) => {
    const state = await readLedger(ledger, accountId)
    held = twinOf(state, record)
    newest = state.log.at(-1)
    if (held !== undefined) return undefined
    await check?.(state, ledger)
    const place = await placeOf(state, record, async (before) => {
      const earlier = documentOf(before, ledger)
      return earlier === undefined ? null : changesBetween(earlier, document(), spill)
    })
    held = placed = await attested(placeMonth(record, files, place), attest)
    if (place.sequence !== null) newest = placed
    const appendix = appendixOf(state, placed, store.historyUrl)
    const stem = stemOf(record.month as Month, record.final, place.revision)
    return {
      message: message(placed.manifest),
      files: [
        ...files.map(({ ending, file }) => ({ path: `${stem}${ending}`, content: { file } })),
        ...appendix.files.map(({ path, bytes }) => ({ path, content: { bytes } })),
      ],
      removals: appendix.removals,
    }
  })
  const isNew = receipt !== undefined
  // What another attempt of this run has written is there by its digest alone.
  const own = isNew && placed?.sha256 === held?.sha256 ? placed : undefined
  return { held: held!, placed: own, isNew, receipt: receipt ?? null, newest }
}

/** The ordered document that a ledger has of a month; undefined when it is encrypted. */
export function documentOf(
  { manifest }: HeldManifest,
  ledger: LedgerFiles,
): AsyncIterable<Uint8Array> | undefined {
  if (manifest.encryption !== null) return undefined
  const sealed = async function* () {
    for (const { role, path, sha256 } of manifest.files) {
      if (role !== 'events') continue
      const bytes = await ledger.read(path)
      if (sha256Of(bytes) !== sha256) throw new LedgerError(path, 'is not what its manifest says')
      yield bytes
    }
  }
  return documentIn(sealed(), pathsOf(manifest, 'events')[0]!)
}
