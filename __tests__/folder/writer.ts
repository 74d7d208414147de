import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import type { State } from './fixture.ts'

/*
 * Writes a ledger into a folder: writer.ts FOLDER STATES [KILL]. With KILL the process kills itself before
 * the change of the disk of that number; without, it prints how many there were.
 */
const [folder = '', states = '', kill] = process.argv.slice(2)
const given = JSON.parse(fs.readFileSync(states, 'utf8')) as State[]

let done = 0
const counted = <T extends object>(module: T, names: (keyof T)[]) => {
  for (const name of names) {
    const real = module[name] as (...args: unknown[]) => unknown
    module[name] = ((...args: unknown[]) => {
      if (String(done++) === kill) process.kill(process.pid, 'SIGKILL')
      return real(...args)
    }) as T[keyof T]
  }
}
counted(fs.promises, ['copyFile', 'mkdir', 'mkdtemp', 'rename', 'rm', 'writeFile'])
counted(fs, ['rmSync', 'writeFileSync'])
syncBuiltinESMExports()

const { withFolder } = await import('../../src/folder/store.ts')
const { writeAll } = await import('./fixture.ts')
await withFolder(
  folder,
  () => () => undefined,
  (store) => writeAll(store, given),
)
process.stdout.write(String(done))
