import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { checkSignatures, outdatedKeys } from '../../src/export/keys.ts'
import { readLedger } from '../../src/ledger/read.ts'
import { readRecipients } from '../../src/openpgp/recipients.ts'
import type { Inputs } from '../../src/options/inputs.ts'
import { archivesOf, stage, type Stage } from '../e2e/fixture.ts'
import { byHand, checkLedger, FOLDER, ledgerFile } from '../e2e/ledger.ts'
import { failureOf } from '../edges.ts'
import { exportIn } from '../in-process.ts'
import { ACME, append, ledgerOf, recordOf } from '../ledger/fixture.ts'
import { daysFromNow, NOW as KEY_NOW, pair, type Pair } from '../seal/fixtures.ts'
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
    at = await stage(await archivesOf([march, april, may], 5))
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

test('a copy of a key without the newer subkey that months are encrypted to is warned about', async () => {
  const gpg = gnupg(KEY_NOW)
  const read = (text: string) => readRecipients(text, { fingerprints: [], now: KEY_NOW })
  const fingerprint = gpg.generate('future-default', 'default', '1y', daysFromNow(-30))
  const older = await read(gpg.exportKey(fingerprint))
  const encrypting = ['--quick-add-key', fingerprint, 'cv25519', 'encr', '1y']
  gpg.run(encrypting, undefined, daysFromNow(-10))
  const newer = await read(gpg.exportKey(fingerprint))

  gpg.close()
  const ledger = await ledgerOf()
  const [{ subkey }] = newer as [(typeof newer)[number]]
  const encryption = { recipients: [fingerprint], subkeys: [subkey] }
  await append(ledger, recordOf('2026-08', 'x', { encryption }))
  const state = await readLedger(ledger, ACME.id)
  expect(outdatedKeys(state, newer)).toEqual([])
  expect(outdatedKeys(state, older)).toEqual([
    expect.stringMatching(`key ${fingerprint} lacks the subkey ${subkey}, which earlier months`),
  ])
})
