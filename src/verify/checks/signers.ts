import type { Check } from '../check.ts'
import { manifestsOf } from '../ledger.ts'
import { count, failed, judge, notChecked } from '../verdict.ts'

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
