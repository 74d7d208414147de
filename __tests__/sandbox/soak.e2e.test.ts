import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { join } from 'node:path'
import { Git } from '../../sandbox/git.ts'
import { sha256 } from '../../sandbox/reference.ts'
import { leaksIn, personalIn } from '../../sandbox/soak/leaks.ts'
import { checkLedger } from '../../sandbox/soak/ledger.ts'
import type { Manifest, Truth } from '../../sandbox/soak/month.ts'
import { ACCOUNT, archiveOfEvents, events, stage, type Stage } from '../e2e/fixture.ts'
import { byHand, FOLDER } from '../e2e/ledger.ts'
import { readFileSync, writeFileSync } from 'node:fs'
import { soak } from '../e2e/soak.ts'

const MONTHS = ['2025-03', '2025-04']
const MANIFEST = '2025/2025-04.manifest.json'

describe('the checker', () => {
  let at: Stage
  let truth: Truth
  /** The commit of the second month, and its parent. */
  let commits: string[]

  beforeAll(async () => {
    const texts = MONTHS.map((month) => events(month, 6))
    const archives = await Promise.all(MONTHS.map((month, i) => archiveOfEvents(month, texts[i]!)))
    const offers = archives.map(({ created_at, gz }, i) => ({
      ...{ month: MONTHS[i]!, createdAt: created_at, gz: gz as Buffer, events: texts[i]! },
      shape: ['{"entries":[', ']}'] as [string, string],
    }))
    truth = { account: ACCOUNT, offers, keys: undefined }
    at = await stage(archives)
    const { output, exitCode } = await at.run({ month: MONTHS.join('..') })
    if (exitCode !== 0) throw new Error(output)
    commits = (await at.git.text(['rev-parse', 'main', 'main~1'])).split('\n')
  })
  afterAll(() => at.close())

  const check = () => checkLedger(new Git(at.world.repository), 'main', FOLDER, truth)

  test('finds a good ledger good', async () => {
    const { problems, held } = await check()
    expect(problems).toEqual([])
    expect([...held.keys()]).toEqual(MONTHS)
  })

  /** Replaces the second month's events, with every digest of them. */
  function forge(folder: string, change: (text: string) => string): void {
    const path = '2025/2025-04.json'
    const text = change(readFileSync(join(folder, path), 'utf8'))
    writeFileSync(join(folder, path), text)
    const manifest = JSON.parse(readFileSync(join(folder, MANIFEST), 'utf8')) as Manifest
    manifest.json = { sha256: sha256(Buffer.from(text)), size: text.length }
    Object.assign(manifest.files[0]!, manifest.json)
    writeFileSync(join(folder, MANIFEST), JSON.stringify(manifest))
  }

  test.each<[string, (folder: string) => void, RegExp]>([
    [
      'an event is missing',
      (folder) => forge(folder, (text) => text.replace(/\n.*\n/, '\n')),
      /json is .*has not the events that Heroku has/s,
    ],
    [
      'a final month was changed, and SHA256SUMS not',
      (folder) => writeFileSync(join(folder, '2025/2025-03.json'), '{}'),
      /2025-03.json: a final file was changed[^]*SHA256SUMS is wrong/,
    ],
  ])('finds that %s', async (_name, tamper, problem) => {
    const tampered = await byHand(at, (clone) => tamper(join(clone, FOLDER)))
    // In place of the second month's own commit.
    const tree = `${tampered}^{tree}`
    const identity = { GIT_AUTHOR_NAME: 'A', GIT_AUTHOR_EMAIL: 'a@example.org' }
    const committer = { GIT_COMMITTER_NAME: 'A', GIT_COMMITTER_EMAIL: 'a@example.org' }
    const made = await at.git.text(['commit-tree', tree, '-p', commits[1]!, '-m', 'x'], {
      env: { ...identity, ...committer },
    })
    await at.git.run(['update-ref', 'refs/heads/main', made])
    const { problems } = await check()
    await at.git.run(['update-ref', 'refs/heads/main', commits[0]!])
    expect(problems.join('\n')).toMatch(problem)
  })
})

test.each([
  ['the log', { output: Buffer.from('HRKU-a+secret/token').toString('base64') }],
  ['the summary as shown', { summary: 'HRKU-a&#43;secret/token' }],
  ['the log or an output', { outputs: { a: 'by somebody@example.com' } }],
])('the search for leaks finds one in %s', (place, told) => {
  const event = '{"actor":{"email":"somebody@example.com"}}'
  const canaries = { secrets: { it: 'HRKU-a+secret/token' }, personal: personalIn([event]) }
  const quiet = { exitCode: 0, output: '::add-mask::HRKU-a+secret/token\n', outputs: {}, temp: '' }
  const [leak] = leaksIn({ ...quiet, summary: 'somebody@example.com', ...told }, canaries)
  expect(leak?.toLowerCase()).toContain(place)
})

soak(1, 8)
