import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { signDetached, verifiersOf, verifyDetached } from '../../src/openpgp/detached.ts'
import { readKeyRing } from '../../src/openpgp/keys.ts'
import { openpgp } from '../../src/openpgp/openpgp.ts'
import { readSigner } from '../../src/openpgp/signer.ts'
import { readSignerKeys } from '../../src/openpgp/signer-keys.ts'
import { daysFromNow, NOW, pair } from '../seal/fixtures.ts'
import { gnupg, type GnuPG } from '../seal/gnupg.ts'

const MANIFEST = Buffer.from('{\r\n  "sequence": 7\n}\n')

let gpg: GnuPG
let folder: string
beforeAll(() => {
  gpg = gnupg(NOW)
  folder = mkdtempSync(join(tmpdir(), 'detached-'))
})
afterAll(() => {
  gpg.close()
  rmSync(folder, { recursive: true })
})

async function check(signature: string, publicKeys: string, bytes: Uint8Array = MANIFEST) {
  const { keys } = await readKeyRing(publicKeys)
  return verifyDetached(bytes, signature, await verifiersOf(keys, NOW), NOW)
}

/** The word of gpg for a signature, such as GOODSIG. */
function gpgWord(signature: string): string | undefined {
  const file = join(folder, 'manifest.json.asc')
  writeFileSync(file, signature)
  const { stdout } = gpg.run(['--status-fd', '1', '--verify', file, '-'], MANIFEST)
  return /\[GNUPG:\] (\w*SIG) /.exec(stdout.toString())?.[1]
}

function gpgSign(fingerprint: string, time: Date, ...options: string[]): string {
  const args = ['--armor', '--local-user', fingerprint, ...options, '--detach-sign']
  return gpg.run(args, MANIFEST, time).stdout.toString()
}

const secretOf = (fingerprint: string) =>
  gpg.run(['--armor', '--export-secret-keys', fingerprint]).stdout.toString()

/** A key that signs with a subkey. */
function withSubkey(): string {
  const fingerprint = gpg.generate('ed25519', 'cert', '1y', daysFromNow(-30))
  gpg.run(['--quick-add-key', fingerprint, 'ed25519', 'sign', '1y'], undefined, daysFromNow(-30))
  return fingerprint
}

test.each([
  ['RSA', () => gpg.generate('rsa2048', 'sign', '1y', daysFromNow(-30))],
  ['Ed25519', () => gpg.generate('ed25519', 'sign', '1y', daysFromNow(-30))],
  ['P-384', () => gpg.generate('nistp384', 'sign', '1y', daysFromNow(-30))],
  ['a subkey', withSubkey],
])('%s: gpg verifies ours, and we verify that of gpg', async (_, make) => {
  const fingerprint = make()
  const signer = await readSigner(secretOf(fingerprint), undefined, { now: NOW })
  const ours = await signDetached(MANIFEST, signer, NOW)
  expect(ours).toMatch(/^-----BEGIN PGP SIGNATURE-----\n/)
  expect(gpgWord(ours)).toBe('GOODSIG')
  const theirs = gpgSign(fingerprint, daysFromNow(-1))
  const publicKey = gpg.exportKey(fingerprint)
  const good = { status: 'good', fingerprint }
  expect(await check(ours, publicKey)).toEqual({ ...good, created: NOW })
  expect(await check(theirs, publicKey)).toEqual({ ...good, created: daysFromNow(-1) })
})

describe('a signature by gpg', () => {
  let fingerprint: string
  let publicKey: string
  let signature: string
  beforeAll(() => {
    fingerprint = gpg.generate('ed25519', 'sign', '1y', daysFromNow(-30))
    publicKey = gpg.exportKey(fingerprint)
    signature = gpgSign(fingerprint, daysFromNow(-1))
  })

  test('is bad for other bytes, even other line ends', async () => {
    for (const text of ['other', MANIFEST.toString().replace('\r', '')]) {
      const found = await check(signature, publicKey, Buffer.from(text))
      expect(found).toMatchObject({ status: 'bad', fingerprint })
    }
  })

  test('is of an unknown key when others are given, and names it', async () => {
    const other = await pair()
    expect(await check(signature, other.public)).toEqual({ status: 'unknown', issuer: fingerprint })
    expect(await check(signature, other.public + publicKey)).toMatchObject({ status: 'good' })
  })

  test.each([
    ['nothing', () => '', /is no armored OpenPGP signature/],
    ['a key', () => publicKey, /is no armored OpenPGP signature/],
    ['cut short', () => signature.slice(0, 120), /is no armored OpenPGP signature/],
    ['two', () => twice(signature), /holds 2 signatures, expected one/],
    ['as text', () => gpgSign(fingerprint, NOW, '--textmode'), /is not of a binary document/],
    ['of later', () => gpgSign(fingerprint, daysFromNow(1)), /is bad: .*in the future/],
  ])('is bad: %s', async (_, make, problem) => {
    const found = await check(await make(), publicKey)
    expect(found).toMatchObject({ status: 'bad', problem: expect.stringMatching(problem) as never })
  })

  test('is bad when it rests on SHA-1', async () => {
    const rsa = gpg.generate('rsa2048', 'sign', '1y', daysFromNow(-30))
    const weak = gpgSign(rsa, NOW, '--digest-algo', 'SHA1')
    expect(await check(weak, gpg.exportKey(rsa))).toMatchObject({
      status: 'bad',
      problem: 'is bad: Insecure message hash algorithm: SHA1',
    })
  })
})

