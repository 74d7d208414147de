import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { copyFile, cp, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import { readRecipients } from '../../src/openpgp/recipients.ts'
import { runCommand, runProcess } from '../command.ts'
import { pair, type Pair } from '../seal/fixtures.ts'
import { Clone, DIRECTORY } from '../verify/fixture.ts'

/** An event as Heroku writes it; `data` is JSON text. */
function event(id: string, created_at: string, what: string, more: object, data = '{}'): string {
  const [type, action] = what.split('.')
  const text = JSON.stringify({ id, created_at, type, action, request: {}, ...more })
  return `${text.slice(0, -1)},"data":${data}}`
}

const ada = { actor: { id: 'u1', email: 'Ada@example.com' } }
const bob = { actor: { id: 'u2', email: 'bob@example.com' } }
const shop = { app: { id: 'p1', name: 'shop-eu' } }
const JANUARY = [
  event('a1', '2025-01-01T00:30:00+01:00', 'app.create', { ...ada, ...shop }),
  event('a2', '2025-01-01T00:00:00Z', 'app.destroy', {
    ...{ ...ada, ...shop, team: { id: 't1', name: 'web' } },
  }),
  event(
    ...(['a3', '2025-01-31T23:59:59.999Z', 'config_change.set'] as const),
    { ...bob, request: { ip_address: '192.0.2.7' } },
    // Tokens that a parser would write otherwise.
    '{"config_vars":["SECRET"],"n":1.0e3,"n":9007199254740993,"note":"sign-up \\u0026 \\"Größe\\""}',
  ),
]
const FEBRUARY = [
  event('b1', '2025-02-01T00:00:00Z', 'space.update', {
    ...{ actor: 'system', request: { ip_address: '2001:db8::1' } },
  }),
  event(
    ...(['b2', '2025-02-02T00:00:00Z', 'app_transfer.create', {}] as const),
    '{"actor":{"name":"carol"},"app_name":"shop-us","size":9007199254740993,"organization":{"name":"retail"}}',
  ),
]
const MARCH = [event('c1', '2025-03-01T01:00:00Z', 'app.destroy', bob)]
const HOSTILE = event('d1', '2025-04-01T00:00:00Z', 'app.update', {
  actor: { email: '\u001b[31mroot\u009b0m' },
  ...{ app: { name: '=HYPERLINK("http://example.com")' }, team: { name: '\u202egnp.exe' } },
})
const document = (events: readonly string[]) => `{"entries":[${events.join(',')}]}`

let clone: Clone
let folder: string
beforeAll(async () => {
  clone = await Clone.create()
  folder = join(clone.folder, DIRECTORY)
  await clone.append({ month: '2025-01', json: document([...JANUARY].reverse()) })
  await clone.append({ month: '2025-02', json: document(FEBRUARY.slice(0, 1)), gzip: true })
  // Heroku's archive has changed since: a second revision.
  await clone.append({ month: '2025-02', json: document(FEBRUARY), gzip: true, partSize: 200 })
  const early = new Date('2025-03-10T00:00:00Z')
  const times = { createdAt: early, retrievedAt: early, committedAt: early }
  await clone.append({ month: '2025-03', json: document(MARCH), ...times })
})
afterAll(() => clone.remove())

const now = '2025-05-10T00:00:00Z'
const query = (...args: string[]) => runCommand(['query', folder, ...args], { now })
const idsOf = (jsonl: string) =>
  [...jsonl.matchAll(/^.*$/gm)].flatMap(([line]) =>
    line === '' ? [] : [(JSON.parse(line) as { id: string }).id],
  )

describe('filters', () => {
  test.each([
    ['no filter: every month in order, revisions once', [], 'a1 a2 a3 b1 b2 c1'],
    ['days are in UTC and both included', ['--from', '2025-01-01', '--to', '2025-01-31'], 'a2 a3'],
    ['an event outside of its month is found on its day', ['--to', '2024-12-31'], 'a1'],
    ['actor by e-mail, in either case', ['--actor', 'ada@*'], 'a1 a2'],
    ['actor that is a text, or in data', ['--actor', 'system', '--actor', 'carol'], 'b1 b2'],
    ['a whole name, not a part', ['--actor', 'ada'], ''],
    ['type', ['--type', 'app'], 'a1 a2 c1'],
    ['type and action', ['--type', '*.destroy'], 'a2 c1'],
    ['app by name, also in data', ['--app', 'shop-*'], 'a1 a2 b2'],
    ['team, also in data', ['--team', 'web', '--team', 'retail'], 'a2 b2'],
    ['address', ['--ip', '192.0.2.*', '--ip', '2001:db8::*'], 'a3 b1'],
    ['text, whatever its escapes', ['--text', 'sign-up & "GRÖSSE"'.replace('SS', 'ß')], 'a3'],
    ['all kinds together', ['--actor', 'bob@*', '--type', 'app', '--type', 'team'], 'c1'],
    ['signs of patterns are no patterns', ['--ip', '192.0.2.(7)'], ''],
  ])('%s', async (_, args, ids) => {
    const { exitCode, out } = await query('--format', 'jsonl', ...args)
    expect({ exitCode, ids: idsOf(out).join(' ') }).toEqual({ exitCode: 0, ids })
  })

  test('what was asked for of which months, and that one is provisional, is said beside the result', async () => {
    const { err } = await query('--format', 'jsonl')
    expect(err).toBe(
      '6 events in 2025-01 to 2025-03\n' +
        'Warning: 2025-03 is provisional: it has the events up to 2025-03-10T00:00:00.000Z\n',
    )
  })
})

describe('forms', () => {
  test('jsonl has the bytes of the record', async () => {
    const { out } = await query('--format', 'jsonl', '--to', '2025-01-31')
    expect(out).toBe(JANUARY.map((each) => `${each}\n`).join(''))
  })

  test('json is a document that query reads again', async () => {
    const { out } = await query('--format', 'json', '--type', 'app')
    const file = join(clone.folder, 'found.json')
    await writeFile(file, out)
    const again = await runCommand(['query', file, '--format', 'jsonl'])
    expect(idsOf(again.out)).toEqual(['a1', 'a2', 'c1'])
  })

  test('csv has a row an event, with data as JSON', async () => {
    const types = ['--type', 'config_change', '--type', 'app.destroy']
    const { out } = await query('--format', 'csv', ...types)
    expect(out.split('\n')).toEqual([
      'created_at,type,action,actor_email,app,team,ip_address,id,month,data',
      '2025-01-01T00:00:00Z,app,destroy,Ada@example.com,shop-eu,web,,a2,2025-01,{}',
      '2025-01-31T23:59:59.999Z,config_change,set,bob@example.com,,,192.0.2.7,a3,2025-01,' +
        '"{""config_vars"":[""SECRET""],""n"":1.0e3,""n"":9007199254740993,' +
        '""note"":""sign-up \\u0026 \\""Größe\\""""}"',
      '2025-03-01T01:00:00Z,app,destroy,bob@example.com,,,,c1,2025-03 provisional,{}',
      '',
    ])
  })

  test('a table is aligned, and marks what is provisional', async () => {
    const { out } = await query('--type', 'app.destroy')
    expect(out.split('\n')).toEqual([
      'CREATED AT            EVENT        ACTOR            APP      TEAM  ADDRESS  MONTH                DATA',
      '2025-01-01T00:00:00Z  app.destroy  Ada@example.com  shop-eu  web            2025-01',
      '2025-03-01T01:00:00Z  app.destroy  bob@example.com                          2025-03 provisional',
      '',
    ])
  })

  test('a table shows what is in data, numbers as they stand, but no value of a config variable', async () => {
    const { out } = await query('--type', 'config_change', '--type', 'app_transfer')
    expect(out).toMatch(
      /2025-01 +variables: SECRET\n.* 2025-02 +actor.name: carol; app_name: shop-us; size: 9007199254740993;/,
    )
  })

  const ofFile = async (events: string[], format: string, isTTY = false) => {
    const file = join(clone.folder, 'events.json')
    await writeFile(file, document(events))
    return (await runCommand(['query', file, '--format', format], { isTTY })).out
  }

  test.each(['table', 'csv', 'json', 'jsonl'])(
    'as %s no text of an event acts on a terminal or hides',
    async (format) => {
      const out = await ofFile([HOSTILE], format, true)
      expect(out.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}]/u)
      expect(out).toContain('\\u001b[31mroot\\u009b0m')
      if (format === 'jsonl') expect(JSON.parse(out)).toEqual(JSON.parse(HOSTILE))
      if (format.startsWith('json')) expect(await ofFile([HOSTILE], format)).toContain(HOSTILE)
    },
  )

  test('in csv nothing is a formula', async () => {
    const names = ['=1+1', '+1', '-1', '@SUM(1)', ' =1', '＝1']
    const events = names.map((name) => event('e1', 'soon', 'app.update', { app: { name } }))
    const out = await ofFile(events, 'csv')
    for (const name of names) expect(out).toContain(`,'${name},`)
  })
})

