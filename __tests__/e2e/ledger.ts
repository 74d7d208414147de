import { mkdtemp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { packArchive } from '../../sandbox/archive.ts'
import type { ArchiveRecord } from '../../sandbox/heroku.ts'
import type { Manifest } from '../../src/ledger/manifest.ts'
import { archiveOf, program, type Stage } from './fixture.ts'

const SCRIPT = fileURLToPath(new URL('./check-ledger.sh', import.meta.url))

/** The ledger's folder unless the test sets another. */
export const FOLDER = 'audit-trail/acme'

/**
 * Checks every commit of a ledger with git, sha256sum and jq alone, and gives the manifests of its
 * log in their order.
 */
export async function checkLedger(at: Stage, directory = FOLDER): Promise<Manifest[]> {
  const folder = await mkdtemp(join(at.folder, 'checked-'))
  const clone = join(folder, 'clone')
  const lines = program('bash', [SCRIPT, at.world.repository, 'main', directory, clone]).toString()
  await rm(folder, { recursive: true })
  return lines
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Manifest)
}

/** The months and revisions of a log, in its order, such as `2025-03` and `2025-03.r2`. */
export function logOf(manifests: readonly Manifest[]): string[] {
  return manifests.map(({ month, revision }) => (revision === 1 ? month : `${month}.r${revision}`))
}

/** A file of the ledger at the head. */
export async function ledgerFile(at: Stage, path: string): Promise<Buffer> {
  return at.git.run(['show', `main:${FOLDER}/${path}`])
}

/** Paths of the repository at the head. */
export async function filesAtHead(at: Stage): Promise<string[]> {
  return (await at.git.text(['ls-tree', '-r', '--name-only', 'main'])).split('\n')
}

/** Changes files of the repository as a person with a clone does; gives the commit. */
export async function byHand(
  at: Stage,
  change: (clone: string) => void | Promise<void>,
): Promise<string> {
  const clone = await mkdtemp(join(at.folder, 'by-hand-'))
  const git = (...args: string[]) =>
    program('git', ['-c', 'safe.directory=*', '-C', clone, ...args])
  program('git', ['-c', 'safe.directory=*', 'clone', '-q', at.world.repository, clone])
  await change(clone)
  git('add', '--all')
  const someone = ['-c', 'user.name=Someone', '-c', 'user.email=someone@example.org']
  git(...someone, 'commit', '-q', '-m', 'By hand')
  git('push', '-q', 'origin', 'HEAD:main')
  const sha = git('rev-parse', 'HEAD').toString().trim()
  await rm(clone, { recursive: true })
  return sha
}

/** How often Heroku was asked for an archive's bytes. */
export function downloadsOf({ world }: Stage): number {
  return world.heroku.downloads.exchanges.length
}

/** The archive of the same JSON as Heroku might make it again: only its gzip differs. */
export async function madeAgain(month: string, json: string): Promise<ArchiveRecord> {
  const time = new Date('2025-12-24T18:00:00Z')
  return archiveOf(month, json, await packArchive(Buffer.from(json), time))
}
