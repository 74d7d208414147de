import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { checkSignatures } from '../../src/export/keys.ts'
import { readLedger } from '../../src/ledger/read.ts'
import type { Inputs } from '../../src/options/inputs.ts'
import { archiveOfEvents, events, stage, type Stage } from '../e2e/fixture.ts'
import { byHand, checkLedger, FOLDER, ledgerFile } from '../e2e/ledger.ts'
import { failureOf } from '../edges.ts'
import { exportIn } from '../in-process.ts'
import { ACME, append, ledgerOf, recordOf } from '../ledger/fixture.ts'
import { pair, type Pair } from '../seal/fixtures.ts'
import { gnupg } from '../seal/gnupg.ts'

const NOW = '2025-06-02T05:17:00Z'
const [march, april, may] = ['2025-03', '2025-04', '2025-05'] as const

describe('a signed ledger of plaintext', () => {
  let at: Stage
  let old: Pair
  let own: Pair
  let keys: Inputs
  beforeAll(async () => {
    const date = new Date('2025-01-01T00:00:00Z')
    ;[old, own] = [await pair({ date }), await pair({ date })]
    keys = { 'pgp-signing-key': own.private, 'pgp-signer-keys': old.public }
    const months = [march, april, may].map((month) => archiveOfEvents(month, events(month, 5)))
    at = await stage(await Promise.all(months))
  })
  afterAll(() => at.close())

  const run = async (month: string, inputs: Inputs) =>
    (await exportIn(at, { month, ...inputs }, NOW)).message
  const asc = (month: string) => `2025/${month}.manifest.json.asc`

  test('has a signature beside each manifest, in its commit, that gpg verifies', async () => {
    expect(await run(march, { 'pgp-signing-key': old.private })).toBe('')
    const [manifest] = await checkLedger(at)
    expect(manifest).toMatchObject({ signature: { fingerprint: old.fingerprint } })
    const files = await at.git.text(['show', '--format=', '--name-only', 'main'])
    expect(files).toContain(`${FOLDER}/${asc(march)}`)
    const gpg = gnupg(new Date(NOW))
    try {
      const signature = join(at.folder, 'signature.asc')
      await writeFile(signature, await ledgerFile(at, asc(march)))
      gpg.run(['--import'], old.public)
      const signed = await ledgerFile(at, `2025/${march}.manifest.json`)
      const { stderr } = gpg.run(['--verify', signature, '-'], signed)
      expect(stderr).toContain('Good signature')
    } finally {
      gpg.close()
    }
  })

  test('takes no month that is not signed, and says so even when nothing is due', async () => {
    for (const month of [march, april]) {
      expect(await run(month, {})).toContain('pgp-signing-key is empty. Is its secret set')
    }
    expect(await checkLedger(at)).toHaveLength(1)
  })

  test('goes on with another key once the public one before it is given', async () => {
    const without = await run(april, { 'pgp-signing-key': own.private })
    expect(without).toMatch(/which was not given: .*pgp-signer-keys/)
    expect(await run(april, keys)).toBe('')
    expect(await checkLedger(at)).toHaveLength(2)
  })

  test('whose newest signature is of something else stops every run', async () => {
    const earlier = await ledgerFile(at, asc(march))
    await byHand(at, (clone) => writeFile(join(clone, FOLDER, asc(april)), earlier))
    for (const month of [march, may]) {
      expect(await run(month, keys)).toMatch(/'2025\/2025-04\.manifest\.json\.asc' is bad/)
    }
  })
})

test('a record without a signature after one with it is a forgery, whatever key is given', async () => {
  const ledger = await ledgerOf()
  const signature = { fingerprint: 'A'.repeat(40) }
  await append(ledger, recordOf('2026-08', 'signed', { signature }), { signature: 'x' })
  await append(ledger, recordOf('2026-09'))
  const state = await readLedger(ledger, ACME.id)
  const signing = { signer: undefined, verifiers: [] }
  const error = await failureOf(checkSignatures(state, ledger, signing, new Date(NOW)))
  expect(error.message).toContain("'2026/2026-09.manifest.json' is not signed, while '2026/2026-08")
})
