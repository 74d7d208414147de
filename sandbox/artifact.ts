import { randomBytes, randomUUID } from 'node:crypto'
import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { blobStore, type BlobStore } from './blobs.ts'
import { serve, type Reply, type Request, type Service } from './http.ts'

/** A finished artifact. */
export interface Artifact {
  id: number
  name: string
  /** Bytes of the file as it was uploaded. */
  size: number
  /** `sha256:` and lowercase hexadecimal digits, as GitHub's API shows it. */
  digest: string
  createdAt: Date
  expiresAt: Date
  /** Path of the zip, or of the bare file that was uploaded with skipArchive. */
  file: string
}

export interface ArtifactOptions {
  /** Where finished artifacts are kept, as `<name>.zip`; made when missing, not removed. */
  directory: string
  now?: () => Date
  /** How long an artifact stays when its upload does not say, in days. */
  retentionDays?: number
}

/**
 * The artifact service of GitHub Actions on loopback: Twirp over JSON and the storage behind it.
 * `url` is for ACTIONS_RESULTS_URL, `runtimeToken` for ACTIONS_RUNTIME_TOKEN. It serves one run.
 */
export interface ArtifactService extends Service {
  runtimeToken: string
  artifacts: Artifact[]
}

/** What the methods share. */
interface Run {
  ids: { workflow_run_backend_id: string; workflow_job_run_backend_id: string }
  /** Names taken in this run, also by uploads that have not been finished: with their expiry. */
  taken: Map<string, { expiresAt: Date; zipped: boolean }>
  artifacts: Artifact[]
  lastId: number
  store: BlobStore
  url: string
  options: ArtifactOptions
  now: () => Date
}

type Message = Partial<Record<string, string>>
type Method = (run: Run, message: Message) => Reply | Promise<Reply>

const TWIRP = '/twirp/github.actions.results.api.v1.ArtifactService/'
// Beyond 32 bits' reach with a sign, as GitHub's are.
const FIRST_ID = 4_000_000_000
const DAY = 86_400_000

/** An error as Twirp words it (its specification, version 7: code and msg). */
export function twirpError(status: number, code: string, msg: string): Reply {
  return { status, body: { code, msg } }
}

const notFound = (name = ''): Reply => twirpError(404, 'not_found', `artifact ${name} not found`)
const ok = (body: object): Reply => ({ status: 200, body })
const blobName = (name: string): string => `${name}.zip`

