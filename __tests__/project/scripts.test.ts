import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { bundledPackages, licenses } from '../../scripts/licenses.ts'
import { differences } from '../../scripts/reproducible.ts'
import { reproducible } from '../../scripts/sbom.ts'
import { read } from './parsers.ts'

let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'scripts-'))
})

afterEach(() => rmSync(folder, { recursive: true, force: true }))

function write(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), text)
}

describe('packages of a bundle', () => {
  const at = (path: string) => ({ nameForCondition: `/x/node_modules/${path}` })

  test('are those of its modules, within others or not, but not of the unused', () => {
    const modules = [
      { ...at('a/index.js'), modules: [at('@scope/b/lib/b.js'), at('a/other.js')] },
      at('a/node_modules/c/c.js'),
      { ...at('unused/index.js'), orphan: true },
      { nameForCondition: '/x/src/index.js' },
      { nameForCondition: null },
      {},
    ]
    expect(bundledPackages({ modules })).toEqual([
      '/x/node_modules/a',
      '/x/node_modules/@scope/b',
      '/x/node_modules/a/node_modules/c',
    ])
  })

  test('are listed once, in order, with every license text they come with', () => {
    const manifest = (name: string, version: string, license?: string) =>
      JSON.stringify({ name, version, license })
    write('b/package.json', manifest('b', '2.0.0', 'Apache-2.0'))
    write('b/NOTICE', 'made by b')
    write('b/LICENSE.md', 'Apache\r\nLicense\r\n')
    write('a/package.json', manifest('a', '1.0.0'))
    write('c/package.json', manifest('b', '2.0.0', 'Apache-2.0'))
    write('c/NOTICE', 'made by b')
    write('c/LICENSE.md', 'Apache\r\nLicense\r\n')
    const text = licenses(['b', 'a', 'c'].map((name) => join(folder, name)))
    expect(text).toBe(licenses(['c', 'b', 'a'].map((name) => join(folder, name))))
    const rule = '='.repeat(80)
    expect(text).toBe(
      `Packages in this bundle, as package-lock.json has them.

${rule}
a 1.0.0
License: not stated in its package.json
${rule}

The package comes without a license file.

${rule}
b 2.0.0
License: Apache-2.0
${rule}

Apache
License

made by b
`,
    )
  })
})

test('dist/licenses.txt has the packages that package-lock.json has, in these versions', () => {
  const { packages } = JSON.parse(read('package-lock.json')) as {
    packages: Record<string, { version: string; dev?: boolean }>
  }
  const locked = Object.entries(packages)
    .filter(([, { dev }]) => dev !== true)
    .map(([path, { version }]) => `${path.replace(/^.*node_modules\//, '')} ${version}`)
  const listed = [...read('dist/licenses.txt').matchAll(/^={80}\n(.+)\nLicense: /gm)]
  const names = listed.map(([, name = '']) => name)
  expect(locked).toEqual(expect.arrayContaining(names))
  const { dependencies } = JSON.parse(read('package.json')) as {
    dependencies: Record<string, string>
  }
  const direct = Object.keys(dependencies)
  expect(names.map((name) => name.replace(/ .*/, ''))).toEqual(expect.arrayContaining(direct))
})

test('two folders differ by what one has and the other has not, and by bytes', () => {
  write('one/same', 'a')
  write('two/same', 'a')
  write('one/deep/bytes', 'a')
  write('two/deep/bytes', 'b')
  write('one/gone', '')
  write('two/new', '')
  expect(differences(join(folder, 'one'), join(folder, 'two'))).toEqual([
    'deep/bytes',
    'gone',
    'new',
  ])
  expect(differences(join(folder, 'one'), join(folder, 'one'))).toEqual([])
})

test('a bill of materials is the same at any time and in any folder', () => {
  const made = (serialNumber: string, timestamp: string, name: string) => ({
    bomFormat: 'CycloneDX',
    serialNumber,
    metadata: { timestamp, component: { name, version: '1.0.0' } },
    components: [{ name: 'zod' }],
  })
  const text = reproducible(made('urn:1', '2026-11-01T00:00:00Z', 'main'), 'action')
  expect(reproducible(made('urn:2', '2026-11-02T00:00:00Z', 'clone'), 'action')).toBe(text)
  expect(JSON.parse(text)).toEqual({
    bomFormat: 'CycloneDX',
    metadata: { component: { name: 'action', version: '1.0.0' } },
    components: [{ name: 'zod' }],
  })
})
