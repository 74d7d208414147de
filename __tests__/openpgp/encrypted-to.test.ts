import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { readEncryptedTo, recipientProblems } from '../../src/openpgp/encrypted-to.ts'
import { readRecipients } from '../../src/openpgp/recipients.ts'
import { seal } from '../../src/seal/seal.ts'
import { chunksOf, collect, daysFromNow, NOW, pair } from '../seal/fixtures.ts'
import { gnupg, type GnuPG } from '../seal/gnupg.ts'

let gpg: GnuPG
let people: string[]
beforeAll(() => {
  gpg = gnupg(NOW)
  people = ['rsa2048', 'ed25519'].map((algorithm) => {
    const fingerprint = gpg.generate(algorithm, 'sign', '1y', daysFromNow(-30))
    const subkey = algorithm === 'rsa2048' ? algorithm : 'cv25519'
    for (const age of [-30, -20]) {
      const args = ['--quick-add-key', fingerprint, subkey, 'encr', '1y']
      gpg.run(args, undefined, daysFromNow(age))
    }
    return fingerprint
  })
})
afterAll(() => gpg.close())

/** What gpg encrypts to: the newest subkey of each. */
function subkeyOf(fingerprint: string): string {
  const { stdout } = gpg.run([
    '--with-colons',
    '--list-keys',
    '--with-subkey-fingerprint',
    fingerprint,
  ])
  return [...stdout.toString().matchAll(/^fpr:+([0-9A-F]+):/gm)].at(-1)![1]!
}

function encrypt(...args: string[]): Buffer {
  return gpg.run(['--encrypt', '--compress-algo', 'none', ...args], 'text').stdout
}

const to = (fingerprint: string) => ['--recipient', fingerprint]
const read = (bytes: Uint8Array) => readEncryptedTo(chunksOf(bytes))

describe('a message', () => {
  test('of gpg tells the key ids of the subkeys', async () => {
    const message = encrypt(...people.flatMap(to))
    const ids = people.map((one) => subkeyOf(one).slice(-16))
    expect(await read(message)).toEqual({ keys: ids, hidden: 0, passphrases: 0 })
  })

  test('of this project is encrypted to the subkeys that its recipients name', async () => {
    const text = people.map((one) => gpg.exportKey(one)).join('\n')
    const recipients = await readRecipients(text, { fingerprints: [], now: NOW })
    const subkeys = recipients.map(({ subkey }) => subkey)
    expect(subkeys).toEqual(people.map(subkeyOf))
    const message = await collect(seal(chunksOf('text'), { gzip: false, recipients, now: NOW }))
    const found = await read(message)
    expect(found).toMatchObject({ keys: subkeys.map((one) => one.slice(-16)) })
    expect(recipientProblems(found as never, subkeys)).toEqual([])
  })

  test('for a key of version 6 tells it too', async () => {
    const key = await pair({ type: 'curve25519', config: { v6Keys: true } } as never)
    const recipients = await readRecipients(key.public, { fingerprints: [], now: NOW })
    const message = await collect(seal(chunksOf('text'), { gzip: false, recipients, now: NOW }))
    const found = await read(message)
    expect(recipientProblems(found as never, [recipients[0]!.subkey])).toEqual([])
  })

  test('tells hidden recipients and passphrases', async () => {
    const [one, other] = people as [string, string]
    const hidden = encrypt(...to(one), '--hidden-recipient', other)
    expect(await read(hidden)).toMatchObject({ keys: [subkeyOf(one).slice(-16)], hidden: 1 })
    const open = encrypt(...to(one), '--symmetric', '--passphrase', 'x')
    expect(await read(open)).toMatchObject({ hidden: 0, passphrases: 1 })
  })

  test('is read little further than its recipients, whatever its chunks', async () => {
    const message = encrypt(...people.flatMap(to))
    let given = 0
    async function* bytes() {
      for (const byte of message) {
        given++
        yield await Promise.resolve(Uint8Array.of(byte))
      }
    }
    expect(await readEncryptedTo(bytes())).toEqual(await read(message))
    expect(given).toBeLessThan(message.length - 20)
  })
})

test.each([
  ['nothing', () => '', /^does not begin as a whole OpenPGP message \(/],
  ['JSON', () => '{"entries": []}', /^does not begin as a whole OpenPGP message \(/],
  ['cut short', () => encrypt(...to(people[0]!)).subarray(0, 100), /^does not begin as a whole/],
  [
    'a signed message',
    () => gpg.run(['--sign'], 'text').stdout,
    /^is no encrypted OpenPGP message$/,
  ],
  [
    'a recipient and then plaintext',
    () => Buffer.concat([sessionKey(encrypt(...to(people[0]!))), gpg.run(['--store'], 'x').stdout]),
    /^does not begin as a whole OpenPGP message \(Unexpected packet 8/,
  ],
  [
    'a recipient of a version to come',
    () => Buffer.concat([Buffer.from('c10109', 'hex'), encrypt(...to(people[0]!))]),
    /^has a recipient of an unknown version or algorithm$/,
  ],
])('%s tells no recipients', async (_, make, problem) => {
  expect(await read(Buffer.from(make()))).toMatch(problem)
})

test('a recipient without an end is not read forever', async () => {
  async function* endless() {
    yield Buffer.from('c1ffffffffff', 'hex')
    for (;;) yield await Promise.resolve(Buffer.alloc(1 << 16, 3))
  }
  expect(await readEncryptedTo(endless())).toMatch(/^does not begin as a whole OpenPGP message/)
})

/** The first packet of a message, as gpg writes it: with a length of one or two octets. */
function sessionKey(message: Buffer): Buffer {
  const octets = message[0]! & 1 ? 2 : 1
  return message.subarray(0, 1 + octets + message.readUIntBE(1, octets))
}

describe('recipients that differ from the manifest are reported', () => {
  const [a, b] = ['A', 'B'].map((digit) => digit.repeat(40)) as [string, string]
  const [idA, idB] = [a.slice(-16), b.slice(-16)] as [string, string]
  test.each([
    ['one more', [idA, idB], 0, 0, [`is also encrypted to ${idB}`]],
    ['one twice', [idA, idA], 0, 0, [`is also encrypted to ${idA}`]],
    ['another', [idB], 0, 0, [`is not encrypted to ${a}`, `is also encrypted to ${idB}`]],
    ['a hidden one', [idA], 1, 0, ['is also encrypted to 1 hidden recipient']],
    ['a passphrase', [idA], 0, 1, ['also opens with 1 passphrase']],
  ])('%s', (_, keys, hidden, passphrases, problems) => {
    expect(recipientProblems({ keys, hidden, passphrases }, [a])).toEqual(problems)
  })
})
