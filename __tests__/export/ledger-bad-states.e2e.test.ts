import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { formatManifest, type Manifest } from '../../src/ledger/manifest.ts'
import {
  archiveOfEvents,
  clockAt,
  events,
  failure,
  stage,
  writes,
  type Stage,
} from '../e2e/fixture.ts'
import { byHand, checkLedger, downloadsOf, FOLDER, logOf } from '../e2e/ledger.ts'

const env = clockAt('2025-06-10T06:00:00Z')
const months = ['2025-02', '2025-03', '2025-04']

let at: Stage
let good: string
beforeAll(async () => {
  const archives = months.map((month) => archiveOfEvents(month, events(month, 5)))
  at = await stage(await Promise.all(archives))
  // The third is due in every test.
  const step = await at.run({ month: '2025-02..2025-03' }, { env })
  expect(step.exitCode).toBe(0)
  good = (await at.head())!
}, 120_000)
afterAll(() => at.close())

/** The folder of the ledger in a clone. */
type Ledger = (path: string) => string

function edit(file: string, change: (text: string) => string): void {
  const text = readFileSync(file, 'utf8')
  expect(change(text)).not.toBe(text)
  writeFileSync(file, change(text))
}

function editManifest(file: string, changes: Partial<Manifest>): void {
  edit(
    file,
    (text) => `${JSON.stringify({ ...(JSON.parse(text) as Manifest), ...changes }, null, 2)}\n`,
  )
}

const february = '2025/2025-02.manifest.json'
const march = '2025/2025-03.manifest.json'
const restore = /git checkout COMMIT -- FILE.*another 'directory'/s

/** What someone did, the file that is to be named, and the words for what is wrong with it. */
const damages: [string, string, RegExp, (ledger: Ledger) => void][] = [
  [
    'a manifest is not JSON',
    march,
    /is not JSON/,
    (ledger) => edit(ledger(march), (text) => text.slice(0, -20)),
  ],
  [
    'a manifest is of an unknown schema',
    march,
    /schema 'heroku-audit-trail\/manifest\/9'.*later/,
    (ledger) => editManifest(ledger(march), { schema: 'heroku-audit-trail/manifest/9' as never }),
  ],
  [
    'a manifest was edited',
    march,
    /one of the two was changed/,
    (ledger) => edit(ledger(february), (text) => text.replace('"count": 5', '"count": 4')),
  ],
  [
    'the last manifest was edited',
    march,
    /SHA256SUMS has/,
    (ledger) => edit(ledger(march), (text) => text.replace('"count": 5', '"count": 4')),
  ],
  [
    'a manifest is missing',
    '2025/2025-02.json',
    /named by no manifest/,
    (ledger) => rmSync(ledger(february)),
  ],
  [
    'a month is missing, its manifest with it',
    march,
    /sequence 2, where 1 was expected: a manifest is missing/,
    (ledger) => {
      rmSync(ledger(february))
      rmSync(ledger('2025/2025-02.json'))
    },
  ],
  [
    'the last manifest is missing',
    '2025/2025-03.json',
    /named by no manifest/,
    (ledger) => rmSync(ledger(march)),
  ],
  [
    'the events of a month are missing',
    '2025/2025-02.json',
    /is missing/,
    (ledger) => rmSync(ledger('2025/2025-02.json')),
  ],
  [
    'the chain is forked',
    '2025/2025-03.r2.manifest.json',
    /sequence 2.*forked/,
    (ledger) => {
      const files = [
        { path: '2025/2025-03.r2.json', role: 'events' as const, size: 3, sha256: 'a'.repeat(64) },
      ]
      const text = readFileSync(ledger(march), 'utf8')
      writeFileSync(
        ledger('2025/2025-03.r2.manifest.json'),
        formatManifest({ ...(JSON.parse(text) as Manifest), revision: 2, changes: null, files }),
      )
      writeFileSync(ledger('2025/2025-03.r2.json'), '[]\n')
    },
  ],
  [
    'a manifest was renamed',
    '2025/2025-01.manifest.json',
    /says that it is '2025\/2025-02\.manifest\.json'/,
    (ledger) => renameSync(ledger(february), ledger('2025/2025-01.manifest.json')),
  ],
  [
    'a month was put there by hand',
    '2025/2025-04.json',
    /named by no manifest/,
    (ledger) => writeFileSync(ledger('2025/2025-04.json'), '[]\n'),
  ],
  ['SHA256SUMS is missing', 'SHA256SUMS', /is missing/, (ledger) => rmSync(ledger('SHA256SUMS'))],
  [
    'SHA256SUMS was edited',
    '2025/2025-02.json',
    /SHA256SUMS has/,
    (ledger) =>
      edit(ledger('SHA256SUMS'), (text) =>
        text.replace(/^\w{64}(?= {2}2025\/2025-02\.json)/m, 'f'.repeat(64)),
      ),
  ],
  [
    'SHA256SUMS is something else',
    'SHA256SUMS',
    /sha256sum/,
    (ledger) => writeFileSync(ledger('SHA256SUMS'), 'sums\n'),
  ],
  [
    'the page for people was edited',
    'README.md',
    /SHA256SUMS has/,
    (ledger) => edit(ledger('README.md'), (text) => text.replace('2025-02', '2025-01')),
  ],
]

describe('a ledger that is not as it was left stops the run, and nothing is fetched or written', () => {
  test.each(damages)('%s', async (_name, file, problem, damage) => {
    try {
      await byHand(at, (clone) => damage((path) => join(clone, FOLDER, path)))
      const [sent, downloads] = [writes(at.world.github), downloadsOf(at)]
      const head = await at.head()
      const step = await at.run({ month: '2025-04' }, { env })
      const message = await failure(step)
      expect(message).toContain(`'${file}'`)
      expect(message).toMatch(problem)
      expect(message).toMatch(restore)
      expect(step.outputs).toMatchObject({ status: 'failed', changed: 'false', 'commit-sha': '' })
      expect([writes(at.world.github), downloadsOf(at)]).toEqual([sent, downloads])
      expect(await at.head()).toBe(head)
      // Whoever has nothing but git, sha256sum and jq sees it as well.
      await expect(checkLedger(at)).rejects.toThrow()
    } finally {
      await at.git.run(['update-ref', 'refs/heads/main', good])
    }
  })

  test('and one that was restored is continued', async () => {
    expect((await at.run({ month: '2025-04' }, { env })).exitCode).toBe(0)
    expect(logOf(await checkLedger(at))).toEqual(months)
  })
})
