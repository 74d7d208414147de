import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'

/** Paths of files, relative to both folders, that are in one only or differ in their bytes. */
export function differences(one: string, other: string): string[] {
  const files = (folder: string) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
  const [ours, theirs] = [files(one), files(other)]
  return [...new Set([...ours, ...theirs])]
    .filter((path) => !ours.includes(path) || !theirs.includes(path) || !same(path, one, other))
    .toSorted()
}

function same(path: string, one: string, other: string): boolean {
  return readFileSync(join(one, path)).equals(readFileSync(join(other, path)))
}

/** Runs a program, whose own output says why it fails. */
function run(command: readonly [string, ...string[]], cwd: string, env = process.env): boolean {
  const [program, ...options] = command
  return (
    spawnSync(program, options, { cwd, env, stdio: ['ignore', 'ignore', 'inherit'] }).status === 0
  )
}

/** Copies what a build reads; packages as links to the same files, where the disk allows it. */
function copyProject(root: string, copy: string): void {
  const left = new Set(['node_modules', 'dist', 'coverage', 'reports'])
  cpSync(root, copy, {
    recursive: true,
    filter: (path) =>
      dirname(path) !== root || !(left.has(basename(path)) || basename(path).startsWith('.')),
  })
  const linked = run(['cp', '-RPl', 'node_modules', copy], root)
  if (!linked && !run(['cp', '-RP', 'node_modules', copy], root)) {
    throw new Error('node_modules could not be copied')
  }
}

/** Builds dist/ in another folder, as if elsewhere in the world; gives the files that differ. */
function buildElsewhere(root: string): string[] {
  const scratch = mkdtempSync(join(tmpdir(), 'elsewhere-'))
  try {
    const copy = join(scratch, 'a', 'deeper', 'place')
    copyProject(root, copy)
    const env = { ...process.env, TZ: 'Pacific/Kiritimati', LC_ALL: 'C', HOME: scratch }
    if (!run([process.execPath, 'scripts/build.ts'], copy, env)) throw new Error('The build failed')
    return differences(join(root, 'dist'), join(copy, 'dist'))
  } finally {
    rmSync(scratch, { recursive: true, force: true })
  }
}

if (import.meta.main) {
  const differing = buildElsewhere(dirname(import.meta.dirname))
  for (const path of differing) console.error(`dist/${path} differs when it is built elsewhere.`)
  process.exitCode = differing.length === 0 ? 0 : 1
}
