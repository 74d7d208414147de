import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { execFileSync } from 'node:child_process'
import { mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { VERIFY_INPUT_NAMES } from '../../src/options/verify.ts'
import { USAGE } from '../../src/verify/command.ts'
import { runCommand } from '../command.ts'
import { pair } from '../seal/fixtures.ts'
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

/** Runs `verify`; whatever it asks of the network is answered with 401. */
async function run(args: readonly string[], env: Record<string, string> = {}) {
  const asked: string[] = []
  const http = ({ href }: URL) => {
    asked.push(href)
    const body = Readable.from([Buffer.from('{}')])
    return Promise.resolve({ status: 401, headers: {}, header: () => undefined, body })
  }
  const now = '2025-04-10T00:00:00Z'
  return { ...(await runCommand(['verify', ...args], { env, now, http })), asked }
}

describe('exit codes', () => {
  test('0: sound', async () => {
    const { exitCode, out, err } = await run([clone.folder])
    expect({ exitCode, err }).toEqual({ exitCode: 0, err: '' })
    expect(out).toMatch(
      /\nResult: sound as far as checked: 15 of 24 checks; not made: anchor \(nothing noted earlier was given\), remote /,
    )
  })

  test('1: a problem, which is told', async () => {
    const { exitCode, out } = await run([clone.folder, '--expect-records', '2'])
    expect(exitCode).toBe(1)
    expect(out).toContain('1 problem. The first: ')
  })

  test('2: something that was asked for could not be checked', async () => {
    const { exitCode, out } = await run([clone.folder, '--require', 'events,anchor'])
    expect(exitCode).toBe(2)
    expect(out).toMatch(/NOT CHECKED {2}anchor/)
    const all = await run([clone.folder, '--require', 'all', '--json'])
    expect(all.exitCode).toBe(2)
    expect(all.out).not.toContain('"not-checked"')
  })

  test.each([['--heroku'], ['--heroku=all']])(
    '2: GitHub and Heroku do not answer, %s',
    async (flag) => {
      const env = { GITHUB_TOKEN: 'ghs_x', HEROKU_API_KEY: 'HRKU-x' }
      const { exitCode, out } = await run(
        [clone.folder, '--repository', 'acme/compliance', flag],
        env,
      )
      expect(exitCode).toBe(2)
      expect(out.match(/^ {2}NOT CHECKED {2}(\w+)/gm)?.map((line) => line.slice(15))).toEqual([
        'remote',
        'heroku',
        'authors',
      ])
      expect(out).not.toMatch(/ghs_x|HRKU-x/)
    },
  )

  test('neither is asked because a token is at hand', async () => {
    const env = { GITHUB_TOKEN: 'ghs_x', HEROKU_API_KEY: 'HRKU-x' }
    expect(await run([clone.folder], env)).toMatchObject({ exitCode: 0, asked: [] })
  })

  test.each<[string, string[], string]>([
    ['no ledger', ['EMPTY'], 'There is no ledger in'],
    ['no folder', ['EMPTY/nothing'], 'is not a folder'],
    ['two folders', ['.', '.'], "Unexpected '.'. See heroku-audit-trail verify --help"],
    ['an unknown option', ['--quick'], "Unknown option '--quick'"],
    ['a grace of letters', ['--grace-days', 'x'], "--grace-days: 'x' is not a number of days"],
    ['half a digest', ['--expect-manifest', 'a'], "--expect-manifest: 'a' is not a SHA-256"],
    ['half a sha', ['--expect-head', 'abc'], "--expect-head: 'abc' is not a full sha"],
    [
      'an unknown check',
      ['--require', 'every'],
      "--require: 'every' is not a check. Expected all, or some of",
    ],
    [
      'an acceptance of neither',
      ['--accept', '2025-13, 0123456'],
      "--accept: '2025-13' is neither a full sha of a commit nor a month YYYY-MM",
    ],
    ['no month', ['--until', '2025-13'], "--until: '2025-13' is not a month, YYYY-MM"],
    ['no token', ['--repository', 'a/b'], '--repository needs a token'],
    ['no Heroku token', ['--heroku'], 'There is no Heroku token'],
    ['another scope', ['--heroku=some'], "--heroku: 'some' is not one of list, all"],
    ['a key that is not there', ['--private-key', '/nowhere/k'], 'A key cannot be read: '],
    ['a key that is none', ['--private-key', 'EMPTY/text'], '--private-key: holds no OpenPGP key'],
    ['a signer that is none', ['--signer-key', 'EMPTY/text'], '--signer-key: holds no OpenPGP key'],
    ['a root that is none', ['--timestamp-root', 'EMPTY/text'], '--timestamp-root: holds no'],
    ['a git by its name', ['--git', 'git'], "--git: 'git' is not an absolute path"],
    ['no git there', ['CLONE', '--git', '/nowhere/git'], 'No git was found'],
  ])('2: %s', async (_, args, message) => {
    await writeFile(join(empty, 'text'), 'x')
    const env = { HEROKU_API_KEY: args.join().includes('some') ? 'HRKU-x' : '' }
    const given = args.map((each) => each.replace('EMPTY', empty).replace('CLONE', clone.folder))
    const { exitCode, out, err } = await run(given, env)
    expect({ exitCode, out }).toEqual({ exitCode: 2, out: '' })
    expect(err).toContain(message)
  })
})

describe('what the auditor gives must not come from the clone', () => {
  const signer = () => join(clone.folder, 'signer.asc')

  test.each<[string, () => Promise<string>]>([
    ['in it', () => Promise.resolve(signer())],
    ['in its git directory', () => Promise.resolve(join(clone.folder, '.git/config'))],
    ['reached by a link', () => linked('link', signer())],
    [
      'behind a link that is in it',
      async () => {
        await rm(signer(), { force: true })
        await symlink(join(empty, 'other.asc'), signer())
        return signer()
      },
    ],
  ])('a key %s is refused: others may have put it there', async (_, place) => {
    await writeFile(signer(), 'x')
    const path = await place()
    for (const option of ['signer-key', 'private-key', 'timestamp-root']) {
      const { exitCode, out, err } = await run([clone.at('.'), `--${option}`, path])
      expect({ exitCode, out }).toEqual({ exitCode: 2, out: '' })
      expect(err).toContain(`--${option}: '${path}' lies in what is verified`)
    }
    await rm(signer())
  })

  async function linked(name: string, target: string): Promise<string> {
    await symlink(target, join(empty, name))
    return join(empty, name)
  }
})

test.each([
  ...(['ref', 'grace-days', 'expect-manifest', 'expect-head', 'expect-records'] as const),
  ...(['require', 'accept', 'repository', 'private-key', 'signer-key', 'git', 'pack'] as const),
])('--%s of an unset variable is refused: it would switch off what it asks for', async (name) => {
  for (const args of [[`--${name}`, ''], [`--${name}=`], [`--${name}`, ' ']]) {
    const { exitCode, out, err } = await run([clone.folder, ...args])
    expect({ exitCode, out }).toEqual({ exitCode: 2, out: '' })
    expect(err).toContain(`--${name} is empty: `)
  }
})

test.each([
  ['signed-since', '2', 'needs pgp-signer-keys'],
  ['expect-author', 'github-actions[bot]', 'needs repository and a token'],
])('--%s without what it needs is refused: it would check nothing', async (name, value, words) => {
  const { exitCode, out, err } = await run([clone.folder, `--${name}`, value])
  expect({ exitCode, out }).toEqual({ exitCode: 2, out: '' })
  expect(err).toContain(`--${name}: ${words}`)
})

describe('a token goes to GitHub over TLS only', () => {
  const asked = (url: string) =>
    run([clone.folder, '--repository', 'acme/compliance'], {
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
    expect((await run([clone.folder], env)).exitCode).toBe(0)
  })
})

test('a key may be armored or binary', async () => {
  const { public: armored } = await pair()
  const binary = execFileSync('gpg', ['--dearmor'], { input: armored, stdio: 'pipe' })
  for (const key of [armored, binary]) {
    await writeFile(join(empty, 'key'), key)
    const { exitCode, out } = await run([clone.folder, '--signer-key', join(empty, 'key')])
    expect(exitCode).toBe(1)
    expect(out).toMatch(/PROBLEM +signed .*\n.*2025-03\.manifest\.json' is not signed/)
  }
})

test('--json prints the report and nothing else', async () => {
  const { out } = await run([clone.folder, '--json'])
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
  const { out } = await run([copy.folder])
  const json = (await run([copy.folder, '--json'])).out
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
  const { out } = await run([copy.folder])
  expect(out.match(/^Ledger .*/gm)).toEqual([
    'Ledger audit-trail/acme, account acme, 1 record',
    'Ledger audit-trail/other, account acme, 1 record',
  ])
  for (const options of [
    ['--expect-records', '1'],
    ['--until', '2025-03'],
    ['--pack', join(empty, 'pack.zip')],
  ]) {
    const { exitCode, err } = await run([copy.folder, ...options])
    expect(exitCode).toBe(2)
    expect(err).toContain('There are 2 ledgers')
  }
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
