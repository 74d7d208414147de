import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { compact, reference, sha256 } from '../../sandbox/reference.ts'
import type { StepResult } from '../../sandbox/runner.ts'
import { archiveOf, events, leftIn, program, resultsOf, stage, type Stage } from '../e2e/fixture.ts'
import { checkLedger } from '../e2e/ledger.ts'

const month = '2025-03'
const folder = 'audit-trail/acme'
const path = `${folder}/2025/2025-03.json`
const manifestPath = `${folder}/2025/2025-03.manifest.json`

/** Entries whose tokens a careless program changes, and instants that it confuses. */
const odd = [
  ['2025-03-10T10:00:00.5Z', '{"number":12345678901234567890}'],
  ['2025-03-10T10:00:00Z', '{"number":1.0e3,"again":1.50,"again":-0}'],
  ['2025-03-10T12:00:00+02:00', '{"text":"\\u0041\\/\\ud83d\\ude00 , : \\"two  spaces\\" \\\\"}'],
  ['2025-03-10T04:30:00.000-05:30', '{"text":"Größe → naïve 😀","none":null}'],
  ['2025-03-10T10:00:00.000000000000000002Z', '{ "a" : [ ] }'],
  ['2025-03-10T10:00:00.000000000000000001Z', '{ "a" : [ 1 , { } ] }'],
].map(
  ([createdAt, data], index) =>
    `{ "data" : ${data!},\n\t"type":"app", "action":"create",\r\n "created_at":"${createdAt!}" , "id":"${index}" }`,
)

describe('a month of plain events, into an empty private repository', () => {
  const generated = events(month, 300)
  const texts = [...generated.slice(0, 150), ...odd, ...generated.slice(150)]
  const frame: [string, string] = [
    '{ "version" : 1.0, "note": "a  [{,}] note",\n  "entries" : [\n',
    '\n] , "total" : 3.06e2 }\n',
  ]
  const expected = reference(texts, [compact(frame[0]), compact(frame[1])])
  let at: Stage
  let step: StepResult
  let head: string | undefined

  beforeAll(async () => {
    at = await stage([await archiveOf(month, frame.join(texts.join(' ,\n ')))])
    // As on a hosted runner, where nothing is compiled before.
    step = await at.run({ month }, { env: { NODE_DISABLE_COMPILE_CACHE: '1' } })
    head = await at.head()
  })
  afterAll(() => at.close())

  test('succeeds, without a warning, and leaves nothing on the runner', async () => {
    expect(step.output).not.toMatch(/^::(?:error|warning)/m)
    expect(step.exitCode).toBe(0)
    expect(await leftIn(step)).toEqual([])
  })

  test('commits the events in order, byte for byte as an independent sort, one a line', async () => {
    const committed = await at.git.run(['show', `main:${path}`])
    expect(committed.equals(expected)).toBe(true)
    expect(committed.toString().split('\n').slice(1, -2)).toHaveLength(texts.length)
    const jq = `.version == 1 and .total == 306 and (.entries | length) == ${texts.length}`
    program('jq', ['-e', jq], committed)
  })

  test('in one commit of sound objects, by nobody, so that GitHub signs it', async () => {
    await checkLedger(at)
    program('git', ['-c', 'safe.directory=*', '-C', at.world.repository, 'fsck', '--strict'])
    const files = await at.git.text(['diff-tree', '-r', '--name-status', 'main~1', 'main'])
    const added = [path, manifestPath, `${folder}/README.md`, `${folder}/SHA256SUMS`]
    expect(files.split('\n')).toEqual(added.map((name) => `A\t${name}`))
    const subject = await at.git.text(['log', '-1', '--format=%s|%an|%cn', 'main'])
    const message = `audit trail: acme ${month} (${texts.length} events)`
    expect(subject).toBe(`${message}|github-actions[bot]|GitHub`)
    const commit = at.world.github.exchanges.find(
      (each) => each.method === 'POST' && each.path.endsWith('/git/commits'),
    )
    const body = JSON.parse(commit!.body.toString()) as object
    expect(Object.keys(body).toSorted()).toEqual(['message', 'parents', 'tree'])
  })

  test('sets every output of action.yml', () => {
    const result = { month, status: 'exported', sha256: sha256(expected), path }
    const commit = `https://github.com/acme/compliance/commit/${head!}`
    const artifact = ['id', 'url', 'digest', 'expires-at'].map((key) => [`artifact-${key}`, ''])
    expect(step.outputs).toEqual({
      ...result,
      ...(Object.fromEntries(artifact) as object),
      results: expect.any(String),
      'manifest-sha256': expect.stringMatching(/^[0-9a-f]{64}$/),
      events: String(texts.length),
      'manifest-path': manifestPath,
      'commit-sha': head,
      'commit-url': commit,
      'subject-checksums': expect.stringMatching(/SHA256SUMS$/),
      'timestamp-token': '',
      changed: 'true',
    })
    expect(resultsOf(step)).toMatchObject([
      { ...result, final: true, events: texts.length, commit_url: commit, error: null },
    ])
  })
})
