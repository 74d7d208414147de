import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals'
import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { startHeroku, type Account, type Heroku } from '../../sandbox/heroku.ts'
import { makeKeyPair } from '../../sandbox/keys.ts'
import { runCommand } from '../command.ts'
import { ACCOUNT, archiveOfEvents, archivesOf, events, NODE } from '../e2e/fixture.ts'

const NOW = '2026-11-10T05:17:00Z'
const LEDGER = 'audit-trail/acme'
let heroku: Heroku
let account: Account
let folder: string
beforeAll(async () => {
  heroku = await startHeroku({ token: 'HRKU-export', accounts: [] })
})
afterAll(() => heroku.close())
beforeEach(async () => {
  now = NOW
  folder = mkdtempSync(join(tmpdir(), 'export-'))
  mkdirSync(join(folder, 'temp'))
  const created_at = '2026-11-10T00:00:00Z'
  const running = await archiveOfEvents('2026-11', events('2026-11', 4), { created_at })
  const archives = [...(await archivesOf(['2026-08', '2026-09', '2026-10'], 5)), running]
  account = { ...ACCOUNT, permissions: ['manage'], archives }
  heroku.accounts = [account]
  heroku.downloads.exchanges.length = 0
})
afterEach(() => {
  expect(readdirSync(join(folder, 'temp'))).toEqual([])
  rmSync(folder, { recursive: true })
})

const env = () => ({ HEROKU_API_KEY: 'HRKU-export', HEROKU_API_URL: heroku.url })
let now = NOW
const run = (...args: string[]) =>
  runCommand(['export', ...args], { env: env(), cwd: folder, temp: join(folder, 'temp'), now })
const verify = (...args: string[]) =>
  runCommand(['verify', ...args], { env: env(), cwd: folder, now })
const inFolder = (path: string) => readFileSync(join(folder, path), 'utf8')
const sumsAreRight = () =>
  execFileSync('sha256sum', ['--check', '--quiet', '--strict', 'SHA256SUMS'], {
    cwd: join(folder, LEDGER),
  })

test('export all saves every month, ends with what was saved, and that is sound; then nothing is fetched again', async () => {
  const { exitCode, out, err } = await run('all', '-e', 'acme')
  expect(exitCode).toBe(0)
  const [newest] = /[0-9a-f]{64}/.exec(out)!
  const shown = out.replaceAll(newest, 'SHA').replaceAll(/\d+\.\d kB/g, 'SIZE')
  expect(shown.replaceAll(/ +/g, ' ')).toBe(
    `MONTH EVENTS SIZE STATUS
2026-08 5 SIZE exported
2026-09 5 SIZE exported
2026-10 5 SIZE exported
2026-11 4 SIZE exported, provisional

In audit-trail/acme: 4 months, 19 events, SIZE
SHA-256 of the newest manifest, to note elsewhere: SHA
Verify: heroku-audit-trail verify audit-trail/acme --expect-manifest SHA
`,
  )
  expect(err).toMatch(
    /^Warning: 2026-11 is not complete: Heroku made its archive at 2026-11-10T00:00:00Z\./,
  )
  sumsAreRight()
  expect((await verify(join(folder, LEDGER), '--expect-manifest', newest)).exitCode).toBe(0)

  heroku.downloads.exchanges.length = 0
  const again = await run('all', '-e', 'acme')
  expect([again.exitCode, again.out.match(/unchanged/g)]).toEqual([0, Array(4).fill('unchanged')])
  expect(heroku.downloads.exchanges).toEqual([])

  account.archives.splice(0, 4, await archiveOfEvents('2026-06', events('2026-06', 1)))
  const lost = await run('all', '-e', 'acme')
  expect(lost.out).toContain('Heroku lacks 2026-07, and so does the ledger')
})

test('without a month it is the current one, provisional', async () => {
  const { exitCode, out, err } = await run('-e', 'acme')
  expect(exitCode).toBe(0)
  expect(out).toMatch(/^2026-11 .* exported, provisional$/m)
  expect(err).toContain('2026-11 is not complete')
  expect(readdirSync(join(folder, LEDGER)).sort()).toEqual([
    ...['README.md', 'SHA256SUMS', 'provisional'],
  ])
})

