import { spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, relative } from 'node:path'
import { bundledPackages, licenses, type Stats } from './licenses.ts'

/** The doors of src/, by their files' names without ending, and the folders they have in dist/. */
const DOORS = {
  index: '.',
  post: 'post',
  plan: 'plan',
  verify: 'verify',
  cli: 'command',
}

const root = dirname(import.meta.dirname)
/** Packages of which ncc copies files that are read, not run: its statistics leave them out. */
const READ = ['tabulator-tables'].map((name) => join(root, 'node_modules', name))
/** Of the same name at every build: it is named in comments of the bundle. */
const work = join(root, '.build')
const built = join(work, 'dist')
const require = createRequire(import.meta.url)

/** Throws when the program fails; its own output has said why. */
function run(program: string, ...options: string[]): void {
  const command = [require.resolve(program), ...options]
  const { status } = spawnSync(process.execPath, command, { cwd: root, stdio: 'inherit' })
  if (status !== 0) throw new Error(`${program} failed; dist/ is as it was.`)
}

/** Bundles all doors at once, so that what they share is there once, and loaded when it is needed. */
function bundle(js: string): string[] {
  const imports = Object.keys(DOORS).map((door) => `  ${door}: () => import('./${door}.js'),`)
  const entry = join(js, 'doors.js')
  const code = ['const doors = {', ...imports, '}', 'export const open = (door) => doors[door]()']
  writeFileSync(entry, `${code.join('\n')}\n`)
  const stats = join(work, 'stats.json')
  const options = ['-o', join(built, 'bundle'), '--stats-out', stats]
  // No cache, so that the bytes depend on the sources and the lock file alone.
  options.push('--no-cache', '--no-source-map-register')
  // Debug takes it if it is there, and only among the development dependencies it is.
  options.push('--external', 'supports-color')
  run('@vercel/ncc/dist/ncc/cli.js', 'build', entry, ...options)
  return [...bundledPackages(JSON.parse(readFileSync(stats, 'utf8')) as Stats), ...READ]
}

/** What the command begins with: nobody chose the Node.js that starts it. */
const FOR_PEOPLE = `#!/usr/bin/env node
if (Number(process.versions.node.split('.')[0]) < 24) {
  console.error(\`heroku-audit-trail needs Node.js 24 or later, and this is \${process.version}.\`)
  process.exit(2)
}
`

/** Writes what runners and npm start: it opens one door of the bundle. */
function writeStarter(door: string, folder: string): void {
  const path = join(built, folder, 'index.js')
  mkdirSync(dirname(path), { recursive: true })
  const from = relative(dirname(path), join(built, 'bundle', 'index.js'))
  const specifier = from.startsWith('.') ? from : `./${from}`
  const open = `const { open } = await import('${specifier}')\nawait open('${door}')\n`
  writeFileSync(path, door === 'cli' ? `${FOR_PEOPLE}${open}` : open)
  if (door === 'cli') chmodSync(path, 0o755)
}

rmSync(work, { recursive: true, force: true })
try {
  // As deep as src/ is, for what is imported by its path.
  const js = work
  run('typescript/bin/tsc', '--project', 'tsconfig.build.json', '--outDir', js)
  const packages = bundle(js)
  for (const [door, folder] of Object.entries(DOORS)) writeStarter(door, folder)
  writeFileSync(join(built, 'package.json'), '{\n  "type": "module"\n}\n')
  writeFileSync(join(built, 'licenses.txt'), licenses(packages))
  // Swapped at the end: whoever runs dist/ meanwhile has the old one whole.
  const dist = join(root, 'dist')
  rmSync(dist, { recursive: true, force: true })
  renameSync(built, dist)
} finally {
  rmSync(work, { recursive: true, force: true })
}
