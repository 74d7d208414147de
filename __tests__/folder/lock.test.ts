import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { hostname, tmpdir } from 'node:os'
import { setTimeout } from 'node:timers/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { LOCK, LockedError, takeLock } from '../../src/folder/lock.ts'
import { NODE } from '../e2e/fixture.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lock-'))
})
afterEach(() => {
  rmSync(folder, { recursive: true })
})

const lockedBy = (holder: unknown) => {
  writeFileSync(join(folder, LOCK), `${JSON.stringify(holder)}\n`)
}
/** The number of a process that has ended. */
const deadProcess = () => spawnSync(NODE, ['-e', '0']).pid
const START = '2026-11-01T00:00:00.000Z'

test('a lock holds host, process and start, and is gone when it is given back', () => {
  const unlock = takeLock(folder)
  expect(JSON.parse(readFileSync(join(folder, LOCK), 'utf8'))).toEqual({
    host: hostname(),
    process: process.pid,
    start: new Date(performance.timeOrigin).toISOString(),
  })
  unlock()
  expect(readdirSync(folder)).toEqual([])
})

test.each<[string, () => unknown]>([
  [
    'a dead process of this host',
    () => ({ host: hostname(), process: deadProcess(), start: START }),
  ],
  [
    'a process before this one that had its number',
    () => ({ host: hostname(), process: process.pid, start: START }),
  ],
])('the lock of %s is taken over', (_, holder) => {
  lockedBy(holder())
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
    lockedBy({ host: hostname(), process: child, start: START })
    takeLock(folder)()
    expect(readdirSync(folder)).toEqual([])
  } finally {
    shell.kill()
  }
})

test('so is one whose own take-over was interrupted', () => {
  const dead = { host: hostname(), process: deadProcess(), start: START }
  lockedBy(dead)
  writeFileSync(join(folder, `${LOCK}.takeover`), JSON.stringify(dead))
  takeLock(folder)()
  expect(readdirSync(folder)).toEqual([])
})

test.each<[string, () => unknown, string]>([
  [
    'a live process',
    () => ({ host: hostname(), process: process.ppid, start: START }),
    `locked by process ${process.ppid} on `,
  ],
  [
    'a process of another host',
    () => ({ host: 'elsewhere', process: deadProcess(), start: START }),
    'on elsewhere, started at 2026-11-01',
  ],
  ['nobody that can be read', () => 'garbage', 'on an unknown host'],
  [
    'every process',
    () => ({ host: hostname(), process: -1, start: START }),
    'locked by process -1',
  ],
])('the lock of %s is respected, and the message says who and what to do', (_, holder, words) => {
  lockedBy(holder())
  const before = readFileSync(join(folder, LOCK), 'utf8')
  expect(() => takeLock(folder)).toThrow(LockedError)
  expect(() => takeLock(folder)).toThrow(words)
  expect(() => takeLock(folder)).toThrow(`remove '${join(folder, LOCK)}' and run again`)
  expect(readFileSync(join(folder, LOCK), 'utf8')).toBe(before)
  expect(readdirSync(folder)).toEqual([LOCK])
})

test('a process that has the lock does not get it twice', () => {
  const unlock = takeLock(folder)
  expect(() => takeLock(folder)).toThrow(LockedError)
  unlock()
})

test('of several that find the lock of a dead process, one at a time has it', async () => {
  lockedBy({ host: hostname(), process: deadProcess(), start: START })
  const source = fileURLToPath(new URL('../../src/folder/lock.ts', import.meta.url))
  const script = `
    import { writeFileSync, rmSync } from 'node:fs'
    const { takeLock } = await import(process.argv[2])
    const held = process.argv[1] + '/held'
    let refused = 0
    for (let times = 0; times < 20; ) {
      let unlock
      try { unlock = takeLock(process.argv[1]) } catch (error) {
        if (error.name !== 'LockedError') throw error
        if (++refused > 100_000) throw error
        continue
      }
      writeFileSync(held, '', { flag: 'wx' })
      rmSync(held)
      unlock()
      times++
    }`
  const runs = Array.from({ length: 3 }, async () => {
    const child = spawn(NODE, ['--input-type=module', '-e', script, folder, source], {
      stdio: 'inherit',
    })
    return (await once(child, 'exit')) as [number]
  })
  expect((await Promise.all(runs)).map(([code]) => code)).toEqual([0, 0, 0])
  expect(readdirSync(folder)).toEqual([])
})
