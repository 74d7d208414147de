import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A module as webpack's statistics have it; one that holds others was joined from them. */
interface Module {
  /** Path of its file; null for what webpack itself adds. */
  nameForCondition?: string | null
  /** True for one that is in no chunk by itself: it is unused, or within another. */
  orphan?: boolean
  modules?: Module[]
}

/** What `ncc build --stats-out` writes, as far as it is needed here. */
export interface Stats {
  modules: Module[]
}

interface Manifest {
  name: string
  version: string
  license?: unknown
}

const LICENSE_FILE = /^(licen[cs]e|copying|notice)/i
const RULE = '='.repeat(80)

/** Folders of the packages that are in a bundle. */
export function bundledPackages({ modules }: Stats): string[] {
  const folders = new Set<string>()
  const visit = ({ nameForCondition, modules = [] }: Module): void => {
    const match = /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(nameForCondition ?? '')
    // ncc's own, in place of a package that is not there and may be lacking.
    const isLacking = nameForCondition?.includes('@@notfound') === true
    if (match !== null && !isLacking) folders.add(match[0])
    modules.forEach(visit)
  }
  modules.filter(({ orphan }) => orphan !== true).forEach(visit)
  return [...folders]
}

function section(folder: string): { key: string; text: string } {
  const path = join(folder, 'package.json')
  const { name, version, license } = JSON.parse(readFileSync(path, 'utf8')) as Manifest
  const texts = readdirSync(folder)
    .filter((file) => LICENSE_FILE.test(file))
    .toSorted()
    .map((file) => readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim())
  const stated = typeof license === 'string' ? license : 'not stated in its package.json'
  const body = texts.length > 0 ? texts.join('\n\n') : 'The package comes without a license file.'
  const key = `${name} ${version}`
  return { key, text: `${RULE}\n${key}\nLicense: ${stated}\n${RULE}\n\n${body}\n` }
}

/** Names, versions and licenses of packages, given by their folders, in an order of their own. */
export function licenses(folders: readonly string[]): string {
  const sections = new Map(folders.map(section).map(({ key, text }) => [key, text]))
  const sorted = [...sections].toSorted(([a], [b]) => (a < b ? -1 : 1))
  return `Packages in this bundle, as package-lock.json has them.\n\n${sorted
    .map(([, text]) => text)
    .join('\n')}`
}
