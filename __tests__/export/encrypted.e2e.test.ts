import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Manifest } from '../../src/ledger/manifest.ts'
import { bundleSha256 } from '../../src/system/bundle.ts'
import type { StepResult } from '../../sandbox/runner.ts'
import {
  archiveOfEvents,
  clockAt,
  events,
  leftIn,
  program,
  stage,
  type Stage,
} from '../e2e/fixture.ts'
import { reference, sha256 } from '../../sandbox/reference.ts'
import { unzip } from '../../sandbox/zip.ts'
import { pair, type Pair } from '../seal/fixtures.ts'
import { gnupg, type GnuPG } from '../seal/gnupg.ts'

const month = '2025-02'
const now = new Date('2026-10-05T06:00:00Z')
const passphrase = 'correct horse battery staple 1'
const folder = 'audit-trail/acme'
const base = `${folder}/2025/2025-02`
const names = [`${base}.json.gz.pgp`, `${base}.original.json.gz.pgp`]
const page = `${base}.review.html.pgp`
const manifest = `${base}.manifest.json`
const signature = `${manifest}.asc`
const texts = events(month, 4000, 7)
const expected = reference(texts)

/** What `read` gives; `gone` when its file or folder vanished in the meantime. */
function unlessGone<T>(gone: T, read: () => T): T {
  try {
    return read()
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return gone
    throw error
  }
}

/** Every file below a folder, while others write there. */
function filesBelow(folder: string): Buffer[] {
  const entries = unlessGone([], () =>
    readdirSync(folder, { recursive: true, withFileTypes: true }),
  )
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) =>
      unlessGone(Buffer.alloc(0), () => readFileSync(join(entry.parentPath, entry.name))),
    )
}

/** Looks for plaintext, in any form that can be told, below RUNNER_TEMP. */
class Watch {
  /** What was found. */
  found: string[] = []
  /** How often something was there to be looked at. */
  looks = 0
  readonly #runner: string
  readonly #needles: [string, Buffer][]

