import { createHash, randomBytes, randomUUID } from 'node:crypto'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { BlobStore, isBlobPath } from './blobs.ts'
import { serve, type Reply, type Request, type Service } from './http.ts'

/** A finished artifact. */
export interface Artifact {
  id: number
  name: string
  /** Bytes of the zip. */
  size: number
  /** `sha256:` and lowercase hexadecimal digits, as GitHub's API shows it. */
  digest: string
  createdAt: Date
  expiresAt: Date
  /** Path of the zip. */
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
  /** When each name's artifact expires: names are taken for the run, also by unfinished uploads. */
  taken: Map<string, Date>
  artifacts: Artifact[]
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
function twirpError(status: number, code: string, msg: string): Reply {
  return { status, body: { code, msg } }
}

const ok = (body: object): Reply => ({ status: 200, body })
const invalid = (msg: string): Reply => twirpError(400, 'invalid_argument', msg)

function create(run: Run, { name = '', expires_at }: Message): Reply {
  if (!/^[^":<>|*?\\/\r\n]+$/.test(name) || name.startsWith('.')) {
    return invalid('artifact name is invalid')
  }
  if (run.taken.has(name)) {
    const message = 'an artifact with this name already exists on the workflow run'
    return twirpError(409, 'already_exists', message)
  }
  const retention = (run.options.retentionDays ?? 90) * DAY
  const expiresAt = new Date(expires_at ?? run.now().getTime() + retention)
  if (Number.isNaN(expiresAt.getTime())) return invalid('expires_at is invalid')
  run.taken.set(name, expiresAt)
  return ok({ ok: true, signed_upload_url: run.url + run.store.open(name) })
}

async function finalize(run: Run, { name = '', size, hash }: Message): Promise<Reply> {
  const expiresAt = run.taken.get(name)
  if (!expiresAt || run.artifacts.some((artifact) => artifact.name === name)) {
    return twirpError(404, 'not_found', `artifact ${name} not found`)
  }
  const content = run.store.content(name)
  if (!content) return twirpError(412, 'failed_precondition', 'the artifact has not been uploaded')
  const digest = `sha256:${createHash('sha256').update(content).digest('hex')}`
  if (size !== String(content.length))
    return invalid(`size is ${content.length} bytes, not ${size}`)
  if (hash !== undefined && hash !== digest) return invalid(`hash is ${digest}, not ${hash}`)
  const file = join(run.options.directory, `${name}.zip`)
  await writeFile(file, content)
  const id = FIRST_ID + run.artifacts.length + 1
  const facts = { size: content.length, digest, createdAt: run.now(), expiresAt, file }
  run.artifacts.push({ id, name, ...facts })
  return ok({ ok: true, artifact_id: String(id) })
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

const METHODS = new Map<string, Method>([
  ['CreateArtifact', create],
  ['FinalizeArtifact', finalize],
  ['ListArtifacts', list],
])

async function call(run: Run, token: string, request: Request): Promise<Reply> {
  const method = METHODS.get(request.path.slice(TWIRP.length))
  if (!request.path.startsWith(TWIRP) || request.method !== 'POST' || !method) {
    return twirpError(404, 'bad_route', `no handler for ${request.method} ${request.path}`)
  }
  if (request.headers.authorization !== `Bearer ${token}`) {
    return twirpError(401, 'unauthenticated', 'the token is missing or invalid')
  }
  const message = JSON.parse(request.body.toString()) as Message
  const isForeign = Object.entries(run.ids).some(([name, id]) => message[name] !== id)
  if (isForeign) return twirpError(403, 'permission_denied', 'the token is for another run')
  return method(run, message)
}

/** A token of the runtime's shape: a JWT, whose signature nobody checks here. */
function tokenFor(scope: string): string {
  const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url')
  const claims = { scp: `Actions.GenericRead:00000000 ${scope}`, nonce: randomUUID() }
  return `${part({ typ: 'JWT', alg: 'RS256' })}.${part(claims)}.${randomBytes(64).toString('base64url')}`
}

/** Starts the service of one workflow run. */
export async function startArtifactService(options: ArtifactOptions): Promise<ArtifactService> {
  await mkdir(options.directory, { recursive: true })
  const ids = { workflow_run_backend_id: randomUUID(), workflow_job_run_backend_id: randomUUID() }
  const runtimeToken = tokenFor(`Actions.Results:${Object.values(ids).join(':')}`)
  const [artifacts, store] = [[] as Artifact[], new BlobStore()]
  const now = options.now ?? (() => new Date())
  const run: Run = { ids, taken: new Map(), artifacts, store, url: '', options, now }
  const service = await serve((request) =>
    isBlobPath(request.path) ? store.handle(request) : call(run, runtimeToken, request),
  )
  run.url = service.url
  return Object.assign(service, { runtimeToken, artifacts })
}
