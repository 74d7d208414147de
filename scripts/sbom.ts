import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** The part of a CycloneDX document that is changed here. */
interface Sbom {
  metadata: { component: { name: string } }
}

/** Differ at each run; optional in CycloneDX 1.5. */
const VOLATILE = ['serialNumber', 'timestamp']

/** What `npm sbom` says, the same each time; npm names the project after its folder. */
function reproducible(sbom: Sbom, name: string): string {
  const { metadata } = sbom
  const named = { ...sbom, metadata: { ...metadata, component: { ...metadata.component, name } } }
  const kept = (key: string, value: unknown) => (VOLATILE.includes(key) ? undefined : value)
  return `${JSON.stringify(named, kept, 2)}\n`
}

if (import.meta.main) {
  const cwd = dirname(import.meta.dirname)
  const options = ['--sbom-format', 'cyclonedx', '--omit', 'dev', '--package-lock-only']
  const output = execFileSync('npm', ['sbom', ...options], { cwd, encoding: 'utf8' })
  const { name } = JSON.parse(readFileSync(join(cwd, 'package.json'), 'utf8')) as { name: string }
  process.stdout.write(reproducible(JSON.parse(output) as Sbom, name))
}
