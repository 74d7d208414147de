import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { enums } from 'openpgp'
import { KeyError } from '../../src/openpgp/key-error.ts'
import { readRecipients } from '../../src/openpgp/recipients.ts'
import { daysFromNow, DAY, EMAIL, errorOf, NOW, pair } from '../seal/fixtures.ts'
import { gnupg, type GnuPG } from '../seal/gnupg.ts'

let gpg: GnuPG
beforeAll(() => {
  gpg = gnupg(NOW)
})
afterAll(() => gpg.close())

function read(text: string, fingerprints: string[] = []) {
  return readRecipients(text, { fingerprints, now: NOW })
}

async function problems(text: string, fingerprints: string[] = []): Promise<readonly string[]> {
  const error = await errorOf(read(text, fingerprints))
  if (!(error instanceof KeyError)) throw error
  expect(error.message).toMatch(/^pgp-public-keys: /)
  expect(error.message).not.toMatch(/example\.com|Some Body|Person \d/)
  return error.problems
}

describe('keys that can be encrypted to', () => {
  test('of GnuPG: RSA and Curve25519, in one block of two keys', async () => {
    const rsa = gpg.generate('rsa2048', 'default', '1y', daysFromNow(-30))
    gpg.run(['--quick-add-key', rsa, 'rsa2048', 'encr', '60d'], undefined, daysFromNow(-20))
    const ecc = gpg.generate('future-default', 'default', 'never', daysFromNow(-30))
    const { stdout } = gpg.run(['--armor', '--export', rsa, ecc])
    const recipients = await read(stdout.toString(), [ecc, rsa])
    expect(recipients.map(({ fingerprint }) => fingerprint)).toEqual([rsa, ecc])
    expect(recipients.map(({ expires }) => expires)).toEqual([daysFromNow(40), null])
  })

  test('of openpgp.js: version 4 and version 6, each with its expiry', async () => {
    const four = await pair({ keyExpirationTime: (100 * DAY) / 1000 })
    const six = await pair({ type: 'curve25519', config: { v6Keys: true } })
    const recipients = await read(`${four.public}\n${six.public}`)
    expect(recipients.map(({ fingerprint }) => fingerprint.length)).toEqual([40, 64])
    expect(recipients.map(({ expires }) => expires)).toEqual([daysFromNow(70), null])
  })

  test('the earliest expiry is of the primary key or of the subkey', async () => {
    const key = await pair({
      keyExpirationTime: (40 * DAY) / 1000,
      subkeys: [{ keyExpirationTime: (90 * DAY) / 1000 }],
    })
    expect((await read(key.public))[0]!.expires).toEqual(daysFromNow(10))
  })
})

