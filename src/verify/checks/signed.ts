import { companionPath } from '../../ledger/companions.ts'
import { signerOf } from '../../ledger/manifest.ts'
import type { HeldManifest } from '../../ledger/state.ts'
import { verifyDetached } from '../../openpgp/detached.ts'
import type { Check, Context } from '../check.ts'
import { readText } from '../../record/folder.ts'
import { manifestsOf, type Ledger } from '../ledger.ts'
import { count, judge, notChecked, type Finding } from '../outcome.ts'

export const signed: Check = {
  id: 'signed',
  title: 'Every manifest is signed by one of the keys given',
  async run(ledger, context) {
    const held = manifestsOf(ledger)
    const isSigned = ({ manifest }: HeldManifest) => signerOf(manifest) !== undefined
    const signatures = held.filter(isSigned).length
    if (context.signerKeys.length === 0) {
      const lapsed = lapses(ledger)
      if (lapsed.length > 0) return judge(lapsed, '')
      return notChecked(
        signatures === 0
          ? 'no manifest is signed'
          : `no key of who signed ${count(signatures, 'manifest')}`,
      )
    }
    const findings: Finding[] = []
    for (const one of held) findings.push(...(await problemsOf(one, ledger, context)))
    return judge(findings, `${signatures} of ${count(held.length, 'manifest')}`)
  },
}

/** The export never appends an unsigned manifest to a signed one. */
function lapses({ log }: Ledger): Finding[] {
  const first = log.findIndex(({ manifest }) => signerOf(manifest) !== undefined)
  if (first < 0) return []
  return log
    .slice(first)
    .filter(({ manifest }) => signerOf(manifest) === undefined)
    .map(({ path }) => ({
      file: path,
      problem: `is not signed, as '${log[first]!.path}' before it is`,
    }))
}

async function problemsOf(
  { path, manifest }: HeldManifest,
  { folder }: Ledger,
  { signerKeys, signedSince = 1, now }: Context,
): Promise<Finding[]> {
  const signer = signerOf(manifest)
  const file = companionPath(path, 'signature')
  if (signer === undefined) {
    const isDue = (manifest.sequence ?? Infinity) >= signedSince
    return isDue ? [{ file: path, problem: 'is not signed' }] : []
  }
  const [bytes, armored] = [await readText(folder, path), await readText(folder, file)]
  if (typeof armored === 'string') return [{ file, problem: armored }]
  // That of the manifest has been told.
  if (typeof bytes === 'string') return []
  const check = await verifyDetached(bytes, armored.toString(), signerKeys, now)
  switch (check.status) {
    case 'bad':
      return [{ file, problem: check.problem }]
    case 'unknown':
      return [{ file, problem: `is of the key ${check.issuer}, which is none of those given` }]
    case 'good': {
      const problem = `is of the key ${check.fingerprint}, where its manifest names ${signer}`
      return check.fingerprint === signer ? [] : [{ file, problem }]
    }
  }
}
