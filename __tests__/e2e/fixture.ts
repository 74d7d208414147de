import { expect } from '@jest/globals'
import { spawnSync } from 'node:child_process'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'
import { builtAt, generateEvents, packArchive } from '../../sandbox/archive.ts'
import { Git } from '../../sandbox/git.ts'
import { writeCommit } from '../../sandbox/github/objects.ts'
import { readRef } from '../../sandbox/github/revisions.ts'
import type { Account, ArchiveRecord } from '../../sandbox/heroku.ts'
import type { Exchange } from '../../sandbox/http.ts'
import { fastTime } from '../../sandbox/soak/fast-time.ts'
import type { StepOptions, StepResult } from '../../sandbox/runner.ts'
import { COMPILE_CACHE, startWorld, type World, type WorldOptions } from '../../sandbox/world.ts'

/** The Node.js of `runs.using: node24`, whatever runs these tests. */
export const NODE = join(
  dirname(createRequire(import.meta.url).resolve('node/package.json')),
  'bin/node',
)

export const ACCOUNT = { id: '01234567-89ab-4def-8123-456789abcdef', name: 'acme' }

/** A world with the account acme, and what the tests ask of it. */
export interface Stage {
  world: World
  folder: string
  account: Account
  git: Git
  /** Runs the committed bundle under Node 24. */
  run(inputs: Record<string, string>, options?: Partial<StepOptions>): Promise<StepResult>
  /** Sha of the branch's head; undefined before its first commit. */
  head(branch?: string): Promise<string | undefined>
  close(): Promise<void>
}

/** Starts a world in a folder of its own. */
export async function stage(
  archives: ArchiveRecord[],
  options: Partial<WorldOptions> & { permissions?: string[] } = {},
): Promise<Stage> {
  const { permissions = ['view', 'manage'], ...rest } = options
  const folder = await mkdtemp(join(tmpdir(), 'e2e-'))
  const account = { ...ACCOUNT, permissions, archives }
  const world = await startWorld({ folder, accounts: [account], ...rest })
  const git = new Git(world.repository)
  return {
    world,
    folder,
    account,
    git,
    run: (inputs, step = {}) => {
      const env = { NODE_COMPILE_CACHE: COMPILE_CACHE, ...clockAt(new Date()), ...step.env }
      return world.run(inputs, { node: NODE, ...step, env })
    },
    head: (branch = 'main') => readRef(git, `refs/heads/${branch}`),
    close: async () => {
      await world.close()
      await rm(folder, { recursive: true, force: true, maxRetries: 3 })
    },
  }
}

/** Runs a test on a stage that is closed whatever becomes of it. */
export async function onStage<T>(
  archives: ArchiveRecord[],
  action: (stage: Stage) => Promise<T>,
  options: Parameters<typeof stage>[1] = {},
): Promise<T> {
  const made = await stage(archives, options)
  try {
    return await action(made)
  } finally {
    await made.close()
  }
}

/** The texts of generated events of the account acme. */
export function events(month: string, count: number, seed = 1): string[] {
  return [...generateEvents({ seed, month, count, account: ACCOUNT })]
}

/** An archive of any JSON text, as Heroku makes it after the month. */
export async function archiveOf(
  month: string,
  json: string,
  declared: Partial<ArchiveRecord> = {},
): Promise<ArchiveRecord> {
  const [year, number] = month.split('-') as [string, string]
  const built = await packArchive(Buffer.from(json), builtAt(month))
  const created_at = builtAt(month).toISOString().replace('.000', '')
  return { year: Number(year), month: number, created_at, ...built, ...declared }
}

/** Archives of so many events each. */
export const archivesOf = (months: readonly string[], count: number): Promise<ArchiveRecord[]> =>
  Promise.all(months.map((month) => archiveOfEvents(month, events(month, count))))

