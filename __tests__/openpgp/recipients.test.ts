import { describe, expect, test } from '@jest/globals'
import { readRecipients } from '../../src/openpgp/recipients.ts'
import { daysFromNow, EMAIL, errorOf, NOW, pair, type Pair } from '../seal/fixtures.ts'
import { gnupgOfFile } from '../seal/gnupg.ts'

const gpg = gnupgOfFile(NOW)

const read = (text: string, fingerprints: string[] = []) =>
  readRecipients(text, { fingerprints, now: NOW })

async function problems(text: string, fingerprints: string[] = []): Promise<string[]> {
  const { message } = await errorOf(read(text, fingerprints))
  expect(message).not.toMatch(/example\.com|Some Body|Person \d/)
  return message.split('\n').map((line) => line.replace(/^pgp-public-keys: /, ''))
}

const base64 = (...keys: Uint8Array[]) => Buffer.concat(keys).toString('base64')
const binary = ({ publicKey }: Pair) => Buffer.from(publicKey.write())

test('keys are read in their order: two of GnuPG, RSA and Curve25519, in one block', async () => {
  const rsa = gpg.generate('rsa2048', 'default', '1y', daysFromNow(-30))
  gpg.run(['--quick-add-key', rsa, 'rsa2048', 'encr'])
  const ecc = gpg.generate('future-default', 'default', 'never', daysFromNow(-30))
  const { stdout } = gpg.run(['--armor', '--export', rsa, ecc])
  const recipients = await read(stdout.toString(), [ecc, rsa])
  expect(recipients.map(({ fingerprint }) => fingerprint)).toEqual([rsa, ecc])
})

test.each<[string, string, () => Promise<string>]>([
  [
    'revoked',
    'is revoked: remove it',
    async () => (await (await pair()).privateKey.revoke({}, daysFromNow(-1))).toPublic().armor(),
  ],
  [
    'its subkey is revoked',
    'is revoked: remove it',
    async () => {
      const { privateKey } = await pair()
      const [subkey] = privateKey.subkeys
      const revoked = await subkey!.revoke(privateKey.keyPacket as never, {}, daysFromNow(-1))
      privateKey.subkeys = [revoked]
      return privateKey.toPublic().armor()
    },
  ],
  [
    'RSA of 1024 bits',
    'cannot be used: RSA keys shorter than 2047 bits are considered too weak$',
    async () => (await pair({ type: 'rsa', rsaBits: 1024, config: { minRSABits: 1024 } })).public,
  ],
])('a key is refused with the reason: %s', async (_name, reason, make) => {
  const expected = expect.stringMatching(`^key [0-9A-F]{40} ${reason}`)
  expect(await problems(await make())).toEqual([expected])
})

describe('what is no key is refused, beside good ones too', () => {
  /** A good key, and one with another octet in its key packet: RFC 9580, section 5.5.2. */
  const beside = async (octet: number, value: number) => {
    const [good, other] = [await pair(), await pair()]
    const changed = binary(other)
    changed[changed.indexOf(other.publicKey.keyPacket.write()) + octet] = value
    return base64(binary(good), changed)
  }

  test.each<[string, () => Promise<string> | string, RegExp]>([
    ['words', () => `Ask ${EMAIL}, sorry.`, /^holds no OpenPGP key, expected armored/],
    ['cut', async () => base64(binary(await pair()).subarray(0, 300)), /^key material 1 is trunc/],
    ['of the future', () => beside(5, 99), /\(version 4 with algorithm 99 is not supported\)/],
    ['of LibrePGP', () => beside(0, 5), /\(version 5 with algorithm 22 is not supported\)/],
  ])('%s', async (_name, text, reason) => {
    expect(await problems(await text())).toEqual([expect.stringMatching(reason)])
  })
})

test.each<[string, number, number[], string]>([
  [
    'a subkey of an algorithm of the future, which GnuPG skips',
    14,
    [4, 0x60, 0, 0, 0, 105, ...Buffer.alloc(60, 7)],
    'has a subkey that cannot be read and is not used: version 4 with algorithm 105 is not supported',
  ],
  [
    'a revocation of version 3',
    2,
    [3, 5, 0x20, 0x60, 0, 0, 0, ...Buffer.alloc(8, 1), 1, 8, 0, 0, 0, 1, 1],
    'or a subkey of it may be revoked: a revocation in it cannot be read. Ask its owner',
  ],
])('what cannot be read of a key is warned about: %s', async (_, tag, body, words) => {
  const { publicKey, fingerprint } = await pair()
  const packet = Buffer.from([0xc0 | tag, body.length, ...body])
  const [recipient] = await read(base64(publicKey.write(), packet))
  expect(recipient!.warnings).toEqual([`key ${fingerprint} ${words}`])
})

test('the problems of all the keys come in one error', async () => {
  const [good, future, secret] = [await pair(), await pair({ date: daysFromNow(3) }), await pair()]
  const cut = good.public.slice(0, 200)
  expect(await problems(good.public + future.public + secret.private + good.public + cut)).toEqual([
    expect.stringContaining('armored block 5 has no END line'),
    expect.stringContaining(`key ${future.fingerprint} cannot be used`),
    expect.stringContaining(`key ${secret.fingerprint} is a private key`),
    `key ${good.fingerprint} is given more than once: remove the copies`,
  ])
})

test('keys and pins must match exactly: a missing pin and a key without one are reported', async () => {
  const PIN = 'AB'.repeat(20)
  const [good, other] = [await pair(), await pair()]
  expect(await problems(good.public + other.public, [PIN, good.fingerprint])).toEqual([
    expect.stringContaining(`${PIN} is pinned in pgp-fingerprints but no such key is given`),
    expect.stringContaining(`key ${other.fingerprint} is given but not pinned`),
  ])
  // A key that could not be read may be the pinned one.
  expect(await problems(good.public + other.public.slice(0, 300), [PIN])).toEqual([
    expect.stringContaining('has no END line'),
  ])
})
