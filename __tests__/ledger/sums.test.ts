import { expect, test } from '@jest/globals'
import { formatSums, parseSums } from '../../src/ledger/sums.ts'

const A = 'a'.repeat(64)
const B = 'b'.repeat(64)

test('is a line a file, sorted by path, as sha256sum writes it, and reads the same', () => {
  const files = [
    { path: 'README.md', sha256: A },
    { path: '2026/2026-10.json', sha256: B },
  ]
  const text = formatSums(files)
  expect(text).toBe(`${B}  2026/2026-10.json\n${A}  README.md\n`)
  expect(parseSums(text)).toEqual(new Map(files.map(({ path, sha256 }) => [path, sha256])))
  expect(parseSums(`${A} *x.gz\n`)).toEqual(new Map([['x.gz', A]]))
})

test.each([
  ['a digest that is short', `${A.slice(1)}  x\n`],
  ['something before a digest', `x${A}  y\n`],
  ['an empty line', `${A}  x\n\n${B}  y\n`],
  ['a last line without its end', `${A}  x`],
  ['a path twice', `${A}  x\n${B}  x\n`],
])('with %s it is none', (_what, text) => {
  expect(parseSums(text)).toBeUndefined()
})
