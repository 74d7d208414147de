import { describe, expect, test } from '@jest/globals'
import { readFileSync } from 'node:fs'
import { readRecipients } from '../../src/openpgp/recipients.ts'
import { readSigner } from '../../src/openpgp/signer.ts'
import { daysFromNow, errorOf, NOW } from '../seal/fixtures.ts'
import { gnupgOfFile } from '../seal/gnupg.ts'

const gpg = gnupgOfFile(NOW)

const read = async (fingerprint: string) =>
  (await readRecipients(gpg.exportKey(fingerprint), { fingerprints: [], now: NOW }))[0]!
const sign = (fingerprint: string) =>
  readSigner(gpg.exportSecret(fingerprint), undefined, { now: NOW })

/** Runs the commands of gpg that a text gives, as they stand there, and returns them. */
function follow(text: string): string[] {
  const commands = [...text.matchAll(/`gpg ([^`|]+)`/g)].map(([, command]) => command!)
  for (const command of commands) gpg.run(command.split(' '))
  return commands
}

/** A key whose encryption subkey, and signing subkey, end on days of their own. */
function made(primary: string, encryption: string, usage = 'sign'): string {
  const old = daysFromNow(-30)
  const key = gpg.generate('ed25519', usage, primary, old)
  gpg.run(['--quick-add-key', key, 'cv25519', 'encr', encryption], undefined, old)
  return key
}

describe('doing what a message says makes the key usable', () => {
  test.each([
    ['an expired key', '10d', 'never', 1],
    ['a key that expired with its subkey', '10d', '10d', 2],
    ['a key without an end whose subkey expired', 'never', '10d', 1],
  ])('%s', async (_name, primary, subkey, count) => {
    const key = made(primary, subkey)
    const { message } = await errorOf(read(key))
    expect(message).toMatch(/expired on 2026-09-15: extend it/)
    expect(follow(message)).toHaveLength(count)
    expect((await read(key)).warnings).toEqual([])
    // What had no end still has none.
    const listed = gpg.run(['--with-colons', '--list-keys', key]).stdout.toString()
    const ends = listed.match(/^(?:pub|sub):.*/gm)!.map((line) => line.split(':')[6] !== '')
    expect(ends).toEqual([primary !== 'never', subkey !== 'never'])
  })

  test('a warning: a key that is about to expire, with its subkey', async () => {
    const key = made('60d', '70d')
    const { warnings } = await read(key)
    expect(warnings).toEqual([
      expect.stringMatching(`^key ${key} expires on 2026-11-04, in 30 days: extend it`),
    ])
    expect(follow(warnings[0]!)).toHaveLength(2)
    expect((await read(key)).warnings).toEqual([])
  })

  test('a key that ends later than in 45 days is not warned about', async () => {
    expect((await read(made('76d', 'never'))).warnings).toEqual([])
  })

  test('a key without a subkey that encrypts, and one that cannot sign', async () => {
    const key = gpg.generate('ed25519', 'cert', 'never', daysFromNow(-30))
    for (const attempt of [read, sign]) {
      const { message } = await errorOf(attempt(key))
      expect(message).toMatch(/ has no subkey for (?:encryption|signing): add one/)
      expect(follow(message)).toHaveLength(1)
      await attempt(key)
    }
  })

  test('a private key in the place of a public one, and the reverse', async () => {
    const key = made('never', 'never')
    const secret = gpg.exportSecret(key)
    const recipient = await errorOf(readRecipients(secret, { fingerprints: [], now: NOW }))
    expect(follow(recipient.message)).toEqual([`--armor --export ${key}`])
    const signer = await errorOf(readSigner(gpg.exportKey(key), undefined, { now: NOW }))
    expect(follow(signer.message)).toEqual([`--armor --export-secret-keys ${key}`])
  })
})

test('the commands of the page on encryption, up to decrypting and of refused keys, work', () => {
  const page = readFileSync(new URL('../../docs/encryption.md', import.meta.url), 'utf8')
  const [before, rest] = page.split('## Decrypting') as [string, string]
  const text = before + rest.slice(rest.indexOf('## When a key is refused'))
  // `gpg --verify` is run with a real manifest where docs/verification.md has it.
  const commands = [
    ...text.matchAll(/^gpg (?!--verify)[^|#\n]+|(?<=`)gpg --quick[^`]+|(?<=`)gpg --armor[^`]+/gm),
  ]
  expect(commands.length).toBeGreaterThan(8)
  for (const user of ['rescue@example.com', 'exporter@example.com']) {
    gpg.run(['--quick-generate-key', user, 'default', 'default', '3y'])
  }
  let key = ''
  for (const [index, [command]] of commands.entries()) {
    const filled = command.replace('SUBKEY', subkeyOf(key)).replace('FINGERPRINT', key)
    const words = filled.match(/'[^']*'|\S+/g)!.slice(1)
    // GnuPG signs nothing twice in a second.
    const time = new Date(NOW.getTime() + index * 60_000)
    gpg.run(
      words.map((word) => word.replaceAll("'", '')),
      undefined,
      time,
    )
    key ||= /^fpr:+([0-9A-F]+)/m.exec(listing('audit@example.com'))![1]!
  }
})

const listing = (user: string) =>
  gpg.run(['--with-colons', '--list-keys', '--with-subkey-fingerprint', user]).stdout.toString()
const subkeyOf = (key: string) =>
  key === '' ? '' : [...listing(key).matchAll(/^fpr:+([0-9A-F]+)/gm)].at(-1)![1]!
