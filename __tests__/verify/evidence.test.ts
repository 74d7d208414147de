import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { X509Certificate } from 'node:crypto'
import { appendFile, cp, mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { signDetached } from '../../src/openpgp/detached.ts'
import { expectFound, sumAgain } from './damage.ts'
import * as fixture from './fixture.ts'
import { authorityIn, Clone, found, M1, M2, M3, MAY, outcomeOf, verified, was } from './fixture.ts'

/** When a forger pushes. */
const APRIL = new Date('2025-04-02T08:00:00Z')
const R2 = '2025/2025-02.r2.manifest.json'

let own: Awaited<ReturnType<typeof fixture.signing>>
let stranger: typeof own
let authority: string
let stamp: Awaited<ReturnType<typeof authorityIn>>
let whole: Clone
let clone: Clone
beforeAll(async () => {
  own = await fixture.signing()
  stranger = await fixture.signing()
  authority = await mkdtemp(join(tmpdir(), 'verify-'))
  stamp = await authorityIn(authority)
  whole = await Clone.create()
  for (const month of ['2025-01', '2025-02', '2025-03']) {
    await whole.append({ month, signer: own.signer, stamp })
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

const verifiedByKey = (options?: Parameters<typeof verified>[1]) =>
  verified(clone, { signerKeys: own.signerKeys, ...options })
const verifiedByRoot = async (folder = authority, now = fixture.APRIL) => {
  const root = new X509Certificate(await readFile(join(folder, 'root.pem')))
  return verified(clone, { timestampRoots: [root], now })
}
const forgedRevision = (by?: typeof own) =>
  clone.append({
    ...{ month: '2025-02', json: '[]', retrievedAt: APRIL },
    ...(by && { signer: by.signer }),
  })

describe('signatures of manifests', () => {
  test('all good, of a key that is given: sound', async () => {
    const report = await verifiedByKey()
    expect(found(report)).toEqual({})
    expect(outcomeOf(report, 'signed')).toEqual({ status: 'ok', note: '3 of 3 manifests' })
    expect(outcomeOf(await verified(clone), 'signed').status).toBe('not-checked')
  })

  test('a forged revision without one, appended as an export does, is found with and without the key', async () => {
    await forgedRevision()
    expectFound(await verifiedByKey(), { signed: [`^'${R2}' is not signed$`] })
    expectFound(await verified(clone), {
      signed: [`'${R2}' is not signed, as '${M1}' before it is`],
    })
    // Of a ledger that began without: from the sequence on that is given.
    expect(found(await verifiedByKey({ signedSince: 5 }))).toEqual({})
  })

  test('a forged revision that somebody else signed', async () => {
    await forgedRevision(stranger)
    expectFound(await verifiedByKey(), {
      signed: [/r2\.manifest\.json\.asc' is of the key [0-9A-F]+, which is none of/],
    })
  })

  test('one that is of another manifest', async () => {
    await cp(clone.at(`${M2}.asc`), clone.at(`${M3}.asc`))
    await sumAgain(clone)
    const sha = clone.commit('Swap')
    const { signed, history } = found(await verifiedByKey())
    expect(signed).toEqual([expect.stringMatching(`^'${M3}.asc' is bad: `)])
    expect(history).toEqual([was('modified', `${M3}.asc`, sha)])
  })

  test('one of another key that is given than its manifest names', async () => {
    const signature = await signDetached(await clone.readBytes(M3), stranger.signer, APRIL)
    await clone.write(`${M3}.asc`, signature)
    clone.commit('Sign anew')
    const signerKeys = [...own.signerKeys, ...stranger.signerKeys]
    const { signed } = found(await verifiedByKey({ signerKeys }))
    expect(signed).toEqual([expect.stringMatching(/is of the key \w+, where its manifest names/)])
  })

  test('one that was removed', async () => {
    await rm(clone.at(`${M3}.asc`))
    const sha = clone.commit('Remove')
    expect(found(await verifiedByKey())).toMatchObject({
      signed: [`'${M3}.asc' is missing`],
      manifests: [`'${M3}.asc' is missing; '${M3}' names who signed it`],
      history: [was('deleted', `${M3}.asc`, sha)],
    })
  })
})

test('a forged append is recovered from by a revert and an export, with both commits accepted', async () => {
  await forgedRevision()
  const forged = clone.git(['rev-parse', 'HEAD'])
  clone.git(['revert', '--no-edit', 'HEAD'])
  const accept = new Set([forged, clone.git(['rev-parse', 'HEAD'])])
  const check = async (accept: Set<string>) =>
    Object.keys(found(await verifiedByKey({ now: MAY, accept })))
  expect(await check(new Set())).toEqual(['history', 'commits', 'fresh'])
  expect(await check(accept)).toEqual(['fresh'])
  // Heroku writes the month anew: a true revision of the forged one's name.
  const { signer } = own
  const retrievedAt = new Date('2025-04-09T00:00:00Z')
  await clone.append({ month: '2025-02', seed: 9, signer, retrievedAt })
  await clone.append({ month: '2025-04', seed: 4, signer })
  expect(await check(accept)).toEqual([])
})

describe('time-stamps of manifests', () => {
  test('good under a root that is given: sound, and back-dating is told', async () => {
    expect(outcomeOf(await verifiedByRoot(), 'timestamps')).toEqual({
      status: 'ok',
      note: expect.stringMatching(
        `^3 of 3 manifests; later than a day after retrieval: '${M1}' only by 20`,
      ),
    })
    expect(outcomeOf(await verified(clone), 'timestamps').status).toBe('not-checked')
  })

  test('of an authority under another root, also one that the ledger brings along', async () => {
    const other = join(authority, 'other')
    await authorityIn(other)
    expectFound(await verifiedByRoot(other), {
      timestamps: [M1, M2, M3].map((path) => `^'${path}.tsr' .* does not lead to a given`),
    })
  })

  test('one of another manifest, and one that is none', async () => {
    await cp(clone.at(`${M1}.tsr`), clone.at(`${M2}.tsr`))
    await clone.write(`${M3}.tsr`, 'x')
    clone.commit('Swap')
    expect(found(await verifiedByRoot()).timestamps).toEqual([
      `'${M2}.tsr' is not of this document`,
      `'${M3}.tsr' is no RFC 3161 time-stamp`,
    ])
  })

  test('one from before its manifest says that the archive was retrieved', async () => {
    await clone.append({ month: '2099-01', retrievedAt: new Date('2099-02-02'), stamp })
    expect(found(await verifiedByRoot(authority, new Date('2099-02-03'))).timestamps).toEqual([
      expect.stringMatching(
        /^'2099\/2099-01\.manifest\.json\.tsr' is of 20.*, before its manifest/,
      ),
    ])
  })
})

describe('a time-stamp that comes later', () => {
  /** Adds one to a month that has none, as the next export does. */
  async function late(message?: string, more?: () => Promise<unknown>) {
    const { path, bytes } = await clone.append({ month: '2025-04', signer: own.signer })
    const said = await clone.attach(path, 'timestamp', [['timestamp', await stamp(bytes)]])
    await more?.()
    clone.commit(message ?? said)
    return found(await verifiedByKey({ now: MAY }))
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
