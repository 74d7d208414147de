import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startHeroku, type Heroku } from '../../sandbox/heroku.ts'
import { rowsOf } from '../../src/plan/list-command.ts'
import { latestRevisions, type LedgerState } from '../../src/ledger/state.ts'
import { readLedger } from '../../src/ledger/read.ts'
import { runCommand } from '../command.ts'
import { ACCOUNT, archiveOfEvents, events } from '../e2e/fixture.ts'
import { ACME, append, ledgerOf, month, runningOf } from '../ledger/fixture.ts'

let heroku: Heroku
let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'list-'))
  const archives = await Promise.all(
    ['2026-08', '2026-09', '2026-10'].map((each) => archiveOfEvents(each, events(each, 3))),
  )
  const running = await archiveOfEvents('2026-11', events('2026-11', 3), {
    created_at: '2026-11-10T00:00:00Z',
  })
  const account = { ...ACCOUNT, permissions: ['manage'], archives: [...archives, running] }
  heroku = await startHeroku({ token: 'HRKU-list', accounts: [account] })
})
afterAll(async () => {
  await heroku.close()
  await rm(folder, { recursive: true })
})

const list = (...args: string[]) =>
  runCommand(['list', ...args], {
    env: { HEROKU_API_KEY: 'HRKU-list', HEROKU_API_URL: heroku.url },
  })

test('list shows what Heroku has as a table, oldest month first', async () => {
  const { exitCode, out, err } = await list('-e', 'acme')
  expect({ exitCode, err }).toEqual({ exitCode: 0, err: '' })
  const lines = out.split('\n')
  expect(lines[0]).toMatch(/^MONTH +SIZE +MADE AT +FINAL$/)
  expect(lines.slice(1, -1).map((line) => line.replace(/ .* /, ' '))).toEqual([
    '2026-08 yes',
    '2026-09 yes',
    '2026-10 yes',
    '2026-11 no',
  ])
})

test('list as JSON has sizes in bytes and digests', async () => {
  const { out } = await list('--account', ACCOUNT.id, '--format', 'json')
  const { account, months } = JSON.parse(out) as { account: unknown; months: unknown[] }
  const [archive] = heroku.accounts[0]!.archives
  expect(account).toEqual({ id: ACCOUNT.id, name: 'acme' })
  expect(months[0]).toEqual({
    ...{ month: '2026-08', created_at: archive!.created_at, final: true },
    ...{ size: archive!.size, checksum: archive!.checksum },
  })
})

const at = (name: string, createdAt: string, checksum: string, size: number) => ({
  month: month(name),
  createdAt,
  checksum,
  size,
})

test('beside a ledger a month is held, missing, changed, provisional or not due', async () => {
  const shelf = await ledgerOf('2026-06', '2026-07', '2026-08')
  await append(shelf, runningOf('2026-10'))
  const state: LedgerState = await readLedger(shelf, ACME.id)
  const { source } = latestRevisions(state).get(month('2026-07'))!.manifest
  const rows = rowsOf(
    [
      at('2026-07', '2026-08-01T00:02:00Z', source.checksum, source.size),
      at('2026-08', '2026-09-01T00:02:00Z', 'f'.repeat(64), 1),
      at('2026-09', '2026-10-01T00:02:00Z', 'f'.repeat(64), 1),
      at('2026-10', '2026-10-31T00:00:00Z', 'f'.repeat(64), 1),
      at('2026-12', '2026-12-05T00:00:00Z', 'f'.repeat(64), 1),
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
  ['no account', [], '--account: is missing. Expected the name or id of an enterprise account'],
  ['an account that is not there', ['-e', 'other'], 'Heroku answered 404 not_found'],
  [
    'a format of its own',
    ['-e', 'acme', '--format', 'csv'],
    "--format: 'csv' is not one of table, json",
  ],
  [
    'an argument too many',
    ['-e', 'acme', '2026-10'],
    "Unexpected '2026-10'. See heroku-audit-trail list --help",
  ],
  ['an unknown option', ['-e', 'acme', '--all'], "Unknown option '--all'"],
  ['an unset variable', ['-e', ''], '--account is empty: is it of a variable that is not set?'],
  ['a folder without a ledger', ['-e', 'acme', '--ledger', 'FOLDER'], 'There is no ledger in'],
])('list ends with 2 for %s', async (_, args, words) => {
  const { exitCode, out, err } = await list(...args.map((arg) => arg.replace('FOLDER', folder)))
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
