import { spawnSync } from 'node:child_process'
import { globSync, readFileSync } from 'node:fs'
import { isBuiltin } from 'node:module'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { NODE } from '../e2e/fixture.ts'
import { read, root } from './parsers.ts'

/** What is asked of Node.js when it runs: `require("x")` by any name, `import("x")`, `import ... "x"`. */
const ASKED =
  /(?:[\w$]*require[\w$]*|\bimport)\s*(?:\(import\.meta\.url\)\s*)?\(\s*(["'`])([^"'`\n]+)\1\s*\)|^import\s[^'"\n]*(["'])([^'"\n]+)\3/gim
const COMMENTS = /\/\*\*[\s\S]*?\*\/|^\s*\/\/.*$/gm

/** What may be lacking. */
const OPTIONAL = [
  // Of OpenPGP.js, for curves that it is kept from asking Node.js for: see src/openpgp/openpgp.ts.
  'eckey-utils',
  // Of debug, which catches that.
  'supports-color',
]

test('the bundles ask for nothing but Node.js itself', () => {
  const asked = new Set<string>()
  for (const file of globSync('dist/bundle/*.js', { cwd: root })) {
    const text = readFileSync(join(root, file), 'utf8').replace(COMMENTS, '')
    for (const [, , called, , imported] of text.matchAll(ASKED)) asked.add(called ?? imported!)
    expect(text).not.toContain('webpackMissingModule')
  }
  expect(asked).toContain('node:crypto')
  expect([...asked].filter((name) => !isBuiltin(name) && !name.startsWith('.')).sort()).toEqual(
    OPTIONAL,
  )
})

test('dist/licenses.txt has every direct dependency', () => {
  const { dependencies } = JSON.parse(read('package.json')) as { dependencies: object }
  const listed = [...read('dist/licenses.txt').matchAll(/^={80}\n(\S+) .*\nLicense: /gm)]
  const names = listed.map(([, name]) => name)
  expect(names).toEqual(expect.arrayContaining(Object.keys(dependencies)))
})

test.each(['index.js', 'plan/index.js', 'verify/index.js'])(
  'dist/%s refuses its inputs with less than 80 MiB: it has loaded no client of any service',
  (door) => {
    // Not resourceUsage(): its peak begins with that of the process that started this one.
    const peak = `import { readFileSync } from 'node:fs'
      process.on('exit', () => console.log(/VmHWM.*/.exec(readFileSync('/proc/self/status', 'utf8'))[0]))`
    const { stdout, status } = spawnSync(
      NODE,
      [`--import=data:text/javascript,${encodeURIComponent(peak)}`, join(root, 'dist', door)],
      { env: { INPUT_REQUIRE: 'no-such-check' }, encoding: 'utf8' },
    )
    expect(status).toBe(1)
    expect(stdout).toMatch(/^::error::.*Invalid input; nothing was fetched or written/m)
    expect(Number(/^VmHWM:\s+(\d+) kB$/m.exec(stdout)![1])).toBeLessThan(80 * 1024)
  },
)
