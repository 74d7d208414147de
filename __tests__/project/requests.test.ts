import { expect, test } from '@jest/globals'
import { buildTree, writeBlob } from '../../sandbox/github/objects.ts'
import type { ArchiveRecord } from '../../sandbox/heroku.ts'
import type { Reply } from '../../sandbox/http.ts'
import { exportAction } from '../../src/export/action.ts'
import { placeMonth } from '../../src/ledger/append.ts'
import { formatReadme } from '../../src/ledger/readme.ts'
import { sha256Of, type HeldManifest } from '../../src/ledger/state.ts'
import { filesOfLedger, formatSums } from '../../src/ledger/sums.ts'
import { planAction } from '../../src/plan/action.ts'
import { addMonths, type Month } from '../../src/system/month.ts'
import {
  ACCOUNT,
  archiveOfEvents,
  commitTree,
  events,
  onStage,
  type Stage,
} from '../e2e/fixture.ts'
import { runIn } from '../in-process.ts'
import { recordOf } from '../ledger/fixture.ts'
import { read } from './parsers.ts'

/** Ten years after the oldest archive that Heroku can have. */
const NOW = '2028-01-03T05:17:00Z'
const LAST = '2027-12' as Month
const page = read('docs/many-accounts.md')

/** Requests as docs/many-accounts.md has them in the row that begins so. */
function documented(row: string): { rest: number; graphql: number } {
  const cells = page
    .split('\n')
    .find((line) => line.startsWith(`| ${row}`))!
    .split('|')
  return { rest: Number(cells[2]), graphql: Number(cells[3]) }
}

const sizeOf = ({ source: { checksum, size } }: ReturnType<typeof recordOf>) => ({ checksum, size })

/** A ledger whose newest month is LAST, as exports leave it. */
function ledgerOf(count: number, account: { id: string; name: string }) {
  const files = new Map<string, Buffer>()
  const archives: ArchiveRecord[] = []
  const log: HeldManifest[] = []
  for (let index = 0; index < count; index++) {
    const month = addMonths(LAST, index + 1 - count)
    const record = recordOf(month, `${account.id} ${month}`, { account })
    const bytes = Buffer.from(`${account.id} ${month}\n`)
    const file = { role: 'events', ending: '.json', size: bytes.length, sha256: sha256Of(bytes) }
    const before = log.at(-1)
    const previous = before === undefined ? null : { path: before.path, sha256: before.sha256 }
    const place = { revision: 1, sequence: index + 1, previous }
    const placed = placeMonth(record, [file as Parameters<typeof placeMonth>[1][number]], place)
    files.set(placed.path, placed.bytes).set(placed.manifest.files[0]!.path, bytes)
    const [year, number] = month.split('-') as [string, string]
    const made = { created_at: '2028-01-01T00:02:19Z', gz: Buffer.alloc(0) }
    archives.push({ year: Number(year), month: number, ...made, ...sizeOf(record) })
    log.push(placed)
  }
  const state = { log, provisional: new Map<Month, HeldManifest>() }
  const readme = formatReadme(state, { account, historyUrl: 'https://github.com/x' })
  files.set('README.md', Buffer.from(readme))
  files.set('SHA256SUMS', Buffer.from(formatSums(filesOfLedger(state, sha256Of(readme)))))
  return { files, archives }
}

/** Does something beside a repository with a ledger of so many months of each of two accounts. */
async function withLedgers(months: number, action: (at: Stage) => Promise<void>): Promise<void> {
  const accounts = [ACCOUNT, { name: 'acme-1', id: ACCOUNT.id.replace(/^../, '11') }]
  const made = accounts.map((account) => ({ account, ...ledgerOf(months, account) }))
  const permissions = ['manage']
  const known = made.map(({ account, archives }) => ({ ...account, archives, permissions }))
  await onStage(
    [],
    async (at) => {
      const changes = []
      for (const { account, files } of made) {
        for (const [path, bytes] of files) {
          const sha = await writeBlob(at.git, bytes)
          changes.push({ path: `audit-trail/${account.name}/${path}`, mode: '100644', sha })
        }
      }
      await commitTree(at.git, await buildTree(at.git, undefined, changes), [])
      at.account = known[0]!
      await action(at)
    },
    { accounts: known },
  )
}

