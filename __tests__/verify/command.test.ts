import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { runCommand, USAGE } from '../../src/verify/command.ts'
import { VERIFY_INPUT_NAMES } from '../../src/options/verify.ts'
import { Clone } from './fixture.ts'

let clone: Clone
let empty: string
beforeAll(async () => {
  empty = await mkdtemp(join(tmpdir(), 'verify-'))
  clone = await Clone.create()
  await clone.append({ month: '2025-03' })
})
afterAll(async () => {
  await clone.remove()
  await rm(empty, { recursive: true })
})

/** Runs the command; whatever it asks of the network is answered with 401. */
async function run(args: readonly string[], env: Record<string, string> = {}) {
  const said = { out: '', err: '' }
  const asked: string[] = []
  const exitCode = await runCommand(args, {
    env: { PATH: process.env.PATH ?? '', ...env },
    clock: {
      now: () => new Date('2025-04-10T00:00:00Z'),
      sleep: () => Promise.resolve(),
      random: () => 0,
    },
    http: ({ href }) => {
      asked.push(href)
      const body = Readable.from([Buffer.from('{}')])
      return Promise.resolve({ status: 401, headers: {}, header: () => undefined, body })
    },
    log: {
      info: () => undefined,
      warning: () => undefined,
      debug: () => undefined,
      secret: () => undefined,
      group: (_, action) => action(),
    },
    onEnd: () => () => undefined,
    rememberScratch: () => undefined,
    readFile: (path) => Promise.reject(new Error(`no such file '${path}'`)),
    print: (text) => (said.out += text),
    complain: (text) => (said.err += text),
  })
  return { exitCode, ...said, asked }
}

describe('exit codes', () => {
  test('0: sound', async () => {
    const { exitCode, out, err } = await run(['verify', clone.folder])
    expect({ exitCode, err }).toEqual({ exitCode: 0, err: '' })
    expect(out).toMatch(
      /\nResult: sound as far as checked: 15 of 23 checks; not made: recipients \(nothing is encrypted\), anchor /,
    )
  })

  test('1: a problem, which is told', async () => {
    const { exitCode, out } = await run(['verify', clone.folder, '--expect-records', '2'])
    expect(exitCode).toBe(1)
    expect(out).toContain('1 problem. The first: ')
  })

  test('2: something asked for could not be checked', async () => {
    const { exitCode, out } = await run(['verify', clone.folder, '--require', 'events,anchor'])
    expect(exitCode).toBe(2)
    expect(out).toMatch(/NOT CHECKED {2}anchor/)
    const all = await run(['verify', clone.folder, '--require', 'all', '--json'])
    expect(all.exitCode).toBe(2)
    expect(all.out).not.toContain('"not-checked"')
  })

  test('2: GitHub and Heroku, when they refuse to answer', async () => {
    const env = { GITHUB_TOKEN: 'ghs_x', HEROKU_API_KEY: 'HRKU-x' }
    const args = ['verify', clone.folder, '--repository', 'acme/compliance', '--heroku']
    const { exitCode, out } = await run(args, env)
    expect(exitCode).toBe(2)
    expect(out.match(/^ {2}NOT CHECKED {2}(\w+)/gm)?.map((line) => line.slice(15))).toEqual([
      'authors',
      'remote',
      'heroku',
    ])
    expect(out).not.toMatch(/ghs_x|HRKU-x/)
  })

  test.each([
    [['--heroku=all'], 2],
    [['--heroku=some'], 2],
    [['--heroku', '--json'], 2],
  ])('2: Heroku, asked with %s', async (flags, exitCode) => {
    const env = { HEROKU_API_KEY: 'HRKU-x' }
    const ran = await run(['verify', clone.folder, ...flags], env)
    expect(ran.exitCode).toBe(exitCode)
    if (flags[0] === '--heroku=some') expect(ran.err).toContain("heroku: expected 'list' or 'all'")
    else expect(ran.asked).not.toEqual([])
  })

  test('neither is asked because a token is at hand', async () => {
    const env = { GITHUB_TOKEN: 'ghs_x', HEROKU_API_KEY: 'HRKU-x' }
    expect(await run(['verify', clone.folder], env)).toMatchObject({ exitCode: 0, asked: [] })
  })

  test.each<[string, string[], string]>([
    ['no ledger', ['verify', 'EMPTY'], 'There is no ledger in'],
    ['no folder', ['verify', 'EMPTY/nothing'], 'is not a folder'],
    ['no command', [], 'Expected: verify [DIR]. See heroku-audit-trail verify --help'],
    ['another command', ['check', '.'], 'Expected: verify [DIR].'],
    ['two folders', ['verify', '.', '.'], 'Expected: verify [DIR].'],
    ['an unknown option', ['verify', '--quick'], "Unknown option '--quick'"],
    [
      'a grace of letters',
      ['verify', '--grace-days', 'x'],
      "grace-days: 'x' is not a number of days",
    ],
    [
      'half a digest',
      ['verify', '--expect-manifest', 'abc'],
      "expect-manifest: 'abc' is not a SHA-256",
    ],
    ['half a sha', ['verify', '--expect-head', 'abc'], "expect-head: 'abc' is not a full sha"],
    [
      'an unknown check',
      ['verify', '--require', 'every'],
      "--require: 'every' is not a check. Expected all, or some of",
    ],
    [
      'an acceptance of neither',
      ['verify', '--accept', '2025-13, 0123456'],
      "--accept: '2025-13' is no full sha of a commit and no month YYYY-MM",
    ],
    ['no token', ['verify', '--repository', 'a/b'], '--repository needs a token'],
    ['no Heroku token', ['verify', '--heroku'], '--heroku needs a Heroku token'],
    ['a repository by its url', ['verify', '--repository', 'https://x'], 'needs a token'],
    [
      'a key that is not there',
      ['verify', '--private-key', 'k'],
      "A file cannot be read: no such file 'k'",
    ],
  ])('2: %s', async (_, args, message) => {
    const given = args.map((each) => each.replace('EMPTY', empty))
    const { exitCode, out, err } = await run(given)
    expect({ exitCode, out }).toEqual({ exitCode: 2, out: '' })
    expect(err).toContain(message)
  })
})

