import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs'
import { rmSync, writeFileSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { CHECKS } from '../../src/verify/checks.ts'
import { pair } from '../seal/fixtures.ts'
import { digestOf, edit, sumAgain } from './damage.ts'
import { authorityIn, Clone, encryptionFor, KEYS_MADE, M2, M3, signing } from './fixture.ts'

const read = (name: string) => readFileSync(new URL(`../../docs/${name}`, import.meta.url), 'utf8')
const page = read('verification.md')
const blocks = new Map(
  [...page.matchAll(/<!-- test:(\w+) -->\s+```sh\n([\s\S]*?)```/g)].map(([, name, text]) => [
    name!,
    text!,
  ]),
)

let home: string
/** Where blocks may write what is gone when they end. */
let temp: string
let clone: Clone
beforeAll(async () => {
  const reader = await pair({ date: KEYS_MADE })
  const encryption = await encryptionFor(reader)
  const { signer, keys } = await signing()
  clone = await Clone.create()
  await clone.append({ month: '2025-01', count: 50, gzip: true, encryption })
  await clone.append({ month: '2025-02', count: 2000, gzip: true, encryption, partSize: 50_000 })
  // A short path: the agent's socket lies in it.
  home = mkdtempSync(join(tmpdir(), 'g-'))
  temp = join(home, 'temp')
  mkdirSync(temp)
  const folder = join(home, 'authority')
  const stamp = await authorityIn(folder)
  copyFileSync(join(folder, 'root.pem'), join(home, 'root.pem'))
  await clone.append({ month: '2025-03', json: '[]', gzip: true, encryption, signer, stamp })
  for (const input of [reader.private, keys.public]) {
    spawnSync('gpg', ['--homedir', home, '--batch', '--import'], { input })
  }
}, 60_000)
afterAll(async () => {
  spawnSync('gpgconf', ['--homedir', home, '--kill', 'all'])
  rmSync(home, { recursive: true, force: true })
  await clone.remove()
})

/** What a block prints, run as it stands in a ledger's folder. */
function run(name: string, folder: string, month = ''): string {
  const text = blocks.get(name)!.replace('2026/2026-10', month)
  const { stdout, stderr } = spawnSync('bash', ['-o', 'pipefail', '-c', text], {
    cwd: folder,
    env: { PATH: process.env.PATH ?? '', HOME: home, GNUPGHOME: home, LC_ALL: 'C', TMPDIR: temp },
  })
  return `${stdout.toString()}${stderr.toString()}`.trim()
}

/** What a block prints after some damage. */
async function after(name: string, damage: (copy: Clone) => Promise<unknown>, month = '') {
  const copy = await clone.copy()
  try {
    await damage(copy)
    return run(name, copy.at('.'), month)
  } finally {
    await copy.remove()
  }
}

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

describe('with nothing but git, sha256sum, jq and gpg', () => {
  const [JANUARY, FEBRUARY, MARCH] = ['2025/2025-01', '2025/2025-02', '2025/2025-03'] as const

  test('a sound ledger', async () => {
    for (const name of ['files', 'manifests', 'months', 'history', 'objects']) {
      expect([name, run(name, clone.at('.'))]).toEqual([name, ''])
    }
    expect(run('chain', clone.at('.'))).toBe(`3 ${await digestOf(clone, M3)}`)
    const ofMonth = (name: string, month: string = MARCH) => run(name, clone.at('.'), month)
    for (const month of [JANUARY, FEBRUARY]) expect(ofMonth('open', month)).toBe('true')
    expect(ofMonth('signature')).toContain('Good signature from')
    expect(ofMonth('timestamp')).toContain('Verification: OK')
  })

  const flip = (copy: Clone) => copy.flip(`${JANUARY}.json.gz.pgp`)
  const add = (copy: Clone) => copy.write('2025/2025-04.json', '{}')
  const remove = (copy: Clone) => rm(copy.at(M2))
  const change = async (copy: Clone) => {
    await edit(copy, M2, ({ run }) => (run!.attempt = 2))
    await sumAgain(copy)
  }
  const undo = async (copy: Clone) => {
    await flip(copy)
    copy.commit('Damage')
    copy.git(['checkout', 'HEAD~1', '--', '.'])
    copy.commit('Repair')
  }
  const count = (copy: Clone) => edit(copy, M2, ({ events }) => events.count++)

  test.each<[string, string, (copy: Clone) => Promise<unknown>, RegExp, string]>([
    ['manifests', 'a changed file', flip, /2025-01\.json\.gz\.pgp: FAILED/, ''],
    ['objects', 'a changed file', flip, /M 2025\/2025-01\.json\.gz\.pgp/, ''],
    ['files', 'an added file', add, /> 2025\/2025-04\.json/, ''],
    ['chain', 'a changed manifest, SHA256SUMS made to fit', change, RegExp(`broken at ${M3}`), ''],
    ['signature', 'a changed manifest', (copy) => copy.flip(M3), /^(?!.*Good sig)/s, MARCH],
    ['timestamp', 'a changed manifest', (copy) => copy.flip(M3), /^(?!.*OK)/s, MARCH],
    ['months', 'a month that is gone', remove, /^missing 2025-2$/, ''],
    ['history', 'a change that was put back', undo, /(?:^M\t.*2025-01\.json\.gz\.pgp$.*){2}/ms, ''],
    ['open', 'a manifest that counts an event more', count, /^false$/, FEBRUARY],
  ])('%s finds %s', async (name, _, damage, finding, month) => {
    expect(await after(name, damage, month)).toMatch(finding)
  })

  test('decrypted events are where nobody else reads them, and do not stay', async () => {
    const text = blocks.get('open')!
    blocks.set('watched', text.replace('\n)', '\n  stat -c %a "$folder"\n)'))
    expect(run('watched', clone.at('.'), JANUARY)).toBe('true\n700')
    // Also when it fails.
    await after('open', flip, JANUARY)
    expect(readdirSync(temp)).toEqual([])
  })

  test('at the root of a repository', async () => {
    const copy = await clone.copy()
    copy.git(['mv', ...readdirSync(copy.at('.')).map((name) => `audit-trail/acme/${name}`), '.'])
    copy.commit('Move')
    writeFileSync(join(copy.folder, 'notes.txt'), 'x')
    expect(run('root', copy.folder)).toBe('')
    writeFileSync(join(copy.folder, '2025/2025-04.json'), '{}')
    rmSync(join(copy.folder, 'README.md'))
    const found = run('root', copy.folder)
    await copy.remove()
    expect(found).toContain('> 2025/2025-04.json')
    expect(found).toContain('< README.md')
  })
})
