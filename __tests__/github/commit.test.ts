import { afterEach, describe, expect, test } from '@jest/globals'
import { appendMonth } from '../../src/ledger/append.ts'
import { CutShortError } from '../../src/ledger/append.ts'
import { LedgerError } from '../../src/ledger/errors.ts'
import type { HeldManifest } from '../../src/ledger/state.ts'
import { failureOf } from '../edges.ts'
import { EVENTS, FOLDER, LEDGER, MANIFEST, sealed, startFixture, writes } from './fixture.ts'
import type { Fixture } from './fixture.ts'

let it: Fixture
afterEach(async () => {
  // Nothing here is ever forced, and git finds every object in order.
  const forced = writes(it).filter(({ body }) => body.force === true)
  const fsck = await it.git.text(['fsck', '--strict', '--no-dangling'])
  await it.close()
  expect([forced, fsck]).toEqual([[], ''])
})

/** A fixture whose repository has a first commit. */
async function begun(path = 'kept.txt', text = 'kept'): Promise<Fixture> {
  it = await startFixture()
  await it.write('main', path, text)
  return it
}

/** What a ledger knows of a manifest, whoever put it there. */
const heldAs = ({ path, sha256, manifest }: HeldManifest) => ({ path, sha256, manifest })

const REVISION = `${FOLDER}/2026/2026-05.r2`
const running = { final: false }

test('a month is one commit, beside what is there, with its message and signed by GitHub', async () => {
  it = await startFixture()
  const parent = await it.write('main', 'audit-trail/other/2026/2026-05.json', 'other')
  const gz = Buffer.from([0x1f, 0x8b, 0, 255, 254])
  const original = { ...(await sealed(it.folder, '.original.json.gz', gz)), role: 'original' }
  const month = await it.month('[]\n')
  const files = [...month.files, original as (typeof month.files)[number]]
  const { held, receipt } = await appendMonth(await it.ledger(), { ...month, files })
  expect(await it.commits()).toEqual([receipt!.sha, parent])
  expect(receipt!.url).toBe(`https://github.com/acme/compliance/commit/${receipt!.sha}`)
  const path = `${FOLDER}/2026/2026-05.original.json.gz`
  const others = ['audit-trail/other/2026/2026-05.json', path]
  expect(await it.files()).toEqual([...LEDGER, ...others].sort())
  expect((await it.read(EVENTS)).toString()).toBe('[]\n')
  expect(await it.read(path)).toEqual(gz)
  const manifest = JSON.parse((await it.read(MANIFEST)).toString()) as unknown
  expect(manifest).toEqual(held.manifest)
  expect(manifest).toMatchObject({ sequence: 1, previous: null, revision: 1 })
  expect(await it.git.text(['log', '-1', '--format=%B', 'main'])).toBe(month.message(held.manifest))
  expect(await it.git.text(['log', '-1', '--format=%an|%cn', 'main'])).toBe(
    'github-actions[bot]|GitHub',
  )
  const posted = writes(it).filter(({ what }) => what === 'POST git/commits')
  expect(posted.map(({ body }) => Object.keys(body).sort())).toEqual([
    ['message', 'parents', 'tree'],
  ])
})

test('the same month again is no commit, and nothing is written', async () => {
  await begun()
  const ledger = await it.ledger()
  const month = await it.month('[]\n')
  const { held, receipt } = await appendMonth(ledger, month)
  expect(receipt).not.toBeNull()
  const before = writes(it).length
  for (const again of [ledger, await it.ledger()]) {
    expect(await appendMonth(again, month)).toMatchObject({ held: heldAs(held), receipt: null })
  }
  expect(writes(it)).toHaveLength(before)
  expect(await it.commits()).toHaveLength(2)
})

test('nor is one of the same JSON, whatever Heroku made of its gzip and we of the file', async () => {
  await begun()
  const ledger = await it.ledger()
  const month = await it.month('[]\n')
  const { held } = await appendMonth(ledger, month)
  const source = { ...month.record.source, checksum: 'ab'.repeat(32), size: 1001 }
  const files = [await sealed(it.folder, '.json.gz.pgp', 'sealed anew')]
  const again = { ...month, record: { ...month.record, source }, files }
  expect(await appendMonth(ledger, again)).toMatchObject({ held: heldAs(held), receipt: null })
})