test.each([
  'ref',
  'grace-days',
  'expect-manifest',
  'expect-head',
  'expect-records',
  'require',
  'accept',
  'repository',
  'private-key',
  'signer-key',
])('--%s of an unset variable is refused: it would switch off what it asks for', async (name) => {
  for (const args of [[`--${name}`, ''], [`--${name}=`], [`--${name}`, ' ']]) {
    const env = { GITHUB_TOKEN: 'ghs_x' }
    const { exitCode, out, err } = await run(['verify', clone.folder, ...args], env)
    expect({ exitCode, out }).toEqual({ exitCode: 2, out: '' })
    expect(err).toContain(`--${name} is empty, and would switch off what it asks for: `)
  }
})

describe('a token goes to GitHub over TLS only', () => {
  const asked = (url: string) =>
    run(['verify', clone.folder, '--repository', 'acme/compliance'], {
      GITHUB_TOKEN: 'ghs_x',
      GITHUB_API_URL: url,
    })

  test.each([
    ['http://github.example.com/api/v3', "'http://github.example.com/api/v3' is not https"],
    ['http://user:ghp_y@127.0.0.2.example.com', 'its value is not https'],
    ['github.example.com', "'github.example.com' is not https"],
  ])('%s is refused before anything is verified', async (url, words) => {
    const { exitCode, out, err } = await asked(url)
    expect({ exitCode, out }).toEqual({ exitCode: 2, out: '' })
    expect(err).toContain(`GITHUB_API_URL: ${words} (plain http only on loopback)`)
    expect(err).not.toMatch(/ghs_x|ghp_y/)
  })

  test.each([
    ['http://127.0.0.1:1', 'http://127.0.0.1:1/repos/acme/'],
    ['', 'https://api.github.com/repos/acme/'],
  ])('%j is asked: an empty one means the default', async (url, start) => {
    const urls = (await asked(url)).asked
    expect(urls.length).toBeGreaterThan(0)
    for (const each of urls) expect(each.slice(0, start.length)).toBe(start)
  })

  test('and is of no concern where GitHub is not asked', async () => {
    const env = { GITHUB_TOKEN: 'ghs_x', GITHUB_API_URL: 'http://github.example.com' }
    expect((await run(['verify', clone.folder], env)).exitCode).toBe(0)
  })
})

test('--json prints the report and nothing else', async () => {
  const { out } = await run(['verify', clone.folder, '--json'])
  const report = JSON.parse(out) as Record<string, unknown>
  expect(Object.keys(report).join()).toBe('result,verified_at,tool,head,ledgers,unread,remarks')
  expect(report).toMatchObject({
    result: 'ok',
    verified_at: '2025-04-10T00:00:00.000Z',
    tool: { name: 'heroku-audit-trail', version: expect.stringMatching(/^\d/), sha256: null },
    head: clone.git(['rev-parse', 'HEAD']),
    ledgers: [{ path: 'audit-trail/acme', account: { name: 'acme' }, records: 1 }],
  })
})

test('no event is printed, neither its text nor its people', async () => {
  const copy = await clone.copy()
  await copy.flip('2025/2025-03.json')
  copy.commit('Damage')
  const { out } = await run(['verify', copy.folder])
  const json = (await run(['verify', copy.folder, '--json'])).out
  const events = (await copy.read('2025/2025-03.json')).split('\n').slice(1, -2)
  for (const event of events) {
    for (const [, text] of event.matchAll(/"(?:email|id|ip_address)":\s*"([^"]+)"/g)) {
      if (text === '01234567-89ab-4def-8123-456789abcdef') continue
      expect(out + json).not.toContain(text)
    }
  }
  await copy.remove()
})

test('several ledgers in one clone are all checked, and what is noted of one is asked of one', async () => {
  const copy = await clone.copy()
  copy.git(['checkout', '--quiet', '--orphan', 'new'])
  copy.git(['mv', 'audit-trail/acme', 'audit-trail/other'])
  copy.commit('Two')
  copy.git(['checkout', 'main', '--', 'audit-trail/acme'])
  copy.commit('Three')
  const { out } = await run(['verify', copy.folder])
  expect(out.match(/^Ledger .*/gm)).toEqual([
    'Ledger audit-trail/acme, account acme, 1 record',
    'Ledger audit-trail/other, account acme, 1 record',
  ])
  const { exitCode, err } = await run(['verify', copy.folder, '--expect-records', '1'])
  expect(exitCode).toBe(2)
  expect(err).toContain('There are 2 ledgers')
  await copy.remove()
})

test('help and version', async () => {
  expect(await run(['--help'])).toEqual({ exitCode: 0, out: USAGE, err: '', asked: [] })
  expect((await run(['--version'])).out).toMatch(/^heroku-audit-trail \d+\.\d+\.\d+\n$/)
  for (const name of VERIFY_INPUT_NAMES.filter((each) =>
    /^(?:ref|allow|grace|expect|require|accept)/.test(each),
  )) {
    expect(USAGE).toContain(`--${name} `)
  }
})