test('--to writes one ordered document to a file, or the same bytes to standard output', async () => {
  await run('2026-10', '-e', 'acme')
  const ordered = inFolder(`${LEDGER}/2026/2026-10.json`)
  const toFile = await run('2026-10', '-e', 'acme', '--to', 'october.json')
  expect(toFile).toEqual({ exitCode: 0, out: '', err: '' })
  expect(inFolder('october.json')).toBe(ordered)
  const printed = await run('previous', '-e', 'acme', '--to', '-')
  expect(printed).toEqual({ exitCode: 0, out: ordered, err: '' })
  const { err } = await run('-e', 'acme', '--to', '-')
  expect(err).toContain('2026-11 is not complete')
})

test('a document that fails leaves the file as it was; a full disk is named', async () => {
  writeFileSync(join(folder, 'october.json'), 'earlier')
  const full = await run('2026-10', '-e', 'acme', '--to', '/dev/full')
  expect(full.exitCode).toBe(2)
  expect(full.err).toContain(
    "could not be written whole to '/dev/full': no space is left (ENOSPC).",
  )
  account.archives[2]!.checksum = 'f'.repeat(64)
  const { exitCode, err } = await run('2026-10', '-e', 'acme', '--to', 'october.json')
  expect(exitCode).toBe(2)
  expect(err).toContain("The archive's SHA-256 is ")
  expect(inFolder('october.json')).toBe('earlier')
  expect(readdirSync(folder).sort()).toEqual(['october.json', 'temp'])
})

test('keys in files encrypt, and the private one opens every month; what is held as plaintext stays so, with a warning', async () => {
  const { publicKey, privateKey } = await makeKeyPair('Auditor', new Date('2026-11-01T00:00:00Z'))
  writeFileSync(join(folder, 'readers.asc'), publicKey)
  writeFileSync(join(folder, 'auditor.asc'), privateKey)
  const keys = ['--encrypt', 'true', '--pgp-public-keys', join(folder, 'readers.asc')]
  expect((await run('2026-10', '-e', 'acme', ...keys)).exitCode).toBe(0)
  expect(readdirSync(join(folder, LEDGER, '2026'))).toContain('2026-10.json.gz.pgp')
  const opened = ['--private-key', join(folder, 'auditor.asc'), '--require', 'events']
  expect((await verify(join(folder, LEDGER), ...opened)).exitCode).toBe(0)

  await run('2026-08..2026-09', '-e', 'acme', '-o', 'saved')
  const mixed = await run('2026-08..2026-10', '-e', 'acme', '-o', 'saved', ...keys)
  expect(mixed).toMatchObject({ exitCode: 0 })
  expect(mixed.err).toContain('Warning: Held as plaintext, and left so: 2026-08 to 2026-09.')
})

