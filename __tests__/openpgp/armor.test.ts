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
  ['armored, with headers', () => withHeaders('Version: GnuPG v2\nComment: a b\n')],
  ['armored, with an empty header, and digits in a name', () => withHeaders('Comment: \nX-2: a\n')],
  ['armored, without a checksum', () => alice.replace(/\n=.{4}\n/, '\n')],
  ['armored, without the blank line', () => alice.replace('BLOCK-----\n\n', 'BLOCK-----\n')],
  [
    'armored, with CRLF, a byte order mark and indentation',
    () => `\uFEFF${alice.replace(/^/gm, '    ').replace(/\n/g, '\r\n')}`,
  ],
  ['base64', () => base64[0]!],
  ['base64, wrapped', () => wrapped(base64[0]!)],
  ['base64, wrapped by spaces', () => wrapped(base64[0]!).replace(/\n/g, ' ')],
  ['base64, without padding', () => base64[0]!.replace(/=/g, '')],
  ['base64 of the armored text', () => encoded(alice)],
  ['base64 between comments', () => `# alice\n${wrapped(base64[0]!)}\n# the end`],
  ...[
    'from https://keys.openpgp.org/vks/v1/by-fingerprint/0123456789ABCDEF0123456789ABCDEF01234567',
    '# https://github.com/acme/keys/blob/main/people/auditors/of-the-year-2026/alice-liddell-4711.asc',
    'AB'.repeat(32),
    '='.repeat(80),
    '-'.repeat(80),
  ].map((line): [string, () => string] => [`armored, beside ${line}`, () => `${line}\n${alice}`]),
])('a key is read: %s', (_name, text) => {
  expect(dearmor(text())).toEqual({ blocks: [binary[0]], problems: [] })
})

test.each<[string, () => string]>([
  ['armored, among text', () => `Alice:\n${alice}\nand Bob:\n\n${bob}\nThat is all.`],
  ['armored, and base64', () => `${alice}\nBob:\n${wrapped(base64[1]!)}\nDone`],
  ['base64 of an armored text', () => wrapped(encoded(`${alice}\n${bob}`))],
  ...[',', ';', ' ;\n', '\n', '\n\n'].map((separator): [string, () => string] => [
    `base64, with ${JSON.stringify(separator)} between`,
    () => base64.join(separator),
  ]),
])('two keys are read: %s', (_name, text) => {
  const { blocks, problems } = dearmor(text())
  expect(problems).toEqual([])
  expect(Buffer.concat(blocks)).toEqual(Buffer.concat(binary))
})

test.each(['key', 'I have no key for you, sorry.'])('words are no key: %s', (text) => {
  expect(dearmor(text)).toEqual({ blocks: [], problems: [] })
})

const within = (armor: string, replacement: string) => {
  const at = armor.indexOf('\n\n') + 60
  return armor.slice(0, at) + replacement + armor.slice(at + 1)
}

test.each<[string, () => string, RegExp]>([
  ['cut', () => bob.slice(0, 200), /^armored block 1 has no END line: copy the whole block/],
  ['with line breaks made spaces', () => bob.replace(/\n/g, ' '), /lost its line breaks: .*base64/],
  ['without line breaks', () => bob.replace(/\n/g, ''), /lost its line breaks/],
  ['with escaped line breaks', () => bob.replace(/\n/g, '\\n'), /lost its line breaks/],
  [
    'folded by YAML',
    () => bob.trim().replace(/([^\n])\n(?!\n)/g, '$1 '),
    /^armored block 1 lost its line breaks/,
  ],
  ['with a strange character', () => within(bob, '*'), /is corrupt, it is not base64/],
  ['with a missing character', () => within(bob, ''), /is corrupt, it is not base64/],
  ['empty', () => bob.replace(/BLOCK-----\n[^-]+/, 'BLOCK-----\n\n'), /is empty/],
  [
    'a message',
    () => bob.replace(/PUBLIC KEY BLOCK/g, 'MESSAGE'),
    /^armored block 1 is a PGP MESSAGE, not a key: .*gpg --armor --export/,
  ],
  ['its END alone', () => bob.slice(-80), /a BEGIN or END line has no counterpart/],
  ['with typographic dashes', () => bob.replace(/-----/g, '—–—'), /BEGIN .*not as gpg writes it/],
  ['base64 behind a word', () => `bob: ${base64[1]!}`, /what looks like base64 is mixed/],
  ['base64, quoted', () => wrapped(base64[1]!).replace(/^/gm, '> '), /what looks like base64/],
  ['base64 of urls', () => base64[1]!.replace(/[A-Z]/g, '_'), /what looks like base64/],
  ['base64 of base64', () => encoded(base64[1]!), /a text in base64 is not an OpenPGP key/],
  [
    'base64, cut within a group of four',
    () => base64[1]!.slice(0, 101),
    /the base64 is truncated: copy the whole of it again/,
  ],
])('what is not read is reported, and the key behind it is read: %s', (_name, text, problem) => {
  const { blocks, problems } = dearmor(`${text()}\n\nand:\n${alice}`)
  expect(blocks).toContainEqual(binary[0])
  expect(problems).toContainEqual(expect.stringMatching(problem))
})
