import type { SecretSubkeyPacket } from 'openpgp'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { openpgp } from '../../src/openpgp/openpgp.ts'
import { readRecipients } from '../../src/openpgp/recipients.ts'
import { readPrivateKeys } from '../../src/openpgp/private-keys.ts'
import { KeyError } from '../../src/openpgp/key-error.ts'
import { pair, type Pair } from '../seal/fixtures.ts'
import { digestOf, edit, sumAgain } from './damage.ts'
import { Clone, found, outcomeOf, verified, verifiedFiles } from './fixture.ts'

const passphrase = 'correct horse battery staple'
const made = new Date('2024-12-01T00:00:00Z')
const now = new Date('2025-05-10T00:00:00Z')

let clone: Clone
let reader: Pair
let locked: Pair
let stranger: Pair

beforeAll(async () => {
  reader = await pair({ date: made, keyExpirationTime: 86_400 * 200 })
  locked = await pair({ date: made, passphrase })
  stranger = await pair({ date: made })
  clone = await Clone.create()
  const text = [reader.public, locked.public].join('\n')
  const recipients = await readRecipients(text, { fingerprints: [], now: made })
  const plain = { recipients, signer: undefined }
  await clone.append({ month: '2025-01', count: 300, keepOriginal: true })
  await clone.append({ month: '2025-02', json: '[]', gzip: true, encryption: plain })
  await clone.append({
    month: '2025-03',
    count: 3000,
    gzip: true,
    encryption: plain,
    keepOriginal: true,
  })
  await clone.append({ month: '2025-04', count: 500, encryption: plain, partSize: 100_000 })
}, 120_000)
afterAll(() => clone.remove())

const keysOf = ({ private: text }: Pair) => readPrivateKeys(text, passphrase, undefined)

describe('the restore drill', () => {
  test('without a key: encrypted files are not checked, plain ones are', async () => {
    const report = await verified(clone, { now })
    expect(found(report)).toEqual({})
    expect(outcomeOf(report, 'events')).toEqual({
      status: 'not-checked',
      reason: 'no private key for 3 of 4 files',
    })
    expect(outcomeOf(report, 'originals')).toMatchObject({ status: 'not-checked' })
    expect(outcomeOf(report, 'recipients')).toEqual({ status: 'ok', note: '4 files' })
  })

  test.each([
    ['a key that has expired since', () => keysOf(reader)],
    ['a key behind a passphrase', () => keysOf(locked)],
    ['several keys', async () => [...(await keysOf(stranger)), ...(await keysOf(locked))]],
  ])('with %s: every file opens, parts joined', async (_, keys) => {
    const report = await verified(clone, { now, privateKeys: await keys() })
    expect(found(report)).toEqual({})
    expect(outcomeOf(report, 'events')).toEqual({ status: 'ok', note: '4 files' })
    expect(outcomeOf(report, 'originals')).toMatchObject({
      status: 'ok',
      note: expect.stringMatching(/^2 files; /),
    })
  })

  test('with the key of somebody else: it could not be checked', async () => {
    const report = await verified(clone, { now, privateKeys: await keysOf(stranger) })
    expect(found(report)).toEqual({})
    expect(outcomeOf(report, 'events')).toEqual({
      status: 'failed',
      reason: '3 of 4 files are encrypted for other keys than those given',
    })
  })

  test('with a key whose secret part is elsewhere: it could not be checked, and the ledger is not blamed', async () => {
    const [key] = await keysOf(reader)
    const [subkey] = key!.subkeys
    ;(subkey!.keyPacket as SecretSubkeyPacket).makeDummy()
    const report = await verified(clone, { now, privateKeys: [key!] })
    expect(found(report)).toEqual({})
    expect(outcomeOf(report, 'events')).toEqual({
      status: 'failed',
      reason: expect.stringMatching(`key ${reader.fingerprint} lacks the secret part`),
    })
  })
})

test('a time with more digits than any clock has, which the manifest shows cut, is the same time', async () => {
  const copy = await clone.copy()
  try {
    const at = (digit: string) => `2025-05-0${digit}T00:00:00.${digit.repeat(60)}Z`
    const events = ['1', '2'].map((digit) => `{"id":"${digit}","created_at":"${at(digit)}"}`)
    const { manifest } = await copy.append({ month: '2025-05', json: `[${events.join(',')}]` })
    expect(manifest.events.first).toBe('2025-05-01T00:00:00.111111111Z')
    expect(found(await verified(copy, { now: new Date('2025-06-10T00:00:00Z') }))).toEqual({})
  } finally {
    await copy.remove()
  }
})

describe('for whom a month is encrypted', () => {
  const path = '2025/2025-03.json.gz.pgp'
  test.each<[string, () => object, () => string[]]>([
    [
      'one reader more',
      () => ({ encryptionKeys: [reader, locked, stranger].map((each) => each.publicKey) }),
      () => [`is also encrypted to ${subkeyId(stranger)}`],
    ],
    [
      'one reader less',
      () => ({ encryptionKeys: [reader.publicKey] }),
      () => [`is not encrypted to ${subkeyOf(locked)}`],
    ],
    [
      'a hidden one',
      () => ({
        encryptionKeys: [reader, locked, stranger].map((each) => each.publicKey),
        wildcard: true,
      }),
      () => [
        `is not encrypted to ${subkeyOf(reader)}`,
        `is not encrypted to ${subkeyOf(locked)}`,
        'is also encrypted to 3 hidden recipients',
      ],
    ],
    [
      'a passphrase',
      () => ({
        encryptionKeys: [reader, locked].map((each) => each.publicKey),
        passwords: 'open sesame',
      }),
      () => ['also opens with 1 passphrase'],
    ],
  ])('is read without a private key: %s', async (_, to, problems) => {
    const copy = await clone.copy()
    try {
      await reseal(copy, path, to())
      expect(found(await verifiedFiles(copy, { now })).recipients).toEqual(
        problems().map((problem) => `'${path}' ${problem}`),
      )
    } finally {
      await copy.remove()
    }
  })
  const subkeyOf = ({ publicKey }: Pair) => publicKey.subkeys[0]!.getFingerprint().toUpperCase()
  const subkeyId = (of: Pair) => subkeyOf(of).slice(-16)
})

