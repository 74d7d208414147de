import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals'
import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { readRecipients } from '../../src/openpgp/recipients.ts'
import type { Review } from '../../src/review/review.ts'
import { runCommand } from '../command.ts'
import { pair } from '../seal/fixtures.ts'
import { Clone, DIRECTORY } from '../verify/fixture.ts'
import { event } from './events.ts'

const document = (events: readonly unknown[]) => JSON.stringify({ entries: events })
const at = (created_at: string, ip: string, more = {}) =>
  event('app', 'update', {}, { created_at, request: { ip_address: ip }, ...more })
const JANUARY = [at('2025-01-06T12:00:00Z', '192.0.2.1')]
const FEBRUARY = [at('2025-02-03T12:00:00Z', '192.0.2.2')]
const MARCH = [
  at('2025-03-03T12:00:00Z', '192.0.2.1'),
  at('2025-03-04T12:00:00Z', '192.0.2.2'),
  at('2025-03-05T12:00:00Z', '192.0.2.3', { actor: { email: 'bo@example.com' } }),
  at('2025-03-06T12:00:00Z', '192.0.2.3'),
]

let clone: Clone
let folder: string
let cwd: string
beforeAll(async () => {
  clone = await Clone.create()
  folder = join(clone.folder, DIRECTORY)
  cwd = join(clone.folder, 'reviews')
  await clone.append({ month: '2025-01', json: document(JANUARY) })
  await clone.append({ month: '2025-02', json: document(FEBRUARY), gzip: true })
  await clone.append({ month: '2025-03', json: document(MARCH) })
  const april = new Date('2025-04-10T00:00:00Z')
  const times = { createdAt: april, retrievedAt: april, committedAt: april }
  const json = document([at('2025-04-01T12:00:00Z', '::1')])
  await clone.append({ month: '2025-04', json, ...times })
})
beforeEach(async () => {
  await rm(cwd, { recursive: true, force: true })
  await mkdir(cwd)
})
afterAll(() => clone.remove())

const run = (args: string[], env = {}) => runCommand(['review', ...args], { cwd, env, temp: cwd })
const review = async (args: string[], env = {}) => {
  const { out, err, exitCode } = await run([...args, '--json', '-'], env)
  expect({ err, exitCode }).toEqual({ err: '', exitCode: 0 })
  return JSON.parse(out) as Review
}
const news = ({ sections }: Review) =>
  sections
    .filter(({ rule }) => rule.startsWith('new-'))
    .map(({ rule, findings }) => [
      rule,
      findings.map(({ line, actor, ip_address: ip }) => [line, actor, ip]),
    ])

test('the newest final month is compared with those before it, and shown as Markdown', async () => {
  expect(news(await review([folder]))).toEqual([
    ['new-actors', [[4, 'bo@example.com', '192.0.2.3']]],
    ['new-addresses', [[4, 'bo@example.com', '192.0.2.3']]],
    ['new-apps', []],
  ])
  const { out, err, exitCode } = await run([folder])
  expect({ err, exitCode }).toEqual({ err: '', exitCode: 0 })
  expect(out).toMatch(
    /^## Review of acme 2025-03\n\n4 events, .* Working hours: Mon-Fri 08:00-18:00, UTC\.\n\nCompared with 2025-01 to 2025-02\.\n/,
  )
  expect(out).toContain('| **Actors not seen before** | **1** |')
})

test('of the first month there is nothing to compare with; the running one is provisional', async () => {
  const first = await review(['2025-01', folder])
  expect([first.compared, news(first)]).toEqual([{ months: [], left_out: null }, []])
  const running = await review(['2025-04', folder])
  expect([running.final, running.compared.months]).toEqual([
    false,
    ['2025-01', '2025-02', '2025-03'],
  ])
})

