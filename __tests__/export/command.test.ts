import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals'
import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { hostname, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { makeKeyPair } from '../../sandbox/keys.ts'
import { startHeroku, type Account, type Heroku } from '../../sandbox/heroku.ts'
import { runCommand } from '../command.ts'
import { ACCOUNT, archiveOfEvents, events, NODE } from '../e2e/fixture.ts'

const MONTHS = ['2026-08', '2026-09', '2026-10']
let heroku: Heroku
let account: Account
let folder: string
beforeAll(async () => {
  heroku = await startHeroku({ token: 'HRKU-export', accounts: [] })
})
afterAll(() => heroku.close())
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'export-'))
  mkdirSync(join(folder, 'temp'))
  const archives = await Promise.all(MONTHS.map((each) => archiveOfEvents(each, events(each, 5))))
  const running = { created_at: '2026-11-10T00:00:00Z' }
  archives.push(await archiveOfEvents('2026-11', events('2026-11', 4), running))
  account = { ...ACCOUNT, permissions: ['manage'], archives }
  heroku.accounts = [account]
  heroku.exchanges.length = 0
  heroku.downloads.exchanges.length = 0
})
afterEach(() => {
  expect(readdirSync(join(folder, 'temp'))).toEqual([])
  rmSync(folder, { recursive: true })
})

const env = () => ({ HEROKU_API_KEY: 'HRKU-export', HEROKU_API_URL: heroku.url })
const run = (...args: string[]) =>
  runCommand(['export', ...args], { env: env(), cwd: folder, temp: join(folder, 'temp') })
const verify = (...args: string[]) =>
  runCommand(['verify', ...args], { env: env(), cwd: folder, now: '2026-11-10T05:17:00Z' })
const inFolder = (path: string) => readFileSync(join(folder, path), 'utf8')
const sumsAreRight = (path: string) =>
  execFileSync('sha256sum', ['--check', '--quiet', '--strict', 'SHA256SUMS'], {
    cwd: join(folder, path),
  })

