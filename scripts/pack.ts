import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'

/*
 * Before and after `npm pack`: the package has the bundle, in which every dependency is, so that it installs
 * without any. `pack.ts strip` takes them out of package.json meanwhile, `pack.ts restore` puts it back.
 */
const root = process.cwd()
const path = join(root, 'package.json')
const work = join(root, '.build')
const kept = join(work, 'package.json')

/** What says how this project is worked on, not what the package is. */
const DEVELOPMENT = ['dependencies', 'devDependencies', 'scripts', 'overrides', 'allowScripts']

function restore(): void {
  if (!existsSync(kept)) return
  renameSync(kept, path)
  rmSync(work, { recursive: true })
}

// Also what a pack left that was interrupted.
restore()
if (process.argv[2] === 'strip') {
  mkdirSync(work, { recursive: true })
  copyFileSync(path, kept)
  const entries = Object.entries(JSON.parse(readFileSync(path, 'utf8')) as object)
  const own = Object.fromEntries(entries.filter(([name]) => !DEVELOPMENT.includes(name)))
  // Not of the project: npm brings the Node.js that it is worked on with.
  const stripped = { ...own, engines: { node: '>=24' } }
  writeFileSync(path, `${JSON.stringify(stripped, null, 2)}\n`)
}
