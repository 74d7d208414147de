import { execFileSync } from 'node:child_process'
import { beforeAll, expect, test } from '@jest/globals'
import { Linter, type Linter as Types } from 'eslint'
import { root } from './parsers.ts'

const cases: [path: string, source: string, words: RegExp | undefined][] = [
  ['src/order/index.ts', '../ledger/read.ts', /order knows no room above it/],
  ['src/text/log.ts', '../system/month.ts', /text knows no room above it/],
  ['src/export/action.ts', '../runner/action.ts', /export knows no room above it/],
  ['src/verify/verify.ts', '../export/export.ts', /no story another/],
  ['src/verify/checks/sums.ts', '../../export/export.ts', /no story another/],
  ['src/seal/seal.ts', 'node:child_process', /Only src\/verify\/git\/unpacker\.ts starts/],
  ['src/export/deliver.ts', 'child_process', /Only src\/verify\/git\/unpacker\.ts starts/],
  ['src/order/index.ts', '../system/errors.ts', undefined],
  ['src/seal/seal.ts', './gzip.ts', undefined],
  ['src/verify/git/unpacker.ts', 'node:child_process', undefined],
  ['src/verify/prepare.ts', '../http/client.ts', undefined],
]

/** How ESLint is set up for a file. Asked of it once: reading its settings takes seconds. */
let rules: Record<string, Types.RuleEntry>
beforeAll(() => {
  const script = `
    import { ESLint } from 'eslint'
    const eslint = new ESLint()
    const of = async (path) => [path, (await eslint.calculateConfigForFile(path)).rules['no-restricted-imports']]
    console.log(JSON.stringify(Object.fromEntries(await Promise.all(process.argv.slice(1).map(of)))))`
  const args = ['--input-type=module', '--eval', script, ...cases.map(([path]) => path)]
  rules = JSON.parse(execFileSync(process.execPath, args, { cwd: root, encoding: 'utf8' })) as never
}, 60_000)

test.each(cases)('an import in %s of %s: %p', (path, source, words) => {
  const rule = rules[path] ?? 'off'
  const found = new Linter().verify(`export * from '${source}'`, {
    rules: { 'no-restricted-imports': rule },
  })
  expect(found.map(({ message }) => message)).toEqual(
    words === undefined ? [] : [expect.stringMatching(words)],
  )
})
