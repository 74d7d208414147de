import { plain, quoted } from '../text/log.ts'
import { LedgerError, throwFirst, type LedgerProblem } from './errors.ts'
import { formatManifest, MANIFEST_SCHEMA, manifestSchema } from './manifest.ts'
import { sha256Of, type HeldManifest } from './state.ts'

const KEEP_BYTES =
  "Add the line `* -text` at the end of the repository's .gitattributes, commit and push it, and use a " +
  'new clone.'

/** Reads one manifest. @throws LedgerError when this version does not know it */
export function readManifest(path: string, bytes: Uint8Array): HeldManifest {
  let value: unknown
  try {
    value = JSON.parse(Buffer.from(bytes).toString())
  } catch {
    throw new LedgerError(path, 'is not JSON')
  }
  const parsed = manifestSchema.safeParse(value)
  if (parsed.success) {
    const manifest = parsed.data
    // Else a key could be there twice, with one value for people and another for machines.
    const written = formatManifest(manifest)
    if (!written.equals(bytes)) {
      throw Buffer.from(written.toString().replaceAll('\n', '\r\n')).equals(bytes)
        ? new LedgerError(path, 'has CRLF line ends, which git makes in some clones', KEEP_BYTES)
        : new LedgerError(path, 'is not written as this action writes it: somebody edited it')
    }
    return { path, sha256: sha256Of(bytes), manifest }
  }
  const [issue] = parsed.error.issues
  const at = issue?.path.join('.') ?? ''
  if (at === 'schema') {
    const { schema } = value as { schema?: unknown }
    throw new LedgerError(
      path,
      `has ${typeof schema === 'string' ? `the schema ${quoted(schema)}` : 'a schema'}, which this ` +
        'version does not know: use the version of the action that wrote it, or a later one',
    )
  }
  throw new LedgerError(path, `is no manifest (${plain(at)}: ${plain(issue?.message ?? '')})`)
}

/**
 * Puts the manifests found in a ledger's folder in the order of their log and checks that they
 * are an unbroken chain.
 *
 * @throws LedgerError that names the first manifest that does not fit
 */
export function readLog(found: readonly HeldManifest[]): HeldManifest[] {
  const log = sortLog(found)
  throwFirst(chainProblems(log))
  return log
}

/** The manifests in the order of their log. */
export function sortLog(found: readonly HeldManifest[]): HeldManifest[] {
  return [...found].sort(
    (a, b) => (a.manifest.sequence ?? 0) - (b.manifest.sequence ?? 0) || (a.path < b.path ? -1 : 1),
  )
}

/** Where a sorted log is not an unbroken chain, in its order; each break once. */
export function* chainProblems(log: readonly HeldManifest[]): Generator<LedgerProblem> {
  for (const [index, held] of log.entries()) {
    const problem = placeProblem(held, log[index - 1])
    if (problem !== undefined) yield problem
  }
  yield* schemaProblems(log)
  yield* revisionProblems(log)
  yield* copiedSources(log)
}

function placeProblem(
  held: HeldManifest,
  before: HeldManifest | undefined,
): LedgerProblem | undefined {
  const { sequence, previous } = held.manifest
  const at = (problem: string) => ({ file: held.path, problem })
  const place = (before?.manifest.sequence ?? 0) + 1
  if (sequence !== place) {
    return at(
      sequence === before?.manifest.sequence
        ? `has the sequence ${sequence}, as '${before.path}' has: the chain is forked`
        : `has the sequence ${sequence}, where ${place} was expected: a manifest is missing`,
    )
  }
  if (before === undefined ? previous === null : isLink(previous, before)) return undefined
  if (before !== undefined && previous?.path === before.path) {
    // Who edits a manifest leaves the next one as it was.
    const problem =
      `has the SHA-256 ${before.sha256}, where '${held.path}', which follows it in the log, ` +
      `names ${previous.sha256}: one of the two was changed after it was written`
    return { file: before.path, problem }
  }
  const name = (link: { path: string; sha256: string } | null | undefined) =>
    link ? `'${link.path}' with SHA-256 ${link.sha256}` : 'none'
  return at(
    `names as the manifest before it ${name(previous)}, where it is ${name(before)}: one of the ` +
      'two was changed after it was written',
  )
}

function isLink(previous: HeldManifest['manifest']['previous'], before: HeldManifest): boolean {
  return previous?.path === before.path && previous.sha256 === before.sha256
}

/** The form of a log's manifests never goes back. */
function* schemaProblems(log: readonly HeldManifest[]): Generator<LedgerProblem> {
  const first = log.find(({ manifest: { schema } }) => schema === MANIFEST_SCHEMA)
  if (first === undefined) return
  for (const { path, manifest } of log.slice(log.indexOf(first))) {
    if (manifest.schema === MANIFEST_SCHEMA) continue
    const problem = `has the schema '${manifest.schema}', after '${first.path}' with a later one`
    yield { file: path, problem }
  }
}

/** Revisions of a month count from 1 in the order of the log. */
function* revisionProblems(log: readonly HeldManifest[]): Generator<LedgerProblem> {
  const next = new Map<string, number>()
  for (const { path, manifest } of log) {
    const { month, revision } = manifest
    const expected = next.get(month) ?? 1
    if (revision !== expected) {
      yield { file: path, problem: `has the revision ${revision}, where ${expected} was expected` }
    }
    next.set(month, revision + 1)
  }
}

/** No record has the source of an earlier one, and other events. */
function* copiedSources(log: readonly HeldManifest[]): Generator<LedgerProblem> {
  for (const [index, held] of log.entries()) {
    const problems = log
      .slice(0, index)
      .flatMap(({ path, manifest }) => sourceProblems(held, manifest, `'${path}'`))
    yield* problems.slice(0, 1)
  }
}

type Sourced = Pick<HeldManifest['manifest'], 'source' | 'json'>

/**
 * Where a manifest has the same bytes from Heroku as another record, but other events: an archive
 * holds one JSON, which has one order.
 *
 * @param name of the other, for the message
 */
export function sourceProblems(
  { path, manifest: { source, json } }: HeldManifest,
  other: Sourced,
  name: string,
): LedgerProblem[] {
  const at = (same: string, different: string): LedgerProblem => ({
    file: path,
    problem: `has the ${same} of ${name}, but another ${different}: both cannot be true`,
  })
  if (source.json_sha256 === other.source.json_sha256) {
    return json.sha256 === other.json.sha256 ? [] : [at('source.json_sha256', 'json.sha256')]
  }
  const isSameArchive = source.checksum === other.source.checksum
  return isSameArchive ? [at('source.checksum', 'source.json_sha256')] : []
}

/** A folder holds one account's ledger; the id is the identity, a name may change. */
export function checkAccount({ path, manifest }: HeldManifest, accountId: string): void {
  const { id, name } = manifest.account
  if (id === accountId) return
  throw new LedgerError(
    path,
    `is of another enterprise account, '${plain(name)}' with the id ${plain(id)}, not ` +
      `${plain(accountId)}. A folder holds one account's ledger: use {account-id} in its path, which ` +
      'stays when a name goes from one account to another',
  )
}
