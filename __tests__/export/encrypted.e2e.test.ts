import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { reference, sha256 } from '../../sandbox/reference.ts'
import type { StepResult } from '../../sandbox/runner.ts'
import { unzip } from '../../sandbox/zip.ts'
import type { Manifest } from '../../src/ledger/manifest.ts'
import { bundleSha256 } from '../../src/system/bundle.ts'
import {
  archiveOfEvents,
  clockAt,
  events,
  leftIn,
  program,
  stage,
  type Stage,
} from '../e2e/fixture.ts'
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

/** Every file of a step's RUNNER_TEMP, while others write there: what is gone is empty. */
function filesNow(runner: string): Buffer[] {
  try {
    return readdirSync(runner, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.parentPath.includes('/temp'))
      .map((entry) => readFileSync(join(entry.parentPath, entry.name)))
  } catch {
    return []
  }
}

describe('a month encrypted and signed, with the original and the review page, to a commit and an artifact', () => {
  let gpg: GnuPG
  let signer: Pair
  let recipients: string[]
  let at: Stage
  let step: StepResult
  /** Plaintext, in any form that can be told, that was seen on disk. */
  const found: string[] = []
  let looks = 0

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

    const gz = archive.gz as Buffer
    const needles: [string, Buffer][] = [
      ['an e-mail', Buffer.from('@example.com')],
      ['a field', Buffer.from('"actor"')],
      ["Heroku's gzip", gz.subarray(100, 132)],
      ["the middle of Heroku's gzip", gz.subarray(gz.length >> 1, (gz.length >> 1) + 32)],
    ]
    const runner = join(at.folder, 'runner')
    mkdirSync(runner)
    const look = () => {
      for (const bytes of filesNow(runner)) {
        if (bytes.length > 0) looks++
        if (bytes[0] === 0x1f && bytes[1] === 0x8b) found.push('a gzip file')
        for (const [name, needle] of needles) if (bytes.includes(needle)) found.push(name)
      }
      return undefined
    }
    // At each request the step waits for the answer, so that what it has on disk can be seen.
    for (const service of [at.world.heroku, at.world.github, at.world.artifacts]) {
      service.intercept = look
    }
    const poll = setInterval(look, 5)
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

  test('succeeds; no plaintext was on disk at any time, and nothing is left there', async () => {
    expect(step.output).not.toMatch(/^::error/m)
    expect(step.exitCode).toBe(0)
    expect(looks).toBeGreaterThan(0)
    expect(found).toEqual([])
    expect(await leftIn(step)).toEqual([])
  })

  test('commits all files in one commit; gpg opens each with either key, and verifies the manifest', async () => {
    const files = await at.git.text(['diff-tree', '-r', '--name-only', 'main~1', 'main'])
    const beside = [page, manifest, signature, `${folder}/README.md`, `${folder}/SHA256SUMS`]
    expect(files.split('\n')).toEqual([...names, ...beside].toSorted())
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

  test('the artifact holds the same, named by the attempt, its retention cut; the outputs name both deliveries', async () => {
    const [artifact] = at.world.artifacts.artifacts
    expect(artifact!.name).toBe('heroku-audit-trail-acme-2025-02-2')
    const bytes = readFileSync(artifact!.file)
    const inZip = [...names, page, manifest, signature, `${folder}/SHA256SUMS`]
    expect(Object.keys(unzip(bytes)).toSorted()).toEqual(
      inZip.map((name) => name.replace(`${folder}/`, '')).toSorted(),
    )
    const expires = new Date(step.outputs['artifact-expires-at']!).getTime()
    expect(Math.abs(expires - now.getTime() - 60 * 86_400_000)).toBeLessThan(600_000)
    expect(step.outputs).toMatchObject({
      ...{ status: 'exported', events: '4000', sha256: sha256(expected), path: names[0] },
      'commit-sha': await at.head(),
      'artifact-id': String(artifact!.id),
    })
    expect(step.outputs['artifact-digest']!.replace(/^sha256:/, '')).toBe(sha256(bytes))
  })

  test('the summary counts only, and names the recipients', () => {
    for (const each of recipients) expect(step.summary).toContain(each)
    expect(step.summary).not.toMatch(/@example|&#64;|Person \d/)
    expect(step.summary).toContain('| Events | 4,000 |')
  })
})