describe('a month that is there with other events', () => {
  test('gets a revision when it is final: the first stays as it is', async () => {
    await begun()
    const ledger = await it.ledger()
    const first = await appendMonth(ledger, await it.month('[\n1\n]\n'))
    const { held, receipt } = await appendMonth(ledger, await it.month('[\n1,\n2\n]\n'))
    expect(held.manifest).toMatchObject({
      revision: 2,
      sequence: 2,
      previous: { path: '2026/2026-05.manifest.json', sha256: first.held.sha256 },
      changes: { added: 1, removed: 0, changed: 0 },
    })
    expect((await it.read(EVENTS)).toString()).toBe('[\n1\n]\n')
    expect((await it.read(`${REVISION}.json`)).toString()).toBe('[\n1,\n2\n]\n')
    const changed = await it.git.text(['diff-tree', '-r', '--name-status', receipt!.sha])
    expect(changed.split('\n').slice(1)).toEqual([
      `A\t${REVISION}.json`,
      `A\t${REVISION}.manifest.json`,
      `M\t${FOLDER}/README.md`,
      `M\t${FOLDER}/SHA256SUMS`,
    ])
  })

  test('is replaced when it is provisional, and removed by the final one', async () => {
    await begun()
    const ledger = await it.ledger()
    await appendMonth(ledger, await it.month('of old', running))
    const { held } = await appendMonth(ledger, await it.month('of new', running))
    expect(held.manifest).toMatchObject({ revision: 1, sequence: null, previous: null })
    expect((await it.read(`${FOLDER}/provisional/2026-05.json`)).toString()).toBe('of new')
    await appendMonth(ledger, await it.month('of new'))
    expect(await it.files()).toEqual([...LEDGER, 'kept.txt'])
    expect(await it.commits()).toHaveLength(4)
  })

  test('is not gone back upon: what is final does not become provisional', async () => {
    await begun()
    const ledger = await it.ledger()
    await appendMonth(ledger, await it.month('whole'))
    const before = writes(it).length
    const error = await failureOf(appendMonth(ledger, await it.month('cut', running)))
    expect(error).toBeInstanceOf(CutShortError)
    expect(error.message).toMatch(/2026-05 as final.*2026-06-01T00:02:24Z.*Heroku support/)
    expect(writes(it)).toHaveLength(before)
  })

  test('and without a manifest is refused: nobody knows what it is', async () => {
    await begun(EVENTS, '[]\n')
    const error = await failureOf(appendMonth(await it.ledger(), await it.month('[]\n')))
    expect(error).toBeInstanceOf(LedgerError)
    expect(error.message).toMatch(/'2026\/2026-05\.json' is named by no manifest/)
    expect(writes(it)).toEqual([])
  })
})

test('in the root of the repository, but not over a page of somebody else’s', async () => {
  await begun()
  const ledger = await it.ledger({ directory: '' })
  await appendMonth(ledger, await it.month('[]\n'))
  expect(await it.files()).toEqual([
    '2026/2026-05.json',
    '2026/2026-05.manifest.json',
    'README.md',
    'SHA256SUMS',
    'kept.txt',
  ])
  await it.close()
  await begun('README.md', '# Our app')
  const error = await failureOf(
    appendMonth(await it.ledger({ directory: '' }), await it.month('[]\n')),
  )
  expect(error.message).toMatch(/'README\.md' is there without a ledger.*'directory'/)
  expect(writes(it)).toEqual([])
})

test('in the root of an empty repository', async () => {
  it = await startFixture()
  await appendMonth(await it.ledger({ directory: '' }), await it.month('[]\n'))
  expect(await it.commits()).toHaveLength(2)
  expect((await it.read('README.md')).toString()).toContain('2026-05')
})

test('in a folder that is a file is refused', async () => {
  await begun('audit-trail', 'A file')
  const error = await failureOf(appendMonth(await it.ledger(), await it.month('[]\n')))
  expect(error.message).toMatch(/'audit-trail' in the repository is not a folder.*'directory'/)
})

test('parts are files of their own, in the order of the manifest', async () => {
  await begun()
  const files = [
    await sealed(it.folder, '.json.part01', 'one, '),
    await sealed(it.folder, '.json.part02', 'two'),
  ]
  const month = { ...(await it.month('one, two')), files }
  const { held } = await appendMonth(await it.ledger(), month)
  expect(held.manifest.files.map(({ path }) => path)).toEqual([
    '2026/2026-05.json.part01',
    '2026/2026-05.json.part02',
  ])
  const parts = [await it.read(`${EVENTS}.part01`), await it.read(`${EVENTS}.part02`)]
  expect(Buffer.concat(parts).toString()).toBe('one, two')
  expect(await it.commits()).toHaveLength(2)
})