/** The requests that an action makes. */
async function asked(at: Stage, action: typeof exportAction, inputs: Record<string, string>) {
  const { github, heroku } = at.world
  const [begun, before] = [github.exchanges.length, heroku.exchanges.length]
  const { error } = await runIn(at, action, inputs, NOW)
  expect(error).toBeUndefined()
  const all = github.exchanges.slice(begun)
  const graphql = all.filter(({ path }) => path === '/graphql').length
  const writes = all.filter(({ method, path }) => method !== 'GET' && path !== '/graphql').length
  const asked = heroku.exchanges.length - before
  return { all, rest: all.length - graphql, graphql, writes, heroku: asked }
}

test('the plan and a run make the requests that the page on many accounts has', async () => {
  await withLedgers(120, async (at) => {
    const plan = await asked(at, planAction, { 'enterprise-accounts': '*', month: 'missing' })
    const [once, each] = [documented('the plan'), documented('the plan, for each account')]
    expect(plan.rest).toBe(once.rest + 2 * each.rest)
    expect(plan.graphql).toBe(once.graphql + 2 * each.graphql)

    // Nobody looks into other ledgers.
    const sha = (await at.git.text(['rev-parse', 'main:audit-trail/acme'])).trim()
    const changes = Array.from({ length: 28 }, (_, index) => {
      return { path: `audit-trail/other-${index}`, mode: '040000', sha }
    })
    const head = (await at.head())!
    await commitTree(at.git, await buildTree(at.git, head, changes), [head])
    const { heroku, writes, rest, graphql } = await asked(at, exportAction, { month: 'missing' })
    expect({ rest, graphql }).toEqual(documented('a run with nothing due'))
    expect(writes).toBe(0)
    expect(rest + graphql).toBeLessThanOrEqual(8)
    expect(heroku).toBeLessThanOrEqual(2)

    await addMonths2028(at)
    const run = (month: string) =>
      asked(at, (edge) => exportAction({ ...edge, clock: clockOf(edge.clock) }), { month })
    const one = await run('2028-01')
    expect(one).toMatchObject({ ...documented('a run that exports one month'), writes: 4 })
    const two = await run('2028-02..2028-03')
    expect(two.writes).toBe(7)
    expect(two.rest - one.rest).toBe(documented('each further month of a run').rest)
  })
})

async function addMonths2028({ account }: Stage): Promise<void> {
  for (const month of ['2028-01', '2028-02', '2028-03']) {
    account.archives.push(await archiveOfEvents(month, events(month, 5)))
  }
}

/** The same clock in the next year, when the months are over. */
const clockOf = (clock: Parameters<typeof exportAction>[0]['clock']) => ({
  ...clock,
  now: () => new Date(clock.now().getTime() + 365 * 86_400_000),
})

test('months that the rate limit leaves no requests for are named, with when to run again', async () => {
  await withLedgers(3, async (at) => {
    await addMonths2028(at)
    const now = '2028-04-03T05:17:00Z'
    let left = 21
    at.world.github.intercept = async (_request, _response, proceed) => {
      const reply = await proceed()
      const reset = Date.parse(now) / 1000 + 1800
      const shown = {
        'x-ratelimit-remaining': String(--left),
        'x-ratelimit-reset': String(reset),
      }
      return { ...reply, headers: { ...reply.headers, ...shown } }
    }
    const downloads = at.world.heroku.downloads.exchanges.length
    const { error, outputs } = await runIn(at, exportAction, { month: 'missing' }, now)
    const results = JSON.parse(outputs.results!) as { month: string; status: string }[]
    expect(results.map(({ status }) => status)).toEqual(['exported', 'failed', 'failed'])
    expect(error!.message).toMatch(
      /^2 of 3 months failed \(2028-02 to 2028-03\): GitHub allows \d+ more requests until 2028-04-03 05:47 UTC, .*run again after that/,
    )
    expect(at.world.heroku.downloads.exchanges).toHaveLength(downloads + 1)
  })
})

test.each<[string, (reply: Reply) => Reply]>([
  ['is not there', () => ({ status: 404, body: { message: 'Not Found' } })],
  [
    'changes a text, which is not believed',
    ({ body, ...reply }) => ({
      ...reply,
      body: JSON.parse(JSON.stringify(body).replaceAll('\\n', '\\r\\n')) as object,
    }),
  ],
])('where GraphQL %s, a run reads each file by itself', async (_, change) => {
  await withLedgers(3, async (at) => {
    at.world.github.intercept = async ({ path }, _response, proceed) =>
      path === '/graphql' ? change(await proceed()) : undefined
    const { all } = await asked(at, exportAction, { month: 'missing' })
    expect(all.filter(({ path }) => path.includes('/git/blobs/'))).toHaveLength(3 + 2)
  })
})
