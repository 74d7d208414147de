import type { Check } from '../check.ts'
import { manifestsOf } from '../ledger.ts'
import { count, judge, notChecked } from '../verdict.ts'

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
    const opened = (await drill(ledger)).filter(({ signature }) => signature !== undefined)
    if (opened.length === 0) return notChecked('no signed file was opened')
    const findings = opened
      .filter(({ signature }) => signature === 'bad')
      .map(({ path }) => ({
        file: path,
        problem: 'is not signed by the key that its manifest names',
      }))
    return judge(findings, count(opened.length, 'file'))
  },
}
