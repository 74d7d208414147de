import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { copyFile, cp, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import { readRecipients } from '../../src/openpgp/recipients.ts'
import { runCommand, runProcess } from '../command.ts'
import { pair, type Pair } from '../seal/fixtures.ts'
import { Clone, DIRECTORY } from '../verify/fixture.ts'

interface Entries {
  entries: unknown[]
}

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
    ['actor by id', ['--actor', 'u?'], 'a1 a2 a3 c1'],
    ['actor that is a text, or in data', ['--actor', 'system', '--actor', 'carol'], 'b1 b2'],
    ['a whole name, not a part', ['--actor', 'ada'], ''],
    ['type', ['--type', 'app'], 'a1 a2 c1'],
    ['type and action', ['--type', '*.destroy'], 'a2 c1'],
    ['app by name, also in data', ['--app', 'shop-*'], 'a1 a2 b2'],
    ['app by id', ['--app', 'p1'], 'a1 a2'],
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

  test('json is a document that query reads again, and says what it was made of', async () => {
    const { out } = await query('--format', 'json', '--type', 'app')
    const { months, entries } = JSON.parse(out) as Entries & { months: Record<string, unknown>[] }
    expect(entries).toHaveLength(3)
    expect(months.map((month) => Object.values(month))).toEqual([
      [folder, '2025/2025-01.json', '2025-01', 1, false],
      [folder, '2025/2025-02.r2.json.gz', '2025-02', 2, false],
      [folder, 'provisional/2025-03.json', '2025-03', 1, true],
    ])
    const file = join(clone.folder, 'found.json')
    await writeFile(file, out)
    const again = await runCommand(['query', file, '--format', 'jsonl'])
    expect(idsOf(again.out)).toEqual(['a1', 'a2', 'c1'])
  })

  test('csv has a row an event, with data as JSON', async () => {
    const { out } = await query(
      '--format',
      'csv',
      '--type',
      'config_change',
      '--type',
      'app.destroy',
    )
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

  test.each(['table', 'csv'])(
    'as %s no text of an event acts on a terminal or hides',
    async (format) => {
      const file = join(clone.folder, 'hostile.json')
      await writeFile(file, document([HOSTILE]))
      const { out } = await runCommand(['query', file, '--format', format])
      expect(out.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}]/u)
      expect(out).toContain('\\u001b[31mroot\\u009b0m')
      expect(out).toContain('\\u202egnp.exe')
    },
  )

  test.each(['json', 'jsonl'])(
    '%s is as the record has it, and inert on a terminal',
    async (format) => {
      const file = join(clone.folder, 'hostile.json')
      await writeFile(file, document([HOSTILE]))
      const args = ['query', file, '--format', format]
      expect((await runCommand(args)).out).toContain(HOSTILE)
      const { out } = await runCommand(args, { isTTY: true })
      expect(out.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}]/u)
      const entry: unknown =
        format === 'json' ? (JSON.parse(out) as Entries).entries[0] : JSON.parse(out)
      expect(entry).toEqual(JSON.parse(HOSTILE))
    },
  )

  test('in csv nothing is a formula', async () => {
    const file = join(clone.folder, 'formula.json')
    const names = ['=1+1', '+1', '-1', '@SUM(1)', ' =1', '＝1']
    const events = names.map((name) =>
      event('e1', '2025-04-01T00:00:00Z', 'app.update', { app: { name } }),
    )
    await writeFile(file, document(events))
    const { out } = await runCommand(['query', file, '--format', 'csv'])
    for (const name of names) expect(out).toContain(`,'${name},`)
  })
})

