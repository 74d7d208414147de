import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { makeAuthority, replyOf } from '../../sandbox/timestamp.ts'
import { readSigner } from '../../src/openpgp/signer.ts'
import { timestampRequest } from '../../src/timestamp/client.ts'
import { readRecipients } from '../../src/openpgp/recipients.ts'
import { CHECKS } from '../../src/verify/checks.ts'
import { pair } from '../seal/fixtures.ts'
import { digestOf, edit, sumAgain } from './damage.ts'
import { Clone } from './fixture.ts'

const read = (name: string) => readFileSync(new URL(`../../docs/${name}`, import.meta.url), 'utf8')
const page = read('verification.md')
const blocks = new Map(
  [...page.matchAll(/<!-- test:(\w+) -->\s+```sh\n([\s\S]*?)```/g)].map(([, name, text]) => [
    name!,
    text!,
  ]),
)

const M2 = '2025/2025-02.manifest.json'
const M3 = '2025/2025-03.manifest.json'

let home: string
/** Where blocks may write what is gone when they end. */
let temp: string
let clone: Clone
beforeAll(async () => {
  const made = new Date('2024-12-01T00:00:00Z')
  const reader = await pair({ date: made })
  const recipients = await readRecipients(reader.public, { fingerprints: [], now: made })
  const encryption = { recipients, signer: undefined }
  clone = await Clone.create()
  await clone.append({ month: '2025-01', count: 50, gzip: true, encryption })
  await clone.append({ month: '2025-02', count: 2000, gzip: true, encryption, partSize: 50_000 })
  const signing = await pair({ date: made })
  const signer = await readSigner(signing.private, undefined, { now: made })
  // A short path: the agent's socket lies in it.
  home = mkdtempSync(join(tmpdir(), 'g-'))
  temp = join(home, 'temp')
  mkdirSync(temp)
  const folder = join(home, 'authority')
  await makeAuthority(folder)
  copyFileSync(join(folder, 'root.pem'), join(home, 'root.pem'))
  const stamp = (manifest: Buffer) => {
    const digest = createHash('sha256').update(manifest).digest()
    return replyOf(folder, timestampRequest(digest))
  }
  await clone.append({ month: '2025-03', json: '[]', gzip: true, encryption, signer, stamp })
  for (const input of [reader.private, signing.public]) {
    spawnSync('gpg', ['--homedir', home, '--batch', '--import'], { input })
  }
}, 60_000)
afterAll(async () => {
  spawnSync('gpgconf', ['--homedir', home, '--kill', 'all'])
  rmSync(home, { recursive: true, force: true })
  await clone.remove()
})

/** What a block prints, run as it stands in a ledger's folder. */
function run(name: string, folder: string, month?: string): string {
  const text = blocks.get(name)!.replace('2026/2026-10', month ?? '2026/2026-10')
  const { stdout, stderr } = spawnSync('bash', ['-o', 'pipefail', '-c', text], {
    cwd: folder,
    env: { PATH: process.env.PATH ?? '', HOME: home, GNUPGHOME: home, LC_ALL: 'C', TMPDIR: temp },
  })
  return `${stdout.toString()}${stderr.toString()}`.trim()
}

/** What a block prints after some damage. */
async function after(name: string, damage: (copy: Clone) => Promise<unknown>, month?: string) {
  const copy = await clone.copy()
  try {
    await damage(copy)
    return run(name, copy.at('.'), month)
  } finally {
    await copy.remove()
  }
}

const sound = (name: string, month?: string) => run(name, clone.at('.'), month)

test('every check is in the table, by its name and in its own words', () => {
  const rows = [...page.matchAll(/^\| `([\w-]+)` +\| (.*?) +\|/gm)].map(([, id, title]) => ({
    id,
    title,
  }))
  expect(rows).toEqual(CHECKS.map(({ id, title }) => ({ id, title })))
})

test('each attack in SECURITY.md names checks that there are, and a test that shows it', () => {
  const security = readFileSync(new URL('../../SECURITY.md', import.meta.url), 'utf8')
  const rows = [
    ...security.matchAll(/^\| (?!-|attack)(.*?) +\| (.*?) +\| \[\w+\]\((.*?)\): (.*?) +\|$/gm),
  ]
  expect(rows.length).toBeGreaterThan(25)
  for (const [, attack, catches, file, title] of rows) {
    const source = readFileSync(new URL(`../../${file!}`, import.meta.url), 'utf8')
    const isThere = source.replaceAll("\\'", "'").includes(title!)
    expect({ attack, title, isThere }).toEqual({ attack, title, isThere: true })
    const ids = [...catches!.matchAll(/`([a-z]+)`/g)].map(([, id]) => id)
    for (const id of ids) expect(CHECKS.map((check) => check.id)).toContain(id)
  }
})

