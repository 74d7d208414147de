import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { measure, RunError, type MeasureOptions } from '../../bench/measure.ts'
import { inFolder } from './folder.ts'

const env = { PATH: process.env.PATH ?? '', NODE: process.execPath }
const run = (script: string, options: Partial<MeasureOptions> = {}) =>
  measure({ script, env, signal: new AbortController().signal, ...options })

/** Holds so many MiB, tells so by a file, and goes on until the pipe it reads from is closed. */
const hold = (mebibytes: number, file: string) =>
  `"$NODE" -e 'globalThis.b = Buffer.alloc(${mebibytes} << 20, 1);` +
  `fs.writeFileSync("${file}", ""); process.stdin.resume()'`
/** Waits for files, and then as long as some twenty looks at the memory take. */
const waitFor = (...files: string[]) =>
  `(until [ -e ${files.join(' -a -e ')} ]; do sleep 0.02; done; sleep 0.5)`

const linux = existsSync('/proc/self/status')

describe('measure', () => {
  test('gives the times of a command and what it prints', async () => {
    const busy = `"$NODE" -e 'while (process.cpuUsage().user < 2e5); console.log("done")'`
    const { wall, cpu, output } = await run(busy)
    expect(cpu).toBeGreaterThanOrEqual(0.2)
    expect(wall).toBeGreaterThan(0)
    expect(output).toBe('done\n')
  })

  test('counts the processor time of every part of a pipeline', async () => {
    const busy = `"$NODE" -e 'while (process.cpuUsage().user < 2e5);'`
    expect((await run(`${busy} | ${busy}`)).cpu).toBeGreaterThanOrEqual(0.4)
  })

  if (linux) {
    test('adds up what the processes of a pipeline have in memory', async () => {
      await inFolder(async (folder) => {
        const [a, b] = [join(folder, 'a'), join(folder, 'b')]
        const one = await run(`${waitFor(a)} | ${hold(150, a)} | cat`)
        expect(one.memory).toBeGreaterThan(150 << 20)
        expect(one.memory).toBeLessThan(300 << 20)
        const both = await run(`${waitFor(a, b)} | tee >(${hold(150, a)}) | ${hold(150, b)}`)
        expect(both.memory).toBeGreaterThan(300 << 20)
      })
    })
  }

  test('believes a process that tells its own peak, where it was missed', async () => {
    expect((await run('echo peak-memory 99999999999999')).memory).toBe(99999999999999)
  })

  test('fails when any part of a pipeline fails', async () => {
    await expect(run('false | cat')).rejects.toThrow(new RunError('ends with exit code 1'))
  })

  test('says what a process has died of', async () => {
    const script = `echo 'Error: ERR_STRING_TOO_LONG' >&2; exit 1`
    const error = await run(script).catch((reason: unknown) => reason)
    expect(error).toMatchObject({ name: 'RunError', reason: 'dies: ERR_STRING_TOO_LONG' })
  })

  test.each(['timeout', 'abort'])('kills everything on %s', async (why) => {
    await inFolder(async (folder) => {
      const stop = new AbortController()
      const file = join(folder, 'pids')
      const script = `(echo $BASHPID >> ${file}; exec sleep 300) | (echo $BASHPID >> ${file}; exec cat)`
      const running = run(script, { signal: stop.signal, timeout: why === 'timeout' ? 1 : 300 })
      const failed = expect(running).rejects.toThrow(
        why === 'timeout' ? 'takes more than 1 s' : 'is stopped',
      )
      const pids = async () =>
        (await readFile(file, 'utf8').catch(() => '')).split('\n').filter(Boolean).map(Number)
      if (why === 'abort') {
        while ((await pids()).length < 2) await new Promise((resolve) => setTimeout(resolve, 20))
        stop.abort()
      }
      await failed
      // A killed process may stay for a moment until it is reaped, but not run.
      const state = (pid: number) =>
        readFile(`/proc/${pid}/stat`, 'latin1').then(
          (text) => text.split(' ')[2],
          () => 'gone',
        )
      for (const pid of await pids()) expect(['gone', 'Z', 'X']).toContain(await state(pid))
    })
  })
})
