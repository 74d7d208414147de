import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { KeyError } from '../../src/openpgp/key-error.ts'
import { readSigner } from '../../src/openpgp/signer.ts'
import { daysFromNow, DAY, errorOf, NOW, pair } from '../seal/fixtures.ts'
import { gnupg, type GnuPG } from '../seal/gnupg.ts'

const PASSPHRASE = 'correct horse battery'

let gpg: GnuPG
beforeAll(() => {
  gpg = gnupg(NOW)
})
afterAll(() => gpg.close())

/** A signing key of GnuPG, with these subkeys, exported without the secret part of its primary. */
function subkeysOf(...subkeys: [algorithm: string, usage: string][]): string {
  const key = gpg.generate('ed25519', 'sign', '1y', daysFromNow(-30))
  for (const subkey of subkeys) gpg.run(['--quick-add-key', key, ...subkey, '1y'])
  return gpg.run(['--armor', '--export-secret-subkeys', key]).stdout.toString()
}

describe('a key signs', () => {
  test.each([PASSPHRASE, `${PASSPHRASE}\n`])('behind the passphrase %j', async (passphrase) => {
    const key = await pair({ passphrase: PASSPHRASE })
    const signer = await readSigner(key.private, passphrase, { now: NOW })
    expect(signer.fingerprint).toBe(key.fingerprint)
    expect(signer.key.keyPacket.isDecrypted()).toBe(true)
  })

  test('of GnuPG, in base64, with a passphrase that it does not need', async () => {
    const key = gpg.generate('rsa2048', 'sign', '1y', daysFromNow(-30))
    const { stdout } = gpg.run(['--export-secret-keys', key])
    const signer = await readSigner(stdout.toString('base64'), 'not needed', { now: NOW })
    expect(signer.fingerprint).toBe(key)
  })

  test('by a subkey, without the secret part of its primary key', async () => {
    await readSigner(subkeysOf(['ed25519', 'sign']), undefined, { now: NOW })
  })
})

describe('a key is refused, and nothing secret shown', () => {
  const refusal = async (text: string, passphrase: string | undefined) => {
    const error = await errorOf(readSigner(text, passphrase, { now: NOW }))
    expect(error).toBeInstanceOf(KeyError)
    expect(error.message).not.toMatch(/example\.com|Some Body|Person \d|wrong/)
    return error.message
  }

  test('with a passphrase that is missing or wrong', async () => {
    const key = await pair({ passphrase: PASSPHRASE })
    expect(await refusal(key.private, undefined)).toBe(
      `pgp-signing-passphrase: is empty, but key ${key.fingerprint} is protected by one: give it, as a secret`,
    )
    expect(await refusal(key.private, 'wrong')).toMatch(
      `pgp-signing-passphrase: does not unlock key ${key.fingerprint}`,
    )
  })

  test.each<[string, () => Promise<string> | string, RegExp]>([
    ['none', () => 'none', /^pgp-signing-key: holds no OpenPGP key, expected armored/],
    ['two', async () => (await pair()).private.repeat(2), /holds 2 keys, expected the one/],
    ['cut', async () => (await pair()).private.slice(0, 200), /armored block 1 has no END line/],
    [
      'public',
      async () => (await pair()).public,
      /^pgp-signing-key: key [0-9A-F]{40} is a public key, which cannot sign: /,
    ],
    [
      'expired',
      async () => (await pair({ keyExpirationTime: (10 * DAY) / 1000 })).private,
      / expired on 2026-09-15: /,
    ],
    [
      'revoked',
      async () => (await (await pair()).privateKey.revoke({}, daysFromNow(-1))).armor(),
      / is revoked: /,
    ],
    [
      'without its secret part',
      () => subkeysOf(['cv25519', 'encr']),
      / lacks the secret part of its signing key/,
    ],
    [
      'of version 6',
      async () => (await pair({ curve: 'nistP256', config: { v6Keys: true } })).private,
      / makes signatures that GnuPG 2\.2 cannot verify/,
    ],
    [
      'of the newer Ed25519',
      async () => (await pair({ type: 'curve25519' })).private,
      / makes signatures that GnuPG 2\.2 cannot verify/,
    ],
  ])('%s', async (_name, make, problem) => {
    expect(await refusal(await make(), undefined)).toMatch(problem)
  })
})
