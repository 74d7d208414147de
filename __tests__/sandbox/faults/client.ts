import { request } from 'node:http'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildRecord } from '../../../sandbox/archive.ts'
import type { FaultScript } from '../../../sandbox/faults/script.ts'
import { Git } from '../../../sandbox/git.ts'
import { startWorld, type World } from '../../../sandbox/world.ts'

const ACCOUNT = { id: '01234567-89ab-4def-8123-456789abcdef', name: 'acme' }
export const ARCHIVE = '/enterprise-accounts/acme/archives/2026/05'

/** What a client sees of one exchange. */
export interface Seen {
  /** 0 when no status came. */
  status: number
  headers: Record<string, string | string[] | undefined>
  body: Buffer
  /** How many pieces the body came in. */
  pieces: number
  /** What broke the exchange, such as `read ECONNRESET`; undefined when it ended as it should. */
  error?: string
}

export interface Asking {
  method?: string
  headers?: Record<string, string>
  body?: object | string
  /** Ends it from the client's side. */
  signal?: AbortSignal
  /** Called with the first piece of the body. */
  onPiece?: () => void
}

/** One request, on a connection of its own. It never rejects. */
export function ask(url: string, asking: Asking = {}): Promise<Seen> {
  const { method = 'GET', headers = {}, body, signal, onPiece } = asking
  const seen: Seen = { status: 0, headers: {}, body: Buffer.alloc(0), pieces: 0 }
  return new Promise((resolve) => {
    const fail = ({ syscall, code }: NodeJS.ErrnoException) =>
      resolve({ ...seen, error: [syscall, code].filter(Boolean).join(' ') })
    const options = { method, headers, agent: false, ...(signal ? { signal } : {}) }
    const outgoing = request(url, options, (response) => {
      seen.status = response.statusCode ?? 0
      seen.headers = response.headers
      response.on('data', (piece: Buffer) => {
        seen.pieces += 1
        seen.body = Buffer.concat([seen.body, piece])
        onPiece?.()
      })
      response.on('error', fail)
      response.on('end', () => resolve(seen))
    })
    outgoing.on('error', fail)
    outgoing.end(typeof body === 'object' ? JSON.stringify(body) : body)
  })
}

/** A world where things go wrong, and requests to its services as the action makes them. */
export interface Faulty {
  world: World
  folder: string
  git: Git
  /** The bytes of the one archive, of May 2026. */
  gz: Buffer
  heroku(path?: string, asking?: Asking): Promise<Seen>
  download(asking?: Asking): Promise<Seen>
  /** Below `/repos/acme/compliance`. */
  github(method: string, path: string, body?: object): Promise<Seen>
  artifacts(method: string, body?: object): Promise<Seen>
  close(): Promise<void>
}

export async function faulty(faults: FaultScript): Promise<Faulty> {
  const folder = await mkdtemp(join(tmpdir(), 'faults-'))
  const record = await buildRecord({ seed: 1, month: '2026-05', count: 40, account: ACCOUNT })
  const account = { ...ACCOUNT, permissions: ['view', 'manage'], archives: [record] }
  const world = await startWorld({ folder, accounts: [account], faults })
  const { heroku, github, artifacts } = world
  const bearer = (token: string) => ({ authorization: `Bearer ${token}` })
  const accept = 'application/vnd.heroku+json; version=3'
  const twirp = '/twirp/github.actions.results.api.v1.ArtifactService/'
  return {
    ...{ world, folder, git: new Git(world.repository), gz: record.gz as Buffer },
    heroku: (path = ARCHIVE, asking = {}) =>
      ask(heroku.url + path, { ...asking, headers: { accept, ...bearer(world.herokuToken) } }),
    download: (asking) => ask(heroku.archiveUrl(record), asking),
    github: (method, path, body) =>
      ask(`${github.url}/repos/acme/compliance${path}`, {
        method,
        headers: bearer(world.githubToken),
        ...(body === undefined ? {} : { body }),
      }),
    artifacts: (method, body = {}) =>
      ask(`${artifacts.url}${twirp}${method}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...bearer(artifacts.runtimeToken) },
        body,
      }),
    close: async () => {
      await world.close()
      await rm(folder, { recursive: true, force: true, maxRetries: 3 })
    },
  }
}

/** Runs a test in a faulty world that is closed whatever becomes of it. */
export async function amid(
  faults: FaultScript,
  action: (it: Faulty) => Promise<void>,
): Promise<void> {
  const it = await faulty(faults)
  try {
    await action(it)
  } finally {
    await it.close()
  }
}

/** A script of one rule. */
export const one = (rule: NonNullable<FaultScript['rules']>[number]): FaultScript => ({
  rules: [rule],
})

export const json = (seen: Seen): Record<string, unknown> =>
  JSON.parse(seen.body.toString()) as Record<string, unknown>