test('each form goes to its file, and rules of a company are used', async () => {
  const own = { id: 'updates', title: 'Ours', why: 'Ours.', controls: [], events: ['app.update'] }
  await writeFile(join(cwd, 'rules.json'), JSON.stringify({ rules: [own] }))
  const files = ['--markdown', 'march.md', '--json', 'march.json', '--rules', 'rules.json']
  expect(await run([folder, ...files])).toMatchObject({ out: '', err: '' })
  expect(await readFile(join(cwd, 'march.md'), 'utf8')).toContain('### Ours: 4')
  const { schema } = JSON.parse(await readFile(join(cwd, 'march.json'), 'utf8')) as Review
  expect(schema).toBe('heroku-audit-trail/review/1')
})

test('pseudonyms are the same in each review with PSEUDONYM_KEY, and without it in one only', async () => {
  const actors = ({ charts }: Review) => charts.by_actor.map(({ actor }) => actor)
  const args = [folder, '--pseudonymize']
  const env = { PSEUDONYM_KEY: 'sixteen letters!' }
  const one = await review([...args, '2025-03'], env)
  const other = await review([...args, '2025-02'], env)
  expect(actors(one)[0]).toMatch(/^person-/)
  expect(actors(other)).toEqual(actors(one).slice(0, 1))
  const { out } = await run(args)
  expect(out).not.toMatch(/example|192\.0/)
})

test.each([
  [['2024-12'], /The ledger does not have 2024-12; it has 2025-01 to 2025-04\./],
  [['--time-zone', 'Berlin'], /'Berlin' is not a time zone, such as Europe\/Berlin/],
  [['--rules', 'none.json'], /--rules: the file cannot be read/],
  [['--pseudonymize'], /PSEUDONYM_KEY has 5 characters.*16/],
  [['--html', '/nowhere/x.html'], /--html: the file cannot be written: .*ENOENT/],
])('%j is refused with the way out', async (args, message) => {
  const env = { PSEUDONYM_KEY: 'short' }
  const { exitCode, out, err } = await run([folder, ...args], env)
  expect({ exitCode, out }).toEqual({ exitCode: 2, out: '' })
  expect(err).toMatch(message)
})

test('of a month whose file was changed nothing is written', async () => {
  const damaged = await clone.copy()
  await damaged.flip('2025/2025-03.json')
  const args = [join(damaged.folder, DIRECTORY), '--json', 'x.json', '--markdown', '-']
  const { exitCode, out, err } = await run(args)
  expect({ exitCode, out, files: await readdir(cwd) }).toEqual({ exitCode: 2, out: '', files: [] })
  expect(err).toMatch(/2025\/2025-03\.json' /)
  await damaged.remove()
})

test('a folder of several ledgers is refused', async () => {
  const two = await clone.copy()
  await cp(two.at('.'), two.at('../globex'), { recursive: true })
  expect((await run([two.folder])).err).toMatch(/holds 2 ledgers\. Give the folder of one/)
  await two.remove()
})

test('encrypted months are reviewed and compared with by a private key alone, which is said', async () => {
  const sealed = await Clone.create()
  const dir = join(sealed.folder, DIRECTORY)
  const reader = await pair({ date: new Date('2024-12-01T00:00:00Z') })
  const now = new Date('2025-02-02T00:00:00Z')
  const recipients = await readRecipients(reader.public, { fingerprints: [], now })
  const encryption = { recipients, signer: undefined }
  await sealed.append({ month: '2025-01', json: document(JANUARY), encryption })
  await sealed.append({ month: '2025-02', json: document(FEBRUARY), encryption })
  await sealed.append({ month: '2025-03', json: document(MARCH) })

  const closed = await review([dir])
  expect([closed.compared.months, news(closed)]).toEqual([[], []])
  expect(closed.compared.left_out).toMatch(/^2025-01 to 2025-02 cannot be read: .* is encrypted/)
  const refused = await run([dir, '2025-02', '--json', 'x.json'])
  expect([refused.exitCode, refused.out, await readdir(cwd)]).toEqual([2, '', []])
  expect(refused.err).toMatch(
    /2025-02\.json\.pgp' is encrypted for its readers: give a private key/,
  )

  const env = { PGP_PRIVATE_KEYS: reader.private }
  const compared = { months: ['2025-01', '2025-02'], left_out: null }
  expect((await review([dir], env)).compared).toEqual(compared)
  await sealed.remove()
})
