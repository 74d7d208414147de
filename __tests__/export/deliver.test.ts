import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { deliver, type DeliveryOptions, type DeliveryTools } from '../../src/export/deliver.ts'
import type { Delivery } from '../../src/report/result.ts'
import { OutageBudget } from '../../src/http/outage.ts'
import { Scratch } from '../../src/system/scratch.ts'
import { EVENTS, MANIFEST, startFixture, type Fixture } from '../github/fixture.ts'
import { fakeRunner } from '../edges.ts'
import { ordered } from '../order/helpers.ts'

let it: Fixture
const options: DeliveryOptions = {
  destination: new Set(['commit']),
  commitMessage: '{account} {month}',
  artifactName: '{month}',
  retentionDays: undefined,
  selection: { kind: 'all' },
}
let tools: DeliveryTools
beforeEach(async () => {
  it = await startFixture()
  const { clock, log, folder } = it
  const scratch = new Scratch(folder)
  const outages = new OutageBudget(clock)
  tools = {
    ledger: await it.ledger(),
    runner: fakeRunner(),
    scratch,
    outages,
    clock,
    log,
    attest: () => Promise.resolve([]),
    check: () => Promise.resolve(),
  }
})
afterEach(async () => {
  await tools.scratch.remove()
  await it.close()
})

/** Delivers the events of May, which are JSON already. */
const deliverMay = (...events: string[]): Promise<Delivery> => deliverWith(undefined, events)

/** @param revision that its review page names; undefined without a page */
async function deliverWith(revision: number | undefined, events: string[]): Promise<Delivery> {
  const text = `[${events.map((event) => `\n${event}`).join(',')}\n]\n`
  const { record, files } = await it.month(text)
  const page = revision === undefined ? {} : { review: { revision, full: [], counts: [] } }
  return deliver({ record, files, ordered: await ordered(text), ...page }, options, tools)
}

test('events that Heroku changed are counted against those that are held', async () => {
  await deliverMay('{"id":"1"}', '{"id":"2"}', '{"id":"3"}')
  await deliverMay('{"id":"2"}', '{"id":"3","x":1}', '{"id":"4"}', '{"id":"5"}')
  const revision = await it.read(MANIFEST.replace('.manifest', '.r2.manifest'))
  const { changes } = JSON.parse(revision.toString()) as { changes: unknown }
  expect(changes).toEqual({ added: 2, removed: 1, changed: 1 })
  expect(it.log.lines.at(-1)).toMatch(
    /revision 2: 2 events added, 1 removed, 1 changed\. The earlier ones are untouched/,
  )
})

test('events that somebody altered are not compared: their file is named, their text is not', async () => {
  await deliverMay('{"id":"bob@example.org"}')
  // Of the same size: another is noticed before.
  const head = await it.write('main', EVENTS, '[\n{"id":"al@example.com."}\n]\n')
  const { commit, failures } = await deliverMay('{"id":"2"}')
  expect(commit).toBeNull()
  const { message } = failures[0] as Error
  expect(message).toMatch(/'2026\/2026-05\.json' is not what its manifest says/)
  expect(message).not.toContain('al@example')
  expect((await it.commits())[0]).toBe(head)
})

test('a month is not committed with a page of another revision, after another run was faster', async () => {
  await deliverMay('{"id":"1"}')
  const [head] = await it.commits()
  const { failures } = await deliverWith(1, ['{"id":"2"}'])
  expect(failures).toEqual([
    expect.objectContaining({
      message: expect.stringMatching(/^Another run added 2026-05.*run again/),
    }),
  ])
  expect((await it.commits())[0]).toBe(head)
  expect((await deliverWith(2, ['{"id":"2"}'])).isNew).toBe(true)
})
