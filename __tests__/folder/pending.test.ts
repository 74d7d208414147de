import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { readableFolder } from '../../src/folder/store.ts'
import { failureOf } from '../edges.ts'
import { open, stateIn, writeAll } from './fixture.ts'

let root: string
let folder: string
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'pending-'))
  folder = join(root, 'ledger')
  await writeAll(folder)
  await mkdir(join(root, 'outside'))
  await writeFile(join(root, 'outside/2027-01.json'), 'outside')
})
afterEach(() => rm(root, { recursive: true }))

/** Leaves a pending change as somebody who may push to a repository would. */
async function plant(path: string): Promise<void> {
  await mkdir(dirname(join(folder, '.pending', path)), { recursive: true })
  await writeFile(join(folder, '.pending', path), 'forged')
}
const link = (path: string) => symlink(join(root, 'outside'), join(folder, path))

test.each<[string, string, () => Promise<void>]>([
  ["git's own folder", '.pending/.git/config', () => plant('.git/config')],
  ['a file of a final month', '.pending/2026/2026-10.json', () => writeFinal('2026-10.json')],
  [
    'a year that leads elsewhere',
    '.pending/2027/2027-01.json',
    async () => {
      await link('2027')
      await plant('2027/2027-01.json')
    },
  ],
  [
    'a file that is read elsewhere',
    '.pending/2027/2027-01.json',
    async () => {
      await plant('2027/2027-02.json')
      await link('.pending/2027/2027-01.json')
    },
  ],
  ['a link for itself', '.pending', () => link('.pending')],
])('a pending change with %s is refused, and nothing of it used', async (_, path, make) => {
  await make()
  const before = await stateIn(join(root, 'outside'))
  const ledger = await stateIn(folder).catch(() => undefined)
  const error = await failureOf(open(folder, () => Promise.resolve()))
  expect(error.message).toContain(`has '${path}', which no export left there`)
  expect(error.message).toMatch(/Remove '\.pending' and run again\.$/)
  expect(await stateIn(join(root, 'outside'))).toEqual(before)
  expect(await stateIn(folder).catch(() => undefined)).toEqual(ledger)
})

const writeFinal = async (name: string) => {
  await writeFile(join(folder, '2026', name), 'there')
  await plant(`2026/${name}`)
}

test('a final month is never changed, whoever asks', async () => {
  const path = '2026/2026-10.manifest.json'
  const change = {
    message: '',
    files: [{ path, content: { bytes: Buffer.from('other') } }],
    removals: [],
  }
  const before = await stateIn(folder)
  const error = await failureOf(open(folder, (store) => store.write(() => Promise.resolve(change))))
  expect(error.message).toContain(
    `has a file '${path}' already, and a final month is never changed`,
  )
  expect(await stateIn(folder)).toEqual(before)
})

test('nothing is removed behind a link in the place of the provisional months', async () => {
  await rm(join(folder, 'provisional'), { recursive: true })
  await link('provisional')
  await plant('README.md')
  await open(folder, () => Promise.resolve())
  expect(await stateIn(join(root, 'outside'))).toEqual({ '2027-01.json': 'outside' })
})

test('what nobody finished yet is not read as a ledger', async () => {
  await plant('README.md')
  expect(() => readableFolder(folder)).toThrow(
    /Run the export again, which finishes what was begun/,
  )
})
