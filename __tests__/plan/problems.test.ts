import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { startHeroku, type ArchiveRecord, type Heroku } from '../../sandbox/heroku.ts'
import { ActionError } from '../../src/system/errors.ts'
import { createHttp } from '../../src/http/client.ts'
import { planAction } from '../../src/plan/action.ts'
import { failureOf, fakeClock, fakeLog, fakeRunner } from '../edges.ts'

const TOKEN = 'HRKU-token-of-these-tests'
const OCTOBER: ArchiveRecord = {
  ...{ year: 2026, month: '10', created_at: '2026-11-01T00:02:24Z' },
  ...{ gz: Buffer.alloc(0), size: 1, checksum: 'e'.repeat(64) },
}

let heroku: Heroku
beforeEach(async () => {
  heroku = await startHeroku({ token: TOKEN, accounts: [] })
})
afterEach(() => heroku.close())

/** Adds accounts that have one month each. */
function addAccounts(...names: string[]): void {
  for (const name of names) {
    const id = `01234567-89ab-4def-8123-${String(heroku.accounts.length).padStart(12, '0')}`
    heroku.accounts.push({ id, name, permissions: ['view', 'manage'], archives: [OCTOBER] })
  }
}

/** Plans all months of accounts, where `failing` has errors to throw by an account's name. */
async function planned(failing: Record<string, Error> = {}, accounts = '*') {
  const outputs: Record<string, string> = {}
  const debugged: unknown[] = []
  const log = fakeLog()
  const error = await failureOf(
    planAction({
      inputs: {
        'heroku-api-key': TOKEN,
        'enterprise-accounts': accounts,
        month: 'all',
        'heroku-api-url': heroku.url,
      },
      runner: fakeRunner(),
      clock: fakeClock(),
      log: {
        ...log,
        debug: (each) => debugged.push(each),
        group: (title, action) => {
          const failure = failing[title.replace('Account ', '')]
          return failure === undefined ? action() : Promise.reject(failure)
        },
      },
      http: createHttp(),
      path: '',
      setOutputs: (given) => Object.assign(outputs, given),
      writeSummary: () => undefined,
      onEnd: () => () => undefined,
      rememberScratch: () => undefined,
    }),
  )
  return { error, outputs, debugged, lines: log.lines }
}

test('a problem and a defect of an account are told with its name, and the others planned', async () => {
  addAccounts('acme', 'globex', 'initech')
  const defect = new TypeError('x is undefined')
  const failing = {
    acme: new ActionError('one\ntwo', { code: 'E_LEDGER_CHANGED' }),
    globex: defect,
  }
  const { error, outputs, debugged } = await planned(failing)
  expect(error).toBeInstanceOf(ActionError)
  expect(error.message.split('\n')).toEqual([
    'acme: one',
    'acme: two [E_LEDGER_CHANGED]',
    expect.stringMatching(/^globex: x is undefined\. This is a defect/),
  ])
  expect(debugged).toEqual([defect])
  expect(outputs.count).toBe('1')
  expect(outputs.matrix).toContain('"initech"')
})

test('more accounts than a matrix has jobs: the problems before are told too', async () => {
  addAccounts(...Array.from({ length: 258 }, (_, index) => `account-${index}`))
  const { error, outputs } = await planned({
    'account-7': new ActionError('not today', { code: 'E_OUTAGE' }),
  })
  expect(error.message.split('\n')).toEqual([
    'account-7: not today [E_OUTAGE]',
    expect.stringMatching(/^257 accounts have something to export/),
  ])
  expect(outputs).toEqual({ matrix: '{"include":[]}', count: '0' })
})

test('what Heroku does not find or list is told by the inputs of a plan, not of an export', async () => {
  addAccounts('acme')
  heroku.accounts[0]!.archives = []
  const { error, lines } = await planned({}, 'acme acne')
  expect(error.message).toMatch(/'acne'.* Check the input 'enterprise-accounts': /)
  const told = lines.join('\n')
  expect(told).toMatch(/no archive at all.*'acme'.*the input 'enterprise-accounts' names/)
  expect(error.message + told).not.toContain("enterprise-account'")
})