function create(run: Run, message: Message): Reply {
  const { name = '', expires_at, mime_type } = message
  if (!/^[^":<>|*?\\/\r\n]+$/.test(name) || name.startsWith('.'))
    return twirpError(400, 'invalid_argument', 'artifact name is invalid')
  if (run.taken.has(name))
    return twirpError(
      409,
      'already_exists',
      'an artifact with this name already exists on the workflow run',
    )
  const retention = (run.options.retentionDays ?? 90) * DAY
  const expiresAt = new Date(expires_at ?? run.now().getTime() + retention)
  if (Number.isNaN(expiresAt.getTime()))
    return twirpError(400, 'invalid_argument', 'expires_at is invalid')
  run.taken.set(name, { expiresAt, zipped: (mime_type ?? 'application/zip') === 'application/zip' })
  return ok({ ok: true, signed_upload_url: run.url + run.store.open(blobName(name)) })
}

async function finalize(run: Run, message: Message): Promise<Reply> {
  const { name = '', size, hash } = message
  const taken = run.taken.get(name)
  const blob = run.store.committed(blobName(name))
  if (!taken || run.artifacts.some((artifact) => artifact.name === name)) return notFound(name)
  if (!blob) return twirpError(412, 'failed_precondition', 'the artifact has not been uploaded')
  const digest = `sha256:${blob.sha256}`
  if (size !== String(blob.size))
    return twirpError(400, 'invalid_argument', `size is ${blob.size} bytes, not ${size ?? '?'}`)
  if (hash !== undefined && hash !== digest)
    return twirpError(400, 'invalid_argument', `hash is ${digest}, not ${hash}`)
  const file = join(run.options.directory, taken.zipped ? blobName(name) : name)
  await run.store.keep(blobName(name), file)
  const { expiresAt } = taken
  const artifact = { name, size: blob.size, digest, createdAt: run.now(), expiresAt, file }
  run.artifacts.push({ id: ++run.lastId, ...artifact })
  return ok({ ok: true, artifact_id: String(run.lastId) })
}

function list(run: Run, { name_filter, id_filter }: Message): Reply {
  const found = run.artifacts.filter(
    ({ id, name }) =>
      (name_filter ?? name) === name && (id_filter === undefined || String(id) === id_filter),
  )
  const artifacts = found.map(({ id, name, size, digest, createdAt }) => ({
    ...run.ids,
    database_id: String(id),
    name,
    size: String(size),
    created_at: createdAt.toISOString(),
    digest,
  }))
  return ok({ artifacts })
}

function signedUrl(run: Run, { name = '' }: Message): Reply {
  if (!run.artifacts.some((artifact) => artifact.name === name)) return notFound(name)
  return ok({ signed_url: run.url + run.store.signed(blobName(name)) })
}

async function remove(run: Run, { name = '' }: Message): Promise<Reply> {
  const index = run.artifacts.findIndex((artifact) => artifact.name === name)
  const [artifact] = index < 0 ? [] : run.artifacts.splice(index, 1)
  if (!artifact) return notFound(name)
  run.taken.delete(name)
  await run.store.discard(blobName(name))
  await rm(artifact.file)
  return ok({ ok: true, artifact_id: String(artifact.id) })
}

const METHODS = new Map<string, Method>([
  ['CreateArtifact', create],
  ['FinalizeArtifact', finalize],
  ['ListArtifacts', list],
  ['GetSignedArtifactURL', signedUrl],
  ['DeleteArtifact', remove],
])

async function call(run: Run, token: string, request: Request): Promise<Reply> {
  const method = METHODS.get(request.path.slice(TWIRP.length))
  if (!request.path.startsWith(TWIRP) || request.method !== 'POST' || !method)
    return twirpError(404, 'bad_route', `no handler for ${request.method} ${request.path}`)
  if (request.headers.authorization !== `Bearer ${token}`)
    return twirpError(401, 'unauthenticated', 'the token is missing or invalid')
  if (!request.headers['content-type']?.startsWith('application/json'))
    return twirpError(404, 'bad_route', 'expected content type application/json')
  let message: Message
  try {
    message = JSON.parse(request.body.toString()) as Message
  } catch {
    return twirpError(400, 'malformed', 'the request is not JSON')
  }
  const { workflow_run_backend_id, workflow_job_run_backend_id } = run.ids
  const foreign =
    message.workflow_run_backend_id !== workflow_run_backend_id ||
    message.workflow_job_run_backend_id !== workflow_job_run_backend_id
  if (foreign) return twirpError(403, 'permission_denied', 'the token is for another run')
  return method(run, message)
}

/** A token of the runtime's shape: a JWT, whose signature nobody checks here. */
function tokenFor(scope: string): string {
  const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url')
  const claims = { scp: `Actions.GenericRead:00000000 ${scope}`, nonce: randomUUID() }
  return `${part({ typ: 'JWT', alg: 'RS256' })}.${part(claims)}.${randomBytes(64).toString('base64url')}`
}

/** Starts the service of one workflow run. Its unfinished uploads are removed at the close. */
export async function startArtifactService(options: ArtifactOptions): Promise<ArtifactService> {
  const uploads = join(options.directory, '.uploads')
  await mkdir(uploads, { recursive: true })
  const ids = { workflow_run_backend_id: randomUUID(), workflow_job_run_backend_id: randomUUID() }
  const scope = `Actions.Results:${ids.workflow_run_backend_id}:${ids.workflow_job_run_backend_id}`
  const runtimeToken = tokenFor(scope)
  const artifacts: Artifact[] = []
  const store = blobStore(uploads)
  const now = options.now ?? (() => new Date())
  const run: Run = {
    ids,
    taken: new Map(),
    artifacts,
    lastId: FIRST_ID,
    store,
    url: '',
    options,
    now,
  }
  const service = await serve(
    async (request) => (await store.handle(request)) ?? (await call(run, runtimeToken, request)),
  )
  run.url = service.url
  const close = service.close.bind(service)
  return Object.assign(service, {
    runtimeToken,
    artifacts,
    async close(): Promise<void> {
      await close()
      await rm(uploads, { recursive: true, force: true })
    },
  })
}
