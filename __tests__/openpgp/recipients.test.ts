import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { KeyError } from '../../src/openpgp/key-error.ts'
import { readRecipients } from '../../src/openpgp/recipients.ts'
import { daysFromNow, DAY, EMAIL, errorOf, NOW, pair, type Pair } from '../seal/fixtures.ts'
import { gnupg, type GnuPG } from '../seal/gnupg.ts'

let gpg: GnuPG
beforeAll(() => {
  gpg = gnupg(NOW)
})
afterAll(() => gpg.close())

const read = (text: string, fingerprints: string[] = []) =>
  readRecipients(text, { fingerprints, now: NOW })

async function problems(text: string, fingerprints: string[] = []): Promise<readonly string[]> {
  const error = await errorOf(read(text, fingerprints))
  if (!(error instanceof KeyError)) throw error
  expect(error.message).toMatch(/^pgp-public-keys: /)
  expect(error.message).not.toMatch(/example\.com|Some Body|Person \d/)
  return error.problems
}

const base64 = (...keys: Uint8Array[]) => Buffer.concat(keys).toString('base64')
const binary = ({ publicKey }: Pair) => Buffer.from(publicKey.write())

describe('keys are read in their order', () => {
  test('of GnuPG: RSA and Curve25519, in one block', async () => {
    const rsa = gpg.generate('rsa2048', 'default', '1y', daysFromNow(-30))
    gpg.run(['--quick-add-key', rsa, 'rsa2048', 'encr'])
    const ecc = gpg.generate('future-default', 'default', 'never', daysFromNow(-30))
    const { stdout } = gpg.run(['--armor', '--export', rsa, ecc])
    const recipients = await read(stdout.toString(), [ecc, rsa])
    expect(recipients.map(({ fingerprint }) => fingerprint)).toEqual([rsa, ecc])
  })

  test('of OpenPGP.js: version 4 and version 6', async () => {
    const six = await pair({ type: 'curve25519', config: { v6Keys: true } })
    const recipients = await read(`${(await pair()).public}\n${six.public}`)
    expect(recipients.map(({ fingerprint }) => fingerprint.length)).toEqual([40, 64])
  })
})

const days = (count: number) => ({ keyExpirationTime: (count * DAY) / 1000 })
const SUBKEY = 'its encryption subkey [0-9A-F]{40}'

describe('a key is refused with the reason', () => {
  test.each<[string, string, () => Promise<Pair | string>]>([
    [
      'revoked',
      'is revoked: ',
      async () => {
        const { privateKey } = await pair()
        return (await privateKey.revoke({}, daysFromNow(-1))).toPublic().armor()
      },
    ],
    [
      'all its subkeys expired, those that sign left out',
      `cannot be used: ${SUBKEY} expired on 2026-09-15: [^;]+; ${SUBKEY} expired on 2026-09-25: [^;]+$`,
      () => pair({ subkeys: [days(10), days(20), { ...days(10), sign: true }] }),
    ],
    [
      'its subkey is revoked',
      `cannot be used: ${SUBKEY} is revoked: `,
      async () => {
        const { privateKey } = await pair()
        const [subkey] = privateKey.subkeys
        const revoked = await subkey!.revoke(privateKey.keyPacket as never, {}, daysFromNow(-1))
        privateKey.subkeys = [revoked]
        return privateKey.toPublic().armor()
      },
    ],
    [
      'created in the future',
      'was created on 2026-10-08, which is in the future: ',
      () => pair({ date: daysFromNow(3) }),
    ],
    [
      'RSA of 1024 bits',
      'cannot be used: RSA keys shorter than 2047 bits are considered too weak$',
      () => pair({ type: 'rsa', rsaBits: 1024, config: { minRSABits: 1024 } }),
    ],
    [
      'a curve that is not trusted',
      'cannot be used: Support for ecdsa keys using curve secp256k1 is disabled$',
      () => pair({ curve: 'secp256k1', config: { rejectCurves: new Set() } }),
    ],
    [
      'DSA',
      'cannot be used: dsa keys are considered too weak$',
      () => Promise.resolve(gpg.exportKey(gpg.generate('dsa1024', 'sign', 'never', NOW))),
    ],
    [
      'ElGamal',
      `cannot be used: ${SUBKEY} cannot be used: elgamal keys are considered too weak$`,
      () => {
        const key = gpg.generate('ed25519', 'sign', 'never', daysFromNow(-30))
        gpg.run(['--quick-add-key', key, 'elg1024', 'encr'])
        return Promise.resolve(gpg.exportKey(key))
      },
    ],
    [
      'without a user id',
      'has no user id: ',
      async () => {
        const { publicKey } = await pair()
        publicKey.users = []
        return publicKey.armor()
      },
    ],
    [
      'private',
      'is a private key, which must stay with its owner: give the public one, `gpg --armor --export ',
      async () => (await pair()).private,
    ],
  ])('%s', async (_name, reason, make) => {
    const made = await make()
    const expected = new RegExp(`^key [0-9A-F]{40} .*${reason}`)
    expect(await problems(typeof made === 'string' ? made : made.public)).toEqual([
      expect.stringMatching(expected),
    ])
  })
})

