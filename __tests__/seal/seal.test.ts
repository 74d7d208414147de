import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { randomBytes } from 'node:crypto'
import { gunzipSync } from 'node:zlib'
import { decrypt, readMessage, type PrivateKey } from 'openpgp'
import { readRecipients, type Recipient } from '../../src/openpgp/recipients.ts'
import { seal } from '../../src/seal/seal.ts'
import { chunksOf, collect, daysFromNow, errorOf, NOW, pair, type Pair } from './fixtures.ts'
import { gnupg, type GnuPG } from './gnupg.ts'

const DOCUMENT = Buffer.concat([randomBytes(300_000), Buffer.alloc(300_000, '{"id": 1}\n')])

let gpg: GnuPG
let rsa: string
let ecc: string
let outsider: Pair

beforeAll(async () => {
  gpg = gnupg(NOW)
  rsa = gpg.generate('rsa2048', 'default', '1y', daysFromNow(-30))
  gpg.run(['--quick-add-key', rsa, 'rsa2048', 'encr', '1y'], undefined, daysFromNow(-30))
  ecc = gpg.generate('future-default', 'default', '1y', daysFromNow(-30))
  outsider = await pair()
})
afterAll(() => gpg.close())

const recipients = (...texts: string[]): Promise<Recipient[]> =>
  readRecipients(texts.join('\n'), { fingerprints: [], now: NOW })

/** The document for the recipients of these keys. */
async function sealed(...keys: string[]): Promise<Buffer> {
  const options = { gzip: true, recipients: await recipients(...keys), now: NOW }
  return collect(seal(chunksOf(DOCUMENT.subarray(0, 10), DOCUMENT.subarray(10)), options))
}

/** Decrypts with gpg; the status lines are on stderr. */
const opened = (message: Buffer) => gpg.run(['--status-fd', '2', '--decrypt'], message)

const isDocument = (gz: Uint8Array) => gunzipSync(gz).equals(DOCUMENT)

async function openedByLibrary(message: Buffer, key: PrivateKey) {
  const { data } = await decrypt({
    message: await readMessage({ binaryMessage: new Uint8Array(message) }),
    decryptionKeys: key,
    format: 'binary',
    date: NOW,
  })
  return Buffer.from(data)
}

describe('a sealed document', () => {
  test('opens with gpg for each recipient, and with OpenPGP.js', async () => {
    const message = await sealed(gpg.exportKey(rsa), gpg.exportKey(ecc), outsider.public)
    const { stdout, stderr } = opened(message)
    expect(isDocument(stdout)).toBe(true)
    expect(stderr.match(/ENC_TO/g)).toHaveLength(3)
    expect(isDocument(await openedByLibrary(message, outsider.privateKey))).toBe(true)
    for (const key of [rsa, ecc]) {
      expect(isDocument(opened(await sealed(gpg.exportKey(key))).stdout)).toBe(true)
    }
  })

  test('is binary, AES-256, integrity protected, and not compressed by OpenPGP', async () => {
    const message = await sealed(gpg.exportKey(ecc))
    const packets = gpg.run(['--list-packets'], message).stdout.toString()
    expect(packets).toMatch(/:encrypted data packet:\s+length: unknown\s+mdc_method: 2\n/)
    expect(packets).toMatch(/:literal data packet:\s+mode b /)
    expect(packets).not.toMatch(/compressed packet/)
    // Modification detection by SHA-1 (2), AES-256 (9), not AEAD (0): GnuPG's doc/DETAILS.
    expect(opened(message).stderr).toMatch(/DECRYPTION_INFO 2 9 0[^]*GOODMDC/)
    message[message.length - 100]! ^= 1
    expect(() => opened(message)).toThrow(/BADMDC|manipulated/)
  })

  test('opens with gpg when every key advertises SEIPD version 2', async () => {
    const modern = await pair({ config: { aeadProtect: true } })
    const { selfCertification } = await modern.publicKey.getPrimaryUser(NOW)
    expect(selfCertification.features![0]! & 8).toBe(8)
    gpg.run(['--import'], modern.private)
    expect(isDocument(opened(await sealed(modern.public)).stdout)).toBe(true)
  })

  test('opens with gpg for a version 4 key beside a version 6 one, in either order', async () => {
    const six = await pair({ type: 'curve25519', config: { v6Keys: true, aeadProtect: true } })
    const texts = [six.public, gpg.exportKey(ecc)]
    for (const keys of [texts, texts.toReversed()]) {
      const message = await sealed(...keys)
      expect(isDocument(opened(message).stdout)).toBe(true)
      expect(isDocument(await openedByLibrary(message, six.privateKey))).toBe(true)
    }
  })
})

describe.each([
  ['plain', false, false],
  ['gzip', true, false],
  ['gzip, encrypted', true, true],
])('as a stream: %s', (_name, gzip, isEncrypted) => {
  const sealedOf = async (source: AsyncIterable<Uint8Array>) =>
    seal(source, {
      gzip,
      recipients: isEncrypted ? await recipients(outsider.public) : [],
      now: NOW,
    })

  test('an error of the source comes out, before anything that looks like the end', async () => {
    const chunks: Uint8Array[] = []
    async function* failing(): AsyncGenerator<Uint8Array> {
      for (let i = 0; i < 4; i++) yield* chunksOf(randomBytes(200_000))
      throw new Error('the source broke')
    }
    const reading = (async () => {
      for await (const chunk of await sealedOf(failing())) chunks.push(chunk)
    })()
    expect((await errorOf(reading)).message).toBe('the source broke')
    const received = Buffer.concat(chunks)
    if (isEncrypted) {
      await expect(openedByLibrary(received, outsider.privateKey)).rejects.toThrow()
    } else if (gzip) expect(() => gunzipSync(received)).toThrow()
  })
})
