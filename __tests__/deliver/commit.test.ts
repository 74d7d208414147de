import { afterEach, describe, expect, test } from '@jest/globals'
import { commitMonth } from '../../src/deliver/commit.ts'
import { HeldMonthError } from '../../src/ledger/errors.ts'
import { failureOf } from '../edges.ts'
import { sealed, startFixture, writes, type Fixture } from './fixture.ts'

let it: Fixture
afterEach(async () => {
  // Nothing here is ever forced, and git finds every object in order.
  const forced = writes(it).filter(({ body }) => body.force === true)
  const fsck = await it.git.text(['fsck', '--strict', '--no-dangling'])
  await it.close()
  expect([forced, fsck]).toEqual([[], ''])
})

const PATH = 'audit-trail/acme/2026/2026-05.json'

test('a month is one commit, beside what is there, with its message and signed by GitHub', async () => {
  it = await startFixture()
  const parent = await it.write('main', 'audit-trail/other/2026/2026-05.json', 'other')
  const repository = await it.open()
  const files = [
    await sealed(it.folder, '2026/2026-05.json', '[]\n'),
    await sealed(
      it.folder,
      '2026/2026-05.original.json.gz',
      Buffer.from([0x1f, 0x8b, 0, 255, 254]),
    ),
  ]
  const month = await it.month('', { files })
  const receipt = await commitMonth(repository, month)
  expect(await it.commits()).toEqual([receipt!.sha, parent])
  expect(receipt!.url).toBe(`https://github.com/acme/compliance/commit/${receipt!.sha}`)
  expect(await it.files()).toEqual([
    PATH,
    'audit-trail/acme/2026/2026-05.original.json.gz',
    'audit-trail/other/2026/2026-05.json',
  ])
  expect((await it.read(PATH)).toString()).toBe('[]\n')
  expect(await it.read('audit-trail/acme/2026/2026-05.original.json.gz')).toEqual(
    Buffer.from([0x1f, 0x8b, 0, 255, 254]),
  )
  expect(await it.git.text(['log', '-1', '--format=%B', 'main'])).toBe(month.message)
  expect(await it.git.text(['log', '-1', '--format=%an|%cn', 'main'])).toBe(
    'github-actions[bot]|GitHub',
  )
  const posted = writes(it).filter(({ what }) => what === 'POST git/commits')
  expect(posted.map(({ body }) => Object.keys(body).sort())).toEqual([
    ['message', 'parents', 'tree'],
  ])
})

test('the same month again is no commit, and nothing is written', async () => {
  it = await startFixture()
  await it.write('main', 'README.md', 'Hello')
  const repository = await it.open()
  const month = await it.month('[]\n')
  expect(await commitMonth(repository, month)).not.toBeNull()
  const before = writes(it).length
  expect(await commitMonth(repository, month)).toBeNull()
  expect(await commitMonth(await it.open(), month)).toBeNull()
  expect(writes(it)).toHaveLength(before)
  expect(await it.commits()).toHaveLength(2)
})

test('one file of several that is missing is committed with the others', async () => {
  it = await startFixture()
  await it.write('main', PATH, '[]\n')
  const original = await sealed(it.folder, '2026/2026-05.original.json.gz', 'gz')
  const { files } = await it.month('[]\n')
  const month = await it.month('', { files: [...files, original], final: false })
  expect(await commitMonth(await it.open(), month)).not.toBeNull()
  expect(await it.files()).toHaveLength(2)
})

describe('a month that is there with other bytes', () => {
  test('is never changed when it is final: the message names month and path', async () => {
    it = await startFixture()
    const head = await it.write('main', PATH, 'of old')
    const error = await failureOf(commitMonth(await it.open(), await it.month('of new')))
    expect(error).toBeInstanceOf(HeldMonthError)
    expect(error.message).toMatch(/2026-05 at 'audit-trail\/acme\/2026\/2026-05\.json'.*directory/)
    expect(await it.commits()).toEqual([head])
    expect(writes(it)).toEqual([])
  })

  test.each([{ final: false }, { encrypted: true }])(
    'is replaced when it is %j',
    async (changes) => {
      it = await startFixture()
      await it.write('main', PATH, 'of old')
      await commitMonth(await it.open(), await it.month('of new', changes))
      expect((await it.read(PATH)).toString()).toBe('of new')
      expect(await it.commits()).toHaveLength(2)
    },
  )
})

test('in the root of the repository', async () => {
  it = await startFixture()
  await it.write('main', 'README.md', 'Hello')
  await commitMonth(await it.open(), await it.month('[]\n', { directory: '' }))
  expect(await it.files()).toEqual(['2026/2026-05.json', 'README.md'])
})

test('in a folder that is a file is refused', async () => {
  it = await startFixture()
  await it.write('main', 'audit-trail', 'A file')
  const error = await failureOf(commitMonth(await it.open(), await it.month('[]\n')))
  expect(error.message).toMatch(/'audit-trail' in the repository is no folder.*'directory'/)
})

test('a file above 35 MB is kept in parts whose concatenation it is, and is found again', async () => {
  it = await startFixture()
  await it.write('main', 'README.md', 'Hello')
  const bytes = Buffer.alloc(36_000_000)
  for (let at = 0; at < bytes.length; at += 4) bytes.writeUInt32LE((at * 2654435761) >>> 0, at)
  const month = await it.month(bytes)
  const repository = await it.open()
  await commitMonth(repository, month)
  expect(await it.files()).toEqual(['README.md', `${PATH}.part01`, `${PATH}.part02`])
  const parts = [await it.read(`${PATH}.part01`), await it.read(`${PATH}.part02`)]
  expect(parts.map(({ length }) => length)).toEqual([35_000_000, 1_000_000])
  expect(Buffer.concat(parts).equals(bytes)).toBe(true)
  expect(await it.commits()).toHaveLength(2)
  expect(await commitMonth(repository, month)).toBeNull()
})
