import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { hostname, tmpdir } from 'node:os'
import { setTimeout } from 'node:timers/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { LOCK, takeLock } from '../../src/folder/lock.ts'
import { NODE } from '../e2e/fixture.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lock-'))
})
afterEach(() => {
  rmSync(folder, { recursive: true })
})

const START = '2026-11-01T00:00:00.000Z'
const of = (process: number, host = hostname()) => ({ host, process, start: START })
const lockedBy = (holder: unknown, name = LOCK) => {
  writeFileSync(join(folder, name), `${JSON.stringify(holder)}\n`)
}
/** The number of a process that has ended. */
const deadProcess = () => spawnSync(NODE, ['-e', '0']).pid

test('a lock holds host, process and start, is had once, and is gone when it is given back', () => {
  const unlock = takeLock(folder)
  expect(JSON.parse(readFileSync(join(folder, LOCK), 'utf8'))).toEqual({
    host: hostname(),
    process: process.pid,
    start: new Date(performance.timeOrigin).toISOString(),
  })
  expect(() => takeLock(folder)).toThrow(`locked by process ${process.pid} on `)
  unlock()
  expect(readdirSync(folder)).toEqual([])
})

test.each<[string, () => unknown]>([
  ['a dead process of this host', deadProcess],
  ['a process before this one that had its number', () => process.pid],
  [
    'one whose own take-over was interrupted',
    () => {
      lockedBy(of(deadProcess()), `${LOCK}.takeover`)
      return deadProcess()
    },
  ],
])('the lock of %s is taken over', (_, id) => {
  lockedBy(of(id() as number))
  takeLock(folder)()
  expect(readdirSync(folder)).toEqual([])
})

test('so is that of a process that ended and whose parent never asked how', async () => {
  // The child ends; its parent, a shell that became sleep, does not know of it.
  const shell = spawn('bash', ['-c', 'sleep 0.1 & echo $!; exec sleep 60'])
  try {
    const [printed] = (await once(shell.stdout, 'data')) as [Buffer]
    const child = Number(printed.toString())
    const isZombie = () => readFileSync(`/proc/${child}/stat`, 'utf8').includes(') Z ')
    for (let i = 0; i < 100 && !isZombie(); i++) await setTimeout(20)
    lockedBy(of(child))
    takeLock(folder)()
    expect(readdirSync(folder)).toEqual([])
  } finally {
    shell.kill()
  }
})

test.each<[string, () => unknown, string]>([
  ['a live process', () => of(process.ppid), `locked by process ${process.ppid} on `],
  [
    'a process of another host',
    () => of(deadProcess(), 'elsewhere'),
    'on elsewhere, started at 2026-11-01',
  ],
  ['nobody that can be read', () => 'garbage', 'on an unknown host'],
  ['every process', () => of(-1), 'locked by process -1'],
])('the lock of %s is respected, and the message says who and what to do', (_, holder, words) => {
  lockedBy(holder())
  const before = readFileSync(join(folder, LOCK), 'utf8')
  expect(() => takeLock(folder)).toThrow(words)
  expect(() => takeLock(folder)).toThrow(`remove '${join(folder, LOCK)}' and run again`)
  expect(readFileSync(join(folder, LOCK), 'utf8')).toBe(before)
  expect(readdirSync(folder)).toEqual([LOCK])
})

test('of several that find the lock of a dead process, one at a time has it', async () => {
  lockedBy(of(deadProcess()))
  const source = fileURLToPath(new URL('../../src/folder/lock.ts', import.meta.url))
  const script = `
    import { writeFileSync, rmSync } from 'node:fs'
    const { takeLock } = await import(process.argv[2])
    const held = process.argv[1] + '/held'
    for (let times = 0, refused = 0; times < 20; ) {
      let unlock
      try { unlock = takeLock(process.argv[1]) } catch (error) {
        if (error.code !== 'E_LEDGER_LOCKED' || ++refused > 100_000) throw error
        continue
      }
      writeFileSync(held, '', { flag: 'wx' })
      rmSync(held)
      unlock()
      times++
    }`
  const runs = Array.from({ length: 3 }, async () => {
    const args = ['--input-type=module', '-e', script, folder, source]
    return (await once(spawn(NODE, args, { stdio: 'inherit' }), 'exit')) as [number]
  })
  expect((await Promise.all(runs)).map(([code]) => code)).toEqual([0, 0, 0])
  expect(readdirSync(folder)).toEqual([])
})