/** An archive of some events, as Heroku makes it: compact. */
export function archiveOfEvents(
  month: string,
  texts: string[],
  declared: Partial<ArchiveRecord> = {},
): Promise<ArchiveRecord> {
  return archiveOf(month, `{"entries":[${texts.join(',')}]}`, declared)
}

/** Commits a tree as another writer and moves the branch there. */
export async function commitTree(git: Git, tree: string, parents: string[]): Promise<string> {
  const someone = { name: 'Someone', email: 'someone@example.org', date: '2026-01-01T00:00:00Z' }
  const people = { author: someone, committer: someone }
  const sha = await writeCommit(git, { tree, parents, ...people, message: 'By hand\n' })
  await git.run(['update-ref', 'refs/heads/main', sha])
  return sha
}

/** Octokit makes one write a second, and faults are outlived with pauses: nobody needs to wait. */
const SPEED = 10

/** Environment in which Node.js believes that it started at `time`, and its pauses are short. */
export function clockAt(time: Date | string): Record<string, string> {
  return fastTime({ start: new Date(time), speed: SPEED })
}

/** The objects of the output `results`. */
export function resultsOf(step: StepResult): Record<string, unknown>[] {
  return JSON.parse(step.outputs.results ?? '[]') as Record<string, unknown>[]
}

/** What a person sees of the log: the runner shows no line that registers a mask. */
export function visible(step: StepResult): string {
  return step.output.replace(/^::add-mask::.*\n/gm, '')
}

/** What leaves a step, but for the lines that register masks; and its summary as a page shows it. */
export function left(step: StepResult): string {
  const page = step.summary.replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))
  return [visible(step), JSON.stringify(step.outputs), step.summary, page].join('\n')
}

/** The messages of the annotations of one kind, decoded as the runner does. */
export function annotations(step: StepResult, kind: 'warning' | 'error'): string[] {
  const found = step.output.matchAll(new RegExp(`^::${kind}(?: [^:]*)?::(.*)$`, 'gm'))
  return [...found].map(([, text]) =>
    text!.replace(/%0D/g, '\r').replace(/%0A/g, '\n').replace(/%25/g, '%'),
  )
}

/** The requests that write, but for the empty file that tries whether they may. */
export function writes({ exchanges }: { exchanges: Exchange[] }): string[] {
  const isQuestion = ({ path, body }: Exchange) =>
    path === '/graphql' || (path.endsWith('/git/blobs') && body.includes('"content":""'))
  const sent = exchanges.filter((each) => each.method !== 'GET' && !isQuestion(each))
  return sent.map(({ method, path }) => `${method} ${path}`)
}

/** Every request of a world so far, to any of its services. */
export function allExchanges({ heroku, github, artifacts }: World): Exchange[] {
  return [heroku, heroku.downloads, github, artifacts].flatMap(({ exchanges }) => exchanges)
}

/** Names of what is left in a step's RUNNER_TEMP, but for what an output says is there. */
export async function leftIn(step: StepResult): Promise<string[]> {
  const left = await readdir(step.temp, { recursive: true })
  const subjects = step.outputs['subject-checksums'] ?? ''
  if (subjects === '') return left
  const meant = [subjects, dirname(subjects)].map((path) => relative(step.temp, path))
  return left.filter((name) => !meant.includes(name))
}

/** The message of the one error annotation of a step, which must have failed and left nothing. */
export async function failure(step: StepResult): Promise<string> {
  const errors = annotations(step, 'error')
  expect([step.exitCode, errors.length, await leftIn(step)]).toEqual([1, 1, []])
  return errors[0]!
}

/** Runs a program; throws, with what it said, when it ends with other than 0. */
export function program(name: string, args: string[], input?: string | Buffer): Buffer {
  const { status, stdout, stderr, error } = spawnSync(name, args, {
    ...(input === undefined ? {} : { input }),
    maxBuffer: 1 << 28,
  })
  if (error) throw new Error(`These tests need ${name}: ${error.message}`)
  if (status !== 0) throw new Error(`${name} ${args.join(' ')}: ${stderr.toString()}`)
  return stdout
}
