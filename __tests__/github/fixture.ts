import { createHash } from 'node:crypto'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { Git } from '../../sandbox/git.ts'
import {
  startGitHub,
  type GitHub,
  type RepositoryOptions,
  type TokenOptions,
} from '../../sandbox/github.ts'
import { buildTree, writeBlob, writeCommit } from '../../sandbox/github/objects.ts'
import { readRef } from '../../sandbox/github/revisions.ts'
import { createOctokit } from '../../src/github/octokit.ts'
import { Repository } from '../../src/github/repository.ts'
import { createHttp } from '../../src/http/client.ts'
import { storeIn } from '../../src/github/find.ts'
import type { MonthRecord, MonthToAppend } from '../../src/ledger/append.ts'
import type { Ledger } from '../../src/ledger/store.ts'
import type { SealedFile } from '../../src/seal/file.ts'
import type { Clock } from '../../src/system/clock.ts'
import { recordOf } from '../ledger/fixture.ts'
import { fakeClock, fakeLog, type FakeClock, type FakeLog } from '../edges.ts'

export const ACCOUNT = { id: '0c6ae7a5-5b4b-4d5e-9d0a-5a7a1d1a0001', name: 'acme' }
/** The ledger's folder in these tests, and what lies there after a month of plaintext. */
export const FOLDER = 'audit-trail/acme'
export const EVENTS = `${FOLDER}/2026/2026-05.json`
export const MANIFEST = `${FOLDER}/2026/2026-05.manifest.json`
export const LEDGER = [EVENTS, MANIFEST, `${FOLDER}/README.md`, `${FOLDER}/SHA256SUMS`]

const TOKENS: Record<string, TokenOptions> = {
  writer: { login: 'github-actions[bot]', contents: 'write' },
  reader: { login: 'github-actions[bot]', contents: 'read' },
  elsewhere: { login: 'github-actions[bot]', contents: 'write', repositories: ['acme/app'] },
  person: { login: 'octocat', contents: 'write', kind: 'user' },
}

interface Opening {
  name?: string
  branch?: string
  token?: string
}

export interface Fixture {
  github: GitHub
  git: Git
  folder: string
  clock: FakeClock
  log: FakeLog
  open(options?: Opening): Promise<Repository>
  /** The ledger of the account acme in a repository that is opened for it. */
  ledger(options?: Opening & { directory?: string }): Promise<Ledger>
  /** Commits a text as another writer would, by git itself. */
  write(branch: string, path: string, text: string): Promise<string>
  /** The month 2026-05 as one file of plaintext events, or what the changes make of it. */
  month(content: string | Buffer, changes?: Partial<MonthRecord>): Promise<MonthToAppend>
  /** The commits of a branch, newest first. */
  commits(branch?: string): Promise<string[]>
  files(branch?: string): Promise<string[]>
  read(path: string, branch?: string): Promise<Buffer>
  close(): Promise<void>
}

/** GitHub on loopback with the repository acme/compliance: empty, private. */
export async function startFixture(
  options: Partial<RepositoryOptions> = {},
  realTime?: Clock,
): Promise<Fixture> {
  const folder = await mkdtemp(join(tmpdir(), 'deliver-test-'))
  const directory = join(folder, 'compliance.git')
  const repository = { owner: 'acme', name: 'compliance', directory, ...options }
  const github = await startGitHub({ repositories: [repository], tokens: TOKENS })
  const git = new Git(directory)
  const clock = fakeClock()
  const log = fakeLog()
  const http = createHttp()
  const open = ({ name = 'compliance', branch, token = 'writer' }: Opening = {}) => {
    const edge = { clock: realTime ?? clock, log: fakeLog(), http }
    const octokit = createOctokit(token, { apiUrl: github.url, ...edge })
    return Repository.open({ owner: 'acme', name, branch, octokit, log })
  }
  return {
    ...{ github, git, folder, clock, log, open },
    ledger: async ({ directory = FOLDER, ...opening } = {}) => {
      const repository = await open(opening)
      const store = storeIn(repository, directory, 'https://github.com')
      return { store, directory, accountId: ACCOUNT.id }
    },
    write: (branch, path, text) => writeAs(git, branch, path, text),
    month: async (content, changes = {}) => {
      const file = await sealed(folder, '.json', content)
      const { size, sha256 } = file
      const own = { account: ACCOUNT, json: { sha256, size } }
      const record = recordOf('2026-05', sha256, own)
      return {
        record: { ...record, source: { ...record.source, json_sha256: file.sha256 }, ...changes },
        files: [file],
        message: ({ month, sequence }) => `audit trail: acme ${month}\n\nSequence: ${sequence}\n`,
        document: () => Readable.from([Buffer.from(content as string)]),
        spill: () => Promise.reject(new Error('Nothing is to be spilled')),
      }
    },
    commits: async (branch = 'main') => (await git.text(['rev-list', branch])).split('\n'),
    files: async (branch = 'main') =>
      (await git.text(['ls-tree', '-r', '--name-only', branch])).split('\n'),
    read: (path, branch = 'main') => git.run(['cat-file', 'blob', `${branch}:${path}`]),
    close: async () => {
      await github.close()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

let sealedFiles = 0

/** A file on disk, as the seal room leaves it. */
export async function sealed(
  folder: string,
  ending: string,
  content: string | Buffer,
): Promise<SealedFile> {
  await mkdir(folder, { recursive: true })
  const file = join(folder, `sealed-${++sealedFiles}${ending}`)
  const bytes = Buffer.from(content as string)
  await writeFile(file, bytes)
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  return { role: 'events', ending, file, size: bytes.length, sha256 }
}

async function writeAs(git: Git, branch: string, path: string, text: string): Promise<string> {
  const ref = `refs/heads/${branch}`
  const date = new Date().toISOString()
  const somebody = { name: 'Somebody', email: 'somebody@example.com', date }
  const head = await readRef(git, ref)
  const file = { path, mode: '100644', sha: await writeBlob(git, text) }
  const commit = await writeCommit(git, {
    tree: await buildTree(git, head, [file]),
    parents: head === undefined ? [] : [head],
    author: somebody,
    committer: somebody,
    message: `Write ${path}\n`,
  })
  await git.run(['update-ref', ref, commit])
  return commit
}

/** What was sent to GitHub, of requests that write: `PATCH git/refs/heads/main` with its body. */
export function writes({ github }: Fixture): { what: string; body: Record<string, unknown> }[] {
  return github.exchanges
    .filter(({ method, path }) => method !== 'GET' && path !== '/graphql')
    .map(({ method, path, body }) => ({
      what: `${method} ${decodeURIComponent(path.split('/').slice(4).join('/'))}`,
      body: JSON.parse(body.toString()) as Record<string, unknown>,
    }))
}
