import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { execFileSync } from 'node:child_process'
import { mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { runCommand } from '../command.ts'
import { pair } from '../seal/fixtures.ts'
import { Clone } from './fixture.ts'

let clone: Clone
let empty: string
beforeAll(async () => {
  empty = await mkdtemp(join(tmpdir(), 'verify-'))
  await writeFile(join(empty, 'text'), 'x')
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

/** Expects that nothing is verified, for a reason. */
async function expectRefusal(args: string[], words: string, env: Record<string, string> = {}) {
  const given = args.map((each) => each.replace('EMPTY', empty).replace('CLONE', clone.folder))
  const { exitCode, out, err } = await run(given, env)
  expect({ exitCode, out }).toEqual({ exitCode: 2, out: '' })
  expect(err).toContain(words)
  return err
}

const TOKENS = { GITHUB_TOKEN: 'ghs_x', HEROKU_API_KEY: 'HRKU-x' }

describe('exit codes', () => {
  test('0: sound; nobody is asked because a token is at hand', async () => {
    const { exitCode, out, err, asked } = await run([clone.folder], TOKENS)
    expect({ exitCode, err, asked }).toEqual({ exitCode: 0, err: '', asked: [] })
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

  test.each(['--heroku', '--heroku=all'])('2: no answer of GitHub and Heroku, %s', async (flag) => {
    const { exitCode, out } = await run([clone.folder, '--repository', 'acme/x', flag], TOKENS)
    expect(exitCode).toBe(2)
    const failed = [...out.matchAll(/^ {2}NOT CHECKED {2}(\w+)/gm)].map(([, id]) => id)
    expect(failed).toEqual(['remote', 'heroku', 'authors'])
    expect(out).not.toMatch(/ghs_x|HRKU-x/)
  })

  test.each<[string[], string, Record<string, string>?]>([
    [['EMPTY'], 'There is no ledger in'],
    [['EMPTY/nothing'], 'is not a folder'],
    [['.', '.'], "Unexpected '.'. See heroku-audit-trail verify --help"],
    [['--quick'], "Unknown option '--quick'"],
    [['--grace-days', 'x'], "--grace-days: 'x' is not a number of days"],
    [['--expect-manifest', 'a'], "--expect-manifest: 'a' is not a SHA-256"],
    [['--expect-head', 'abc'], "--expect-head: 'abc' is not a full sha"],
    [['--require', 'every'], "--require: 'every' is not a check. Expected all, or some of"],
    [['--accept', '2025-13, 0'], "--accept: '2025-13' is neither a full sha of a commit nor a"],
    [['--until', '2025-13'], "--until: '2025-13' is not a month, YYYY-MM"],
    [['--heroku=some'], "--heroku: 'some' is not one of list, all", TOKENS],
    // These would check nothing.
    [['CLONE', '--signed-since', '2'], '--signed-since: needs pgp-signer-keys'],
    [['CLONE', '--expect-author', 'x'], '--expect-author: needs repository and token (of the'],
    [['--repository', 'a/b'], '--repository needs a token'],
    [['--heroku'], 'There is no Heroku token'],
    [['--private-key', '/nowhere/k'], 'A key cannot be read: '],
    [['--private-key', 'EMPTY/text'], '--private-key: holds no OpenPGP key'],
    [['--signer-key', 'EMPTY/text'], '--signer-key: holds no OpenPGP key'],
    [['--timestamp-root', 'EMPTY/text'], '--timestamp-root: holds no'],
    [['CLONE', '--git', '/nowhere/git'], 'No git was found'],
    // What an unset variable leaves would switch off what it is for.
    ...['ref', 'expect-manifest', 'require', 'repository', 'signer-key', 'git', 'pack'].flatMap(
      (name): [string[], string][] => [[['CLONE', `--${name}`, ' '], `--${name} is empty: `]],
    ),
  ])('2: %j', async (args, words, env = {}) => {
    await expectRefusal(args, words, env)
  })
})

test.each<[string, () => Promise<string>]>([
  ['in it', () => Promise.resolve(clone.at('README.md'))],
  ['in its git directory', () => Promise.resolve(join(clone.folder, '.git/config'))],
  ['reached by a link', () => linked(join(empty, 'link'), clone.at('README.md'))],
  ['behind a link that is in it', () => linked(clone.at('link'), join(empty, 'text'))],
])('a key %s is refused: others may have put it there', async (_, place) => {
  const path = await place()
  for (const option of ['signer-key', 'private-key', 'timestamp-root']) {
    const words = `--${option}: '${path}' lies in what is verified`
    await expectRefusal([clone.at('.'), `--${option}`, path], words)
  }
  await rm(clone.at('link'), { force: true })
})

async function linked(path: string, target: string): Promise<string> {
  await symlink(target, path)
  return path
}

test.each([
  ['http://github.example.com/api/v3', "'http://github.example.com/api/v3' is not https"],
  ['http://user:ghp_y@127.0.0.2.example.com', 'its value is not https'],
  ['github.example.com', "'github.example.com' is not https"],
])('a token does not go to %s, and nothing is verified', async (url, words) => {
  const env = { ...TOKENS, GITHUB_API_URL: url }
  const err = await expectRefusal(['CLONE', '--repository', 'acme/x'], words, env)
  expect(err).not.toMatch(/ghs_x|ghp_y/)
})

test('a key may be binary', async () => {
  const { public: input } = await pair()
  await writeFile(join(empty, 'key'), execFileSync('gpg', ['--dearmor'], { input, stdio: 'pipe' }))
  const { exitCode, out } = await run([clone.folder, '--signer-key', join(empty, 'key')])
  expect(exitCode).toBe(1)
  expect(out).toMatch(/PROBLEM +signed .*\n.*2025-03\.manifest\.json' is not signed/)
})

test('--json prints the report and nothing else', async () => {
  const { out } = await run([clone.folder, '--json'])
  const report = JSON.parse(out) as Record<string, unknown>
  expect(Object.keys(report).join()).toBe('result,verified_at,tool,head,ledgers,unread,remarks')
  expect(report).toMatchObject({
    ...{ result: 'ok', verified_at: '2025-04-10T00:00:00.000Z' },
    tool: { name: 'heroku-audit-trail', version: expect.stringMatching(/^\d/), sha256: null },
    head: clone.git(['rev-parse', 'HEAD']),
    ledgers: [{ path: 'audit-trail/acme', account: { name: 'acme' }, records: 1 }],
  })
})

test('no event is printed, neither its text nor its people', async () => {
  const copy = await clone.copy()
  await copy.flip('2025/2025-03.json')
  copy.commit('Damage')
  const out = (await run([copy.folder])).out + (await run([copy.folder, '--json'])).out
  const events = await copy.read('2025/2025-03.json')
  await copy.remove()
  const texts = [...events.matchAll(/"(?:email|ip_address)":\s*"([^"]+)"/g)].map(([, text]) => text)
  expect(texts.length).toBeGreaterThan(20)
  expect(texts.filter((text) => out.includes(text!))).toEqual([])
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
  for (const [option, value] of [
    ['expect-records', '1'],
    ['until', '2025-03'],
    ['pack', join(empty, 'pack.zip')],
  ] as const) {
    await expectRefusal([copy.folder, `--${option}`, value], 'There are 2 ledgers')
  }
  await copy.remove()
})