/** Puts another message in the place of an encrypted file, and makes its manifest fit. */
async function reseal(copy: Clone, path: string, to: object): Promise<void> {
  const { createMessage, encrypt } = await openpgp()
  const message = await createMessage({ binary: new Uint8Array(1 << 20), date: made })
  const sealed: Uint8Array = await encrypt({ message, format: 'binary', date: made, ...to })
  await copy.write(path, sealed)
  const sha256 = await digestOf(copy, path)
  await edit(copy, '2025/2025-03.manifest.json', ({ files }) => {
    Object.assign(
      files.find((file) => file.path === path)!,
      { sha256, size: sealed.length },
    )
  })
  await sumAgain(copy)
}

describe('damage that only opening shows', () => {
  const damaged = async (damage: (copy: Clone) => Promise<void>) => {
    const copy = await clone.copy()
    try {
      await damage(copy)
      await sumAgain(copy)
      return found(await verifiedFiles(copy, { now, privateKeys: await keysOf(reader) }))
    } finally {
      await copy.remove()
    }
  }
  const manifestOf = (month: string) => `2025/${month}.manifest.json`
  /** Flips a byte of a file and makes the manifest's digest of it right. */
  const flip = (month: string, path: string) => async (copy: Clone) => {
    await copy.flip(path)
    const sha256 = await digestOf(copy, path)
    await edit(copy, manifestOf(month), ({ files }) => {
      files.find((file) => file.path === path)!.sha256 = sha256
    })
  }

  test('a byte of a ciphertext', async () => {
    const path = '2025/2025-03.json.gz.pgp'
    const { events } = await damaged(flip('2025-03', path))
    expect(events).toHaveLength(1)
    expect(events![0]).toMatch(/^'2025\/2025-03\.json\.gz\.pgp' cannot be opened: /)
  })

  test("a byte of Heroku's archive", async () => {
    const path = '2025/2025-01.original.json.gz'
    const { originals } = await damaged(flip('2025-01', path))
    expect(originals).toHaveLength(1)
    expect(originals![0]).toContain(`'${path}'`)
  })

  test('parts in another order', async () => {
    const found = await damaged((copy) =>
      edit(copy, manifestOf('2025-04'), ({ files }) => files.reverse()),
    )
    expect(found.names).toHaveLength(1)
    expect(found.events![0]).toContain('cannot be opened')
  })

  test('an encrypted month whose manifest states other counts', async () => {
    const { events } = await damaged((copy) =>
      edit(copy, manifestOf('2025-03'), ({ events }) => {
        const [type, other] = Object.keys(events.by_type) as [string, string]
        events.by_type[type]! += 1
        events.by_type[other]! -= 1
      }),
    )
    expect(events).toHaveLength(2)
    for (const each of events!)
      expect(each).toMatch(/has \d+ events of '[a-z_.]+', where its manifest counts \d+/)
  })

  test('an encrypted file that is compressed inside of its encryption, which may be a bomb', async () => {
    const { enums } = await openpgp()
    const path = '2025/2025-03.json.gz.pgp'
    const config = { preferredCompressionAlgorithm: enums.compression.zlib }
    const to = { encryptionKeys: [reader, locked].map((each) => each.publicKey), config }
    const { events } = await damaged((copy) => reseal(copy, path, to))
    expect(events).toEqual([`'${path}' is compressed inside of its encryption`])
  })

  test('a document that goes on after its end is not read further', async () => {
    const { events } = await damaged((copy) =>
      edit(copy, manifestOf('2025-03'), ({ json }) => (json.size -= 1000)),
    )
    expect(events![0]).toMatch(/holds more than the \d+ bytes that its manifest has/)
  })
})

describe('keys', () => {
  const problem = async (attempt: Promise<unknown>) => {
    const error: unknown = await attempt.catch((caught: unknown) => caught)
    expect(error).toBeInstanceOf(KeyError)
    return (error as KeyError).message
  }

  test('a passphrase is asked for when a key needs one, and only then', async () => {
    const asked: string[] = []
    const ask = (prompt: string) => {
      asked.push(prompt)
      return Promise.resolve(passphrase)
    }
    const text = [reader.private, locked.private].join('\n')
    expect(await readPrivateKeys(text, '', ask)).toHaveLength(2)
    expect(asked).toEqual([`Passphrase of key ${locked.fingerprint}: `])
  })

  test('a wrong passphrase, none, and a public key', async () => {
    const { private: text, fingerprint } = locked
    expect(await problem(readPrivateKeys(text, 'wrong', undefined))).toContain(
      `pgp-passphrase: does not unlock key ${fingerprint}: `,
    )
    expect(await problem(readPrivateKeys(text, '', undefined))).toContain(
      `pgp-passphrase: is empty, but key ${fingerprint} is protected by one`,
    )
    expect(await problem(readPrivateKeys(reader.public, '', undefined))).toContain(
      `pgp-private-keys: key ${reader.fingerprint} is a public key, which cannot decrypt: give the ` +
        `private one, \`gpg --armor --export-secret-keys ${reader.fingerprint}\``,
    )
  })
})
