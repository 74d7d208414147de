import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { appendFile, cp } from 'node:fs/promises'
import { join } from 'node:path'
import { startGitHub, type GitHub } from '../../sandbox/github.ts'
import type { Issue } from '../../sandbox/github/issues.ts'
import { createHttp } from '../../src/http/client.ts'
import type { Inputs } from '../../src/options/inputs.ts'
import { runVerify } from '../../src/verify/action.ts'
import { fakeClock, fakeLog, fakeRunner } from '../edges.ts'
import { eachWithACopy, type Clone } from './fixture.ts'

let clone: Clone
eachWithACopy((copy) => {
  clone = copy
})

let github: GitHub
let issues: Issue[]
beforeEach(async () => {
  github = await startGitHub({
    repositories: [
      { owner: 'acme', name: 'watch', directory: join(clone.folder, '.git/watch.git') },
    ],
    tokens: { writer: { login: 'github-actions[bot]', contents: 'read' } },
  })
  issues = github.repository('acme/watch').issues = []
})
afterEach(() => github.close())

/** Verifies the three months, 2025-01 to 2025-03, as a step with an alarm; gives its error. */
async function verifyAt(day: string, inputs: Inputs = {}, runId = '1'): Promise<string> {
  const asked = { 'open-issue': 'true', 'issue-token': 'writer', 'issue-assignees': 'mona' }
  const environment = {
    inputs: {
      ...{ directory: clone.folder, 'issue-labels': 'audit trail, alarm' },
      ...{ ...asked, ...inputs },
    },
    runner: fakeRunner({ apiUrl: github.url, repository: 'acme/watch', temp: clone.folder, runId }),
    ...{ clock: fakeClock(`${day}T00:00:00Z`), log: fakeLog(), http: createHttp() },
    path: process.env.PATH ?? '',
    setOutputs: () => undefined,
    writeSummary: () => undefined,
    onEnd: () => () => undefined,
    rememberScratch: () => undefined,
  }
  return runVerify(environment).then(
    () => 'sound',
    (error: unknown) => (error as Error).message,
  )
}

const [APRIL, MAY, JUNE] = ['2025-04-10', '2025-05-10', '2025-06-10'] as const
const RUNS = 'https://github.com/acme/watch/actions/runs'

test('one issue is opened when a month is late, updated when that changes, closed when it is healed', async () => {
  expect(await verifyAt(APRIL)).toBe('sound')
  expect(issues).toEqual([])

  expect(await verifyAt(MAY, {}, '2')).toContain('2025-04')
  expect(issues).toMatchObject([
    { state: 'open', labels: ['audit trail', 'alarm'], assignees: ['mona'] },
  ])
  expect(issues[0]!.body).toContain('`fresh`: 1 finding (2025-03 to 2025-04)')
  expect(issues[0]!.body).toContain(`${RUNS}/2`)

  await verifyAt(MAY, {}, '3')
  expect(issues[0]!.comments).toEqual([])

  await verifyAt(JUNE, {}, '4')
  expect(issues).toMatchObject([{ comments: [expect.stringContaining(`${RUNS}/4`)] }])
  expect(issues[0]!.body).toContain('`fresh`: 1 finding (2025-03, 2025-05)')

  expect(await verifyAt(JUNE, { until: '2025-03' }, '5')).toBe('sound')
  expect(issues).toMatchObject([{ state: 'closed' }])
  expect(issues[0]!.comments.at(-1)).toContain('Sound again')

  await verifyAt(JUNE, {}, '6')
  expect(issues).toMatchObject([{ state: 'closed' }, { state: 'open' }])
})

test('an issue that was closed by hand is opened again while anything is found', async () => {
  await verifyAt(MAY)
  issues[0]!.state = 'closed'
  await verifyAt(MAY)
  expect(issues).toMatchObject([{ state: 'open' }])
})

test('an issue that a stranger opened in its place does not silence it', async () => {
  await verifyAt(MAY)
  const [{ body }] = issues as [Issue]
  issues.splice(0, 1)
  for (const text of [body.replace(/: \w+ -->/, ': sound -->'), body]) {
    const stranger = { login: 'stranger', title: '', body: text, state: 'open' as const }
    issues.push({ ...stranger, labels: [], assignees: [], comments: [] })
  }
  await verifyAt(MAY)
  await verifyAt(MAY)
  expect(issues.map(({ login }) => login)).toEqual(['stranger', 'stranger', 'github-actions[bot]'])
})

test('two ledgers in one checkout are told apart, and their issue from that of one of them', async () => {
  await cp(join(clone.folder, 'audit-trail/acme'), join(clone.folder, 'audit-trail/@mona'), {
    recursive: true,
  })
  clone.commit('Copy')
  await verifyAt(APRIL)
  expect(issues[0]!.body).toContain('- `audit-trail/_mona`, `manifests`: ')
  expect(issues[0]!.body).toContain('- `audit-trail/acme`, `manifests`: ')
  await verifyAt(APRIL, { directory: join(clone.folder, 'audit-trail/acme') })
  expect(issues.map(({ state }) => state)).toEqual(['open', 'open'])
})

test('a ledger that was wiped out is told', async () => {
  clone.git(['checkout', '--quiet', '--orphan', 'empty'])
  clone.git(['rm', '-r', '--quiet', '--force', '.'])
  clone.git(['commit', '--quiet', '--allow-empty', '--message', 'Anew'])
  expect(await verifyAt(APRIL)).toContain('There is no ledger')
  expect(issues).toMatchObject([{ body: expect.stringContaining('There is no ledger') as unknown }])
})

test('the issue stays open while a check that it names is not made', async () => {
  await verifyAt(APRIL, { 'signed-off-within': '5' })
  expect(issues[0]!.body).toContain('`signed-off`: 3 findings (2025-01 to 2025-03)')
  expect(await verifyAt(APRIL)).toBe('sound')
  expect(issues).toMatchObject([{ state: 'open' }])
})

test('what a forger wrote, is not in the issue, and nobody is mentioned', async () => {
  await appendFile(join(clone.folder, 'audit-trail/acme/2025/2025-02.json'), '@mona fixes #1')
  clone.commit('@mona fixes #1')
  await verifyAt(APRIL)
  const [{ title, body }] = issues as [Issue]
  expect(body).toContain('`digests`: 1 finding (2025-02)')
  expect(`${title}${body}`).not.toMatch(/@|#\d|mona/i)
})

test('where no issue can be opened the step fails, and says what it takes', async () => {
  const repository = github.repository('acme/watch')
  delete repository.issues
  expect(await verifyAt(MAY)).toMatch(/2025-04[^]*403.*The token needs issues: write: add it/)
})