async function twice(armored: string): Promise<string> {
  const { readSignature } = await openpgp()
  const signature = await readSignature({ armoredSignature: armored })
  signature.packets.push(signature.packets[0]!)
  return signature.armor()
}

describe('a signature whose key', () => {
  const key = (expires: string) => gpg.generate('ed25519', 'sign', expires, daysFromNow(-300))

  test('has expired since: good, as for gpg', async () => {
    const fingerprint = key('100d')
    const signature = gpgSign(fingerprint, daysFromNow(-250))
    expect(gpgWord(signature)).toBe('EXPKEYSIG')
    expect(await check(signature, gpg.exportKey(fingerprint))).toMatchObject({ status: 'good' })
  })

  test.each([['1y'], ['100d']])('was extended since (after %s): good', async (expires) => {
    const fingerprint = key(expires)
    const signature = gpgSign(fingerprint, daysFromNow(-250))
    gpg.run(['--quick-set-expire', fingerprint, '2y'], undefined, daysFromNow(-10))
    expect(gpgWord(signature)).toBe('GOODSIG')
    expect(await check(signature, gpg.exportKey(fingerprint))).toMatchObject({ status: 'good' })
  })

  test('had expired: bad', async () => {
    const fingerprint = key('1y')
    const signature = gpgSign(fingerprint, daysFromNow(-10))
    gpg.run(['--quick-set-expire', fingerprint, '50d'], undefined, daysFromNow(-200))
    const found = await check(signature, gpg.exportKey(fingerprint))
    expect(found).toEqual({
      status: 'bad',
      fingerprint,
      problem: 'was made when its key was not valid: Primary key is expired',
    })
  })

  test('is given in several copies counts as all of them say, the newest deciding', async () => {
    const fingerprint = gpg.generate('ed25519', 'cert', '2y', daysFromNow(-300))
    const add = ['--quick-add-key', fingerprint, 'ed25519', 'sign', '1y']
    gpg.run(add, undefined, daysFromNow(-300))
    const [signed, before] = [gpgSign(fingerprint, daysFromNow(-10)), gpg.exportKey(fingerprint)]
    expect(await check(signed, before)).toMatchObject({ status: 'good' })
    const shorten = ['--quick-set-expire', fingerprint, '50d', '*']
    gpg.run(shorten, undefined, daysFromNow(-200))
    const after = gpg.exportKey(fingerprint)
    const { readKey } = await openpgp()
    const [old, both] = [
      await readKey({ armoredKey: before }),
      await readKey({ armoredKey: after }),
    ]
    both.subkeys[0]!.bindingSignatures.unshift(...old.subkeys[0]!.bindingSignatures)
    for (const copies of [after, before + after, after + before, both.armor()]) {
      const problem = 'was made when its key was not valid: Subkey is expired'
      expect(await check(signed, copies)).toEqual({ status: 'bad', fingerprint, problem })
    }
  })

  test('was revoked since: good when superseded, bad when compromised', async () => {
    const { privateKey, private: secret } = await pair()
    const signer = await readSigner(secret, undefined, { now: NOW })
    const signature = await signDetached(MANIFEST, signer, daysFromNow(-10))
    const { reasonForRevocation: reasons } = (await openpgp()).enums
    const revoked = async (flag: (typeof reasons)[keyof typeof reasons]) =>
      (await privateKey.revoke({ flag, string: '' }, daysFromNow(-1))).toPublic().armor()
    const [later, stolen] = [reasons.keySuperseded, reasons.keyCompromised]
    expect(await check(signature, await revoked(later))).toMatchObject({ status: 'good' })
    expect(await check(signature, await revoked(stolen))).toMatchObject({
      status: 'bad',
      problem: 'was made when its key was not valid: Primary key is revoked',
    })
  })

  test('was retired since by its designated revoker: good before, bad after', async () => {
    const file = (name: string) =>
      readFileSync(new URL(`cases/retired-${name}.asc`, import.meta.url), 'utf8')
    const keys = await readSignerKeys(file('by-designated-revoker'), NOW)
    const status = async (name: string) =>
      (await verifyDetached(Buffer.from('x'), file(name), keys, NOW)).status
    expect([await status('before.sig'), await status('after.sig')]).toEqual(['good', 'bad'])
  })

  test('has no self-signature: bad', async () => {
    const { publicKey, private: secret } = await pair()
    const signer = await readSigner(secret, undefined, { now: NOW })
    const signature = await signDetached(MANIFEST, signer, NOW)
    for (const user of publicKey.users) user.selfCertifications = []
    expect(await check(signature, publicKey.armor())).toMatchObject({ status: 'bad' })
  })
})
