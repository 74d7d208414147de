import { companionPath } from '../../ledger/companions.ts'
import { signerOf } from '../../ledger/manifest.ts'
import type { HeldManifest } from '../../ledger/state.ts'
import { verifyDetached } from '../../openpgp/detached.ts'
import { readText } from '../../record/folder.ts'
import { count, judge, notChecked, type Check, type Context, type Finding } from '../check.ts'
import { manifestsOf, type Ledger } from '../ledger.ts'

export const signed: Check = {
  id: 'signed',
  title: 'Every manifest is signed by one of the keys given',
  async run(ledger, context) {
    const { log, folder } = ledger
    const held = manifestsOf(ledger)
    const isSigned = ({ manifest }: HeldManifest) => signerOf(manifest) !== undefined
    const signatures = held.filter(isSigned).length
    if (context.signerKeys.length === 0) {
      // The export never appends an unsigned manifest to a signed one.
      const first = log.find(isSigned)
      if (first === undefined) return notChecked('no manifest is signed')
      const lapsed = log.slice(log.indexOf(first)).filter((one) => !isSigned(one))
      const problem = `is not signed, as '${first.path}' before it is`
      if (lapsed.length > 0) {
        return judge(
          lapsed.map(({ path: file }) => ({ file, problem })),
          '',
        )
      }
      return notChecked(`no key of who signed ${count(signatures, 'manifest')}`)
    }
    const findings: Finding[] = []
    for (const { path, manifest } of held) {
      const signer = signerOf(manifest)
      if (signer === undefined) {
        if (mustBeSigned(manifest, context)) findings.push({ file: path, problem: 'is not signed' })
        continue
      }
      const bytes = await readText(folder, path)
      // `manifests` reports that.
      if (typeof bytes === 'string') continue
      const file = companionPath(path, 'signature')
      const found = await signatureOf(bytes, file, ledger, context)
      if ('problem' in found) findings.push(found)
      else if (found.fingerprint !== signer) {
        const problem = `is of the key ${found.fingerprint}, where its manifest names ${signer}`
        findings.push({ file, problem })
      }
    }
    return judge(findings, `${signatures} of ${count(held.length, 'manifest')}`)
  },
}

export const mustBeSigned = (
  { sequence }: HeldManifest['manifest'],
  { signerKeys, signedSince = 1 }: Pick<Context, 'signerKeys' | 'signedSince'>,
) => signerKeys.length > 0 && (sequence ?? Infinity) >= signedSince

/** Which of the keys given made a detached signature, or what is wrong with it. */
export async function signatureOf(
  bytes: Buffer,
  file: string,
  { folder }: Pick<Ledger, 'folder'>,
  { signerKeys, now }: Pick<Context, 'signerKeys' | 'now'>,
): Promise<Finding | { fingerprint: string }> {
  const armored = await readText(folder, file)
  if (typeof armored === 'string') return { file, problem: armored }
  const found = await verifyDetached(bytes, armored.toString(), signerKeys, now)
  if (found.status === 'good') return { fingerprint: found.fingerprint }
  if (found.status === 'bad') return { file, problem: found.problem }
  return { file, problem: `is of the key ${found.issuer}, which is none of those given` }
}
