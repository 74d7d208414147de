import { globSync, readFileSync } from 'node:fs'
import { isBuiltin } from 'node:module'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { root } from './parsers.ts'

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
  for (const file of globSync('dist/**/*.js', { cwd: root })) {
    const text = readFileSync(join(root, file), 'utf8').replace(COMMENTS, '')
    for (const [, , called, , imported] of text.matchAll(ASKED)) asked.add(called ?? imported!)
    expect(text).not.toContain('webpackMissingModule')
  }
  expect(asked).toContain('node:crypto')
  expect([...asked].filter((name) => !isBuiltin(name) && !name.startsWith('.')).sort()).toEqual(OPTIONAL)
})
