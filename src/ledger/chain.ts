import { plain } from '../text/log.ts'
import { LedgerError, type LedgerProblem } from './errors.ts'
import {
  formatManifest,
  MANIFEST_SCHEMA,
  manifestSchema,
  parseJson,
  type Manifest,
} from './manifest.ts'
import { sha256Of, type HeldManifest, type SummedFile } from './state.ts'

const KEEP_BYTES =
  "Add the line `* -text` at the end of the repository's .gitattributes, commit and push it, and use a " +
  'new clone.'

/** Reads one manifest. @throws LedgerError when this version does not know it */
export function readManifest(path: string, bytes: Uint8Array): HeldManifest {
  const value = parseJson(bytes)
  if (value === undefined) throw new LedgerError(path, 'is not JSON')
  const parsed = manifestSchema.safeParse(value)
  if (parsed.success) {
    // Else a key could be there twice, with one value for people and another for machines.
    const written = formatManifest(parsed.data)
    if (written.equals(bytes)) {
      return { path, sha256: sha256Of(bytes), manifest: parsed.data }
    }
    throw Buffer.from(written.toString().replaceAll('\n', '\r\n')).equals(bytes)
      ? new LedgerError(path, 'has CRLF line ends, which git makes in some clones', KEEP_BYTES)
      : new LedgerError(path, 'is not written as this action writes it: somebody edited it')
  }
  const [issue] = parsed.error.issues
  const at = issue!.path.join('.')
  throw new LedgerError(
    path,
    at === 'schema'
      ? 'has a schema, which this version does not know: use the version of the action that wrote it, or a later one'
      : `is no manifest (${plain(at)}: ${plain(issue!.message)})`,
  )
}

export function sortLog(found: readonly HeldManifest[]): HeldManifest[] {
  return [...found].sort(
    (a, b) => (a.manifest.sequence ?? 0) - (b.manifest.sequence ?? 0) || (a.path < b.path ? -1 : 1),
  )
}

/** Where a sorted log is not an unbroken chain, in its order; each break once. */
export function* chainProblems(log: readonly HeldManifest[]): Generator<LedgerProblem> {
  const revisions = new Map<string, number>()
  for (const [index, held] of log.entries()) {
    const { path, manifest } = held
    const { month, revision, schema } = manifest
    const earlier = log.slice(0, index)
    const before = earlier.at(-1)
    const misplaced = placeProblem(held, before)
    if (misplaced !== undefined) yield misplaced
    if (schema !== MANIFEST_SCHEMA && before?.manifest.schema === MANIFEST_SCHEMA) {
      const problem = `has the schema '${schema}', after '${before.path}' with a later one`
      yield { file: path, problem }
    }
    const expected = (revisions.get(month) ?? 0) + 1
    if (revision !== expected) {
      yield { file: path, problem: `has the revision ${revision}, where ${expected} was expected` }
    }
    revisions.set(month, revision)
    yield* earlier
      .flatMap((one) => [...sourceProblems(held, one.manifest, `'${one.path}'`)])
      .slice(0, 1)
  }
}

function placeProblem(
  { path, manifest: { sequence, previous } }: HeldManifest,
  before: HeldManifest | undefined,
): LedgerProblem | undefined {
  const place = (before?.manifest.sequence ?? 0) + 1
  if (sequence !== place) {
    const why =
      sequence === before?.manifest.sequence
        ? `as '${before.path}' has: the chain is forked`
        : `where ${place} was expected: a manifest is missing`
    return { file: path, problem: `has the sequence ${sequence}, ${why}` }
  }
  if (previous?.path === before?.path && previous?.sha256 === before?.sha256) return undefined
  const changed = 'one of the two was changed after it was written'
  if (before !== undefined && previous?.path === before.path) {
    // Who edits a manifest leaves the next one as it was.
    const problem =
      `has the SHA-256 ${before.sha256}, where '${path}', which follows it in the log, names ` +
      `${previous.sha256}: ${changed}`
    return { file: before.path, problem }
  }
  const name = (link: SummedFile | null | undefined) =>
    link ? `'${link.path}' with SHA-256 ${link.sha256}` : 'none'
  const problem = `names as the manifest before it ${name(previous)}, where it is ${name(before)}: ${changed}`
  return { file: path, problem }
}

/**
 * Where a manifest has the same bytes from Heroku as another record, but other events: an archive
 * holds one JSON, which has one order.
 *
 * @param name of the other, for the message
 */
export function* sourceProblems(
  { path, manifest: { source, json } }: HeldManifest,
  other: Pick<Manifest, 'source' | 'json'>,
  name: string,
): Generator<LedgerProblem> {
  const sameJson = source.json_sha256 === other.source.json_sha256
  const [same, different] = sameJson
    ? ['source.json_sha256', 'json.sha256']
    : ['source.checksum', 'source.json_sha256']
  if (sameJson ? json.sha256 === other.json.sha256 : source.checksum !== other.source.checksum)
    return
  const problem = `has the ${same} of ${name}, but another ${different}: both cannot be true`
  yield { file: path, problem }
}

/** A folder holds one account's ledger; the id is the identity, a name may change. */
export function* accountProblems(
  { path, manifest: { account } }: HeldManifest,
  accountId: string,
): Generator<LedgerProblem> {
  if (account.id === accountId) return
  const problem =
    `is of another enterprise account, '${plain(account.name)}' with the id ${plain(account.id)}, not ` +
    `${plain(accountId)}. A folder holds one account's ledger: use {account-id} in its path, which ` +
    'stays when a name goes from one account to another'
  yield { file: path, problem }
}
