import { beforeAll, describe, expect, test } from '@jest/globals'
import { dearmor } from '../../src/openpgp/armor.ts'
import { pair, type Pair } from '../seal/fixtures.ts'

let alice: Pair
let bob: Pair
let both: Buffer[]

beforeAll(async () => {
  alice = await pair()
  bob = await pair()
  both = [binary(alice), binary(bob)]
})

function binary({ publicKey }: Pair): Buffer {
  return Buffer.from(publicKey.write())
}

function wrapped(base64: string): string {
  return base64.replace(/.{76}/g, '$&\n')
}

function blocks(text: string): Buffer[] {
  const { blocks, problems } = dearmor(text)
  expect(problems).toEqual([])
  return blocks.map((block) => Buffer.from(block))
}

function problems(text: string): string[] {
  return dearmor(text).problems
}

describe('armored blocks', () => {
  test('several, with text before, between and after', () => {
    expect(
      blocks(`Alice's key:\n${alice.public}\nand Bob's\n\n${bob.public}\nThat is all.`),
    ).toEqual(both)
  })

  test('with headers, CRLF, a byte order mark and the indentation of YAML', () => {
    const armor = alice.public.replace(
      'BLOCK-----\n',
      'BLOCK-----\nVersion: GnuPG v2\nComment: a b\n',
    )
    const indented = armor.replace(/^/gm, '    ').replace(/\n/g, '\r\n')
    expect(blocks(`\uFEFF${indented}`)).toEqual([both[0]])
  })

  test('without checksum and without the blank line', () => {
    const bare = alice.public.replace(/\n=.{4}\n/, '\n').replace('BLOCK-----\n\n', 'BLOCK-----\n')
    expect(blocks(bare)).toEqual([both[0]])
  })

  test('beside base64, which is not skipped', () => {
    expect(blocks(`${alice.public}\nBob:\n${wrapped(both[1]!.toString('base64'))}\nDone`)).toEqual(
      both,
    )
  })
})

describe('base64', () => {
  test.each([
    ['of the binary', () => both[0]!.toString('base64')],
    ['of the binary, wrapped', () => wrapped(both[0]!.toString('base64'))],
    [
      'of the binary, wrapped by spaces',
      () => wrapped(both[0]!.toString('base64')).replace(/\n/g, ' '),
    ],
    ['of the binary, without padding', () => both[0]!.toString('base64').replace(/=/g, '')],
    ['of the armored text', () => Buffer.from(alice.public).toString('base64')],
    ['with comments around', () => `# alice\n${wrapped(both[0]!.toString('base64'))}\n# the end`],
  ])('%s', (_name, text) => {
    expect(blocks(text())).toEqual([both[0]])
  })

  test.each([',', ';', ' ;\n', '\n\n'])('of two keys with %j between', (separator) => {
    const text = both.map((key) => key.toString('base64')).join(separator)
    expect(Buffer.concat(blocks(text))).toEqual(Buffer.concat(both))
  })

  test('of two keys, one after the other', () => {
    expect(Buffer.concat(blocks(both.map((key) => key.toString('base64')).join('\n')))).toEqual(
      Buffer.concat(both),
    )
    const text = Buffer.from(`${alice.public}\n${bob.public}`).toString('base64')
    expect(blocks(wrapped(text))).toEqual(both)
  })
})

