import { spawnSync } from 'node:child_process'
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { bundledPackages, licenses, type Stats } from './licenses.ts'

/** One bundle: the entry's name within src/ without its ending, and its folder within dist/. */
interface Bundle {
  entry: string
  out: string
}

const bundles: Bundle[] = [
  { entry: 'index', out: '.' },
  { entry: 'post', out: 'post' },
  { entry: 'plan', out: 'plan' },
  { entry: 'verify', out: 'verify' },
  { entry: 'cli', out: 'command' },
]

const root = dirname(import.meta.dirname)
/** Of the same name at every build: it is named in comments of the bundle. */
const work = join(root, '.build')
const require = createRequire(import.meta.url)

/** Throws when the program fails; its own output has said why. */
function run(program: string, ...options: string[]): void {
  const command = [require.resolve(program), ...options]
  const { status } = spawnSync(process.execPath, command, { cwd: root, stdio: 'inherit' })
  if (status !== 0) throw new Error(`${program} failed; dist/ is as it was.`)
}

rmSync(work, { recursive: true, force: true })
try {
  const js = join(work, 'js')
  run('typescript/bin/tsc', '--project', 'tsconfig.build.json', '--outDir', js)
  const packages: string[] = []
  for (const { entry, out } of bundles) {
    const stats = join(work, 'stats.json')
    const options = ['-o', join(work, 'dist', out), '--stats-out', stats]
    // No cache, so that the bytes depend on the sources and the lock file alone.
    run(
      '@vercel/ncc/dist/ncc/cli.js',
      'build',
      join(js, `${entry}.js`),
      ...options,
      '--no-cache',
      '--no-source-map-register',
      // Debug takes it if it is there, and only among the development dependencies it is.
      '--external',
      'supports-color',
    )
    packages.push(...bundledPackages(JSON.parse(readFileSync(stats, 'utf8')) as Stats))
  }
  writeFileSync(join(work, 'dist', 'licenses.txt'), licenses(packages))
  // Swapped at the end: whoever runs dist/ meanwhile has the old one whole.
  const dist = join(root, 'dist')
  rmSync(dist, { recursive: true, force: true })
  renameSync(join(work, 'dist'), dist)
} finally {
  rmSync(work, { recursive: true, force: true })
}
