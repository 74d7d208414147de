import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { PrivateKey, SignaturePacket } from 'openpgp'
import { openpgp } from '../../src/openpgp/openpgp.ts'
import { readRecipients } from '../../src/openpgp/recipients.ts'
import { DAY, daysFromNow, errorOf, NOW, pair } from '../seal/fixtures.ts'
import { gnupg, type GnuPG } from '../seal/gnupg.ts'

let gpg: GnuPG
beforeAll(() => {
  gpg = gnupg(NOW)
})
afterAll(() => gpg.close())

/** Two user ids, the first the primary one. */
const userIDs = [{ name: 'One' }, { name: 'Two' }]
const SECONDS = DAY / 1000

/** Puts another self-signature on a user id, made that many days before now. */
async function certify(
  key: PrivateKey,
  index: number,
  daysAgo: number,
  properties: Partial<SignaturePacket>,
) {
  const { config, enums, SignaturePacket } = await openpgp()
  const unsalted = { ...config, nonDeterministicSignaturesViaNotation: false }
  const user = key.users[index]!
  const signature = new SignaturePacket()
  Object.assign(signature, {
    signatureType: enums.signature.certPositive,
    publicKeyAlgorithm: key.keyPacket.algorithm,
    hashAlgorithm: enums.hash.sha256,
    keyFlags: new Uint8Array([3]),
    ...properties,
  })
  const data = { userID: user.userID, userAttribute: null, key: key.keyPacket }
  // Its types leave out the last parameter, which it needs.
  const sign = signature.sign.bind(signature) as (...args: unknown[]) => Promise<void>
  await sign(key.keyPacket, data, daysFromNow(-daysAgo), false, unsalted)
  user.selfCertifications.push(signature)
}

/** Of the key, which is 30 days old; from then on. */
const expiry = (days: number) => ({ keyNeverExpires: false, keyExpirationTime: days * SECONDS })
const notation = (name: string) => ({
  rawNotations: [{ name, value: Buffer.from('x'), humanReadable: true, critical: true }],
})

type Change = (key: PrivateKey) => Promise<unknown>

/** Leaves one self-signature, on the first user id. */
async function certifyOnly(key: PrivateKey, properties: Partial<SignaturePacket>) {
  for (const user of key.users) user.selfCertifications = []
  await certify(key, 0, 20, properties)
}
const signedWith = async (hash: 'md5' | 'ripemd') => ({
  hashAlgorithm: (await openpgp()).enums.hash[hash],
})
const INVALID = 'cannot be used: '

const cases: [name: string, refusal: RegExp | undefined, change: Change][] = [
  ['as it was made', undefined, () => Promise.resolve()],
  [
    'expired by its primary user id, extended by a newer signature of the other',
    undefined,
    async (key) => {
      await certify(key, 0, 20, { ...expiry(15), isPrimaryUserID: true })
      await certify(key, 1, 10, expiry(100))
    },
  ],
  [
    'expired by the newest signature of a user id that is not the primary one',
    /expired on 2026-09-20: /,
    async (key) => {
      await certify(key, 0, 20, { ...expiry(100), isPrimaryUserID: true })
      await certify(key, 1, 10, expiry(15))
    },
  ],
  [
    'expired by one user id, while a newer signature of the other says nothing of it',
    /expired on 2026-09-20: /,
    async (key) => {
      await certify(key, 0, 20, expiry(15))
      await certify(key, 1, 10, { isPrimaryUserID: true })
    },
  ],
  [
    'user ids that were revoked, one of them signed again since',
    undefined,
    async (key) => {
      const revoke = (index: number) =>
        key.users[index]!.revoke(key.keyPacket as never, {}, daysFromNow(-20))
      key.users = [await revoke(0), await revoke(1)]
      await certify(key, 1, 10, {})
    },
  ],
  [
    'signed with RIPEMD-160 alone',
    undefined,
    async (key) => certifyOnly(key, await signedWith('ripemd')),
  ],
  [
    'signed with MD5 alone',
    new RegExp(`${INVALID}Insecure hash algorithm: MD5`),
    async (key) => certifyOnly(key, await signedWith('md5')),
  ],
  [
    'a critical notation that is unknown',
    new RegExp(`${INVALID}Unknown critical notation: a@example`),
    (key) => certifyOnly(key, notation('a@example')),
  ],
  [
    'a critical notation that GnuPG knows',
    undefined,
    (key) => certifyOnly(key, notation('preferred-email-encoding@pgp.com')),
  ],
]

