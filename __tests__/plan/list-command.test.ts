import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { tmpdir } from 'node:os'
import { startHeroku, type Heroku } from '../../sandbox/heroku.ts'
import { readLedger } from '../../src/ledger/read.ts'
import { latestRevisions } from '../../src/ledger/state.ts'
import { rowsOf } from '../../src/plan/list-command.ts'
import { runCommand } from '../command.ts'
import { ACCOUNT, archiveOfEvents, events } from '../e2e/fixture.ts'
import { ACME, append, ledgerOf, month, runningOf } from '../ledger/fixture.ts'

let heroku: Heroku
beforeAll(async () => {
  const october = await archiveOfEvents('2026-10', events('2026-10', 3))
  const created_at = '2026-11-10T00:00:00Z'
  const running = await archiveOfEvents('2026-11', events('2026-11', 3), { created_at })
  const account = { ...ACCOUNT, permissions: ['manage'], archives: [running, october] }
  heroku = await startHeroku({ token: 'HRKU-list', accounts: [account] })
})
afterAll(() => heroku.close())

const list = (...args: string[]) =>
  runCommand(['list', ...args], {
    env: { HEROKU_API_KEY: 'HRKU-list', HEROKU_API_URL: heroku.url },
  })

test('list shows what Heroku has as a table, oldest month first, or as JSON', async () => {
  const { exitCode, out, err } = await list('-e', 'acme')
  expect({ exitCode, err }).toEqual({ exitCode: 0, err: '' })
  const lines = out.split('\n').map((line) => line.replace(/ .* /, ' '))
  expect(lines).toEqual(['MONTH FINAL', '2026-10 yes', '2026-11 no', ''])

  const json = await list('--account', ACCOUNT.id, '--format', 'json')
  const { account, months } = JSON.parse(json.out) as { account: unknown; months: unknown[] }
  const { created_at, size, checksum } = heroku.accounts[0]!.archives[1]!
  expect(account).toEqual({ id: ACCOUNT.id, name: 'acme' })
  expect(months[0]).toEqual({ month: '2026-10', created_at, final: true, size, checksum })
})

test('list shows what it can read of the list, and warns of the rest', async () => {
  heroku.intercept = async ({ path }, _response, proceed) => {
    const reply = await proceed()
    if (!path.endsWith('/archives')) return reply
    const [running, october] = reply.body as object[]
    return { ...reply, body: [{ ...running, checksum: null }, october] }
  }
  const { exitCode, out, err } = await list('-e', 'acme')
  heroku.intercept = undefined
  expect({ exitCode, months: out.match(/2026-\d\d(?= )/g) }).toEqual({
    exitCode: 0,
    months: ['2026-10'],
  })
  expect(err).toMatch(/^Warning: 2026-11 in Heroku's list .*checksum: .*report it/)
})

test('beside a ledger a month is held, missing, changed, provisional or not due', async () => {
  const shelf = await ledgerOf('2026-06', '2026-07', '2026-08')
  await append(shelf, runningOf('2026-10'))
  const state = await readLedger(shelf, ACME.id)
  const { source } = latestRevisions(state).get(month('2026-07'))!.manifest
  const at = (name: string, createdAt: string, changes = {}) => {
    return { month: month(name), createdAt, checksum: 'f'.repeat(64), size: 1, ...changes }
  }
  const rows = rowsOf(
    [
      at('2026-07', '2026-08-01T00:02:00Z', { checksum: source.checksum, size: source.size }),
      at('2026-08', '2026-09-01T00:02:00Z'),
      at('2026-09', '2026-10-01T00:02:00Z'),
      at('2026-10', '2026-10-31T00:00:00Z'),
      at('2026-12', '2026-12-05T00:00:00Z'),
    ],
    state,
    new Date('2026-12-05T05:00:00Z'),
  )
  expect(rows.map((row) => [row.month, row.ledger, row.final])).toEqual([
    ['2026-06', 'held', null],
    ['2026-07', 'held', true],
    ['2026-08', 'changed', true],
    ['2026-09', 'missing', true],
    ['2026-10', 'provisional', false],
    ['2026-11', 'missing', null],
    ['2026-12', null, false],
  ])
})

test.each<[string, string[], string]>([
  ['no account', [], '--account: is empty. Expected the name or id of an enterprise account'],
  ['an unknown account', ['-e', 'other'], 'Heroku answered 404 not_found'],
  ['an unknown format', ['-e', 'acme', '--format', 'csv'], 'is not one of table, json'],
  ['an argument too many', ['-e', 'acme', '2026-10'], 'See heroku-audit-trail list --help'],
  ['an unknown option', ['-e', 'acme', '--all'], "Unknown option '--all'"],
  ['a folder without a ledger', ['-e', 'acme', '--ledger', tmpdir()], 'There is no ledger in'],
])('list ends with 2 for %s', async (_, args, words) => {
  const { exitCode, out, err } = await list(...args)
  expect({ exitCode, out }).toEqual({ exitCode: 2, out: '' })
  expect(err).toContain(words)
})

test.each([['list'], ['export'], ['verify']])(
  '%s --help shows its options with an example',
  async (name) => {
    const { exitCode, out, err } = await runCommand([name, '--help'])
    expect({ exitCode, err }).toEqual({ exitCode: 0, err: '' })
    expect(out).toContain(`Usage: heroku-audit-trail ${name} `)
    expect(out).toMatch(new RegExp(`^Example: heroku-audit-trail ${name} `, 'm'))
  },
)
