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

async function message(text: string, passphrase?: string): Promise<string> {
  const error = await errorOf(readSigner(text, passphrase, { now: NOW }))
  expect(error).toBeInstanceOf(KeyError)
  expect(error.message).not.toMatch(/example\.com|Some Body|Person \d/)
  expect(error.message).not.toContain(PASSPHRASE)
  return error.message
}

describe('keys that sign', () => {
  test('of openpgp.js, with its expiry', async () => {
    const key = await pair({ keyExpirationTime: (40 * DAY) / 1000 })
    const signer = await readSigner(key.private, undefined, { now: NOW })
    expect(signer.fingerprint).toBe(key.fingerprint)
    expect(signer.expires).toEqual(daysFromNow(10))
    expect(signer.key.keyPacket.isDecrypted()).toBe(true)
  })

  test('behind a passphrase, which may have kept the line break of its file', async () => {
    const key = await pair({ passphrase: PASSPHRASE })
    for (const passphrase of [PASSPHRASE, `${PASSPHRASE}\n`]) {
      const signer = await readSigner(key.private, passphrase, { now: NOW })
      expect(signer.key.keyPacket.isDecrypted()).toBe(true)
    }
  })

  test('of GnuPG: as base64, and a signing subkey without its primary key', async () => {
    const fingerprint = gpg.generate('rsa2048', 'sign', '1y', daysFromNow(-30))
    const { stdout: whole } = gpg.run(['--export-secret-keys', fingerprint])
    const signer = await readSigner(whole.toString('base64'), 'not needed', { now: NOW })
    expect(signer.fingerprint).toBe(fingerprint)
    gpg.run(['--quick-add-key', fingerprint, 'ed25519', 'sign', '60d'], undefined, daysFromNow(-20))
    const { stdout } = gpg.run(['--armor', '--export-secret-subkeys', fingerprint])
    const subkey = await readSigner(stdout.toString(), undefined, { now: NOW })
    expect(subkey.expires).toEqual(daysFromNow(40))
  })
})

describe('refused', () => {
  test('a public key', async () => {
    const key = await pair()
    expect(await message(key.public)).toMatch(
      `pgp-signing-key: key ${key.fingerprint} is a public key, which cannot sign: `,
    )
  })

  test('none, several, and what cannot be read', async () => {
    const key = await pair()
    expect(await message('none')).toMatch('pgp-signing-key: holds no OpenPGP key, expected one')
    expect(await message(key.private + key.private)).toMatch('holds 2 keys, expected one')
    expect(await message(key.private.slice(0, 200))).toMatch('armored block 1 has no END line')
  })

  test('a passphrase that is missing or wrong', async () => {
    const key = await pair({ passphrase: PASSPHRASE })
    expect(await message(key.private)).toBe(
      `pgp-signing-passphrase: is empty, but key ${key.fingerprint} is protected by one: give it, as a secret`,
    )
    expect(await message(key.private, 'wrong')).toMatch(
      `pgp-signing-passphrase: does not open key ${key.fingerprint}`,
    )
  })

  test('an expired one, a revoked one, one that cannot sign', async () => {
    const expired = await pair({ keyExpirationTime: (10 * DAY) / 1000 })
    expect(await message(expired.private)).toMatch(/ expired on 2026-09-15: /)
    const { privateKey } = await pair()
    const revoked = await privateKey.revoke({}, daysFromNow(-1))
    expect(await message(revoked.armor())).toMatch(/ is revoked: /)
    const certifying = gpg.generate('ed25519', 'cert', '1y', daysFromNow(-30))
    const { stdout } = gpg.run(['--armor', '--export-secret-keys', certifying])
    expect(await message(stdout.toString())).toMatch(
      / cannot sign, it has no usable signing subkey/,
    )
  })

  test('one whose secret part was left out', async () => {
    const fingerprint = gpg.generate('ed25519', 'sign', '1y', daysFromNow(-30))
    gpg.run(['--quick-add-key', fingerprint, 'cv25519', 'encr', '1y'])
    const { stdout } = gpg.run(['--armor', '--export-secret-subkeys', fingerprint])
    expect(await message(stdout.toString())).toMatch(/ lacks the secret part of its signing key/)
  })

  test.each([
    ['version 6', { curve: 'nistP256', config: { v6Keys: true } } as const],
    ['the newer Ed25519', { type: 'curve25519' } as const],
  ])('%s, which GnuPG 2.2 cannot verify', async (_name, options) => {
    const key = await pair(options)
    expect(await message(key.private)).toMatch(/ makes signatures that GnuPG 2\.2 cannot verify/)
  })
})
