import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'

/*
 * Writes a ledger into a folder: writer.ts FOLDER [KILL]. With KILL the process kills itself before the
 * change of the disk of that number; without, it prints how many there were.
 */
const [folder = '', kill] = process.argv.slice(2)

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
counted(fs.promises, ['mkdir', 'mkdtemp', 'rename', 'rm', 'writeFile'])
counted(fs, ['linkSync', 'rmSync', 'writeFileSync'])
syncBuiltinESMExports()

const { writeAll } = await import('./fixture.ts')
await writeAll(folder)
process.stdout.write(String(done))
