import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { formatReadme } from '../../src/ledger/readme.ts'
import { sha256Of } from '../../src/ledger/state.ts'
import { readRecipients } from '../../src/openpgp/recipients.ts'
import { pair } from '../seal/fixtures.ts'
import { Clone } from '../verify/fixture.ts'
import { read } from './parsers.ts'

const blocks = new Map(
  [...read('docs/encryption.md').matchAll(/<!-- test:([\w-]+) -->\s+```sh\n([^]*?)```/g)].map(
    ([, name, text]) => [name!, text!],
  ),
)

let home: string
let clone: Clone
let old: string
let replacement: string
/** January for the old key, with a revision; February in parts; March for both keys. */
beforeAll(async () => {
  const made = new Date('2024-12-01T00:00:00Z')
  const pairs = [await pair({ date: made }), await pair({ date: made })]
  const recipients = await readRecipients(pairs.map((each) => each.public).join('\n'), {
    fingerprints: [],
    now: made,
  })
  ;[old, replacement] = recipients.map(({ fingerprint }) => fingerprint) as [string, string]
  const encryption = { recipients: recipients.slice(0, 1), signer: undefined }
  const sealed = { gzip: true, encryption }
  clone = await Clone.create()
  await clone.append({ month: '2025-01', count: 20, ...sealed })
  await clone.append({ month: '2025-02', count: 2000, ...sealed, partSize: 50_000 })
  await clone.append({ month: '2025-01', count: 30, ...sealed })
  await clone.append({ month: '2025-03', gzip: true, encryption: { ...encryption, recipients } })
  // A short path: the agent's socket lies in it.
  home = mkdtempSync(join(tmpdir(), 'g-'))
  const keys = pairs.map((each) => each.private).join('\n')
  spawnSync('gpg', ['--homedir', home, '--batch', '--import'], { input: keys })
}, 60_000)
afterAll(async () => {
  spawnSync('gpgconf', ['--homedir', home, '--kill', 'all'])
  rmSync(home, { recursive: true, force: true })
  await clone.remove()
})

/** What a block prints in a folder of the ledger, of these month and keys in place of the page's. */
function run(name: string, folder: string, month = ''): string {
  const values: Record<string, string> = { month, old, new: replacement }
  const text = blocks
    .get(name)!
    .replace(/^( *)(\w+)=.*$/gm, (_, space: string, variable: string) => {
      return `${space}${variable}=${values[variable]!}`
    })
  const { stdout } = spawnSync('bash', ['-o', 'pipefail', '-ec', text], {
    cwd: clone.at(folder),
    env: { PATH: process.env.PATH ?? '', HOME: home, GNUPGHOME: home, LC_ALL: 'C' },
  })
  return stdout.toString().trim()
}

test.each([
  ['2025-01', 'decrypt', 20],
  ['2025-01.r2', 'decrypt', 30],
  ['2025-02', 'parts', 2000],
])('%s is decrypted, and its digest found thrice', (month, name, count) => {
  run(name, '2025', month)
  const { entries } = JSON.parse(readFileSync(join(home, `${month}.json`), 'utf8')) as {
    entries: unknown[]
  }
  expect(entries).toHaveLength(count)
  const digests = run('digest', '2025', month).split('\n')
  expect(digests).toEqual(Array(3).fill(expect.stringMatching(/^[0-9a-f]{64}$/)))
  expect(new Set(digests).size).toBe(1)
  expect(clone.git(['status', '--short'])).toBe('')
})

test.each([2, 4])(
  "the ledger's page has what decrypts its newest month (of %i)",
  async (length) => {
    const state = await clone.state()
    const log = state.log.slice(0, length)
    const { account, month } = log.at(-1)!.manifest
    const page = formatReadme({ ...state, log }, { account, historyUrl: undefined })
    blocks.set('page', /`(cat [^`]*gpg [^`]*)`/.exec(page)![1]!)
    run('page', '.')
    blocks.delete('page')
    const { sha256 } = log.at(-1)!.manifest.json
    expect(sha256Of(readFileSync(join(home, `${month}.json`)))).toBe(sha256)
  },
)

test('months that only the old key opens are named', () => {
  expect(run('old-key', '.').split('\n').toSorted()).toEqual([
    '2025/2025-01.manifest.json',
    '2025/2025-01.r2.manifest.json',
    '2025/2025-02.manifest.json',
  ])
})

test('a copy for a new auditor opens with the new key', () => {
  const trust = `${replacement}:6:\n`
  spawnSync('gpg', ['--homedir', home, '--import-ownertrust'], { input: trust })
  run('copy', '2025', '2025-01')
  const copy = join(home, '2025-01.json.gz.pgp')
  const packets = spawnSync('gpg', ['--homedir', home, '--batch', '--list-packets', copy])
  const id = spawnSync('gpg', ['--homedir', home, '--with-colons', '--list-keys', replacement])
  const subkey = /^sub:(?:[^:]*:){3}([0-9A-F]{16}):/m.exec(id.stdout.toString())![1]!
  expect(packets.stdout.toString()).toContain(`keyid ${subkey}`)
  expect(packets.stdout.toString().match(/pubkey enc packet/g)).toHaveLength(1)
})

test('every block is run', () => {
  expect([...blocks.keys()]).toEqual(['decrypt', 'parts', 'digest', 'old-key', 'copy'])
})
