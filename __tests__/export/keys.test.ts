import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { outdatedKeys } from '../../src/export/keys.ts'
import { readLedger } from '../../src/ledger/read.ts'
import { readRecipients } from '../../src/openpgp/recipients.ts'
import { ACME, append, ledgerOf, recordOf } from '../ledger/fixture.ts'
import { daysFromNow, NOW } from '../seal/fixtures.ts'
import { gnupg, type GnuPG } from '../seal/gnupg.ts'

let gpg: GnuPG
beforeAll(() => {
  gpg = gnupg(NOW)
})
afterAll(() => gpg.close())

test('a copy of a key without the newer subkey that months are encrypted to is warned about', async () => {
  const read = (text: string) => readRecipients(text, { fingerprints: [], now: NOW })
  const fingerprint = gpg.generate('future-default', 'default', '1y', daysFromNow(-30))
  const older = await read(gpg.exportKey(fingerprint))
  const encrypting = ['--quick-add-key', fingerprint, 'cv25519', 'encr', '1y']
  gpg.run(encrypting, undefined, daysFromNow(-10))
  const newer = await read(gpg.exportKey(fingerprint))

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