describe('what is wrong', () => {
  test('nothing, in words that are no key', () => {
    expect(dearmor('key')).toEqual({ blocks: [], problems: [] })
    expect(dearmor('I have no key for you, sorry.')).toEqual({ blocks: [], problems: [] })
  })

  test.each<[string, (base64: string) => string]>([
    ['behind a word', (base64) => `bob: ${base64}`],
    ['behind a word, wrapped', (base64) => wrapped(base64).replace(/^/gm, '> ')],
    ['in quotes', (base64) => `"${base64}"`],
    ['in a list', (base64) => `- ${base64}`],
    ['of a kind that urls have', (base64) => base64.replace(/[A-Z]/g, '_')],
  ])('base64 beside a key, %s, is not skipped in silence', (_name, write) => {
    expect(dearmor(`${alice.public}\n${write(both[1]!.toString('base64'))}\n`)).toEqual({
      blocks: [both[0]],
      problems: [expect.stringContaining('what looks like base64 stands among other characters')],
    })
  })

  test.each([
    'from https://keys.openpgp.org/vks/v1/by-fingerprint/0123456789ABCDEF0123456789ABCDEF01234567',
    '# https://github.com/acme/compliance-keys/blob/main/people/auditors/2026/alice-liddell-4711.asc',
  ])('not where a key is from: %s', (words) => {
    expect(dearmor(`${words}\n${alice.public}`)).toEqual({ blocks: [both[0]], problems: [] })
  })

  test('base64 of something else than a key', () => {
    const twice = Buffer.from(both[1]!.toString('base64')).toString('base64')
    expect(problems(`${alice.public}\n${twice}`)).toEqual([
      expect.stringContaining('a text in base64 is not an OpenPGP key'),
    ])
  })

  test('dashes that a word processor has made', () => {
    const typographic = bob.public.replace(/-----/g, '—–—')
    expect(problems(`${alice.public}\n${typographic}`)).toContainEqual(
      expect.stringContaining('a BEGIN or END line is not as gpg writes it'),
    )
  })

  test('nothing, in fingerprints, rules and addresses beside keys', () => {
    const beside = [
      '0123456789ABCDEF0123456789ABCDEF01234567',
      '0123456789ABCDEF0123456789ABCDEF0123456789ABCDEF0123456789ABCDEF',
      '='.repeat(80),
      '-'.repeat(80),
      'see https://keys.openpgp.org/search?q=bob%40example.com and ask',
    ]
    expect(dearmor(`${beside.join('\n')}\n${alice.public}`)).toEqual({
      blocks: [both[0]],
      problems: [],
    })
  })

  test('base64 that was cut within a group of four', () => {
    const base64 = binary(alice).toString('base64').replace(/=+$/, '')
    const cut = base64.slice(0, base64.length - ((base64.length + 3) % 4))
    expect(cut.length % 4).toBe(1)
    expect(dearmor(cut)).toEqual({
      blocks: [],
      problems: [expect.stringContaining('the base64 is truncated: copy the whole of it again')],
    })
  })

  test('a BEGIN without END, also when another block follows', () => {
    const cut = alice.public.slice(0, 200)
    expect(problems(cut)).toEqual([expect.stringMatching(/^armored block 1 has no END line: copy/)])
    const { blocks, problems: found } = dearmor(`${cut}\n${bob.public}`)
    expect(blocks.map((block) => Buffer.from(block))).toEqual([both[1]])
    expect(found).toEqual([expect.stringContaining('armored block 1 has no END line')])
  })

  test('an END without BEGIN', () => {
    const [, ...rest] = alice.public.trim().split('\n').slice(-2)
    expect(problems(rest.join('\n'))).toEqual([
      expect.stringContaining('an END line without its BEGIN'),
    ])
  })

  test.each([
    ['made spaces', (armor: string) => armor.replace(/\n/g, ' ')],
    ['removed', (armor: string) => armor.replace(/\n/g, '')],
    ['escaped', (armor: string) => armor.replace(/\n/g, '\\n')],
    ['folded by YAML', (armor: string) => armor.trim().replace(/([^\n])\n(?!\n)/g, '$1 ')],
  ])('line breaks that were %s', (_name, damage) => {
    expect(problems(damage(alice.public))).toEqual([
      expect.stringMatching(/^armored block 1 lost its line breaks: .* base64 .*gpg --export/),
    ])
  })

  test('a changed character: the checksum tells', () => {
    const at = alice.public.indexOf('\n\n') + 60
    const other = alice.public[at] === 'A' ? 'B' : 'A'
    const changed = alice.public.slice(0, at) + other + alice.public.slice(at + 1)
    expect(problems(changed)).toEqual([
      expect.stringMatching(/^armored block 1 is corrupt, its checksum does not match/),
    ])
  })

  test('a character that is not base64, a missing one, an empty block', () => {
    const at = alice.public.indexOf('\n\n') + 60
    const strange = `${alice.public.slice(0, at)}*${alice.public.slice(at + 1)}`
    expect(problems(strange)).toEqual([expect.stringContaining('is corrupt, it is not base64')])
    const short = alice.public.slice(0, at) + alice.public.slice(at + 1)
    expect(problems(short)).toEqual([expect.stringContaining('is corrupt, it is not base64')])
    const empty = alice.public.replace(/BLOCK-----\n[^-]+/, 'BLOCK-----\n\n')
    expect(problems(empty)).toEqual([expect.stringContaining('is empty')])
  })

  test('a message in place of a key', () => {
    const message = alice.public.replace(/PUBLIC KEY BLOCK/g, 'MESSAGE')
    expect(problems(message)).toEqual([
      expect.stringMatching(/^armored block 1 is a PGP MESSAGE, not a key: .*gpg --armor --export/),
    ])
  })
})
