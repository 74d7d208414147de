import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { signDetached, verifyDetached } from '../../src/openpgp/detached.ts'
import { openpgp } from '../../src/openpgp/openpgp.ts'
import { readSigner } from '../../src/openpgp/signer.ts'
import { readSignerKeys } from '../../src/openpgp/signer-keys.ts'
import { daysFromNow, NOW, pair } from '../seal/fixtures.ts'
import { gnupgOfFile } from '../seal/gnupg.ts'

const MANIFEST = Buffer.from('{\r\n  "sequence": 7\n}\n')

const gpg = gnupgOfFile(NOW)
const folder = mkdtempSync(join(tmpdir(), 'detached-'))
afterAll(() => {
  rmSync(folder, { recursive: true })
})

const check = async (signature: string, publicKeys: string, bytes: Uint8Array = MANIFEST) =>
  verifyDetached(bytes, signature, await readSignerKeys(publicKeys, NOW), NOW)

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

/** A key that signs, 300 days old. */
const key = (expires: string, algorithm = 'ed25519') =>
  gpg.generate(algorithm, 'sign', expires, daysFromNow(-300))

/** One that signs with a subkey. */
function withSubkey(): string {
  const fingerprint = gpg.generate('ed25519', 'cert', '1y', daysFromNow(-300))
  gpg.run(['--quick-add-key', fingerprint, 'ed25519', 'sign', '1y'], undefined, daysFromNow(-300))
  return fingerprint
}

test.each([
  ['RSA', () => key('1y', 'rsa2048')],
  ['a subkey, Ed25519', withSubkey],
])('%s: gpg verifies ours, and we verify that of gpg', async (_, make) => {
  const fingerprint = make()
  const signer = await readSigner(gpg.exportSecret(fingerprint), undefined, { now: NOW })
  const ours = await signDetached(MANIFEST, signer, NOW)
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
    fingerprint = key('1y')
    publicKey = gpg.exportKey(fingerprint)
    signature = gpgSign(fingerprint, daysFromNow(-1))
  })

  test('is bad for other bytes, even other line ends', async () => {
    const found = await check(signature, publicKey, Buffer.from('{\n  "sequence": 7\n}\n'))
    expect(found).toMatchObject({ status: 'bad', fingerprint })
  })

  test('is of an unknown key when others are given, and names it', async () => {
    const other = await pair()
    expect(await check(signature, other.public)).toEqual({ status: 'unknown', issuer: fingerprint })
    expect(await check(signature, other.public + publicKey)).toMatchObject({ status: 'good' })
  })

  test.each([
    ['a key', () => publicKey, /is not one armored OpenPGP signature/],
    ['as text', () => gpgSign(fingerprint, NOW, '--textmode'), /is bad: /],
    ['of later', () => gpgSign(fingerprint, daysFromNow(1)), /is bad: .*in the future/],
  ])('is bad: %s', async (_, make, problem) => {
    const found = await check(make(), publicKey)
    expect(found).toMatchObject({ status: 'bad', problem: expect.stringMatching(problem) as never })
  })
})

test('a signature that rests on SHA-1 is bad', async () => {
  const rsa = key('1y', 'rsa2048')
  expect(await check(gpgSign(rsa, NOW, '--digest-algo', 'SHA1'), gpg.exportKey(rsa))).toMatchObject(
    { status: 'bad', problem: 'is bad: Insecure message hash algorithm: SHA1' },
  )
})

describe('a signature whose key', () => {
  test('has expired since, or was extended since then: good, as for gpg', async () => {
    const fingerprint = key('100d')
    const signature = gpgSign(fingerprint, daysFromNow(-250))
    expect(gpgWord(signature)).toBe('EXPKEYSIG')
    expect(await check(signature, gpg.exportKey(fingerprint))).toMatchObject({ status: 'good' })
    gpg.run(['--quick-set-expire', fingerprint, '2y'], undefined, daysFromNow(-10))
    expect(gpgWord(signature)).toBe('GOODSIG')
    expect(await check(signature, gpg.exportKey(fingerprint))).toMatchObject({ status: 'good' })
  })

  test('holds an earlier, longer expiry of its subkey too: the newest decides', async () => {
    const fingerprint = withSubkey()
    const [signature, before] = [gpgSign(fingerprint, daysFromNow(-10)), gpg.exportKey(fingerprint)]
    gpg.run(['--quick-set-expire', fingerprint, '5d', '*'], undefined, daysFromNow(-20))
    const { readKey } = await openpgp()
    const [old, both] = [
      await readKey({ armoredKey: before }),
      await readKey({ armoredKey: gpg.exportKey(fingerprint) }),
    ]
    both.subkeys[0]!.bindingSignatures.unshift(...old.subkeys[0]!.bindingSignatures)
    expect(await check(signature, before)).toMatchObject({ status: 'good' })
    expect(await check(signature, both.armor())).toMatchObject({ status: 'bad' })
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

  test('is given twice: refused, since the copies may differ', async () => {
    const publicKey = gpg.exportKey(key('1y'))
    await expect(readSignerKeys(publicKey + publicKey, NOW)).rejects.toThrow(/more than once/)
  })
})
