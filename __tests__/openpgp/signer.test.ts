import { expect, test } from '@jest/globals'
import { readSigner } from '../../src/openpgp/signer.ts'
import { daysFromNow, DAY, errorOf, NOW, pair } from '../seal/fixtures.ts'
import { gnupgOfFile } from '../seal/gnupg.ts'

const PASSPHRASE = 'correct horse battery'

const gpg = gnupgOfFile(NOW)

const read = (text: string, passphrase?: string) => readSigner(text, passphrase, { now: NOW })

/** A signing key of GnuPG, with a subkey, exported without the secret part of its primary. */
function subkeysOf(algorithm: string, usage: string): string {
  const key = gpg.generate('ed25519', 'sign', '1y', daysFromNow(-30))
  gpg.run(['--quick-add-key', key, algorithm, usage, '1y'])
  return gpg.run(['--armor', '--export-secret-subkeys', key]).stdout.toString()
}

test.each([PASSPHRASE, `${PASSPHRASE}\n`])(
  'a key behind the passphrase %j signs',
  async (given) => {
    const key = await pair({ passphrase: PASSPHRASE })
    const signer = await read(key.private, given)
    expect(signer.fingerprint).toBe(key.fingerprint)
    expect(signer.key.keyPacket.isDecrypted()).toBe(true)
  },
)

test('a subkey signs without the secret part of its primary key', async () => {
  await read(subkeysOf('ed25519', 'sign'))
})

test.each<[string, () => Promise<string> | string, RegExp]>([
  ['two', async () => (await pair()).private.repeat(2), /holds 2 keys, expected the one/],
  [
    'expired',
    async () => (await pair({ keyExpirationTime: (10 * DAY) / 1000 })).private,
    / expired on 2026-09-15: /,
  ],
  ['without its secret part', () => subkeysOf('cv25519', 'encr'), / lacks the secret part of its/],
  [
    'of the newer Ed25519',
    async () => (await pair({ type: 'curve25519' })).private,
    / makes signatures that GnuPG 2\.2 cannot verify/,
  ],
  [
    'without the passphrase that it needs',
    async () => (await pair({ passphrase: PASSPHRASE })).private,
    /^pgp-signing-passphrase: is empty, but key [0-9A-F]{40} is protected by one/,
  ],
])('a key is refused, and nothing personal shown: %s', async (_name, make, problem) => {
  const { message } = await errorOf(read(await make()))
  expect(message).toMatch(problem)
  expect(message).not.toMatch(/example\.com|Some Body|Person \d/)
})

test('a wrong passphrase is refused, and not shown', async () => {
  const key = await pair({ passphrase: PASSPHRASE })
  const { message } = await errorOf(read(key.private, 'wrong'))
  expect(message).toBe(
    `pgp-signing-passphrase: does not unlock key ${key.fingerprint}: check that it belongs to this key`,
  )
})
