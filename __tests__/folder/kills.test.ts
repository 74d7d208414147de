import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { cramped } from '../../sandbox/faults/step.ts'
import { withFolder } from '../../src/folder/store.ts'
import { NODE } from '../e2e/fixture.ts'
import { stateIn, statesOf, writeAll, type State } from './fixture.ts'

const WRITER = fileURLToPath(new URL('writer.ts', import.meta.url))

let root: string
let states: State[]
let file: string
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'kills-'))
  states = await statesOf()
  file = join(root, 'states.json')
  await writeFile(file, JSON.stringify(states))
})
afterAll(() => rm(root, { recursive: true }))

/** Runs the writer; gives what it printed, or the signal or code with which it ended. */
function write(
  folder: string,
  kill?: number,
  node = NODE,
): Promise<{ out: string; err: string; end: unknown }> {
  return new Promise((resolve) => {
    const args = [WRITER, folder, file, ...(kill === undefined ? [] : [String(kill)])]
    execFile(node, args, (error, out, err) => {
      resolve({ out, err, end: error?.signal ?? error?.code })
    })
  })
}

/** Manifests of which a file is missing or has other bytes: half a month. */
function halfMonths(state: State): string[] {
  return Object.keys(state).filter((path) => {
    if (!/^\d{4}\/.*manifest\.json$/.test(path)) return false
    const { files } = JSON.parse(Buffer.from(state[path]!, 'base64').toString()) as {
      files: { path: string; sha256: string }[]
    }
    const digest = (text = '') =>
      createHash('sha256').update(Buffer.from(text, 'base64')).digest('hex')
    return files.some(({ path, sha256 }) => digest(state[path]) !== sha256)
  })
}

test('killed before any change of the disk, it leaves no half month, and the next run finishes', async () => {
  const whole = join(root, 'whole')
  const { out, end } = await write(whole)
  expect({ end, state: await stateIn(whole) }).toEqual({ end: undefined, state: states.at(-1) })
  const changes = Number(out)
  expect(changes).toBeGreaterThan(30)
  const killed = async (at: number) => {
    const folder = join(root, `killed-${at}`)
    const { end } = await write(folder, at)
    const half = halfMonths(await stateIn(folder).catch(() => ({})))
    await withFolder(
      folder,
      () => () => undefined,
      (store) => writeAll(store, states),
    )
    return { at, end, half, isWhole: isSame(await stateIn(folder), states.at(-1)!) }
  }
  const ends = []
  for (let at = 0; at < changes; at += 2) {
    ends.push(...(await Promise.all([at, at + 1].filter((n) => n < changes).map(killed))))
  }
  const isFine = { end: 'SIGKILL', half: [], isWhole: true }
  expect(ends).toEqual(Array.from({ length: changes }, (_, at) => ({ at, ...isFine })))
}, 300_000)

const isSame = (a: State, b: State) =>
  JSON.stringify(Object.entries(a).sort()) === JSON.stringify(Object.entries(b).sort())

test('a disk that takes no more leaves the ledger as it was, and says so', async () => {
  const folder = join(root, 'full')
  await withFolder(
    folder,
    () => () => undefined,
    (store) => writeAll(store, states.slice(0, 2)),
  )
  const before = await stateIn(folder)
  const node = await cramped(NODE, 1024, root)
  const { err, end } = await write(folder, undefined, node)
  expect(end).toBe(1)
  expect(err).toContain(
    `The ledger's folder '${folder}' could not be read or written: no file may be larger (EFBIG)`,
  )
  expect(await stateIn(folder)).toEqual(before)
})
