import { expect, test } from '@jest/globals'
import { read } from './parsers.ts'

const { allowScripts } = JSON.parse(read('package.json')) as {
  allowScripts: Record<string, boolean>
}
const { packages } = JSON.parse(read('package-lock.json')) as {
  packages: Record<string, { version: string; hasInstallScript?: boolean; dev?: boolean }>
}

test('every package that would run a script when it is installed was decided upon', () => {
  const withScript = Object.entries(packages)
    .filter(([, { hasInstallScript }]) => hasInstallScript === true)
    .map(([path]) => path.replace(/^.*node_modules\//, ''))
  expect(Object.keys(allowScripts).sort()).toEqual([...new Set(withScript)].sort())
})

test('and only that which brings Node.js may', () => {
  const allowed = Object.keys(allowScripts).filter((name) => allowScripts[name])
  expect(allowed).toEqual(['node'])
})

test('an npm that knows of the decisions refuses to install a package without one', () => {
  expect(read('.npmrc').split('\n')).toContain('strict-allow-scripts=true')
})

test('dist/licenses.txt has every dependency, in the version of package-lock.json', () => {
  const locked = Object.entries(packages)
    .filter(([, { dev }]) => dev !== true)
    .map(([path, { version }]) => `${path.replace(/^.*node_modules\//, '')} ${version}`)
  const listed = [...read('dist/licenses.txt').matchAll(/^={80}\n(.+)\nLicense: /gm)]
  const names = listed.map(([, name = '']) => name)
  expect(locked).toEqual(expect.arrayContaining(names))
  const { dependencies } = JSON.parse(read('package.json')) as { dependencies: object }
  const direct = Object.keys(dependencies)
  expect(names.map((name) => name.replace(/ .*/, ''))).toEqual(expect.arrayContaining(direct))
})