test('commands to check a ledger with are on this page only, where they are run', () => {
  expect(read('ledger.md')).toContain('(verification.md#with-nothing-but-')
  expect(read('ledger.md')).not.toContain('```sh')
})

describe('with nothing but git, sha256sum, jq and gpg', () => {
  test('the blocks', () => {
    expect([...blocks.keys()]).toEqual([
      'files',
      'root',
      'manifests',
      'chain',
      'months',
      'history',
      'objects',
      'open',
      'signature',
      'timestamp',
    ])
  })

  test('a sound ledger', async () => {
    for (const name of ['files', 'manifests', 'months', 'history', 'objects']) {
      expect([name, sound(name)]).toEqual([name, ''])
    }
    expect(sound('chain')).toBe(`3 ${await digestOf(clone, M3)}`)
    for (const month of ['2025/2025-01', '2025/2025-02', '2025/2025-03']) {
      expect(sound('open', month)).toBe('true')
    }
  })

  test.each([
    ['signature', 'Good signature from'],
    ['timestamp', 'Verification: OK'],
  ])('a %s, and one of a manifest that was changed', async (name, good) => {
    expect(sound(name, '2025/2025-03')).toContain(good)
    const changed = await after(name, (copy) => copy.flip(M3), '2025/2025-03')
    expect(changed).not.toContain(good)
  })

  test('decrypted events are where nobody else reads them, and do not stay', async () => {
    const text = blocks.get('open')!
    expect(text).not.toMatch(/\/tmp\b/)
    const watched = blocks.set('watched', text.replace('\n)', '\n  stat -c %a "$folder"\n)'))
    expect(run('watched', clone.at('.'), '2025/2025-01')).toBe('true\n700')
    watched.delete('watched')
    // Also when it fails.
    await after('open', (copy) => copy.flip('2025/2025-01.json.gz.pgp'), '2025/2025-01')
    expect(readdirSync(temp)).toEqual([])
  })

  test('a changed file', async () => {
    const flip = (copy: Clone) => copy.flip('2025/2025-01.json.gz.pgp')
    expect(await after('files', flip)).toContain('2025/2025-01.json.gz.pgp: FAILED')
    expect(await after('manifests', flip)).toContain('2025/2025-01.json.gz.pgp: FAILED')
    expect(await after('objects', flip)).toContain('M 2025/2025-01.json.gz.pgp')
    expect(await after('open', flip, '2025/2025-01')).not.toBe('true')
  })

  test('an added file', async () => {
    const add = (copy: Clone) => copy.write('2025/2025-04.json', '{}')
    expect(await after('files', add)).toContain('> 2025/2025-04.json')
    expect(await after('objects', add)).toContain('?? 2025/2025-04.json')
  })

  test('at the root of a repository', async () => {
    const copy = await clone.copy()
    copy.git(['mv', ...readdirSync(copy.at('.')).map((name) => `audit-trail/acme/${name}`), '.'])
    copy.commit('Move')
    writeFileSync(join(copy.folder, 'notes.txt'), 'x')
    expect(run('files', copy.folder)).toContain('> .git/')
    expect(run('root', copy.folder)).toBe('')
    for (const path of ['2025/2025-04.json', 'provisional/2025-04.json']) {
      mkdirSync(join(copy.folder, dirname(path)), { recursive: true })
      writeFileSync(join(copy.folder, path), '{}')
      expect(run('root', copy.folder)).toContain(`> ${path}`)
    }
    rmSync(join(copy.folder, 'README.md'))
    expect(run('root', copy.folder)).toContain('< README.md')
    await copy.remove()
  })

  test('a changed manifest, SHA256SUMS made to fit', async () => {
    const change = async (copy: Clone) => {
      await edit(copy, M2, ({ run }) => (run!.attempt = 2))
      await sumAgain(copy)
    }
    expect(await after('files', change)).toBe('')
    expect(await after('chain', change)).toContain(`broken at ${M3}`)
  })

  test('a month that is gone', async () => {
    const remove = (copy: Clone) => rm(copy.at(M2))
    expect(await after('chain', remove)).toContain(`broken at ${M3}`)
    expect(await after('months', remove)).toBe('missing 2025-2')
  })

  test('a commit that changed a month and one that put it back', async () => {
    const log = await after('history', async (copy) => {
      await copy.flip('2025/2025-01.json.gz.pgp')
      copy.commit('Damage')
      copy.git(['checkout', 'HEAD~1', '--', '.'])
      copy.commit('Repair')
    })
    expect(log.match(/^M\taudit-trail\/acme\/2025\/2025-01\.json\.gz\.pgp$/gm)).toHaveLength(2)
  })

  test('a manifest that counts an event more', async () => {
    const change = (copy: Clone) => edit(copy, M2, ({ events }) => events.count++)
    expect(await after('open', change, '2025/2025-02')).toBe('false')
  })
})
