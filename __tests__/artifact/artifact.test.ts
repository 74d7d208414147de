import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ArtifactClient } from '@actions/artifact'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import {
  ArtifactError,
  effectiveArtifactName,
  uploadArtifact,
} from '../../src/artifact/artifact.ts'
import type { Month } from '../../src/system/month.ts'
import { failureOf, fakeLog, fakeRunner } from '../edges.ts'
import { sealed } from '../github/fixture.ts'

const now = new Date('2026-11-02T05:17:00Z')
const account = { id: '0c6ae7a5', name: 'acme' }
const month = '2026-10' as Month

describe('the name', () => {
  const template = 'heroku-audit-trail-{account}-{month}'

  test.each([
    [1, 'heroku-audit-trail-acme-2026-10'],
    [2, 'heroku-audit-trail-acme-2026-10-2'],
    [11, 'heroku-audit-trail-acme-2026-10-11'],
  ])('in attempt %i of a run is %s: a name is taken for all of them', (attempt, name) => {
    expect(effectiveArtifactName(template, account, month, attempt)).toBe(name)
  })

  test('holds nothing that artifact names refuse, whatever the account is called', () => {
    const odd = { id: 'a/b', name: 'Ä "b": <c> | *? \\ / \r\n' }
    const name = effectiveArtifactName('{account}.{account-id}.{month}', odd, month, 1)
    expect(name).not.toMatch(/[":<>|*?\\/\r\n]/)
    expect(decodeURIComponent(name)).toBe(`${odd.name}.${odd.id}.${month}`)
  })
})

describe('an upload', () => {
  let folder: string
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'artifact-test-'))
  })
  afterEach(async () => {
    await rm(folder, { recursive: true, force: true })
  })

  /** Uploads a month of one file with a client that says what it was asked and answers as told. */
  async function upload(
    answer: () => Promise<{ id?: number; digest?: string }>,
    { ending = '.json', days, longest }: { ending?: string; days?: number; longest?: number },
    within?: { least: number; byte: number },
  ) {
    const { file } = await sealed(folder, ending, '[]\n')
    const beside = ['2026-10.manifest.json', 'SHA256SUMS'].map((name) => join(folder, name))
    for (const path of beside) await writeFile(path, '\n')
    const asked: unknown[] = []
    const log = fakeLog()
    const client = {
      uploadArtifact: (...args: unknown[]) => {
        asked.push(...args)
        return answer()
      },
    } as unknown as ArtifactClient
    const runner = fakeRunner({ retentionDays: longest })
    const month = { name: 'trail', root: folder, files: [file, ...beside], retentionDays: days }
    const receipt = uploadArtifact(month, {
      ...{ runner, now, log, client },
      ...(within && { within }),
    })
    return { receipt, asked, log }
  }
  const ok = () => Promise.resolve({ id: 5, digest: 'ab12' })

  test.each([
    [400, 90, 90],
    [7, 90, 7],
    [undefined, 90, 90],
    [7, undefined, 7],
  ])(
    'asked for %p days where at most %p are kept tells the expiry after %p',
    async (asked, longest, kept) => {
      const given = { ...(asked && { days: asked }), ...(longest && { longest }) }
      const { receipt, asked: sent, log } = await upload(ok, given)
      const expiresAt = new Date(now.getTime() + kept * 86_400_000)
      const url = 'https://github.com/acme/compliance/actions/runs/4711/artifacts/5'
      expect(await receipt).toEqual({ id: 5, url, digest: 'ab12', expiresAt })
      expect(sent[3]).toMatchObject({ retentionDays: kept })
      expect(log.lines.join()).toMatch(new RegExp(`It expires on [\\d-]{10}, after ${kept} days`))
    },
  )

  test('claims no expiry that is not known', async () => {
    const { receipt, asked, log } = await upload(ok, {})
    expect((await receipt).expiresAt).toBeNull()
    expect(asked[3]).not.toHaveProperty('retentionDays')
    expect(log.lines.join()).toContain("as long as the repository's setting says")
  })

  test.each([
    ['.json', 6],
    ['.json.part01', 6],
    ['.json.gz', 0],
    ['.json.gz.part01', 0],
    ['.json.gz.pgp', 0],
    ['.json.pgp.part02', 0],
  ])('of %s compresses at level %i: what is sealed does not compress', async (ending, level) => {
    const { receipt, asked } = await upload(ok, { ending })
    await receipt
    expect(asked[3]).toMatchObject({ compressionLevel: level })
  })

  test.each([
    [
      'Failed to CreateArtifact: (409) Conflict: an artifact with this name already exists',
      /artifact-name/,
    ],
    [
      'Artifact storage quota has been hit. Unable to upload any new artifacts.',
      /storage.*delete old ones/,
    ],
    ['socket hang up', /Run again/],
  ])('that fails says what to do: %s', async (problem, wayOut) => {
    const { receipt } = await upload(() => Promise.reject(new Error(`${problem}\n::error::x`)), {})
    const error = await failureOf(receipt)
    expect(error).toBeInstanceOf(ArtifactError)
    expect(error.message).toContain("'trail'")
    expect(error.message).toContain(problem)
    expect(error.message).toMatch(wayOut)
    expect(error.message).not.toMatch(/\n|::/)
  })

  test('that never ends fails all the same', async () => {
    const { receipt } = await upload(() => new Promise(() => undefined), {}, { least: 20, byte: 0 })
    const error = await failureOf(receipt)
    expect(error).toBeInstanceOf(ArtifactError)
    expect(error.message).toMatch(/did not take it within 1 minutes?\. Run again/)
  })

  test.each([undefined, 0, -1, NaN, 2 ** 53])(
    'with the id %p in the end has failed',
    async (id) => {
      const { receipt } = await upload(() => Promise.resolve(id === undefined ? {} : { id }), {})
      const error = await failureOf(receipt)
      expect(error).toBeInstanceOf(ArtifactError)
      expect(error.message).toMatch(/gave it no id/)
    },
  )
})
