import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { readFileSync } from 'node:fs'
import { KeyError } from '../../src/openpgp/key-error.ts'
import { readRecipients, type Recipient } from '../../src/openpgp/recipients.ts'
import { seal } from '../../src/seal/seal.ts'
import { readSigner } from '../../src/openpgp/signer.ts'
import { readPrivateKeys } from '../../src/openpgp/private-keys.ts'
import { readSignerKeys } from '../../src/openpgp/signer-keys.ts'
import { chunksOf, collect, errorOf } from '../seal/fixtures.ts'
import { gnupg, type GnuPG } from '../seal/gnupg.ts'

/** After the keys were made. */
const now = new Date('2026-12-01T00:00:00Z')
const file = (name: string) => readFileSync(new URL(`cases/${name}.asc`, import.meta.url), 'latin1')

let gpg: GnuPG
beforeAll(() => {
  gpg = gnupg(now)
})
afterAll(() => gpg.close())

const read = (text: string) => readRecipients(text, { fingerprints: [], now })
const encrypted = (recipients: Recipient[]) =>
  collect(seal(chunksOf('secret'), { gzip: false, recipients, now }))

async function problems(promise: Promise<unknown>): Promise<readonly string[]> {
  const error = await errorOf(promise)
  if (!(error instanceof KeyError)) throw error
  return error.problems
}

describe('a key that GnuPG encrypts to is taken, and encrypted to', () => {
  test.each([
    ['ECDSA on a Brainpool curve', 'brainpool-ecdsa'],
    ['a user id in ISO 8859-1', 'latin1-user-id'],
    ['a subkey without key flags', 'subkey-without-key-flags'],
    ['an armor header without a value', 'empty-comment-header'],
  ])('%s', async (_name, name) => {
    const recipients = await read(file(name))
    expect(recipients.map(({ warnings }) => warnings)).toEqual([[]])
    const message = await encrypted(recipients)
    const { stdout } = gpg.run(['--list-packets', '--list-only'], message)
    const subkey = recipients[0]!.key.subkeys[0]!.getKeyID().toHex().toUpperCase()
    expect(stdout.toString()).toContain(`keyid ${subkey}`)
  })

  test('headers of an armor with digits in their names', async () => {
    const text = file('empty-comment-header').replace('Comment: ', 'X-Key2: a 1')
    expect(await read(text)).toHaveLength(1)
  })

  test.each(['brainpoolP256r1', 'brainpoolP384r1', 'brainpoolP512r1'])(
    '%s: gpg opens what is encrypted to it, and finds its signature good',
    async (curve) => {
      const fingerprint = gpg.generate(curve, 'sign', 'never', now)
      gpg.run(['--quick-add-key', fingerprint, curve, 'encr'])
      const recipients = await read(gpg.exportKey(fingerprint))
      const { stdout: secret } = gpg.run(['--armor', '--export-secret-keys', fingerprint])
      const signer = await readSigner(secret.toString(), undefined, { now })
      const sealed = seal(chunksOf('secret'), { gzip: false, recipients, signer, now })
      const { stdout, stderr } = gpg.run(['--decrypt'], await collect(sealed))
      expect(stdout.toString()).toBe('secret')
      expect(stderr).toContain('Good signature from')
    },
  )
})

test('a signing key on a Brainpool curve without a passphrase signs', async () => {
  const signer = await readSigner(file('brainpool-signer.sec'), undefined, { now })
  expect(signer).toMatchObject({ fingerprint: 'FA423D4C9E38497828A227868104FB6CD2884C3D' })
  gpg.run(['--import'], file('brainpool-signer.sec'))
  const reader = gpg.generate('future-default', 'default', 'never', now)
  const recipients = await read(gpg.exportKey(reader))
  const sealed = seal(chunksOf('secret'), { gzip: false, recipients, signer, now })
  expect(gpg.run(['--decrypt'], await collect(sealed)).stderr).toContain('Good signature from')
})

describe('a key revoked by its designated revoker', () => {
  const key = 'CB3758B9E61865A40A97E11154DFA61D1010F0B3'
  const revoker = '6F06FE1C2A3E30408CF59D2F34268D43221B5205'

  test('is refused when the key of the revoker is there', async () => {
    expect(await problems(read(file('revoked-by-designated-revoker-with-revoker')))).toEqual([
      expect.stringMatching(`^key ${key} is revoked by its designated revoker ${revoker}: `),
    ])
  })

  test('is warned about when it is not', async () => {
    const [recipient] = await read(file('revoked-by-designated-revoker-alone'))
    expect(recipient!.warnings).toEqual([
      expect.stringMatching(`^key ${key} may be revoked: .*designated revoker ${revoker}, whose`),
    ])
  })

  test('verifies no signatures either', async () => {
    const both = file('revoked-by-designated-revoker-with-revoker')
    expect(await problems(readSignerKeys(both, now))).toEqual([
      `key ${key} is revoked by its designated revoker ${revoker}: leave it out`,
    ])
    const warnings: string[] = []
    const alone = file('revoked-by-designated-revoker-alone')
    await readSignerKeys(alone, now, (warning) => warnings.push(warning))
    expect(warnings).toEqual([expect.stringMatching(`^key ${key} may be revoked: .*${revoker}`)])
  })

  test('is not revoked by a signature that the revoker did not make', async () => {
    const text = file('revoked-by-designated-revoker-with-revoker')
    gpg.run(['--import'], text)
    const bytes = gpg.run(['--export', key, revoker]).stdout
    // The last octet of the revocation, which is the second packet.
    bytes[174]! ^= 1
    const recipients = await read(bytes.toString('base64'))
    expect(recipients.map(({ fingerprint }) => fingerprint)).toEqual([key, revoker])
  })
})

test('a private key without its secret part, on a card or left out, opens nothing', async () => {
  const refusal = (fingerprint: string) => [
    expect.stringMatching(`^key ${fingerprint} lacks the secret part`),
  ]
  expect(await problems(readPrivateKeys(file('card-stub.sec'), '', undefined))).toEqual(
    refusal('F2B503ED7F394FA7338B75CFF438296D4726972A'),
  )
  const signing = gpg.generate('ed25519', 'sign', 'never', now)
  const { stdout } = gpg.run(['--armor', '--export-secret-subkeys', signing])
  expect(await problems(readPrivateKeys(stdout.toString(), '', undefined))).toEqual(
    refusal(signing),
  )
})