  constructor(runner: string, gz: Buffer) {
    this.#runner = runner
    this.#needles = [
      ['an e-mail', Buffer.from('@example.com')],
      ['a field', Buffer.from('"actor"')],
      ["Heroku's gzip", gz.subarray(100, 132)],
      ["the middle of Heroku's gzip", gz.subarray(gz.length >> 1, (gz.length >> 1) + 32)],
    ]
  }

  look(): void {
    const steps = readdirSync(this.#runner).filter((name) => name.startsWith('step-'))
    for (const step of steps) {
      for (const bytes of filesBelow(join(this.#runner, step, 'temp'))) {
        if (bytes.length > 0) this.looks++
        if (bytes[0] === 0x1f && bytes[1] === 0x8b) this.found.push('a gzip file')
        for (const [name, needle] of this.#needles)
          if (bytes.includes(needle)) this.found.push(name)
      }
    }
  }
}

describe('a month encrypted and signed, with the original and the review page, to a commit and an artifact', () => {
  let gpg: GnuPG
  let signer: Pair
  let recipients: string[]
  let at: Stage
  let watch: Watch
  let step: StepResult
  /** How often Watch had looked before the first upload of each service. */
  const looksBefore: number[] = []

  beforeAll(async () => {
    gpg = gnupg(now)
    const made = new Date(now.getTime() - 86_400_000)
    recipients = [
      gpg.generate('rsa2048', 'cert,sign,encrypt', '2y', made),
      gpg.generate('future-default', 'default', 'never', made),
    ]
    // The longest key that is usual: 7 kB of secret.
    signer = await pair({ passphrase, date: made, type: 'rsa', rsaBits: 4096 })
    gpg.run(['--import'], signer.public)
    const archive = await archiveOfEvents(month, texts, { redirects: 2 })
    at = await stage([archive], { retentionDays: 60 })

    const runner = join(at.folder, 'runner')
    mkdirSync(runner)
    watch = new Watch(runner, archive.gz as Buffer)
    // At each request the step waits for the answer, so that what it has on disk can be seen.
    for (const service of [at.world.heroku, at.world.github, at.world.artifacts]) {
      service.intercept = ({ method }) => {
        watch.look()
        if (method !== 'GET') looksBefore.push(watch.looks)
        return undefined
      }
    }
    const poll = setInterval(() => watch.look(), 5)
    step = await at
      .run(
        {
          month,
          destination: 'commit, artifact',
          'pgp-public-keys': recipients.map((each) => gpg.exportKey(each)).join('\n'),
          'pgp-fingerprints': recipients.join('\n'),
          'pgp-signing-key': signer.private,
          'pgp-signing-passphrase': passphrase,
          'keep-original': 'true',
          review: 'true',
          'retention-days': '400',
        },
        { env: { ...clockAt(now), GITHUB_RUN_ATTEMPT: '2', GITHUB_ACTION_REF: 'v1' } },
      )
      .finally(() => clearInterval(poll))
  })
  afterAll(async () => {
    gpg.close()
    await at.close()
  })

  test('succeeds', () => {
    expect(step.output).not.toMatch(/^::error/m)
    expect(step.exitCode).toBe(0)
  })

  test('commits all files in one commit; gpg opens each with either key, and verifies the manifest', async () => {
    const files = await at.git.text(['diff-tree', '-r', '--name-only', 'main~1', 'main'])
    const beside = [page, manifest, signature, `${folder}/README.md`, `${folder}/SHA256SUMS`]
    expect(files.split('\n')).toEqual([...names, ...beside].toSorted())
    program('git', ['-c', 'safe.directory=*', '-C', at.world.repository, 'fsck', '--strict'])
    const contents = [expected, at.account.archives[0]!.gz as Buffer]
    for (const [index, name] of names.entries()) {
      const sealed = await at.git.run(['show', `main:${name}`])
      for (const recipient of recipients) {
        const { stdout } = gpg.run(['--try-secret-key', recipient, '-d'], sealed)
        const plain = index === 0 ? program('gzip', ['-dc'], stdout) : stdout
        expect(plain.equals(contents[index]!)).toBe(true)
      }
    }
    const { stdout: html } = gpg.run(['-d'], await at.git.run(['show', `main:${page}`]))
    expect(html.toString()).toMatch(/^<!doctype html>.*2025\/2025-02\.json\.gz\.pgp.*<\/html>\s*$/s)
    const asc = join(at.folder, 'manifest.asc')
    writeFileSync(asc, await at.git.run(['show', `main:${signature}`]))
    const signed = await at.git.run(['show', `main:${manifest}`])
    const { stderr } = gpg.run(['--verify', asc, '-'], signed)
    expect(stderr).toContain('Good signature')
    expect(stderr.replaceAll(' ', '')).toContain(signer.fingerprint)
    const { tool } = JSON.parse(signed.toString()) as Manifest
    const bundle = fileURLToPath(new URL('../../dist/bundle', import.meta.url))
    expect(tool).toMatchObject({ ref: 'v1', sha256: await bundleSha256(bundle) })
  })

  test('the message is for exactly these recipients', async () => {
    const sealed = await at.git.run(['show', `main:${names[0]!}`])
    const { stdout } = gpg.run(['--list-packets', '--list-only'], sealed)
    const ids = [...stdout.toString().matchAll(/keyid ([0-9A-F]{16})/g)].map(([, id]) => id!)
    const encrypting = recipients.map((each) => {
      const listed = gpg.run(['--with-colons', '--list-keys', each]).stdout.toString()
      return /^(?:pub|sub):(?:[^:]*:){3}([0-9A-F]{16}):(?:[^:]*:){6}[a-z]*e/m.exec(listed)![1]!
    })
    expect(ids.slice(0, 2).toSorted()).toEqual(encrypting.toSorted())
    expect(ids).toHaveLength(2)
  })

  test('the artifact holds the same files, named by the attempt, its retention cut to the limit', async () => {
    const [artifact, ...others] = at.world.artifacts.artifacts
    expect(others).toEqual([])
    expect(artifact!.name).toBe('heroku-audit-trail-acme-2025-02-2')
    const zipped = unzip(readFileSync(artifact!.file))
    const inRepository = [...names, page, manifest, signature].toSorted()
    const inZip = inRepository.map((name) => name.replace(`${folder}/`, ''))
    expect(Object.keys(zipped).toSorted()).toEqual([...inZip, 'SHA256SUMS'])
    for (const [index, name] of inRepository.entries()) {
      const bytes = zipped[inZip[index]!]!
      expect(bytes.equals(await at.git.run(['show', `main:${name}`]))).toBe(true)
    }
    const expires = new Date(now.getTime() + 60 * 86_400_000)
    for (const time of [artifact!.expiresAt, new Date(step.outputs['artifact-expires-at']!)])
      expect(Math.abs(time.getTime() - expires.getTime())).toBeLessThan(600_000)
    expect(step.output).toContain(expires.toISOString().slice(0, 10))
  })

  test('the outputs name both deliveries and the digest of the plain document', async () => {
    const [artifact] = at.world.artifacts.artifacts
    expect(step.outputs).toMatchObject({
      month,
      status: 'exported',
      events: '4000',
      sha256: sha256(expected),
      path: names[0],
      'manifest-path': manifest,
      'commit-sha': await at.head(),
      'artifact-id': String(artifact!.id),
      'artifact-url': `https://github.com/acme/compliance/actions/runs/4711/artifacts/${artifact!.id}`,
      changed: 'true',
    })
    const digest = step.outputs['artifact-digest']!
    expect(digest.replace(/^sha256:/, '')).toBe(sha256(readFileSync(artifact!.file)))
  })

  test('the summary counts only, and names the recipients by their fingerprints', () => {
    for (const each of recipients) expect(step.summary).toContain(each)
    expect(step.summary).not.toMatch(/@example|&#64;|Person \d/)
    expect(step.summary).toContain('| Events | 4,000 |')
  })

  test('no plaintext was on disk at any time, and nothing is left there', async () => {
    // Files were there to be seen before the first upload: Heroku's, in whatever form, and ours.
    expect(looksBefore.length).toBeGreaterThan(0)
    expect(looksBefore[0]).toBeGreaterThan(0)
    expect(watch.found).toEqual([])
    expect(await leftIn(step)).toEqual([])
  })
})