describe('what is read', () => {
  test('of all files of a ledger at once each month counts once, its latest revision', async () => {
    const cwd = join(folder, '2025')
    const args = ['query', ...(await readdir(cwd)), '--format', 'jsonl']
    const { exitCode, out } = await runCommand(args, { cwd })
    const ids = ['a1', 'a2', 'a3', 'b1', 'b2']
    expect({ exitCode, ids: idsOf(out) }).toEqual({ exitCode: 0, ids })
  })

  test("Heroku's own file is put in order", async () => {
    const file = join(clone.folder, 'enterprise-audit-log-acme-202501.json.gz')
    await writeFile(file, await promisify(gzip)(document([...JANUARY].reverse())))
    const { exitCode, out } = await runCommand(['query', file, '--format', 'jsonl'])
    expect({ exitCode, ids: idsOf(out) }).toEqual({ exitCode: 0, ids: ['a1', 'a2', 'a3'] })
  })

  test('an encrypted ledger, with a private key from a file or the environment', async () => {
    const reader: Pair = await pair({ date: new Date('2024-12-01T00:00:00Z') })
    const now = new Date('2025-02-02T00:00:00Z')
    const recipients = await readRecipients(reader.public, { fingerprints: [], now })
    const sealed = await Clone.create()
    const encryption = { recipients, signer: undefined }
    await sealed.append({ month: '2025-01', json: document(JANUARY), gzip: true, encryption })
    await sealed.append({ month: '2025-02', json: document(FEBRUARY) })
    const key = join(sealed.folder, 'key.asc')
    await writeFile(key, reader.private)
    const args = ['query', sealed.folder, '--format', 'jsonl']
    const open = await runCommand([...args, '--private-key', key])
    expect(open).toMatchObject({ exitCode: 0, out: `${[...JANUARY, ...FEBRUARY].join('\n')}\n` })
    const env = { PGP_PRIVATE_KEYS: reader.private }
    expect(idsOf((await runCommand(args, { env })).out)).toHaveLength(5)
    const closed = await runCommand(args)
    expect([closed.exitCode, idsOf(closed.out)]).toEqual([2, ['b1', 'b2']])
    expect(closed.err).toContain("2025-01.json.gz.pgp' is encrypted")
    await sealed.remove()
  })

  const alter = async (copy: Clone) => {
    const text = await copy.read('2025/2025-01.json')
    await copy.write('2025/2025-01.json', text.replaceAll('shop', 'shoq'))
  }
  const wrong =
    /2025\/2025-01\.json' cannot be read: it has the SHA-256 \w{64}, where its manifest has/

  test.each<[string, (copy: Clone) => Promise<void>, string[], number, RegExp]>([
    ['a file that is not as its manifest says', alter, ['.'], 2, wrong],
    ['such a file given by itself', alter, ['2025/2025-01.json'], 2, wrong],
    [
      'a manifest that is damaged, which hides no other',
      (copy) => copyFile(copy.at('2025/2025-01.json'), copy.at('2025/2025-02.r2.manifest.json')),
      ['.'],
      2,
      /5 events in 2025-01 to 2025-03\n[^]*02\.r2\.manifest\.json' has a schema, which this version/,
    ],
    [
      'months that are asked for and not held, but none of the future',
      () => Promise.resolve(),
      ['.', '--from', '2024-11-20', '--to', '2025-12-31'],
      0,
      /Warning: \. has no 2024-11 to 2024-12, 2025-04 to 2025-05\n/,
    ],
    [
      'another ledger, which a table names beside the month',
      (copy) => cp(copy.at('.'), copy.at('../other'), { recursive: true }),
      ['..', '--type', 'space'],
      0,
      / 2025-02 \.\.\/acme\n.* 2025-02 \.\.\/other\n/,
    ],
  ])('%s is told', async (_, change, args, code, words) => {
    const copy = await clone.copy()
    await change(copy)
    const cwd = join(copy.folder, DIRECTORY)
    const { exitCode, out, err } = await runCommand(['query', ...args], { cwd, now })
    expect({ exitCode, said: out + err }).toEqual({
      exitCode: code,
      said: expect.stringMatching(words) as unknown,
    })
    await copy.remove()
  })

  test('an event without a readable created_at is on no day, which is told', async () => {
    const undated = await Clone.create()
    const events = [event('e1', 'soon', 'app.update', ada)]
    await undated.append({ month: '2025-01', json: document(events) })
    const { out, err } = await runCommand(['query', undated.folder, '--from', '2025-02-01'])
    expect(out).toBe('')
    expect(err).toContain('Warning: 1 event without a readable created_at matched otherwise')
    await undated.remove()
  })

  test.each([
    [['.git'], /There is no ledger in/],
    [['/nowhere'], /There is no folder or file '\/nowhere'/],
    [['--from', '2025-02-30'], /--from: '2025-02-30' is not a day, YYYY-MM-DD/],
    [['--from', '2025-02-02', '--to', '2025-02-01'], /--from: .* is after/],
    [['--format', 'xml'], /'xml' is not one of table, jsonl, json, csv/],
  ])('%j is an error', async (args, words) => {
    const { exitCode, out, err } = await runCommand(['query', ...args], { cwd: clone.folder })
    expect({ exitCode, out }).toEqual({ exitCode: 2, out: '' })
    expect(err).toMatch(words)
  })
})

test('nothing found is fine, and so is a reader that has seen enough', async () => {
  expect(await query('--app', 'nobody')).toMatchObject({ exitCode: 0 })
  const cli = join(import.meta.dirname, '../../src/cli.ts')
  const script = '"$0" "$1" query . | true; echo "${PIPESTATUS[0]}"'
  const { out, err } = await runProcess('bash', ['--norc', '-c', script, process.execPath, cli], {
    cwd: folder,
    env: { PATH: process.env.PATH ?? '' },
  })
  expect({ out, err }).toEqual({ out: '0\n', err: '' })
})
