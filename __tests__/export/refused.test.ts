import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import type { RefusalName } from '../../sandbox/github/refusals.ts'
import { startWorld, type World } from '../../sandbox/world.ts'
import { createHttp } from '../../src/http/client.ts'
import { exportAction } from '../../src/export/action.ts'
import { ACCOUNT, archiveOfEvents, events } from '../e2e/fixture.ts'
import { failureOf, fakeClock, fakeLog, fakeRunner } from '../edges.ts'

const MONTHS = Array.from({ length: 10 }, (_, at) => `2025-${String(at + 1).padStart(2, '0')}`)

let folder: string
let world: World
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'refused-'))
  const archives = await Promise.all(
    MONTHS.map((month) => archiveOfEvents(month, events(month, 3))),
  )
  const accounts = [{ ...ACCOUNT, permissions: ['manage'], archives }]
  world = await startWorld({ folder, accounts })
})
afterEach(async () => {
  await world.close()
  await rm(folder, { recursive: true, force: true })
})

/** Exports all ten months to a repository that refuses them. */
async function exported(refuses: RefusalName, more: Record<string, string> = {}) {
  Object.assign(world.github.repository('acme/compliance'), { refuses })
  const outputs: Record<string, string> = {}
  const error = await failureOf(
    exportAction({
      inputs: {
        'heroku-api-key': world.herokuToken,
        'heroku-api-url': world.heroku.url,
        'enterprise-account': 'acme',
        month: `${MONTHS[0]!}..${MONTHS.at(-1)!}`,
        repository: 'acme/compliance',
        token: world.githubToken,
        ...more,
      },
      runner: fakeRunner({ apiUrl: world.github.url, temp: folder }),
      clock: fakeClock(),
      log: fakeLog(),
      http: createHttp(),
      path: '',
      setOutputs: (given) => Object.assign(outputs, given),
      writeSummary: () => Promise.resolve(),
      onEnd: () => () => undefined,
      rememberScratch: () => undefined,
    }),
  )
  const results = JSON.parse(outputs.results!) as { month: string; status: string; error: string }[]
  expect(results.map(({ month, status }) => [month, status])).toEqual(
    MONTHS.map((month) => [month, 'failed']),
  )
  return { lines: error.message.split('\n'), downloads: world.heroku.downloads.exchanges.length }
}

test('ten months and a token that may only read: told once, and nothing is downloaded', async () => {
  const { lines, downloads } = await exported('read-only')
  expect(lines).toEqual([
    expect.stringMatching(/^10 of 10 months failed \(2025-01, .*contents: write/),
  ])
  expect(downloads).toBe(0)
})

test('ten months and a branch that is protected: told once, after one download', async () => {
  const { lines, downloads } = await exported('rule-update')
  expect(lines).toEqual([
    expect.stringMatching(/^10 of 10 months failed \(2025-01, .*GITHUB_TOKEN cannot be put/),
  ])
  expect(downloads).toBe(1)
})
