import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { createHash, X509Certificate } from 'node:crypto'
import { appendFile, cp, mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { makeAuthority, replyOf } from '../../sandbox/timestamp.ts'
import { evidenceMessage } from '../../src/ledger/commit-message.ts'
import { companionOf } from '../../src/ledger/companions.ts'
import { signDetached, type Verifier } from '../../src/openpgp/detached.ts'
import { readSigner, type Signer } from '../../src/openpgp/signer.ts'
import { readSignerKeys } from '../../src/openpgp/signer-keys.ts'
import { timestampRequest } from '../../src/timestamp/client.ts'
import { pair } from '../seal/fixtures.ts'
import { expectFound, sumAgain } from './damage.ts'
import { Clone, found, M1, M2, M3, outcomeOf, verified, was } from './fixture.ts'

const made = new Date('2024-12-01T00:00:00Z')
const APRIL = new Date('2025-04-02T08:00:00Z')
const MAY = new Date('2025-05-10T00:00:00Z')
const R2 = '2025/2025-02.r2.manifest.json'

let signer: Signer
let stranger: Signer
let signerKeys: Verifier[]
let bothKeys: Verifier[]
let authority: string
let whole: Clone
let clone: Clone
beforeAll(async () => {
  const [one, other] = [await pair({ date: made }), await pair({ date: made })]
  signer = await readSigner(one.private, undefined, { now: made })
  stranger = await readSigner(other.private, undefined, { now: made })
  signerKeys = await readSignerKeys(one.public, APRIL)
  bothKeys = await readSignerKeys(`${one.public}\n${other.public}`, APRIL)
  authority = await mkdtemp(join(tmpdir(), 'verify-'))
  await makeAuthority(authority)
  whole = await Clone.create()
  for (const month of ['2025-01', '2025-02', '2025-03']) {
    await whole.append({ month, signer, stamp })
  }
}, 60_000)
beforeEach(async () => {
  clone = await whole.copy()
})
afterEach(() => clone.remove())
afterAll(async () => {
  await whole.remove()
  await rm(authority, { recursive: true })
})

const stamp = (manifest: Buffer) =>
  replyOf(authority, timestampRequest(createHash('sha256').update(manifest).digest()))
const rootsIn = async (folder: string) => [
  new X509Certificate(await readFile(join(folder, 'root.pem'))),
]
const forgedRevision = (by?: Signer) =>
  clone.append({ month: '2025-02', json: '[]', retrievedAt: APRIL, ...(by && { signer: by }) })

describe('signatures of manifests', () => {
  test('all good, of a key that is given: sound', async () => {
    const report = await verified(clone, { signerKeys })
    expect(found(report)).toEqual({})
    expect(outcomeOf(report, 'signed')).toEqual({ status: 'ok', note: '3 of 3 manifests' })
    expect(outcomeOf(await verified(clone), 'signed').status).toBe('not-checked')
  })

  test('a forged revision without one, appended as an export does, is found with and without the key', async () => {
    await forgedRevision()
    expectFound(await verified(clone, { signerKeys }), { signed: [`^'${R2}' is not signed$`] })
    expectFound(await verified(clone), {
      signed: [`'${R2}' is not signed, as '${M1}' before it is`],
    })
  })

  test('a forged revision that somebody else signed', async () => {
    await forgedRevision(stranger)
    expectFound(await verified(clone, { signerKeys }), {
      signed: [/r2\.manifest\.json\.asc' is of the key [0-9A-F]+, which is none of/],
    })
  })

  test('one that is of another manifest', async () => {
    await cp(clone.at(`${M2}.asc`), clone.at(`${M3}.asc`))
    await sumAgain(clone)
    const sha = clone.commit('Swap')
    const { signed, history } = found(await verified(clone, { signerKeys }))
    expect(signed).toEqual([expect.stringMatching(`^'${M3}.asc' is bad: `)])
    expect(history).toEqual([was('modified', `${M3}.asc`, sha)])
  })

  test('one of another key that is given than its manifest names', async () => {
    const signature = await signDetached(await clone.readBytes(M3), stranger, APRIL)
    await clone.write(`${M3}.asc`, signature)
    clone.commit('Sign anew')
    const { signed } = found(await verified(clone, { signerKeys: bothKeys }))
    expect(signed).toEqual([expect.stringMatching(/is of the key \w+, where its manifest names/)])
  })

  test('one that was removed', async () => {
    await rm(clone.at(`${M3}.asc`))
    const sha = clone.commit('Remove')
    expect(found(await verified(clone, { signerKeys }))).toMatchObject({
      signed: [`'${M3}.asc' is missing`],
      manifests: [`'${M3}.asc' is missing; '${M3}' names who signed it`],
      history: [was('deleted', `${M3}.asc`, sha)],
    })
  })

  test('of a ledger that began without: from the sequence on that is given', async () => {
    await clone.remove()
    clone = await Clone.create()
    await clone.append({ month: '2025-01' })
    for (const month of ['2025-02', '2025-03']) await clone.append({ month, signer })
    expectFound(await verified(clone, { signerKeys }), { signed: [`^'${M1}' is not signed$`] })
    expect(found(await verified(clone, { signerKeys, signedSince: 2 }))).toEqual({})
  })
})

test('a forged append is recovered from by a revert and an export, with both commits accepted', async () => {
  const { state } = clone
  await forgedRevision()
  const forged = clone.git(['rev-parse', 'HEAD'])
  clone.git(['revert', '--no-edit', 'HEAD'])
  const accept = new Set([forged, clone.git(['rev-parse', 'HEAD'])])
  clone.state = state
  const check = async (accept: Set<string>) =>
    Object.keys(found(await verified(clone, { signerKeys, now: MAY, accept })))
  expect(await check(new Set())).toEqual(['history', 'commits', 'fresh'])
  expect(await check(accept)).toEqual(['fresh'])
  // Heroku writes the month anew: a true revision of the forged one's name.
  const retrievedAt = new Date('2025-04-09T00:00:00Z')
  await clone.append({ month: '2025-02', seed: 9, signer, retrievedAt })
  await clone.append({ month: '2025-04', seed: 4, signer })
  expect(await check(accept)).toEqual([])
})

describe('time-stamps of manifests', () => {
  test('good under a root that is given: sound, and back-dating is told', async () => {
    const report = await verified(clone, { timestampRoots: await rootsIn(authority) })
    expect(outcomeOf(report, 'timestamps')).toEqual({
      status: 'ok',
      note: expect.stringMatching(
        `^3 of 3 manifests; later than a day after retrieval: '${M1}' only by 20`,
      ),
    })
    expect(outcomeOf(await verified(clone), 'timestamps').status).toBe('not-checked')
  })

  test('of an authority under another root, also one that the ledger brings along', async () => {
    const other = join(authority, 'other')
    await makeAuthority(other)
    expectFound(await verified(clone, { timestampRoots: await rootsIn(other) }), {
      timestamps: [M1, M2, M3].map((path) => `^'${path}.tsr' .* does not lead to a given`),
    })
  })

  test('one of another manifest, and one that is none', async () => {
    await cp(clone.at(`${M1}.tsr`), clone.at(`${M2}.tsr`))
    await clone.write(`${M3}.tsr`, 'x')
    clone.commit('Swap')
    const { timestamps } = found(
      await verified(clone, { timestampRoots: await rootsIn(authority) }),
    )
    expect(timestamps).toEqual([
      `'${M2}.tsr' is not of this document`,
      `'${M3}.tsr' is no RFC 3161 time-stamp`,
    ])
  })

  test('one from before its manifest says that the archive was retrieved', async () => {
    await clone.remove()
    clone = await Clone.create()
    const [retrievedAt, now] = [new Date('2099-02-02'), new Date('2099-02-03')]
    await clone.append({ month: '2099-01', retrievedAt, stamp })
    expectFound(await verified(clone, { now, timestampRoots: await rootsIn(authority) }), {
      timestamps: [/^'2099\/2099-01\.manifest\.json\.tsr' is of 20.*, before its manifest/],
    })
  })
})

describe('a time-stamp that comes later', () => {
  /** Adds one to a month that has none, as the next export does. */
  async function late(message?: string, more?: () => Promise<unknown>) {
    const { bytes, ...held } = await clone.append({ month: '2025-04', signer })
    await clone.attach(held, [companionOf(held, 'timestamp', await stamp(bytes))])
    await more?.()
    clone.commit(message ?? evidenceMessage('timestamp', held, null))
    return found(await verified(clone, { now: MAY, signerKeys }))
  }
  const came = /^'2025\/2025-04\.manifest\.json\.tsr' came in commit \w{12}, which /.source

  test('in a commit that adds nothing else and says so is sound', async () => {
    expect(await late()).toEqual({})
  })

  test('in a commit that says something else', async () => {
    const { commits } = await late('Add a time-stamp\n\nMonth: 2025-04')
    const problem = `${came}does not say its Evidence, Manifest-SHA-256$`
    expect(commits).toEqual([expect.stringMatching(problem)])
  })

  test('in a commit that brings another file', async () => {
    const { commits } = await late(undefined, () => appendFile(clone.at('2025/2025-05.json'), '{}'))
    expect(commits).toEqual([expect.stringMatching(`${came}changes other files too$`)])
  })
})