test('export all saves every month, ends with what was saved, and that is sound', async () => {
  const { exitCode, out, err } = await run('all', '-e', 'acme')
  expect(exitCode).toBe(0)
  const [newest] = /[0-9a-f]{64}/.exec(out)!
  expect(
    out
      .replaceAll(newest, 'SHA')
      .replaceAll(/\d+\.\d kB/g, 'SIZE')
      .replaceAll(/ +/g, ' '),
  ).toBe(
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
  sumsAreRight('audit-trail/acme')
  const count = execFileSync('jq', ['.entries | length', 'audit-trail/acme/2026/2026-10.json'], {
    cwd: folder,
  })
  expect(count.toString()).toBe('5\n')
  const found = await verify(join(folder, 'audit-trail/acme'), '--expect-manifest', newest)
  expect(found.exitCode).toBe(0)
})

test('what is there already is not downloaded again', async () => {
  await run('all', '-e', 'acme', '-o', 'saved')
  heroku.downloads.exchanges.length = 0
  const { exitCode, out } = await run('all', '-e', 'acme', '-o', 'saved')
  expect({ exitCode, downloads: heroku.downloads.exchanges }).toEqual({
    exitCode: 0,
    downloads: [],
  })
  expect(out.match(/unchanged/g)).toHaveLength(4)
})

test('months that Heroku lacks are named, and those that only the folder has are shown', async () => {
  await run('all', '-e', 'acme')
  account.archives.splice(0, 2)
  const { exitCode, out } = await run('all', '-e', 'acme')
  expect(exitCode).toBe(0)
  expect(out).toMatch(/^2026-08 .* held$/m)
  account.archives.splice(0)
  account.archives.push(await archiveOfEvents('2026-06', events('2026-06', 1)))
  expect((await run('all', '-e', 'acme')).out).toContain(
    'Heroku lacks 2026-07, and so does the ledger',
  )
})

test('without a month it is the current one, provisional', async () => {
  const { exitCode, out, err } = await run('-e', 'acme')
  expect(exitCode).toBe(0)
  expect(out).toMatch(/^2026-11 .* exported, provisional$/m)
  expect(out).toContain('Verify: heroku-audit-trail verify audit-trail/acme\n')
  expect((await verify(join(folder, 'audit-trail/acme'))).out).toMatch(/ok +digests/)
  expect(err).toContain('2026-11 is not complete')
  expect(readdirSync(join(folder, 'audit-trail/acme')).sort()).toEqual([
    'README.md',
    'SHA256SUMS',
    'provisional',
  ])
})

test('--to writes one ordered document to a file, or the same bytes to standard output', async () => {
  await run('2026-10', '-e', 'acme')
  const ordered = inFolder('audit-trail/acme/2026/2026-10.json')
  const toFile = await run('2026-10', '-e', 'acme', '--to', 'october.json')
  expect(toFile).toEqual({ exitCode: 0, out: '', err: '' })
  expect(inFolder('october.json')).toBe(ordered)
  expect(await run('previous', '-e', 'acme', '--to', '-')).toEqual({
    exitCode: 0,
    out: ordered,
    err: '',
  })
  expect(readdirSync(folder).sort()).toEqual(['audit-trail', 'october.json', 'temp'])
  const { err } = await run('-e', 'acme', '--to', '-')
  expect(err).toContain('2026-11 is not complete')
})

test('a document that fails leaves the file as it was', async () => {
  writeFileSync(join(folder, 'october.json'), 'earlier')
  account.archives[2]!.checksum = 'f'.repeat(64)
  const { exitCode, err } = await run('2026-10', '-e', 'acme', '--to', 'october.json')
  expect(exitCode).toBe(2)
  expect(err).toContain("The archive's SHA-256 is ")
  expect(inFolder('october.json')).toBe('earlier')
  expect(readdirSync(folder).sort()).toEqual(['october.json', 'temp'])
})

test('a disk that is full for the document is named', async () => {
  const { exitCode, err } = await run('2026-10', '-e', 'acme', '--to', '/dev/full')
  expect(exitCode).toBe(2)
  expect(err).toContain("could not be written whole to '/dev/full': no space is left (ENOSPC).")
})

test('keys in files encrypt, and the private one opens every month', async () => {
  const { publicKey, privateKey } = await makeKeyPair('Auditor')
  writeFileSync(join(folder, 'readers.asc'), publicKey)
  writeFileSync(join(folder, 'auditor.asc'), privateKey)
  const keys = ['--encrypt', 'true', '--pgp-public-keys', join(folder, 'readers.asc')]
  // The keys are of today.
  const today = {
    env: env(),
    cwd: folder,
    temp: join(folder, 'temp'),
    now: new Date().toISOString(),
  }
  const { exitCode } = await runCommand(['export', '2026-10', '-e', 'acme', ...keys], today)
  expect(exitCode).toBe(0)
  expect(existsSync(join(folder, 'audit-trail/acme/2026/2026-10.json.gz.pgp'))).toBe(true)
  const opened = ['--private-key', join(folder, 'auditor.asc'), '--require', 'events']
  const ledger = join(folder, 'audit-trail/acme')
  const sound = await runCommand(['verify', ledger, '--grace-days', '365', ...opened], today)
  expect(sound.exitCode).toBe(0)
})

test('a month that is held as plaintext stays so when keys are given later, with a warning', async () => {
  const { publicKey } = await makeKeyPair('Auditor', new Date('2026-11-01T00:00:00Z'))
  writeFileSync(join(folder, 'key.asc'), publicKey)
  const keys = ['--encrypt', 'true', '--pgp-public-keys', join(folder, 'key.asc')]
  await run('2026-08..2026-09', '-e', 'acme', '-o', 'saved')
  const first = await run('2026-08..2026-10', '-e', 'acme', '-o', 'saved', ...keys)
  expect(first).toMatchObject({ exitCode: 0 })
  expect(first.err).toContain('Warning: Held as plaintext, and left so: 2026-08 to 2026-09.')
  expect(readdirSync(join(folder, 'saved/2026'))).toContain('2026-10.json.gz.pgp')
  const other = await run('2026-08..2026-09', '-e', 'acme', '-o', 'other', ...keys)
  expect(other).toMatchObject({ exitCode: 0, err: '' })
})

test('a month that is held without Heroku’s own bytes stays so with --keep-original, with a warning', async () => {
  await run('2026-09', '-e', 'acme')
  const later = await run('2026-09..2026-10', '-e', 'acme', '--keep-original')
  expect(later.err).toBe(
    "Warning: Held without Heroku's own bytes, and left so: 2026-09. keep-original adds them to what is " +
      'exported from now on. To have these months too, export them to another folder.\n',
  )
  expect(readdirSync(join(folder, 'audit-trail/acme/2026'))).toEqual([
    ...['2026-09.json', '2026-09.manifest.json'],
    ...['2026-10.json', '2026-10.manifest.json', '2026-10.original.json.gz'],
  ])
})

test('a month that fails is told, fails the command, and keeps no other from being saved', async () => {
  account.archives[1]!.checksum = 'f'.repeat(64)
  const { exitCode, out, err } = await run('all', '-e', 'acme')
  expect(exitCode).toBe(2)
  expect(out).toMatch(/^2026-09 +failed$/m)
  expect(err).toMatch(/heroku-audit-trail: 2026-09: The archive's SHA-256 is /)
  sumsAreRight('audit-trail/acme')
  account.archives[1] = await archiveOfEvents('2026-09', events('2026-09', 5))
  expect((await run('missing', '-e', 'acme')).out).toMatch(/^2026-09 .* exported$/m)
})

test('a ledger that another process writes is left alone', async () => {
  mkdirSync(join(folder, 'audit-trail/acme'), { recursive: true })
  const holder = { host: hostname(), process: process.ppid, start: '2026-11-01T00:00:00Z' }
  writeFileSync(join(folder, 'audit-trail/acme/.lock'), JSON.stringify(holder))
  const { exitCode, out, err } = await run('all', '-e', 'acme')
  expect({ exitCode, out }).toEqual({ exitCode: 2, out: '' })
  expect(err).toContain(`is locked by process ${process.ppid} on `)
  expect(heroku.downloads.exchanges).toEqual([])
})

test.each<[string, string[], string]>([
  ['no account', ['all'], '--account: is empty'],
  [
    'a month of its own',
    ['-e', 'acme', 'october'],
    "Invalid month 'october'. Expected one of: previous",
  ],
  [
    'two months',
    ['-e', 'acme', '2026-09', '2026-10'],
    "Unexpected '2026-10'. See heroku-audit-trail export --help",
  ],
  [
    'a document of several months',
    ['all', '-e', 'acme', '--to', '-'],
    "but 'all' is several months: give one",
  ],
  [
    'a document of a range',
    ['2026-09..2026-10', '-e', 'acme', '--to', '-'],
    'is several months: give one',
  ],
  [
    'a document into a folder that is not there',
    ['previous', '-e', 'acme', '--to', 'none/x.json'],
    "--to: 'none/x.json' is to be in 'none', which is not a folder",
  ],
  [
    'a document in place of a folder',
    ['previous', '-e', 'acme', '--to', 'temp'],
    "--to: 'temp' is a folder",
  ],
  [
    'a document with keys',
    ['-e', 'acme', '--to', '-', '--pgp-public-keys', 'k'],
    '--pgp-public-keys has no use with --to',
  ],
  [
    'a document that is to be encrypted',
    ['-e', 'acme', '--to', '-', '--encrypt', 'true'],
    '--encrypt has no use with --to',
  ],
  [
    'encryption without keys',
    ['-e', 'acme', '--encrypt', 'true'],
    "--pgp-public-keys: is empty, but encrypt is 'true'",
  ],
  [
    'a key that is not there',
    ['-e', 'acme', '--pgp-public-keys', '/nowhere/key'],
    'A key cannot be read: ',
  ],
  [
    'an unset variable',
    ['-e', 'acme', '-o', ''],
    '--output is empty: is it of a variable that is not set?',
  ],
  ['a folder that is a file', ['-e', 'acme', '-o', 'FILE'], 'could not be read or written'],
  ['a folder with a stray brace', ['-e', 'acme', '-o', 'a{b'], "--output: 'a{b' has a brace"],
  [
    'a folder where none can be',
    ['-e', 'acme', '-o', '/proc/acme'],
    'could not be read or written: ENOENT',
  ],
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
  const date = '2026-11-10T05:17:01Z'
  const dated = { ...process.env, GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date }
  const commit = async () => {
    const { out } = await run('all', '-e', 'acme')
    const [, commands] = out.split('and push:\n\n')
    if (commands !== undefined)
      execFileSync('bash', ['-e', '-c', commands], { cwd: folder, env: dated })
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
})

test.each([
  ['core.autocrlf', '', ['-c', 'core.autocrlf=true']],
  ['.gitattributes', '*.json text eol=crlf\n', []],
])(
  'a clone whose %s converts line ends is told, and the remedy helps',
  async (_, attributes, c) => {
    const origin = join(folder, 'origin')
    mkdirSync(origin)
    const git = (...args: string[]) =>
      execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.com', ...args], {
        stdio: 'pipe',
      })
    const commit = () => {
      git('-C', origin, 'add', '-A')
      git('-C', origin, 'commit', '-qm', 'One')
    }
    git('init', '-q', origin)
    writeFileSync(join(origin, '.gitattributes'), attributes)
    await run('2026-09', '-e', 'acme', '-o', 'origin/acme')
    commit()

    git(...c, 'clone', '-q', origin, join(folder, 'converted'))
    const converted = await run('2026-10', '-e', 'acme', '-o', 'converted/acme')
    expect(converted).toMatchObject({ exitCode: 2, out: '' })
    expect(converted.err).toContain('somebody edited it, or git changed its line ends')

    appendFileSync(join(origin, '.gitattributes'), '* -text\n')
    commit()
    git(...c, 'clone', '-q', origin, join(folder, 'kept'))
    expect((await run('2026-10', '-e', 'acme', '-o', 'kept/acme')).exitCode).toBe(0)
  },
)

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
  expect(readdirSync(join(folder, 'audit-trail/acme'))).toEqual([])
  expect((await run('all', '-e', 'acme')).exitCode).toBe(0)
})
