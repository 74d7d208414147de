import { ActionError } from '../system/errors.ts'
import type { Month } from '../system/month.ts'
import type { Changes } from './changes.ts'
import { formatManifest, MANIFEST_SCHEMA, type Manifest } from './manifest.ts'
import { manifestPath, README, stemOf, SUMS } from './paths.ts'
import { formatReadme } from './readme.ts'
import { latestRevisions, sha256Of, type HeldManifest, type LedgerState } from './state.ts'
import { filesOf, filesOfLedger, formatSums } from './sums.ts'

/** What is known of a month before its place in a ledger is. */
export type MonthRecord = Omit<
  Manifest,
  'schema' | 'revision' | 'sequence' | 'previous' | 'changes' | 'files'
>

/** A file of a month, whose path depends on the month's place. */
export interface RecordFile {
  role: Manifest['files'][number]['role']
  /** What follows the stem, such as `.json.gz.pgp.part01`. */
  ending: string
  size: number
  sha256: string
}

/** Where a month stands in a ledger; `changes` is left out but for a revision. */
export type Place = Pick<Manifest, 'revision' | 'sequence' | 'previous' | 'changes'>

/** The place of a month that is in no log: provisional, or in an artifact only. */
export const UNLOGGED: Place = { revision: 1, sequence: null, previous: null }

/** The log holds the month whole, and Heroku's archive of it is one that is cut short now. */
export class CutShortError extends ActionError {
  constructor(month: Month, createdAt: string) {
    super(
      `The ledger holds ${month} as final, but Heroku's archive of it was made at ${createdAt}, ` +
        'before the month was over. Nothing was written; ask Heroku support what became of it.',
    )
  }
}

/** SHA-256 of a month's JSON. */
export interface JsonDigests {
  /** As Heroku wrote it. */
  source: string
  /** In order. */
  ordered: string
}

/**
 * Whether a held month has the same events: the same JSON, or the same in order, whatever became of
 * Heroku's gzip and of the order in which Heroku gives them.
 */
export function hasSameJson({ manifest }: HeldManifest, { source, ordered }: JsonDigests): boolean {
  return manifest.source.json_sha256 === source || manifest.json.sha256 === ordered
}

/** The manifest of a month that the ledger has already with the same events. */
export function twinOf(state: LedgerState, record: MonthRecord): HeldManifest | undefined {
  const month = record.month as Month
  const held = record.final ? latestRevisions(state).get(month) : state.provisional.get(month)
  if (held === undefined) return undefined
  const digests = { source: record.source.json_sha256, ordered: record.json.sha256 }
  return hasSameJson(held, digests) ? held : undefined
}

/**
 * Where a month is to be appended that has no twin in the ledger.
 *
 * @param compare counts the changes against the revision before, asked only for a revision
 * @throws CutShortError when the log has the month and the record is not final
 */
export async function placeOf(
  state: LedgerState,
  record: MonthRecord,
  compare: (before: HeldManifest) => Promise<Changes | null>,
): Promise<Place> {
  const month = record.month as Month
  const held = latestRevisions(state).get(month)
  if (!record.final) {
    if (held !== undefined) throw new CutShortError(month, record.source.created_at)
    return UNLOGGED
  }
  const last = state.log.at(-1)
  const previous = last === undefined ? null : { path: last.path, sha256: last.sha256 }
  const place = { sequence: state.log.length + 1, previous }
  if (held === undefined) return { revision: 1, ...place }
  return { revision: held.manifest.revision + 1, ...place, changes: await compare(held) }
}

/** A month at its place: its manifest, as it is and as bytes. */
export interface PlacedMonth extends HeldManifest {
  bytes: Buffer
}

/** Makes a month's manifest. */
export function placeMonth(
  record: MonthRecord,
  files: readonly RecordFile[],
  place: Place,
): PlacedMonth {
  const month = record.month as Month
  const { account, final, source, events, json, reconciliation, encryption, tool, run } = record
  const { revision, sequence, previous, changes } = place
  const stem = stemOf(month, final, revision)
  const manifest: Manifest = {
    schema: MANIFEST_SCHEMA,
    account,
    month,
    revision,
    final,
    sequence,
    previous,
    source,
    events,
    ...(changes === undefined ? {} : { changes }),
    ...(reconciliation === undefined ? {} : { reconciliation }),
    json,
    files: files.map(({ role, ending, size, sha256 }) => ({
      path: `${stem}${ending}`,
      role,
      size,
      sha256,
    })),
    encryption,
    tool,
    run,
  }
  const bytes = formatManifest(manifest)
  return { path: manifestPath(month, final, revision), sha256: sha256Of(bytes), manifest, bytes }
}

/** The ledger with a month more. */
function withMonth(state: LedgerState, held: HeldManifest): LedgerState {
  const month = held.manifest.month as Month
  const provisional = new Map(state.provisional)
  if (held.manifest.sequence === null) {
    return { log: state.log, provisional: provisional.set(month, held) }
  }
  provisional.delete(month)
  return { log: [...state.log, held], provisional }
}

/** What to write besides the month's own files, and what to remove, to append it. */
export interface Appendix {
  files: { path: string; bytes: Buffer }[]
  /** Of the provisional month that this one takes the place of. */
  removals: string[]
}

/** Rebuilds the ledger's page and digests for a month more. */
export function appendMonth(
  state: LedgerState,
  { bytes, ...held }: PlacedMonth,
  historyUrl: string,
): Appendix {
  const after = withMonth(state, held)
  const readme = Buffer.from(formatReadme(after, { account: held.manifest.account, historyUrl }))
  const sums = Buffer.from(formatSums(filesOfLedger(after, sha256Of(readme))))
  const replaced = state.provisional.get(held.manifest.month as Month)
  const kept = new Set(filesOf(held).map(({ path }) => path))
  return {
    files: [
      { path: held.path, bytes },
      { path: README, bytes: readme },
      { path: SUMS, bytes: sums },
    ],
    removals: (replaced === undefined ? [] : filesOf(replaced))
      .map(({ path }) => path)
      .filter((path) => !kept.has(path)),
  }
}