test('a month that fails is told, fails the command, and keeps no other from being saved', async () => {
  account.archives[1]!.checksum = 'f'.repeat(64)
  const { exitCode, out, err } = await run('all', '-e', 'acme')
  expect(exitCode).toBe(2)
  expect(out).toMatch(/^2026-09 +failed$/m)
  expect(err).toMatch(/heroku-audit-trail: 2026-09: The archive's SHA-256 is /)
  sumsAreRight()
  account.archives[1] = await archiveOfEvents('2026-09', events('2026-09', 5))
  expect((await run('missing', '-e', 'acme')).out).toMatch(/^2026-09 .* exported$/m)
})

const keyed = ['--pgp-public-keys', '/nowhere/key']
test.each<[string, string[], string]>([
  ['no account', ['all'], '--account: is empty'],
  ['an unknown month', ['-e', 'acme', 'october'], "Invalid month 'october'. Expected one of"],
  ['several months', ['all', '-e', 'acme', '--to', '-'], "but 'all' is several months: give one"],
  ['a folder that is not there', ['-e', 'acme', '--to', 'none/x'], "--to: 'none/x' cannot be made"],
  ['a document with keys', ['-e', 'acme', '--to', '-', ...keyed], 'has no use with --to'],
  ['a key that is not there', ['-e', 'acme', ...keyed], 'A key cannot be read: '],
  ['an unset variable', ['-e', 'acme', '-o', ''], '--output is empty: is it of a variable'],
  ['a folder that is a file', ['-e', 'acme', '-o', 'FILE'], 'could not be read or written'],
])('export ends with 2 for %s, and saves nothing', async (_, args, words) => {
  writeFileSync(join(folder, 'FILE'), '')
  const { exitCode, out, err } = await run(...args)
  expect({ exitCode, out }).toEqual({ exitCode: 2, out: '' })
  expect(err).toContain(words)
  expect(heroku.downloads.exchanges).toEqual([])
  expect(readdirSync(folder).sort()).toEqual(['FILE', 'temp'])
})

test('in a clone it says what to commit, and a ledger that was committed so is sound', async () => {
  const git = (...args: string[]) =>
    execFileSync('git', ['-C', folder, ...args], { encoding: 'utf8' })
  git('init', '--quiet')
  git('config', 'user.name', 'Someone')
  git('config', 'user.email', 'someone@example.com')
  const dated = () => ({ ...process.env, GIT_AUTHOR_DATE: now, GIT_COMMITTER_DATE: now })
  const commit = async () => {
    const { out } = await run('all', '-e', 'acme')
    const [, commands] = out.split('and push:\n\n')
    if (commands !== undefined)
      execFileSync('bash', ['-e', '-c', commands], { cwd: folder, env: dated() })
    return commands
  }
  await commit()
  expect(git('log', '--format=%s').split('\n').slice(0, 2)).toEqual([
    'audit trail: acme 2026-11 (4 events)',
    'audit trail: acme 2026-10 (5 events)',
  ])
  expect(git('status', '--porcelain', '--', 'audit-trail')).toBe('')
  expect(await commit()).toBeUndefined()
  const later = { created_at: '2026-11-10T04:00:00Z' }
  account.archives.splice(3, 1, await archiveOfEvents('2026-11', events('2026-11', 6), later))
  expect(await commit()).toContain('2026-11 (6 events)')
  expect((await verify(folder, '--require', 'commits,history')).exitCode).toBe(0)

  // The month is over, and the next one runs.
  now = '2026-12-10T05:17:00Z'
  const running = { created_at: '2026-12-10T00:00:00Z' }
  const december = await archiveOfEvents('2026-12', events('2026-12', 1), running)
  account.archives.splice(3, 1, ...(await archivesOf(['2026-11'], 7)), december)
  expect(await commit()).toContain('2026-11 (7 events)')
  expect(git('status', '--porcelain', '--', 'audit-trail')).toBe('')
  expect((await verify(folder, '--require', 'commits,history')).exitCode).toBe(0)
})

test('a clone that converts line ends is told, and the remedy helps', async () => {
  const origin = join(folder, 'origin')
  const who = ['-c', 'user.name=a', '-c', 'user.email=a@example.com']
  const git = (...args: string[]) => execFileSync('git', [...who, ...args], { stdio: 'pipe' })
  const clone = (name: string) => {
    git('-C', origin, 'add', '-A')
    git('-C', origin, 'commit', '-qm', 'One')
    git('-c', 'core.autocrlf=true', 'clone', '-q', origin, join(folder, name))
    return run('2026-10', '-e', 'acme', '-o', `${name}/acme`)
  }
  git('init', '-q', origin)
  await run('2026-09', '-e', 'acme', '-o', 'origin/acme')
  const converted = await clone('converted')
  expect(converted).toMatchObject({ exitCode: 2, out: '' })
  expect(converted.err).toContain('has CRLF line ends, which git makes in some clones')

  writeFileSync(join(origin, '.gitattributes'), '* -text\n')
  expect((await clone('kept')).exitCode).toBe(0)
})

test('stopped by Ctrl-C, it leaves no lock, nothing half and nothing in the temporary folder', async () => {
  const isAsked = new Promise<void>((resolve) => {
    heroku.downloads.intercept = () => {
      resolve()
      return new Promise(() => undefined)
    }
  })
  const cli = fileURLToPath(new URL('../../src/cli.ts', import.meta.url))
  const own = { ...process.env, ...env(), TMPDIR: join(folder, 'temp') }
  const child = spawn(NODE, [cli, 'export', 'all', '-e', 'acme'], { cwd: folder, env: own })
  await isAsked
  child.kill('SIGINT')
  expect(await once(child, 'exit')).toEqual([130, null])
  heroku.downloads.intercept = undefined
  expect(readdirSync(join(folder, LEDGER))).toEqual([])
  expect((await run('all', '-e', 'acme')).exitCode).toBe(0)
})
