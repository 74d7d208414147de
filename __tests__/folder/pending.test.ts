import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readableFolder, withFolder } from '../../src/folder/store.ts'
import { failureOf } from '../edges.ts'
import { stateIn, statesOf, writeAll } from './fixture.ts'

let root: string
let folder: string
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'pending-'))
  folder = join(root, 'ledger')
  const states = await statesOf()
  await open((store) => writeAll(store, states))
  await writeFile(join(root, 'outside'), 'outside')
})
afterEach(() => rm(root, { recursive: true }))

const open: (action: Parameters<typeof withFolder>[2]) => Promise<unknown> = (action) =>
  withFolder(folder, () => () => undefined, action)

/** Leaves a pending change as somebody who may push to a repository would. */
async function plant(plan: unknown, files: readonly string[] = ['forged']): Promise<void> {
  await mkdir(join(folder, '.pending'))
  await writeFile(join(folder, '.pending/plan.json'), JSON.stringify(plan))
  for (const [index, text] of files.entries()) {
    await writeFile(join(folder, '.pending', String(index)), text)
  }
}

const files = (...paths: string[]) => ({ files: paths, removals: [] })

test.each<[string, unknown, RegExp]>([
  ['a path out of the ledger', files('../outside'), /'\.\.\/outside' is not the path/],
  ['an absolute path', files('/tmp/outside'), /is not the path of a file of a ledger/],
  ['a step within a path', files('2026/../../outside'), /is not the path/],
  ["git's own folder", files('.git/config'), /is not the path/],
  [
    'a file of a final month',
    files('2026/2026-10.manifest.json'),
    /it would change '2026\/2026-10/,
  ],
  [
    'the removal of a final month',
    { files: [], removals: ['2026/2026-10.json'] },
    /it would remove/,
  ],
  ['the same file twice', files('2026/2026-11.json', '2026/2026-11.json'), /names a file twice/],
  [
    'a file that is not there',
    files('README.md', '2026/2026-11.json'),
    /for '2026\/2026-11.json' is missing/,
  ],
  ['no plan', 'plan', /its plan\.json cannot be read/],
])('a pending change with %s is refused, and nothing of it used', async (_, plan, words) => {
  await plant(plan)
  const before = await stateIn(root)
  const error = await failureOf(open(() => Promise.resolve()))
  expect(error.message).toMatch(words)
  expect(error.message).toMatch(/Remove it and run again\.$/)
  expect(await stateIn(root)).toEqual(before)
})

test.each<[string, (outside: string) => Promise<void>, RegExp]>([
  [
    'a year that leads elsewhere',
    async (outside) => {
      await symlink(outside, join(folder, '2027'))
      await plant(files('2027/2027-01.json'))
    },
    /'2027' is not a folder/,
  ],
  [
    'a file that is read elsewhere',
    async (outside) => {
      await plant(files('2027/2027-01.json'), [])
      await symlink(join(outside, 'secret'), join(folder, '.pending/0'))
    },
    /is not a file/,
  ],
  [
    'itself elsewhere',
    async (outside) => {
      await writeFile(join(outside, 'plan.json'), JSON.stringify(files('README.md')))
      await symlink(outside, join(folder, '.pending'))
    },
    /cannot be read/,
  ],
])('behind a symbolic link: %s', async (_, plantLink, words) => {
  const outside = join(root, 'elsewhere')
  await mkdir(outside)
  await writeFile(join(outside, 'secret'), 'secret')
  await plantLink(outside)
  const before = await readdir(outside)
  expect((await failureOf(open(() => Promise.resolve()))).message).toMatch(words)
  expect(await readdir(outside)).toEqual(before)
})

test('a final month is never changed, whoever asks', async () => {
  const path = '2026/2026-10.manifest.json'
  const change = {
    message: '',
    files: [{ path, content: { bytes: Buffer.from('other') } }],
    removals: [],
  }
  const before = await stateIn(folder)
  const error = await failureOf(open((store) => store.write(() => Promise.resolve(change))))
  expect(error.message).toContain(
    `has a file '${path}' already, and a final month is never changed`,
  )
  expect(await stateIn(folder)).toEqual(before)
})

test('what nobody finished yet is not read as a ledger', async () => {
  await plant(files('README.md'))
  expect(() => readableFolder(folder)).toThrow(
    /Run the export again, which finishes what was begun/,
  )
})

test('the remedy for a refused change helps', async () => {
  await plant(files('../outside'))
  await rm(join(folder, '.pending'), { recursive: true })
  await open((store) => store.open())
  expect(await readFile(join(root, 'outside'), 'utf8')).toBe('outside')
})
