import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { cramped } from '../../sandbox/faults/step.ts'
import { SUMS } from '../../src/ledger/paths.ts'
import { sha256Of } from '../../src/ledger/state.ts'
import { NODE } from '../e2e/fixture.ts'
import { stateIn, STATES, writeAll, type State } from './fixture.ts'

const WRITER = fileURLToPath(new URL('writer.ts', import.meta.url))

let root: string
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'kills-'))
})
afterAll(() => rm(root, { recursive: true }))

/** Runs the writer; gives what it printed, and the signal or code with which it ended. */
function write(
  folder: string,
  kill?: number,
  node = NODE,
): Promise<{ out: string; err: string; end: unknown }> {
  return new Promise((resolve) => {
    execFile(node, [WRITER, folder, ...(kill === undefined ? [] : [String(kill)])], (...result) => {
      const [error, out, err] = result
      resolve({ out, err, end: error?.signal ?? error?.code })
    })
  })
}

/** Whether the final month is there whole, or not at all, and SHA256SUMS lists nothing that is not. */
async function isWholeOrNot(folder: string): Promise<boolean> {
  const state = await stateIn(folder).catch((): State => ({}))
  const manifest = state['2026/2026-10.manifest.json']
  const parts = ['01', '02'].map((part) => state[`2026/2026-10.json.part${part}`] ?? '')
  const isListed = state[SUMS] === STATES[1][SUMS]
  return (
    (manifest === undefined || parts.every((text) => sha256Of(text) === manifest)) &&
    (!isListed || Object.entries(STATES[1]).every(([path, text]) => state[path] === text))
  )
}

test('killed before any change of the disk, it leaves no half month, and the next run finishes', async () => {
  const whole = join(root, 'whole')
  const { out, end } = await write(whole)
  expect({ end, state: await stateIn(whole) }).toEqual({ end: undefined, state: STATES[1] })
  const changes = Number(out)
  expect(changes).toBeGreaterThan(40)
  const killed = async (at: number) => {
    const folder = join(root, `killed-${at}`)
    const { end } = await write(folder, at)
    const isSound = await isWholeOrNot(folder)
    await writeAll(folder)
    return { at, end, isSound, state: await stateIn(folder) }
  }
  const fine = { end: 'SIGKILL', isSound: true, state: STATES[1] }
  for (let at = 0; at < changes; at += 2) {
    const both = await Promise.all([at, at + 1].filter((n) => n < changes).map(killed))
    expect(both).toEqual(both.map(({ at }) => ({ at, ...fine })))
  }
}, 300_000)

test('a disk that takes no more leaves the ledger as it was, and says so', async () => {
  const folder = join(root, 'full')
  await writeAll(folder, STATES.slice(0, 1))
  const { err, end } = await write(folder, undefined, await cramped(NODE, 1024, root))
  expect(end).toBe(1)
  expect(err).toContain(
    `The ledger's folder '${folder}' could not be read or written: no file may be larger (EFBIG)`,
  )
  expect(await stateIn(folder)).toEqual(STATES[0])
})
