import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

const root = dirname(import.meta.dirname)
const target = join(root, 'src', 'order', 'engine.wasm.ts')
// Started, not imported: its types would take the place of JavaScript's own in the whole project.
const compiler = createRequire(import.meta.url).resolve('assemblyscript/bin/asc.js')

/**
 * Compiles assembly/ to WebAssembly. The bytes depend on the sources and the lock file alone.
 * @throws when it does not compile; the compiler has said why
 */
function compiled(): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'engine-'))
  const wasm = join(folder, 'engine.wasm')
  const options = [
    'assembly/index.ts',
    ...['--outFile', wasm, '--optimizeLevel', '3'],
    // Nothing is allocated after the start, and nothing is asked of the host.
    ...['--runtime', 'stub', '--use', 'abort=', '--enable', 'simd'],
  ]
  try {
    const { status } = spawnSync(process.execPath, [compiler, ...options], {
      cwd: root,
      stdio: 'inherit',
    })
    if (status !== 0) throw new Error('assembly/ does not compile')
    return readFileSync(wasm)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** The module that holds it: in a file of its own it would have to be found at run time. */
function moduleOf(wasm: Uint8Array): string {
  const base64 = Buffer.from(wasm).toString('base64')
  return (
    '/** The scanner, compiled from assembly/ by `npm run engine`; in base64. */\n' +
    `export const WASM =\n  '${base64}'\n`
  )
}

writeFileSync(target, moduleOf(compiled()))