describe('what is no key is refused, and counted beside good ones', () => {
  /** A good key, and one with another octet in its key packet: RFC 9580, section 5.5.2. */
  const beside = async (octet: number, value: number) => {
    const [good, other] = [await pair(), await pair()]
    const changed = binary(other)
    changed[changed.indexOf(other.publicKey.keyPacket.write()) + octet] = value
    return base64(binary(good), changed)
  }
  const message = Buffer.concat([Buffer.from([0xd2, 127]), Buffer.alloc(127, 1)])
  const NO_KEY = /^holds no OpenPGP key, expected armored blocks/

  test.each<[string, () => Promise<string> | string, RegExp]>([
    ['a key of SSH', () => `ssh-ed25519 ${'AAAA'.repeat(30)} ${EMAIL}`, NO_KEY],
    [
      'a message',
      () => base64(message),
      /^key material 1 is .* not an OpenPGP key \(Packet not allow/,
    ],
    [
      'a key that was cut',
      async () => base64(binary(await pair()).subarray(0, 300)),
      /^key material 1 is truncated, .*\(Unexpected end of packet\): copy the whole/,
    ],
    ['damaged', () => beside(6, 255), /^key material 1 is truncated, damaged, .*\(Invalid oid\)/],
    [
      'of an algorithm of the future',
      () => beside(5, 99),
      /^key 2 cannot be read: version 4 with algorithm 99 is not supported. Give a key as/,
    ],
    ['of LibrePGP', () => beside(0, 5), /^key 2 cannot be read: version 5 with algorithm 22/],
  ])('%s', async (_name, text, reason) => {
    expect(await problems(await text())).toEqual([expect.stringMatching(reason)])
  })
})

test('copies of a key are refused', async () => {
  const [key, other] = [await pair(), await pair()]
  expect(await problems(key.public + other.public + key.public + key.public)).toEqual([
    `key ${key.fingerprint} is given more than once: remove the copies`,
  ])
})

test('the problems of all the keys come in one error', async () => {
  const [good, future, secret] = [await pair(), await pair({ date: daysFromNow(3) }), await pair()]
  const cut = good.public.slice(0, 200)
  expect(await problems(good.public + future.public + secret.private + cut)).toEqual([
    expect.stringContaining('armored block 4 has no END line'),
    expect.stringContaining(`key ${future.fingerprint} was created on 2026-10-08`),
    expect.stringContaining(`key ${secret.fingerprint} is a private key`),
  ])
})

describe('keys and pins must match exactly', () => {
  const PIN = 'AB'.repeat(20)

  test('a missing pin and a key without one are both reported, beside a bad key too', async () => {
    const [good, future] = [await pair(), await pair({ date: daysFromNow(3) })]
    expect(await problems(good.public + future.public, [PIN, good.fingerprint])).toEqual([
      expect.stringContaining(`key ${future.fingerprint} was created on`),
      expect.stringContaining(`${PIN} is pinned in pgp-fingerprints but no such key is given`),
      expect.stringContaining(`key ${future.fingerprint} is given but not pinned`),
    ])
  })

  test('they are not compared when a key could not be read, which may be the pinned one', async () => {
    const [good, cut] = [await pair(), await pair()]
    expect(await problems(good.public + cut.public.slice(0, 300), [PIN])).toEqual([
      expect.stringContaining('has no END line'),
    ])
  })

  test('a pinned subkey is explained', async () => {
    const key = await pair()
    const subkey = key.publicKey.subkeys[0]!.getFingerprint().toUpperCase()
    expect(await problems(key.public, [key.fingerprint, subkey])).toEqual([
      `${subkey}, pinned in pgp-fingerprints, is a subkey of ${key.fingerprint}: pin that one`,
    ])
  })
})
