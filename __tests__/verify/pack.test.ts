import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { execFileSync, spawnSync } from 'node:child_process'
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runCommand } from '../command.ts'
import { authorityIn, Clone, DIRECTORY, M1, signing } from './fixture.ts'

let folder: string
let clone: Clone
/** The pack of the sound ledger, unpacked. */
let unpacked: string
let trust: string[]
beforeAll(async () => {
  // A short path: the socket of gpg's agent lies below it.
  folder = await mkdtemp(join(tmpdir(), 'p-'))
  const stamp = await authorityIn(join(folder, 'authority'))
  const { signer, keys } = await signing()
  clone = await Clone.create()
  for (const month of ['2025-01', '2025-02'])
    await clone.append({ month, signer, stamp, count: 200 })
  await writeFile(join(folder, 'signer.asc'), keys.public)
  trust = ['--signer-key', join(folder, 'signer.asc')]
  trust.push('--timestamp-root', join(folder, 'authority/root.pem'))
  unpacked = await packed(clone.folder, trust)
}, 60_000)
afterAll(async () => {
  spawnSync('gpgconf', ['--homedir', join(folder, 'home'), '--kill', 'all'])
  await clone.remove()
  await rm(folder, { recursive: true })
})

let packs = 0
const verifyWithPack = (of: string, file: string, options: readonly string[] = []) =>
  runCommand(['verify', of, '--pack', file, ...options], { now: '2025-03-10T00:00:00Z' })

/** Verifies with a pack; gives the folder into which it was unpacked. */
async function packed(of: string, options: string[], expected = 0): Promise<string> {
  const into = join(folder, String(++packs))
  const { exitCode, err } = await verifyWithPack(of, `${into}.zip`, options)
  expect({ exitCode, err }).toEqual({ exitCode: expected, err: '' })
  execFileSync('unzip', ['-q', `${into}.zip`, '-d', into])
  return into
}

/** What the commands of a pack's README print that have this in them, run as they stand. */
async function said(pack: string, ...parts: string[]): Promise<string> {
  const readme = await readFile(join(pack, 'README.txt'), 'utf8')
  const commands = readme.match(/^ {4}\S.*$/gm) ?? []
  const chosen = commands.filter((line) => parts.some((part) => line.includes(part)))
  const home = join(folder, 'home')
  execFileSync('mkdir', ['-p', '-m', '700', home])
  const { stdout, stderr, status } = spawnSync('bash', ['-ec', chosen.join('\n')], {
    cwd: pack,
    env: { PATH: process.env.PATH ?? '', HOME: folder, TMPDIR: folder, GNUPGHOME: home },
  })
  return `${stdout.toString()}${stderr.toString()}`.trim() + (status === 0 ? '' : ` (${status})`)
}

const count = (text: string, what: string) => text.split(what).length - 1

describe('the pack of a sound ledger is checked by hand, with the commands in it', () => {
  test('its files, and the ledger in it, are as its lists say', async () => {
    expect(await said(unpacked, 'sha256sum --check')).toBe('')
    const sums = await readFile(join(unpacked, 'SHA256SUMS'), 'utf8')
    const listed = sums.match(/(?<= {2})\S+/g) ?? []
    const entries = await readdir(unpacked, { recursive: true, withFileTypes: true })
    const files = entries.filter((each) => each.isFile() && each.name !== 'SHA256SUMS')
    expect(listed.filter((path) => !path.endsWith('SHA256SUMS'))).toHaveLength(files.length)
    expect(await readFile(join(unpacked, 'ledger', M1), 'utf8')).toBe(await clone.read(M1))
    const report = JSON.parse(await readFile(join(unpacked, 'report.json'), 'utf8')) as object
    expect(report).toMatchObject({ result: 'ok', head: clone.git(['rev-parse', 'HEAD']) })
  })

  test('its signatures and time-stamps are good', async () => {
    const signatures = await said(unpacked, 'gpg --quiet', 'gpg --verify', 'gpg --fing')
    expect(count(signatures, 'Good signature from')).toBe(2)
    const stamps = await said(unpacked, 'openssl')
    expect([count(stamps, 'Verification: OK'), count(stamps, 'Time stamp: ')]).toEqual([2, 2])
  })

  test('its bundle is cloned, ends with the commit, and gives the same ledger', async () => {
    const text = await said(unpacked, 'git ', 'find ')
    const [head, ...digests] = text.split('\n').slice(0, 3)
    expect(head).toBe(clone.git(['rev-parse', 'HEAD']))
    expect(new Set(digests.map((line) => line.slice(0, 64))).size).toBe(1)
    expect(count(text, '\ncommit ')).toBe(3)
    await packed(join(unpacked, 'history'), trust)
  })

  test.each<[string, string, string[]]>([
    ['a file that was changed', 'ledger/2025/2025-01.json', ['sha256sum --check']],
    ['a manifest that was changed', `ledger/${M1}`, ['gpg --quiet', 'gpg --verify']],
    ['a bundle that was changed', 'history.bundle', ['git clone']],
  ])('and they find %s', async (_, path, commands) => {
    const before = await said(unpacked, ...commands.filter((each) => !each.startsWith('git')))
    const copy = join(folder, 'copy')
    await cp(unpacked, copy, { recursive: true })
    await rm(join(copy, 'history'), { recursive: true, force: true })
    const bytes = await readFile(join(copy, path))
    bytes[bytes.length >> 1]! ^= 1
    await writeFile(join(copy, path), bytes)
    const after = await said(copy, ...commands)
    await rm(copy, { recursive: true })
    expect(before).not.toMatch(/BAD|FAILED|error|fatal/)
    expect(after).toMatch(/BAD signature|FAILED|error|fatal/)
  })
})

