import type { Check } from '../check.ts'
import type { OpenedFile } from '../drill.ts'
import { manifestsOf } from '../ledger.ts'
import { count, failed, judge, notChecked, type Outcome } from '../outcome.ts'

/** What came of opening the files of one role. */
export function outcomeOf(files: readonly OpenedFile[], nothing: string): Outcome {
  if (files.length === 0) return notChecked(nothing)
  const findings = files.flatMap((file) => file.findings)
  if (findings.length > 0) return judge(findings, '')
  const skipped = (why: OpenedFile['skipped']) =>
    files.filter((file) => file.skipped === why).length
  const [wrong, locked, damaged] = [skipped('wrong-key'), skipped('locked'), skipped('damaged')]
  const of = `of ${count(files.length, 'file')}`
  if (wrong > 0) return failed(`${wrong} ${of} are encrypted for other keys than those given`)
  if (locked > 0) return notChecked(`no private key for ${locked} ${of}`)
  if (damaged > 0) return notChecked(`${damaged} ${of} are damaged, and were not opened`)
  return judge([], count(files.length, 'file'))
}

export const events: Check = {
  id: 'events',
  title: 'Every month opens: digest, number, order, times and types of its events are as stated',
  async run(ledger, { drill }) {
    const files = (await drill(ledger)).filter(({ role }) => role === 'events')
    return outcomeOf(files, 'there is no month')
  },
}

/** What an original is worth that fits its manifest: both may have been written by anyone. */
const ORIGIN =
  'that they came from Heroku is proved only where Heroku still has the checksum or the manifest is signed'

export const originals: Check = {
  id: 'originals',
  title: "Heroku's own bytes, where they were kept, are as announced, and in order give the events",
  async run(ledger, { drill }) {
    const files = (await drill(ledger)).filter(({ role }) => role === 'original')
    const outcome = outcomeOf(files, 'none were kept')
    return outcome.status === 'ok' ? { ...outcome, note: `${outcome.note}; ${ORIGIN}` } : outcome
  },
}

const WORDS = {
  none: (signer: string) => `is not signed by ${signer}, the key that its manifest names`,
  rejected: (signer: string) =>
    `has a signature of ${signer} that is not good: of other bytes, or of a time at which the key ` +
    'could not sign',
}

export const signers: Check = {
  id: 'signers',
  title: 'The signatures inside the encrypted files are good, and of the keys that are named',
  async run(ledger, { drill, privateKeys, signerKeys }) {
    const signed = manifestsOf(ledger).filter(({ manifest }) => manifest.encryption?.signed_by)
    if (signed.length === 0) return notChecked('no month is signed')
    if (privateKeys.length === 0 || signerKeys.length === 0) {
      const which = 'a private key and the public keys of the signers'
      return notChecked(`${count(signed.length, 'month')} signed: give ${which}`)
    }
    const opened = (await drill(ledger)).flatMap(({ path, signature }) =>
      signature === undefined ? [] : [{ path, ...signature }],
    )
    if (opened.length === 0) return notChecked('no signed file was opened')
    const findings = opened.flatMap(({ path, signer, is }) =>
      is === 'rejected' || is === 'none' ? [{ file: path, problem: WORDS[is](signer) }] : [],
    )
    if (findings.length > 0) return judge(findings, '')
    const keyless = opened.filter(({ is }) => is === 'no-key')
    if (keyless.length > 0) {
      const names = [...new Set(keyless.map(({ signer }) => signer))].join(', ')
      return failed(
        `${keyless.length} of ${count(opened.length, 'file')} are signed by ${names}, and that key was not given`,
      )
    }
    return judge([], count(opened.length, 'file'))
  },
}
