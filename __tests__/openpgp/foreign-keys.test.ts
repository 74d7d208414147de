import { describe, expect, test } from '@jest/globals'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { signDetached } from '../../src/openpgp/detached.ts'
import { readPrivateKeys } from '../../src/openpgp/private-keys.ts'
import { readRecipients } from '../../src/openpgp/recipients.ts'
import { readSigner } from '../../src/openpgp/signer.ts'
import { readSignerKeys } from '../../src/openpgp/signer-keys.ts'
import { seal } from '../../src/seal/seal.ts'
import { chunksOf, collect, errorOf } from '../seal/fixtures.ts'
import { gnupgOfFile } from '../seal/gnupg.ts'

/** After the keys were made. */
const now = new Date('2026-12-01T00:00:00Z')
const file = (name: string) => readFileSync(new URL(`cases/${name}.asc`, import.meta.url), 'latin1')

const gpg = gnupgOfFile(now)

const read = (text: string) => readRecipients(text, { fingerprints: [], now })

const refusal = async (promise: Promise<unknown>) => (await errorOf(promise)).message

test.each([
  ['ECDSA on a Brainpool curve', 'brainpool-ecdsa'],
  ['a user id in ISO 8859-1', 'latin1-user-id'],
  ['a subkey without key flags', 'subkey-without-key-flags'],
  ['an armor header without a value', 'empty-comment-header'],
])('a key that GnuPG encrypts to is encrypted to: %s', async (_name, name) => {
  const recipients = await read(file(name))
  expect(recipients.map(({ warnings }) => warnings)).toEqual([[]])
  const message = await collect(seal(chunksOf('secret'), { gzip: false, recipients, now }))
  const { stdout } = gpg.run(['--list-packets', '--list-only'], message)
  expect(stdout.toString()).toContain(`keyid ${recipients[0]!.subkey.slice(-16)}`)
})

test('a signing key on a Brainpool curve without a passphrase signs', async () => {
  const text = file('brainpool-signer.sec')
  const signer = await readSigner(text, undefined, { now })
  gpg.run(['--import'], text)
  const folder = mkdtempSync(join(tmpdir(), 'signature-'))
  try {
    writeFileSync(join(folder, 'x.asc'), await signDetached(Buffer.from('x'), signer, now))
    const args = ['--status-fd', '1', '--verify', join(folder, 'x.asc'), '-']
    expect(gpg.run(args, Buffer.from('x')).stdout.toString()).toContain(
      'VALIDSIG FA423D4C9E38497828A227868104FB6CD2884C3D',
    )
  } finally {
    rmSync(folder, { recursive: true })
  }
})

describe('a key revoked by its designated revoker', () => {
  const KEY = 'CB3758B9E61865A40A97E11154DFA61D1010F0B3'
  const REVOKER = '6F06FE1C2A3E30408CF59D2F34268D43221B5205'
  const both = file('revoked-by-designated-revoker-with-revoker')
  const alone = file('revoked-by-designated-revoker-alone')

  test('is refused when the key of the revoker is given', async () => {
    const words = `: key ${KEY} is revoked by its designated revoker ${REVOKER}: `
    expect(await refusal(read(both))).toContain(words)
    expect(await refusal(readSignerKeys(both, now))).toContain(words)
  })

  test('is warned about when it is not', async () => {
    const words = `^key ${KEY} may be revoked: .*designated revoker ${REVOKER}, whose key`
    expect((await read(alone))[0]!.warnings).toEqual([expect.stringMatching(words)])
    const warnings: string[] = []
    await readSignerKeys(alone, now, (one) => warnings.push(one))
    expect(warnings).toEqual([expect.stringMatching(words)])
  })

  test('is not revoked by a signature that the revoker did not make', async () => {
    gpg.run(['--import'], both)
    const bytes = gpg.run(['--export', KEY, REVOKER]).stdout
    // The last octet of the revocation, which is the second packet.
    bytes[174]! ^= 1
    const recipients = await read(bytes.toString('base64'))
    expect(recipients.map(({ fingerprint }) => fingerprint)).toEqual([KEY, REVOKER])
  })
})

test('a private key without its secret part, on a card or left out, is refused', async () => {
  const signing = gpg.generate('ed25519', 'sign', 'never', now)
  const { stdout } = gpg.run(['--armor', '--export-secret-subkeys', signing])
  for (const [text, fingerprint] of [
    [file('card-stub.sec'), 'F2B503ED7F394FA7338B75CFF438296D4726972A'],
    [stdout.toString(), signing],
  ] as const) {
    expect(await refusal(readPrivateKeys(text, '', undefined))).toMatch(
      `key ${fingerprint} lacks the secret part`,
    )
  }
})
