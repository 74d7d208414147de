import { beforeAll, describe, expect, test } from '@jest/globals'
import { readEncryptedTo, recipientProblems } from '../../src/openpgp/encrypted-to.ts'
import { readRecipients } from '../../src/openpgp/recipients.ts'
import { seal } from '../../src/seal/seal.ts'
import { chunksOf, collect, daysFromNow, NOW, pair } from '../seal/fixtures.ts'
import { gnupgOfFile } from '../seal/gnupg.ts'

const gpg = gnupgOfFile(NOW)
/** Each has two subkeys. */
let people: [string, string]
beforeAll(() => {
  people = [withSubkeys('rsa2048', 'rsa2048'), withSubkeys('ed25519', 'cv25519')]
})

function withSubkeys(algorithm: string, subkey: string): string {
  const key = gpg.generate(algorithm, 'sign', '1y', daysFromNow(-30))
  for (const age of [-30, -20]) {
    gpg.run(['--quick-add-key', key, subkey, 'encr', '1y'], undefined, daysFromNow(age))
  }
  return key
}

/** What gpg encrypts to: the newest subkey of each. */
function subkeyOf(fingerprint: string): string {
  const args = ['--with-colons', '--list-keys', '--with-subkey-fingerprint', fingerprint]
  const { stdout } = gpg.run(args)
  return [...stdout.toString().matchAll(/^fpr:+([0-9A-F]+):/gm)].at(-1)![1]!
}

function encrypt(...args: string[]): Buffer {
  return gpg.run(['--encrypt', '--compress-algo', 'none', ...args], 'text').stdout
}

const to = (fingerprint: string) => ['--recipient', fingerprint]
const read = (bytes: Uint8Array) => readEncryptedTo(chunksOf(bytes))
const sealed = async (keys: string) => {
  const recipients = await readRecipients(keys, { fingerprints: [], now: NOW })
  const message = await collect(seal(chunksOf('text'), { gzip: false, recipients, now: NOW }))
  return { subkeys: recipients.map(({ subkey }) => subkey), found: await read(message) }
}

describe('a message', () => {
  test('of gpg tells the key ids of the subkeys', async () => {
    const message = encrypt(...people.flatMap(to))
    const ids = people.map((one) => subkeyOf(one).slice(-16))
    expect(await read(message)).toEqual({ keys: ids, hidden: 0, passphrases: 0 })
  })

  test('of this project is encrypted to the subkeys that its recipients name', async () => {
    const { subkeys, found } = await sealed(people.map((one) => gpg.exportKey(one)).join('\n'))
    expect(subkeys).toEqual(people.map(subkeyOf))
    expect(recipientProblems(found as never, subkeys)).toEqual([])
    const six = await sealed(
      (await pair({ type: 'curve25519', config: { v6Keys: true } } as never)).public,
    )
    expect(recipientProblems(six.found as never, six.subkeys)).toEqual([])
  })

  test.each([
    ['a hidden recipient', () => ['--hidden-recipient', people[1]], { hidden: 1, passphrases: 0 }],
    ['a passphrase', () => ['--symmetric', '--passphrase', 'x'], { hidden: 0, passphrases: 1 }],
  ])('tells %s', async (_, options, others) => {
    const message = encrypt(...to(people[0]), ...options())
    expect(await read(message)).toEqual({ keys: [subkeyOf(people[0]).slice(-16)], ...others })
  })

  test('tells a recipient of a version to come as a hidden one', async () => {
    const message = Buffer.concat([Buffer.from('c10109', 'hex'), encrypt(...to(people[0]))])
    expect(await read(message)).toMatchObject({ hidden: 1 })
  })
})

test.each([
  ['JSON', () => '{"entries": []}', /^does not begin as a whole OpenPGP message \(/],
  [
    'a recipient and then plaintext',
    () => Buffer.concat([sessionKey(encrypt(...to(people[0]))), gpg.run(['--store'], 'x').stdout]),
    /^does not begin as a whole OpenPGP message \(Unexpected packet 8/,
  ],
  ['plaintext', () => gpg.run(['--store'], 'x').stdout, /^is no encrypted OpenPGP message$/],
])('%s tells no recipients', async (_, make, problem) => {
  expect(await read(Buffer.from(make()))).toMatch(problem)
})

/** The first packet of a message, as gpg writes it: with a length of one or two octets. */
function sessionKey(message: Buffer): Buffer {
  const octets = message[0]! & 1 ? 2 : 1
  return message.subarray(0, 1 + octets + message.readUIntBE(1, octets))
}

test('a recipient without an end is not read forever', async () => {
  let given = 0
  async function* endless() {
    yield Buffer.from('c1ffffffffff', 'hex')
    for (; given < 1 << 23; given += 1 << 16) yield await Promise.resolve(Buffer.alloc(1 << 16, 3))
  }
  expect(await readEncryptedTo(endless())).toMatch(/^does not begin as a whole OpenPGP message/)
  expect(given).toBeLessThanOrEqual(1 << 20)
})

describe('recipients that differ from the manifest are reported', () => {
  const [a, b] = ['A', 'B'].map((digit) => digit.repeat(40)) as [string, string]
  const [idA, idB] = [a.slice(-16), b.slice(-16)] as [string, string]
  test.each([
    ['one more', [idA, idB], 0, 0, [`is also encrypted to ${idB}`]],
    ['another', [idB], 0, 0, [`is not encrypted to ${a}`, `is also encrypted to ${idB}`]],
    ['a hidden one', [idA], 1, 0, ['is also encrypted to 1 hidden recipient']],
    ['a passphrase', [idA], 0, 1, ['also opens with 1 passphrase']],
  ])('%s', (_, keys, hidden, passphrases, problems) => {
    expect(recipientProblems({ keys, hidden, passphrases }, [a])).toEqual(problems)
  })
})
