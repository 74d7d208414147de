import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { GROUPS, scoreOf, sourcesOf } from '../../scripts/mutation.ts'

const ROOT = join(import.meta.dirname, '../..')

const namesIn = async (folder: string, ending: string) =>
  (await readdir(join(ROOT, folder))).filter((name) => name.endsWith(ending))

test('every source that is to be held against its tests is in one group', async () => {
  const rooms = await Promise.all(
    ['order', 'seal', 'ledger'].map(async (room) =>
      (await namesIn(`src/${room}`, '.ts')).map((name) => `${room}/${name.replace(/\.ts$/, '')}`),
    ),
  )
  const sources = [...rooms.flat(), 'month', 'options', 'inputs']
  const grouped = GROUPS.flatMap(([pattern]) => sourcesOf(pattern))
  expect(grouped.sort()).toEqual(sources.sort())
})

test('the tests of each group are there', async () => {
  for (const name of GROUPS.flatMap(([, tests]) => tests.split(','))) {
    const [file, ...folder] = name.split('/').reverse() as [string, ...string[]]
    const there = await namesIn(join('__tests__', ...folder), '.test.ts')
    if (file === '*') expect(there).not.toEqual([])
    else expect(there).toContain(`${file}.test.ts`)
  }
})

test('a score counts what a test noticed among what it could have', () => {
  const statuses = ['Killed', 'Timeout', 'Survived', 'NoCoverage', 'CompileError'] as const
  expect(scoreOf(statuses.map((status) => ({ status })))).toEqual({ noticed: 2, all: 4 })
})
