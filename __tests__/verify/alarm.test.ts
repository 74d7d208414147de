import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { appendFile } from 'node:fs/promises'
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
    tokens: { writer: { login: 'github-actions[bot]', contents: 'none' } },
  })
  issues = github.repository('acme/watch').issues = []
})
afterEach(() => github.close())

/** Verifies the three months, 2025-01 to 2025-03, as a step with an alarm. */
async function verifyAt(day: string, inputs: Inputs = {}, runId = '1'): Promise<string> {
  const asked = {
    'open-issue': 'true',
    'issue-token': 'writer',
    'issue-labels': 'audit trail, alarm',
  }
  const environment = {
    inputs: { directory: clone.folder, ...asked, 'issue-assignees': 'mona', ...inputs },
    runner: fakeRunner({ apiUrl: github.url, repository: 'acme/watch', temp: clone.folder, runId }),
    clock: fakeClock(`${day}T00:00:00Z`),
    log: fakeLog(),
    http: createHttp(),
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
  expect(issues).toHaveLength(1)
  expect(issues[0]!.comments.join()).toContain(`${RUNS}/4`)

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

test('what a forger wrote, is not in the issue, and nobody is mentioned', async () => {
  await appendFile(join(clone.folder, 'audit-trail/acme/2025/2025-02.json'), '@mona fixes #1')
  clone.commit('@mona fixes #1')
  expect(await verifyAt(APRIL)).not.toBe('sound')
  const [{ title, body }] = issues as [Issue]
  expect(body).toContain('`digests`: 1 finding (2025-02)')
  expect(`${title}${body}`).not.toMatch(/@|#\d|mona/i)
})

test('a token without issues: write fails the step, and says so', async () => {
  delete github.repository('acme/watch').issues
  expect(await verifyAt(APRIL)).toMatch(/403.*issues: write/)
})
