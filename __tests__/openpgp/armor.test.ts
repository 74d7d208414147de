import { beforeAll, expect, test } from '@jest/globals'
import { dearmor } from '../../src/openpgp/armor.ts'
import { pair } from '../seal/fixtures.ts'

/** Armored keys, their bytes, and those in base64. */
let alice: string
let bob: string
let binary: Buffer[]
let base64: string[]
beforeAll(async () => {
  const pairs = [await pair(), await pair()]
  ;[alice, bob] = pairs.map((each) => each.public) as [string, string]
  binary = pairs.map(({ publicKey }) => Buffer.from(publicKey.write()))
  base64 = binary.map((bytes) => bytes.toString('base64'))
})

const wrapped = (text: string) => text.replace(/.{76}/g, '$&\n')
const encoded = (text: string) => Buffer.from(text).toString('base64')
const withHeaders = (headers: string) => alice.replace('BLOCK-----\n', `BLOCK-----\n${headers}`)

test.each<[string, () => string]>([
  ['armored', () => alice],
  ['with headers, one empty and one with a digit', () => withHeaders('Comment: \nX-2: a\n')],
  ['without a checksum', () => alice.replace(/\n=.{4}\n/, '\n')],
  [
    'with CRLF, a byte order mark and indentation',
    () => `\uFEFF${alice.replace(/^/gm, '    ').replace(/\n/g, '\r\n')}`,
  ],
  ['beside a URL', () => `# https://github.com/acme/keys/${'alice-liddell/'.repeat(6)}\n${alice}`],
  ['beside hexadecimal', () => `${'AB'.repeat(32)}\n${alice}`],
  ['base64', () => base64[0]!],
  ['base64, wrapped', () => wrapped(base64[0]!)],
  ['base64 of the armored text', () => encoded(alice)],
])('a key is read: %s', (_name, text) => {
  expect(dearmor(text())).toEqual({ blocks: [binary[0]], problems: [] })
})

test.each<[string, () => string]>([
  ['armored, among text', () => `Alice:\n${alice}\nand Bob:\n\n${bob}\nThat is all.`],
  ['armored, and base64', () => `${alice}\n${wrapped(base64[1]!)}`],
  ['base64 of each', () => base64.join('\n')],
])('two keys are read: %s', (_name, text) => {
  const { blocks, problems } = dearmor(text())
  expect(problems).toEqual([])
  expect(Buffer.concat(blocks)).toEqual(Buffer.concat(binary))
})

const UNREAD = /holds what looks like part of a key and was not read/

test.each<[string, () => string, RegExp]>([
  ['cut', () => bob.slice(0, 200), /^armored block 1 has no END line: copy the whole block/],
  ['with line breaks made spaces', () => bob.replace(/\n/g, ' '), /lost its line breaks: .*base64/],
  ['with escaped line breaks', () => bob.replace(/\n/g, '\\n'), /lost its line breaks/],
  [
    'with a strange character',
    () => bob.replace(/(?<=\n\n.{20})./, '*'),
    /is corrupt, it is not base64/,
  ],
  ['a message', () => bob.replace(/PUBLIC KEY BLOCK/g, 'MESSAGE'), UNREAD],
  ['its END alone', () => bob.slice(-80), UNREAD],
  ['with typographic dashes', () => bob.replace(/-----/g, '—–—'), UNREAD],
  ['base64 among other text', () => `bob: ${base64[1]!}`, UNREAD],
])('what is not read is reported, and the key behind it is read: %s', (_name, text, problem) => {
  const { blocks, problems } = dearmor(`${text()}\n\nand:\n${alice}`)
  expect(blocks).toContainEqual(binary[0])
  expect(problems).toContainEqual(expect.stringMatching(problem))
})
