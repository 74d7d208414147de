import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { StepResult } from '../../sandbox/runner.ts'
import {
  ACCOUNT,
  archiveOf,
  begin,
  events,
  leftIn,
  onStage,
  program,
  resultsOf,
  stage,
  type Stage,
} from '../e2e/fixture.ts'
import { compact, reference, sha256 } from '../../sandbox/reference.ts'

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
  let first: StepResult
  let head: string | undefined

  beforeAll(async () => {
    at = await stage([await archiveOf(month, frame.join(texts.join(' ,\n ')))])
    // As on a hosted runner, where nothing is compiled before.
    first = await at.run({ month }, { env: { NODE_DISABLE_COMPILE_CACHE: '1' } })
    head = await at.head()
  })
  afterAll(() => at.close())

  test('succeeds, without a warning, and leaves nothing on the runner', async () => {
    expect(first.output).not.toMatch(/^::(?:error|warning)/m)
    expect(first.exitCode).toBe(0)
    expect(await leftIn(first)).toEqual([])
  })

  test('commits the events in order, byte for byte as an independent sort', async () => {
    const committed = await at.git.run(['show', `main:${path}`])
    expect(committed.equals(expected)).toBe(true)
    const lines = committed.toString().split('\n')
    expect(lines.slice(1, -2)).toHaveLength(texts.length)
    for (const line of lines.slice(1, -2))
      expect(() => JSON.parse(line.replace(/,$/, '')) as unknown).not.toThrow()
    const jq = `.version == 1 and .total == 306 and (.entries | length) == ${texts.length}`
    program('jq', ['-e', jq], committed)
  })

  test('in one commit of sound objects, which git itself checks', async () => {
    program('git', [
      '-c',
      'safe.directory=*',
      '-C',
      at.world.repository,
      'fsck',
      '--strict',
      '--full',
    ])
    const log = await at.git.text(['log', '--format=%H %s', 'main'])
    expect(log.split('\n')).toEqual([
      `${head!} audit trail: acme ${month} (${texts.length} events)`,
      expect.stringMatching(/^[0-9a-f]{40} \S/),
    ])
    const files = await at.git.text(['diff-tree', '-r', '--name-status', 'main~1', 'main'])
    const added = [path, manifestPath, `${folder}/README.md`, `${folder}/SHA256SUMS`]
    expect(files.split('\n')).toEqual(added.map((name) => `A\t${name}`))
  })

  test('whose trailers say what it delivers', async () => {
    const trailers = await at.git.text(['log', '-1', '--format=%(trailers:only,unfold)', 'main'])
    const [archive] = at.account.archives
    const byInstant = expected.toString().split('\n').slice(1, -2)
    const createdAt = (line: string): string =>
      (JSON.parse(line.replace(/,$/, '')) as { created_at: string }).created_at
    expect(trailers.trim().split('\n')).toEqual([
      'Account: acme',
      `Month: ${month}`,
      `Events: ${texts.length}`,
      `First: ${createdAt(byInstant[0]!)}`,
      `Last: ${createdAt(byInstant.at(-1)!)}`,
      `SHA-256: ${sha256(expected)}`,
      `Source-SHA-256: ${archive!.checksum}`,
      'Sequence: 1',
      'Run: https://github.com/acme/compliance/actions/runs/4711',
    ])
  })

  test('names no author and no committer, so that GitHub signs it', async () => {
    const commits = at.world.github.exchanges.filter(
      (each) => each.method === 'POST' && each.path.endsWith('/git/commits'),
    )
    expect(commits).toHaveLength(1)
    const body = JSON.parse(commits[0]!.body.toString()) as object
    expect(Object.keys(body).toSorted()).toEqual(['message', 'parents', 'tree'])
    const people = await at.git.text(['log', '-1', '--format=%an|%cn|%ce', 'main'])
    expect(people).toBe('github-actions[bot]|GitHub|noreply@github.com')
  })

  test('never forces the branch', () => {
    const moves = at.world.github.exchanges.filter((each) => each.path.includes('/git/refs'))
    const forced = moves.filter(
      ({ method, body }) =>
        method !== 'GET' && (JSON.parse(body.toString()) as { force?: boolean }).force === true,
    )
    expect(moves.length).toBeGreaterThan(0)
    expect(forced).toEqual([])
  })

  test('sets every output of action.yml', () => {
    expect(first.outputs).toEqual({
      results: expect.any(String),
      month,
      status: 'exported',
      'manifest-sha256': expect.stringMatching(/^[0-9a-f]{64}$/),
      events: String(texts.length),
      sha256: sha256(expected),
      path,
      'manifest-path': manifestPath,
      'commit-sha': head,
      'commit-url': `https://github.com/acme/compliance/commit/${head!}`,
      'artifact-id': '',
      'artifact-url': '',
      'artifact-digest': '',
      'artifact-expires-at': '',
      'subject-checksums': expect.stringMatching(/SHA256SUMS$/),
      'timestamp-token': '',
      changed: 'true',
    })
    expect(resultsOf(first)).toEqual([
      {
        month,
        status: 'exported',
        final: true,
        events: texts.length,
        sha256: sha256(expected),
        path,
        manifest_path: manifestPath,
        commit_sha: head,
        commit_url: `https://github.com/acme/compliance/commit/${head!}`,
        artifact_id: null,
        artifact_url: null,
        artifact_digest: null,
        artifact_expires_at: null,
        error: null,
      },
    ])
  })
})

test('an empty month is an empty document; a new branch begins at the default one', async () => {
  await onStage([await archiveOf(month, '[]')], async (at) => {
    const main = await begin(at.git)
    const inputs = { month, branch: 'records', directory: '.', compression: 'gzip' }
    const step = await at.run({ ...inputs, 'commit-message': '{account-id}: {month}' })
    expect(step.exitCode).toBe(0)
    expect(step.outputs).toMatchObject({ events: '0', path: '2025/2025-03.json.gz' })
    expect(await at.head()).toBe(main)
    expect(await at.git.text(['rev-parse', 'records~1'])).toBe(main)
    const subject = await at.git.text(['log', '-1', '--format=%s', 'records'])
    expect(subject).toBe(`${ACCOUNT.id}: ${month}`)
    const tree = await at.git.text(['ls-tree', '-r', '--name-only', 'records'])
    expect(tree.split('\n')).toEqual([
      '2025/2025-03.json.gz',
      '2025/2025-03.manifest.json',
      'README.md',
      'SHA256SUMS',
      'kept.txt',
    ])
    const gz = await at.git.run(['show', 'records:2025/2025-03.json.gz'])
    expect(program('gzip', ['-dc'], gz).equals(reference([], ['[', ']']))).toBe(true)
  })
})
