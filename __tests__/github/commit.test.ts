import { afterEach, expect, test } from '@jest/globals'
import { appendMonth } from '../../src/ledger/append.ts'
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
  expect(error.message).toMatch(/'README\.md' is there without a ledger/)
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

test('a file of the ledger with another size stops the next, without a request more', async () => {
  await begun()
  const month = await it.month('[]\n')
  await appendMonth(await it.ledger(), month)
  await it.write('main', EVENTS, '[] \n')
  const before = writes(it).length
  const error = await failureOf(appendMonth(await it.ledger(), month))
  expect(error.message).toMatch(/has 4 bytes, where '2026\/2026-05\.manifest\.json' has 3/)
  expect(writes(it)).toHaveLength(before)
})
