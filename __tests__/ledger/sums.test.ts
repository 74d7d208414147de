import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { formatSums, parseSums } from '../../src/ledger/sums.ts'

const A = 'a'.repeat(64)
const B = 'b'.repeat(64)

test('is a line a file, sorted by path, as sha256sum writes it', () => {
  const files = [
    { path: 'README.md', sha256: A },
    { path: '2026/2026-10.json', sha256: B },
  ]
  expect(formatSums(files)).toBe(`${B}  2026/2026-10.json\n${A}  README.md\n`)
  expect(formatSums([])).toBe('')
})

test('what was written reads the same', () => {
  const path = fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9._/-]{0,20}$/)
  const sha256 = fc.stringMatching(/^[0-9a-f]{64}$/)
  const files = fc.uniqueArray(fc.record({ path, sha256 }), { selector: (file) => file.path })
  fc.assert(
    fc.property(files, (some) => {
      const read = parseSums(formatSums(some))
      expect(read).toEqual(new Map(some.map((file) => [file.path, file.sha256])))
      expect([...read!.keys()]).toEqual([...read!.keys()].sort())
    }),
  )
})

test('the mark of a binary file is read too', () => {
  expect(parseSums(`${A} *x.gz\n`)).toEqual(new Map([['x.gz', A]]))
})

test.each([
  ['no digest', 'hello\n'],
  ['a digest that is short', `${A.slice(1)}  x\n`],
  ['a digest in capitals', `${A.toUpperCase()}  x\n`],
  ['something before a digest', `x${A}  y\n`],
  ['lines of another system', `${A}  x\r\n`],
  ['one space', `${A} x\n`],
  ['no path', `${A}  \n`],
  ['an empty line', `${A}  x\n\n${B}  y\n`],
  ['a last line without its end', `${A}  x`],
  ['a path twice', `${A}  x\n${A}  x\n`],
])('with %s it is none', (_what, text) => {
  expect(parseSums(text)).toBeUndefined()
})
