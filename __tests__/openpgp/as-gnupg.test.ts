import { expect, test } from '@jest/globals'
import type { PrivateKey, SignaturePacket } from 'openpgp'
import { openpgp } from '../../src/openpgp/openpgp.ts'
import { readRecipients } from '../../src/openpgp/recipients.ts'
import { DAY, daysFromNow, errorOf, NOW, pair } from '../seal/fixtures.ts'
import { gnupgOfFile } from '../seal/gnupg.ts'

const gpg = gnupgOfFile(NOW)

type Properties = Partial<SignaturePacket>

/** Puts another self-signature on a user id, made that many days before now. */
async function certify(key: PrivateKey, index: number, daysAgo: number, properties: Properties) {
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
const expiry = (days: number) => ({
  keyNeverExpires: false,
  keyExpirationTime: (days * DAY) / 1000,
})
const notation = (name: string) => ({
  rawNotations: [{ name, value: Buffer.from('x'), humanReadable: true, critical: true }],
})
/** In place of all self-signatures, those on two user ids, 20 and 10 days ago. */
type Certifications = [first: Properties, second?: Properties]
const signedWith = async (hash: 'md5' | 'ripemd'): Promise<Certifications> => [
  { hashAlgorithm: (await openpgp()).enums.hash[hash] },
]
const EXPIRED = /expired on 2026-09-20: /

test.each<[string, RegExp | undefined, () => Certifications | Promise<Certifications>]>([
  [
    'expired by its primary user id, extended by a newer signature of the other',
    undefined,
    () => [{ ...expiry(15), isPrimaryUserID: true }, expiry(100)],
  ],
  [
    'expired by one user id, while a newer signature of the other says nothing of it',
    EXPIRED,
    () => [expiry(15), { isPrimaryUserID: true }],
  ],
  ['signed with RIPEMD-160 alone', undefined, () => signedWith('ripemd')],
  [
    'signed with MD5 alone',
    /cannot be used: Insecure hash algorithm: MD5/,
    () => signedWith('md5'),
  ],
  [
    'a critical notation that is unknown',
    /cannot be used: Unknown critical notation: a@example/,
    () => [notation('a@example')],
  ],
  [
    'a critical notation that GnuPG knows',
    undefined,
    () => [notation('preferred-email-encoding@pgp.com')],
  ],
])(
  'a key is taken when GnuPG takes it, and else refused for what was found: %s',
  async (_name, refusal, make) => {
    const userIDs = [{ name: 'One' }, { name: 'Two' }]
    const { privateKey, fingerprint } = await pair({ type: 'rsa', rsaBits: 2048, userIDs })
    for (const user of privateKey.users) user.selfCertifications = []
    const [first, second] = await make()
    await certify(privateKey, 0, 20, first)
    if (second !== undefined) await certify(privateKey, 1, 10, second)
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
