import type { SecretSubkeyPacket } from 'openpgp'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { openpgp } from '../../src/openpgp/openpgp.ts'
import { readPrivateKeys } from '../../src/openpgp/private-keys.ts'
import { failureOf } from '../edges.ts'
import { pair, type Pair } from '../seal/fixtures.ts'
import { digestOf, edit, sumAgain } from './damage.ts'
import {
  Clone,
  encryptionFor,
  found,
  KEYS_MADE as made,
  M3,
  MAY as now,
  outcomeOf,
  verified,
  verifiedFiles,
} from './fixture.ts'

const passphrase = 'correct horse battery staple'
/** The events of an encrypted month in one file. */
const SEALED = '2025/2025-03.json.gz.pgp'

let clone: Clone
let reader: Pair
let locked: Pair
let stranger: Pair

beforeAll(async () => {
  reader = await pair({ date: made, keyExpirationTime: 86_400 * 200 })
  locked = await pair({ date: made, passphrase })
  stranger = await pair({ date: made })
  clone = await Clone.create()
  const encryption = await encryptionFor(reader, locked)
  await clone.append({ month: '2025-01', count: 300, keepOriginal: true })
  await clone.append({ month: '2025-02', json: '[]', gzip: true, encryption })
  await clone.append({ month: '2025-03', count: 3000, gzip: true, encryption, keepOriginal: true })
  await clone.append({ month: '2025-04', count: 500, encryption, partSize: 100_000 })
}, 120_000)
afterAll(() => clone.remove())

const keysOf = ({ private: text }: Pair) => readPrivateKeys(text, passphrase, undefined)

/** What is found in a copy that was damaged, with SHA256SUMS made to fit. */
async function damaged(damage: (copy: Clone) => Promise<unknown>) {
  const copy = await clone.copy()
  try {
    await damage(copy)
    await sumAgain(copy)
    return found(await verifiedFiles(copy, { now, privateKeys: await keysOf(reader) }))
  } finally {
    await copy.remove()
  }
}

/** Makes the manifest of a month fit a file that was changed. */
async function fit(copy: Clone, path: string): Promise<void> {
  const [sha256, size] = [await digestOf(copy, path), (await copy.readBytes(path)).length]
  await edit(copy, `${path.slice(0, 12)}.manifest.json`, ({ files }) => {
    Object.assign(
      files.find((file) => file.path === path)!,
      { sha256, size },
    )
  })
}

/** Puts another message in the place of an encrypted file. */
async function reseal(copy: Clone, to: object): Promise<void> {
  const { createMessage, encrypt } = await openpgp()
  const message = await createMessage({ binary: new Uint8Array(1 << 20), date: made })
  const sealed: Uint8Array = await encrypt({ message, format: 'binary', date: made, ...to })
  await copy.write(SEALED, sealed)
  await fit(copy, SEALED)
}

describe('the restore drill', () => {
  test('without a key: encrypted files are not checked, plain ones are', async () => {
    const report = await verified(clone, { now })
    expect(found(report)).toEqual({})
    expect(outcomeOf(report, 'events')).toEqual({
      status: 'not-checked',
      reason: 'no private key for 3 of 4 files',
    })
    expect(outcomeOf(report, 'originals').status).toBe('not-checked')
    expect(outcomeOf(report, 'recipients')).toEqual({ status: 'ok', note: '4 files' })
  })

  test.each([
    ['a key that has expired since', () => keysOf(reader)],
    ['several keys', async () => [...(await keysOf(stranger)), ...(await keysOf(locked))]],
  ])('with %s: every file opens, parts joined', async (_, keys) => {
    const report = await verified(clone, { now, privateKeys: await keys() })
    expect(found(report)).toEqual({})
    expect(outcomeOf(report, 'events')).toEqual({ status: 'ok', note: '4 files' })
    expect(outcomeOf(report, 'originals').status).toBe('ok')
  })

  test.each<[string, () => ReturnType<typeof keysOf>, () => string]>([
    [
      'of somebody else',
      () => keysOf(stranger),
      () => '3 of 4 files are encrypted for other keys than those given',
    ],
    [
      'whose secret part is elsewhere',
      async () => {
        const keys = await keysOf(reader)
        ;(keys[0]!.subkeys[0]!.keyPacket as SecretSubkeyPacket).makeDummy()
        return keys
      },
      () => `key ${reader.fingerprint} lacks the secret part`,
    ],
  ])(
    'with a key %s: it could not be checked, and the ledger is not blamed',
    async (_, keys, why) => {
      const report = await verified(clone, { now, privateKeys: await keys() })
      expect(found(report)).toEqual({})
      expect(outcomeOf(report, 'events')).toEqual({
        status: 'failed',
        reason: expect.stringContaining(why()),
      })
    },
  )
})

test.each<[string, () => Pair[], () => [string, Pair]]>([
  ['one more', () => [reader, locked, stranger], () => ['is also encrypted to', stranger]],
  ['one less', () => [reader], () => ['is not encrypted to', locked]],
])('for whom a month is encrypted is read without a private key: %s', async (_, to, problem) => {
  const copy = await clone.copy()
  await reseal(copy, { encryptionKeys: to().map((each) => each.publicKey) })
  const [words, { publicKey }] = problem()
  const id = publicKey.subkeys[0]!.getKeyID().toHex().toUpperCase()
  expect(found(await verifiedFiles(copy, { now })).recipients).toEqual([
    expect.stringMatching(`^'${SEALED}' ${words} [0-9A-F]*${id}$`),
  ])
  await copy.remove()
})

describe('damage that only opening shows', () => {
  test.each<[string, string, (copy: Clone) => Promise<unknown>, RegExp]>([
    [
      'a byte of a ciphertext',
      'events',
      (copy) => copy.flip(SEALED).then(() => fit(copy, SEALED)),
      /^'2025\/2025-03\.json\.gz\.pgp' cannot be opened: /,
    ],
    [
      "a byte of Heroku's archive",
      'originals',
      (copy) => {
        const path = '2025/2025-01.original.json.gz'
        return copy.flip(path).then(() => fit(copy, path))
      },
      /^'2025\/2025-01\.original\.json\.gz' /,
    ],
    [
      'parts in another order',
      'events',
      (copy) => edit(copy, '2025/2025-04.manifest.json', ({ files }) => files.reverse()),
      /cannot be opened/,
    ],
    [
      'compression inside of the encryption, which may be a bomb',
      'events',
      async (copy) => {
        const { enums } = await openpgp()
        const config = { preferredCompressionAlgorithm: enums.compression.zlib }
        const encryptionKeys = [reader, locked].map((each) => each.publicKey)
        await reseal(copy, { encryptionKeys, config })
      },
      /is compressed inside of its encryption$/,
    ],
    [
      'a document that goes on after its end, which is not read further',
      'events',
      (copy) => edit(copy, M3, ({ json }) => (json.size -= 1000)),
      /holds more than the \d+ bytes that its manifest has/,
    ],
  ])('%s', async (_, check, damage, problem) => {
    expect((await damaged(damage))[check]![0]).toMatch(problem)
  })
})

test.each<[string, () => string, string, string]>([
  ['a wrong passphrase', () => locked.private, 'wrong', 'does not unlock key'],
  ['no passphrase', () => locked.private, '', 'is protected by one'],
  ['a public key', () => reader.public, '', 'is a public key, which cannot decrypt'],
])('%s is refused', async (_, text, word, problem) => {
  expect((await failureOf(readPrivateKeys(text(), word, undefined))).message).toContain(problem)
})
