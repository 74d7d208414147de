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
async function begun(path = 'kept.txt', text = 'kept'): Promise<void> {
  it = await startFixture()
  await it.write('main', path, text)
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
  expect(JSON.parse((await it.read(MANIFEST)).toString())).toEqual(held.manifest)
  expect(await it.git.text(['log', '-1', '--format=%cn|%B', 'main'])).toBe(
    `GitHub|${month.message(held.manifest)}`,
  )
  const posted = writes(it).filter(({ what }) => what === 'POST git/commits')
  expect(posted.map(({ body }) => Object.keys(body).sort())).toEqual([
    ['message', 'parents', 'tree'],
  ])
})

test('it may lie in the root of an empty repository, but over no page of somebody else’s', async () => {
  it = await startFixture()
  await appendMonth(await it.ledger({ directory: '' }), await it.month('[]\n'))
  expect((await it.read('README.md')).toString()).toContain('2026-05')
  await it.close()
  await begun('README.md', '# Our app')
  const ledger = await it.ledger({ directory: '' })
  const error = await failureOf(appendMonth(ledger, await it.month('[]\n')))
  expect(error.message).toMatch(/'README\.md' is there without a ledger/)
  expect(writes(it)).toEqual([])
})

test('a folder that is a file is refused', async () => {
  await begun('audit-trail', 'A file')
  const error = await failureOf(appendMonth(await it.ledger(), await it.month('[]\n')))
  expect(error.message).toMatch(/lies in what is not a folder \('audit-trail'\).*'directory'/)
})

test('a folder of more files than GitHub lists is refused, not taken for one without the month', async () => {
  await begun()
  it.github.intercept = ({ path }) =>
    path.includes('/git/trees/') ? { status: 200, body: { tree: [], truncated: true } } : undefined
  const error = await failureOf(appendMonth(await it.ledger(), await it.month('[]\n')))
  expect(error.message).toMatch(/more files than GitHub lists.*'directory'/)
  expect(writes(it)).toEqual([])
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

test('small texts are part of the tree, all else is uploaded by itself', async () => {
  await begun()
  const ledger = await it.ledger()
  await ledger.store.checkWritable()
  const written = async (content: string | Buffer, month: string) => {
    const before = writes(it).length
    await appendMonth(ledger, await it.month(content, { month }))
    return writes(it)
      .slice(before)
      .map(({ what }) => what)
  }
  const commit = ['POST git/trees', 'POST git/commits', 'PATCH git/refs/heads/main']
  expect(await written('[]\n', '2026-05')).toEqual(commit)
  expect(await written('x'.repeat(300_000), '2026-06')).toEqual(['POST git/blobs', ...commit])
  expect(await written(Buffer.from([0xff, 0xfe]), '2026-07')).toEqual(['POST git/blobs', ...commit])
})