test('a ledger with problems is packed too: the report tells, and only its files are in it', async () => {
  const copy = await clone.copy()
  await copy.flip('2025/2025-01.json')
  await copy.write('    id', 'x')
  copy.commit('Damage')
  const id = copy.git(['rev-parse', `HEAD:${DIRECTORY}/2025/2025-02.json`])
  await rm(join(copy.folder, '.git/objects', id.slice(0, 2), id.slice(2)))
  const pack = await packed(copy.folder, trust, 1)
  await copy.remove()
  const readme = await readFile(join(pack, 'README.txt'), 'utf8')
  expect(readme).toContain(`There is no history in it: the object ${id} is missing or damaged.`)
  expect(await readdir(join(pack, 'ledger'), { recursive: true })).not.toContain('    id')
  expect(await readFile(join(pack, 'report.txt'), 'utf8')).toContain('PROBLEM')
  expect(await said(pack, '--quiet SHA256SUMS')).toContain('2025/2025-01.json: FAILED')
})

test('a ledger in a folder is packed without a history, and the pack says so', async () => {
  const plain = join(folder, 'plain')
  await cp(clone.at('.'), plain, { recursive: true })
  const pack = await packed(plain, [])
  const readme = await readFile(join(pack, 'README.txt'), 'utf8')
  expect(readme).toContain('There is no history in it: not enough history: the folder is in no')
  expect(readme).not.toContain('git clone')
  expect(await said(pack, 'sha256sum --check')).toBe('')
})

test('a clone with ids of SHA-256 gives a bundle that git clones', async () => {
  const source = join(folder, 'source')
  execFileSync('git', ['init', '--quiet', '--object-format=sha256', '-b', 'main', source])
  await cp(clone.at('.'), join(source, DIRECTORY), { recursive: true })
  const who = ['-c', 'user.name=x', '-c', 'user.email=x@example.com']
  execFileSync('git', ['-C', source, 'add', '--all'])
  execFileSync('git', ['-C', source, ...who, 'commit', '--quiet', '--message=x'])
  const pack = await packed(source, [], 1)
  const head = execFileSync('git', ['-C', source, 'rev-parse', 'HEAD']).toString().trim()
  expect((await said(pack, 'git clone', 'git -C history fsck', 'rev-parse')).trim()).toBe(head)
})

test.each<[string, () => string, string]>([
  ['over a file', () => join(folder, 'signer.asc'), 'is there already'],
  ['into the ledger', () => clone.at('pack.zip'), 'lies in what is verified'],
  ['to standard output', () => '-', '--pack: expected the path of a new file'],
])('a pack is not written %s', async (_, place, words) => {
  const file = place()
  const before = await readFile(file, 'utf8').catch(() => 'none')
  const { exitCode, err } = await verifyWithPack(clone.folder, file)
  expect(exitCode).toBe(2)
  expect(err).toContain(words)
  expect(await readFile(file, 'utf8').catch(() => 'none')).toBe(before)
})