describe('what is read', () => {
  test('every ledger in a clone', async () => {
    const { out } = await runCommand(['query', '--format', 'jsonl'], { cwd: clone.folder })
    expect(idsOf(out)).toEqual(['a1', 'a2', 'a3', 'b1', 'b2', 'c1'])
  })

  test('of all files of a ledger at once each month counts once, its latest revision', async () => {
    const cwd = join(folder, '2025')
    const { exitCode, out } = await runCommand(
      ['query', ...(await readdir(cwd)), '--format', 'jsonl'],
      { cwd },
    )
    expect({ exitCode, ids: idsOf(out) }).toEqual({
      exitCode: 0,
      ids: ['a1', 'a2', 'a3', 'b1', 'b2'],
    })
  })

  test('of several ledgers a table says which one an event is of', async () => {
    const copy = await clone.copy()
    try {
      await cp(join(copy.folder, DIRECTORY), join(copy.folder, 'other'), { recursive: true })
      const { out } = await runCommand(['query', copy.folder, '--type', 'space'], { now })
      expect(out).toMatch(/ 2025-02 \S*audit-trail\/acme\n.* 2025-02 \S*other\n$/)
    } finally {
      await copy.remove()
    }
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
    try {
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
      expect({ exitCode: closed.exitCode, ids: idsOf(closed.out) }).toEqual({
        ...{ exitCode: 2, ids: ['b1', 'b2'] },
      })
      expect(closed.err).toContain("2025-01.json.gz.pgp' is encrypted")
    } finally {
      await sealed.remove()
    }
  })

  test.each([
    ['in a ledger', (copy: Clone) => join(copy.folder, DIRECTORY)],
    ['as a file of one', (copy: Clone) => copy.at('2025/2025-01.json')],
  ])('a file that is not as its manifest says is an error, %s', async (_, at) => {
    const copy = await clone.copy()
    try {
      const text = await copy.read('2025/2025-01.json')
      await copy.write('2025/2025-01.json', text.replaceAll('shop', 'shoq'))
      const { exitCode, err } = await runCommand(['query', at(copy), '--app', 'shoq*'])
      expect(exitCode).toBe(2)
      expect(err).toMatch(
        /2025\/2025-01\.json' cannot be read: it has the SHA-256 \w{64}, where its manifest has/,
      )
    } finally {
      await copy.remove()
    }
  })

  test('months that are asked for and not held are told, but none of the future', async () => {
    const { exitCode, err } = await query('--from', '2024-11-20', '--to', '2025-12-31')
    expect(exitCode).toBe(0)
    expect(err).toContain(`Warning: ${folder} has no 2024-11 to 2024-12, 2025-04 to 2025-05\n`)
  })

  test('an event without a readable created_at is on no day, which is told', async () => {
    const undated = await Clone.create()
    try {
      await undated.append({
        ...{ month: '2025-01', json: document([event('e1', 'soon', 'app.update', ada)]) },
      })
      const { out, err } = await runCommand(['query', undated.folder, '--from', '2025-02-01'], {
        now,
      })
      expect(out).toBe('')
      expect(err).toContain('Warning: 1 event without a readable created_at matched otherwise')
    } finally {
      await undated.remove()
    }
  })

  test('a month that is missing between others, and one whose manifest is damaged, are told', async () => {
    const copy = await clone.copy()
    try {
      await copyFile(copy.at('2025/2025-01.json'), copy.at('2025/2025-02.manifest.json'))
      await copyFile(copy.at('2025/2025-01.json'), copy.at('2025/2025-02.r2.manifest.json'))
      const { exitCode, err } = await runCommand(['query', copy.folder])
      expect(exitCode).toBe(2)
      expect(err).toContain(`Warning: ${join(copy.folder, DIRECTORY)} has no 2025-02`)
      expect(err).toMatch(
        /2025-02\.r2\.manifest\.json' has a schema, which this version does not know/,
      )
    } finally {
      await copy.remove()
    }
  })

  test.each([
    ['no ledger', ['/'], /There is no ledger in/],
    ['no folder', ['/nowhere'], /There is no folder or file '\/nowhere'/],
    [
      'a day that is none',
      ['--from', '2025-02-30'],
      /--from: '2025-02-30' is not a day, YYYY-MM-DD/,
    ],
    [
      'days the wrong way round',
      ['--from', '2025-02-02', '--to', '2025-02-01'],
      /--from: .* is after/,
    ],
    ['another format', ['--format', 'xml'], /'xml' is not one of table, jsonl, json, csv/],
  ])('%s is an error', async (_, args, words) => {
    const cwd = join(clone.folder, '.git')
    const { exitCode, out, err } = await runCommand(
      ['query', ...args.map((each) => (each === '/' ? cwd : each))],
      { cwd },
    )
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
