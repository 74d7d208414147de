import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { exportAction } from '../../src/export/action.ts'
import { checkSignatures } from '../../src/export/chain.ts'
import { readLedger } from '../../src/ledger/read.ts'
import type { Inputs } from '../../src/options/inputs.ts'
import { archiveOfEvents, events, stage, type Stage } from '../e2e/fixture.ts'
import { byHand, checkLedger, FOLDER, ledgerFile } from '../e2e/ledger.ts'
import { failureOf } from '../edges.ts'
import { runIn } from '../in-process.ts'
import { ACME, append, ledgerOf, recordOf } from '../ledger/fixture.ts'
import { pair, type Pair } from '../seal/fixtures.ts'
import { gnupg } from '../seal/gnupg.ts'

const NOW = '2025-06-02T05:17:00Z'
const [march, april, may] = ['2025-03', '2025-04', '2025-05'] as const

describe('a signed ledger of plaintext', () => {
  let at: Stage
  let old: Pair
  let own: Pair
  beforeAll(async () => {
    const date = new Date('2025-01-01T00:00:00Z')
    ;[old, own] = [await pair({ date }), await pair({ date })]
    const months = [march, april, may].map((month) => archiveOfEvents(month, events(month, 5)))
    at = await stage(await Promise.all(months))
  })
  afterAll(() => at.close())

  const run = (month: string, inputs: Inputs) => runIn(at, exportAction, { month, ...inputs }, NOW)
  const asc = (month: string) => `2025/${month}.manifest.json.asc`

  test('has a signature beside each manifest, in its commit, that gpg verifies', async () => {
    const { error } = await run(march, { 'pgp-signing-key': old.private })
    expect(error).toBeUndefined()
    const [manifest] = await checkLedger(at)
    expect(manifest).toMatchObject({ signature: { fingerprint: old.fingerprint } })
    const names = manifest!.files.map(({ path }) => path)
    expect(names).toEqual(['2025/2025-03.json'])
    const files = await at.git.text(['show', '--format=', '--name-only', 'main'])
    expect(files).toContain(`${FOLDER}/${asc(march)}`)
    expect((await ledgerFile(at, 'SHA256SUMS')).toString()).toContain(asc(march))
    const folder = mkdtempSync(join(tmpdir(), 'signed-'))
    const gpg = gnupg(new Date(NOW))
    try {
      const [signature, signed] = ['2025-03.manifest.json.asc', '2025-03.manifest.json']
      for (const name of [signature, signed]) {
        writeFileSync(join(folder, name), await ledgerFile(at, `2025/${name}`))
      }
      gpg.run(['--import'], old.public)
      const { stderr } = gpg.run(['--verify', join(folder, signature), join(folder, signed)])
      expect(stderr).toContain('Good signature')
    } finally {
      gpg.close()
      rmSync(folder, { recursive: true })
    }
  })

  test('takes no month that is not signed, and says so even when nothing is due', async () => {
    for (const month of [march, april]) {
      const { error } = await run(month, {})
      expect(error?.message).toContain('pgp-signing-key is empty. Is its secret set')
    }
    expect(await checkLedger(at)).toHaveLength(1)
  })

  test('goes on with another key once the public one before it is given', async () => {
    const { error } = await run(april, { 'pgp-signing-key': own.private })
    expect(error?.message).toMatch(/which was not given: .*pgp-signer-keys/)
    const keys = { 'pgp-signing-key': own.private, 'pgp-signer-keys': old.public }
    expect((await run(april, keys)).error).toBeUndefined()
    expect(await checkLedger(at)).toHaveLength(2)
  })

  test('whose newest signature is of something else stops every run', async () => {
    const earlier = await ledgerFile(at, asc(march))
    await byHand(at, (clone) => writeFile(join(clone, FOLDER, asc(april)), earlier))
    for (const month of [march, may]) {
      const keys = { 'pgp-signing-key': own.private, 'pgp-signer-keys': old.public }
      const { error } = await run(month, keys)
      expect(error?.message).toMatch(/'2025\/2025-04\.manifest\.json\.asc' is bad/)
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

test('a manifest that names its signer is refused without its signature', async () => {
  const ledger = await ledgerOf()
  const signature = { fingerprint: 'A'.repeat(40) }
  await append(ledger, recordOf('2026-08', 'signed', { signature }))
  const error = await failureOf(readLedger(ledger, ACME.id))
  expect(error.message).toContain("'2026/2026-08.manifest.json.asc' is missing")
})