test.each(cases)(
  'a key is taken when GnuPG takes it, and else refused for what was found: %s',
  async (_name, refusal, change) => {
    const { privateKey, fingerprint } = await pair({ type: 'rsa', rsaBits: 2048, userIDs })
    await change(privateKey)
    const text = privateKey.toPublic().armor()
    const reading = readRecipients(text, { fingerprints: [], now: NOW })
    const encrypt = () => {
      gpg.run(['--import'], text)
      gpg.run(['--encrypt', '--recipient', fingerprint], 'x')
    }
    if (refusal === undefined) {
      expect(encrypt).not.toThrow()
      await reading
      return
    }
    const { message } = await errorOf(reading)
    expect(message).toMatch(new RegExp(`^pgp-public-keys: key ${fingerprint} ${refusal.source}`))
    expect(encrypt).toThrow(/unusable public key|no valid user IDs|skipped/i)
  },
)

test('stricter than GnuPG: a key whose owner revoked all its user ids is refused', async () => {
  const { privateKey, publicKey } = await pair()
  publicKey.users = [await publicKey.users[0]!.revoke(privateKey.keyPacket as never, {}, NOW)]
  const reading = readRecipients(publicKey.armor(), { fingerprints: [], now: NOW })
  expect((await errorOf(reading)).message).toMatch(/cannot be used: Primary user is revoked/)
})

describe('what of a key cannot be read', () => {
  const packet = (tag: number, body: number[]) => Buffer.from([0xc0 | tag, body.length, ...body])
  const time = [0x60, 0, 0, 0]
  const unknownKey = [4, ...time, 105, ...Buffer.alloc(60, 7)]
  const revocation = (type: number) =>
    packet(2, [3, 5, type, ...time, ...Buffer.alloc(8, 1), 1, 8, 0, 0, 0, 1, 1])

  test.each([
    [
      'a subkey of an algorithm of the future, which GnuPG skips',
      packet(14, unknownKey),
      /has a subkey that cannot be read and is not used: version 4 with algorithm 105 is not/,
    ],
    ['a revocation of version 3', revocation(0x20), /may be revoked: a revocation in it cannot/],
  ])('is a warning: %s', async (_name, extra, words) => {
    const { publicKey, fingerprint } = await pair()
    const base64 = Buffer.concat([publicKey.write(), extra]).toString('base64')
    const [recipient] = await readRecipients(base64, { fingerprints: [], now: NOW })
    expect(recipient!.warnings).toEqual([expect.stringMatching(words)])
    expect(recipient!.warnings[0]).toContain(`key ${fingerprint} `)
  })

  test('is the reason when nothing else of it encrypts', async () => {
    const { publicKey } = await pair()
    publicKey.subkeys = []
    const bytes = Buffer.concat([publicKey.write(), packet(14, unknownKey)])
    const reading = readRecipients(bytes.toString('base64'), { fingerprints: [], now: NOW })
    expect((await errorOf(reading)).message).toMatch(
      /has no subkey for encryption, has a subkey that cannot be read/,
    )
  })

  test('certifications by others are ignored', async () => {
    const { publicKey } = await pair()
    const base64 = Buffer.concat([publicKey.write(), revocation(0x10)]).toString('base64')
    const [recipient] = await readRecipients(base64, { fingerprints: [], now: NOW })
    expect(recipient!.warnings).toEqual([])
  })
})
