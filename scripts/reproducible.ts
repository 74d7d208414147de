import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'

/*
 * Builds dist/ in another folder, as if elsewhere in the world, and compares. The programs' own output says
 * what failed or differs.
 */
const root = dirname(import.meta.dirname)
const scratch = mkdtempSync(join(tmpdir(), 'elsewhere-'))
const copy = join(scratch, 'a', 'deeper', 'place')

function run(program: string, options: readonly string[], cwd: string, env = process.env): boolean {
  return spawnSync(program, options, { cwd, env, stdio: ['ignore', 2, 2] }).status === 0
}

/** Copies what a build reads; packages as links to the same files, where the disk allows it. */
function copyProject(): boolean {
  const left = new Set(['node_modules', 'dist', 'coverage', 'reports'])
  cpSync(root, copy, {
    recursive: true,
    filter: (path) =>
      dirname(path) !== root || !(left.has(basename(path)) || basename(path).startsWith('.')),
  })
  return (
    run('cp', ['-RPl', 'node_modules', copy], root) ||
    run('cp', ['-RP', 'node_modules', copy], root)
  )
}

try {
  const env = { ...process.env, TZ: 'Pacific/Kiritimati', LC_ALL: 'C', HOME: scratch }
  const isSame =
    copyProject() &&
    run(process.execPath, ['scripts/build.ts'], copy, env) &&
    run('diff', ['-rq', join(root, 'dist'), join(copy, 'dist')], root)
  process.exitCode = isSame ? 0 : 1
} finally {
  rmSync(scratch, { recursive: true, force: true })
}
