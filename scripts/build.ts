import { spawnSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

/** One bundle: a TypeScript entry and the folder that gets its index.js, both from the root. */
interface Bundle {
  entry: string
  out: string
}

const bundles: Bundle[] = [{ entry: 'src/index.ts', out: 'dist' }]

const root = dirname(import.meta.dirname)
const ncc = createRequire(import.meta.url).resolve('@vercel/ncc/dist/ncc/cli.js')

/** Throws when ncc fails; its own output has said why. */
function build({ entry, out }: Bundle): void {
  // No cache, so that the bytes depend on the sources and the lock file alone.
  const options = ['--license', 'licenses.txt', '--no-cache', '--no-source-map-register']
  const command = [ncc, 'build', join(root, entry), '-o', join(root, out), ...options]
  const { status } = spawnSync(process.execPath, command, { cwd: root, stdio: 'inherit' })
  if (status !== 0) throw new Error(`ncc could not bundle ${entry} into ${out}/.`)
}

// Everything is cleaned before anything is built: one bundle's folder may lie within another's.
for (const { out } of bundles) rmSync(join(root, out), { recursive: true, force: true })
for (const bundle of bundles) build(bundle)