describe('keys that are refused, each with its own message', () => {
  test('expired, with the date', async () => {
    const key = gpg.generate('future-default', 'default', '10d', daysFromNow(-30))
    expect(await problems(gpg.exportKey(key))).toEqual([
      expect.stringMatching(
        `^key ${key} expired on 2026-09-15: extend it .*--quick-set-expire ${key}`,
      ),
    ])
  })

  test('revoked', async () => {
    const key = gpg.generate('future-default', 'default', '1y', daysFromNow(-30))
    gpg.run(['--import'], gpg.revocation(key))
    expect(await problems(gpg.exportKey(key))).toEqual([
      expect.stringMatching(`^key ${key} is revoked: `),
    ])
  })

  test('sign-only', async () => {
    const key = gpg.generate('ed25519', 'sign', '1y', daysFromNow(-30))
    expect(await problems(gpg.exportKey(key))).toEqual([
      expect.stringMatching(
        `^key ${key} can only sign, .* \`gpg --quick-add-key ${key} default encr\``,
      ),
    ])
  })

  test('encryption subkey expired', async () => {
    const key = await pair({ subkeys: [{ keyExpirationTime: (10 * DAY) / 1000 }] })
    expect(await problems(key.public)).toEqual([
      expect.stringMatching(
        `^key ${key.fingerprint} cannot be used: its encryption subkey [0-9A-F]{16} expired on 2026-09-15: extend`,
      ),
    ])
  })

  test('encryption subkey revoked', async () => {
    const { privateKey, fingerprint } = await pair()
    const revoked = await privateKey.subkeys[0]!.revoke(
      privateKey.keyPacket as never,
      { flag: enums.reasonForRevocation.keyCompromised },
      daysFromNow(-1),
    )
    privateKey.subkeys = [revoked]
    expect(await problems(privateKey.toPublic().armor())).toEqual([
      expect.stringMatching(
        `^key ${fingerprint} .*its encryption subkey [0-9A-F]{16} is revoked: `,
      ),
    ])
  })

  test('encryption subkey without a valid binding', async () => {
    const [key, other] = [await pair(), await pair()]
    key.publicKey.subkeys[0]!.bindingSignatures = other.publicKey.subkeys[0]!.bindingSignatures
    expect(await problems(key.publicKey.armor())).toEqual([
      expect.stringContaining('is not bound to it by a valid signature'),
    ])
  })

  test('created in the future', async () => {
    const key = await pair({ date: daysFromNow(3) })
    expect(await problems(key.public)).toEqual([
      expect.stringMatching(`^key ${key.fingerprint} was created in the future, on 2026-10-08: `),
    ])
  })

  test('weak: RSA of 1024 bits, DSA and ElGamal', async () => {
    const rsa = await pair({ type: 'rsa', rsaBits: 1024, config: { minRSABits: 1024 } })
    const dsa = gpg.generate('dsa1024', 'sign', 'never', daysFromNow(-30))
    const elgamal = gpg.generate('ed25519', 'sign', 'never', daysFromNow(-30))
    gpg.run(['--quick-add-key', elgamal, 'elg1024', 'encr'])
    expect(await problems(rsa.public + gpg.exportKey(dsa) + gpg.exportKey(elgamal))).toEqual([
      expect.stringContaining(`key ${rsa.fingerprint} is too weak (RSA of 1024 bits): replace it`),
      expect.stringContaining(`key ${dsa} is too weak (DSA): replace it`),
      expect.stringMatching(
        `key ${elgamal} cannot be used: its encryption subkey [0-9A-F]{16} is too weak .ElGamal.: replace it`,
      ),
    ])
  })

  test('weak: a curve that is not trusted', async () => {
    const key = gpg.generate('secp256k1', 'sign', 'never', daysFromNow(-30))
    expect(await problems(gpg.exportKey(key))).toEqual([
      expect.stringContaining(`key ${key} is too weak (the curve secp256k1): replace it`),
    ])
  })

  test('none of several encryption subkeys usable: each with its reason, a signing one left out', async () => {
    const key = await pair({
      subkeys: [
        { keyExpirationTime: (10 * DAY) / 1000 },
        { keyExpirationTime: (20 * DAY) / 1000 },
        { sign: true },
      ],
    })
    const [problem, ...others] = await problems(key.public)
    expect(others).toEqual([])
    const reason = (date: string) =>
      `cannot be used: its encryption subkey \\w+ expired on ${date}: [^;]+`
    expect(problem).toMatch(
      new RegExp(`^key ${key.fingerprint} ${reason('2026-09-15')}; ${reason('2026-09-25')}$`),
    )
  })

  test('without a valid user id', async () => {
    const key = await pair()
    key.publicKey.users = []
    expect(await problems(key.publicKey.armor())).toEqual([
      expect.stringMatching(`^key ${key.fingerprint} has no user id that is valid`),
    ])
  })

  test('private, armored or binary', async () => {
    const key = await pair()
    const expected = [
      expect.stringMatching(
        `^key ${key.fingerprint} is a private key, .*\`gpg --armor --export ${key.fingerprint}\``,
      ),
    ]
    expect(await problems(key.private)).toEqual(expected)
    const base64 = Buffer.from(key.privateKey.write()).toString('base64')
    expect(await problems(base64)).toEqual(expected)
  })

  test('given more than once', async () => {
    const key = await pair()
    const other = await pair()
    expect(await problems(key.public + other.public + key.public + key.public)).toEqual([
      `key ${key.fingerprint} is given more than once: remove the copies`,
    ])
  })

  test('truncated: armored and base64', async () => {
    const key = await pair()
    expect(await problems(key.public.slice(0, 300))).toEqual([
      expect.stringContaining('has no END line'),
    ])
    const base64 = Buffer.from(key.publicKey.write()).toString('base64')
    expect(await problems(base64.slice(0, 300))).toEqual([
      expect.stringMatching(/^key material 1 is truncated, its end is missing/),
    ])
    expect(await problems(base64.slice(0, 301))).toEqual([
      expect.stringContaining('the base64 is truncated'),
    ])
  })

  test('damaged, or of an unknown algorithm, counted and not skipped beside a good one', async () => {
    const good = Buffer.from((await pair()).publicKey.write())
    const unknown = Buffer.from((await pair()).publicKey.write())
    unknown[7] = 99
    expect(await problems(Buffer.concat([unknown, good]).toString('base64'))).toEqual([
      expect.stringMatching(
        /^key 1 cannot be read, it is damaged or its algorithm is not supported/,
      ),
    ])
  })

  test('of LibrePGP, counted and not skipped beside a good one', async () => {
    const good = Buffer.from((await pair()).publicKey.write())
    const other = Buffer.from((await pair()).publicKey.write())
    other[2] = 5
    expect(await problems(Buffer.concat([good, other]).toString('base64'))).toEqual([
      expect.stringMatching(/^key 2 has version 5, which is not read here: /),
    ])
  })

  test('not keys: a message in base64, nothing, words, a key of SSH', async () => {
    const message = Buffer.concat([Buffer.from([0xd2, 0x80 - 1]), Buffer.alloc(127, 1)])
    expect(await problems(message.toString('base64'))).toEqual([
      expect.stringMatching(/^key material 1 is not an OpenPGP key/),
    ])
    expect(await problems(' \n ')).toEqual([expect.stringMatching(/^is empty, expected/)])
    const noKey = [expect.stringMatching(/^holds no OpenPGP key, expected armored blocks/)]
    expect(await problems('see the wiki')).toEqual(noKey)
    expect(await problems(`ssh-ed25519 ${'AAAA'.repeat(30)} ${EMAIL}`)).toEqual(noKey)
  })
})

test('the problems of all the keys come in one error', async () => {
  const good = await pair()
  const future = await pair({ date: daysFromNow(3) })
  const secret = await pair()
  const pin = 'AB'.repeat(20)
  const found = await problems(
    good.public + future.public + secret.private + good.public.slice(0, 200),
    [pin, good.fingerprint],
  )
  expect(found).toEqual([
    expect.stringContaining('armored block 4 has no END line'),
    expect.stringContaining(`key ${future.fingerprint} was created in the future`),
    expect.stringContaining(`key ${secret.fingerprint} is a private key`),
    expect.stringContaining(`${pin} is pinned`),
    expect.stringContaining(`key ${future.fingerprint} is given but not pinned`),
    expect.stringContaining(`key ${secret.fingerprint} is given but not pinned`),
  ])
})
