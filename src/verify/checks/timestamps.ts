import { companionPath } from '../../ledger/companions.ts'
import { readText } from '../../record/folder.ts'
import { verifyTimestamp } from '../../timestamp/verify.ts'
import { count, judge, notChecked, type Check, type Finding } from '../check.ts'

/** How far apart, in milliseconds, the clocks of an authority and a runner may be. */
const SKEW = 3_600_000
const DAY = 86_400_000

export const timestamps: Check = {
  id: 'timestamps',
  title: 'Each time-stamp is for its manifest, from an authority under a root that was given',
  async run({ log, folder }, { timestampRoots }) {
    const tokenOf = (path: string) => companionPath(path, 'timestamp')
    const stamped = log.filter(({ path }) => folder.entries.has(tokenOf(path)))
    if (stamped.length === 0) return notChecked('no manifest is time-stamped')
    if (timestampRoots.length === 0) {
      return notChecked(`no root certificate for ${count(stamped.length, 'time-stamp')}`)
    }
    const findings: Finding[] = []
    const late: string[] = []
    for (const { path, manifest } of stamped) {
      const file = tokenOf(path)
      const [bytes, token] = [await readText(folder, path), await readText(folder, file)]
      if (typeof token === 'string') findings.push({ file, problem: token })
      // `manifests` reports a manifest that cannot be read.
      if (typeof token === 'string' || typeof bytes === 'string') continue
      const found = await verifyTimestamp(token, bytes, { roots: timestampRoots })
      if (typeof found === 'string') {
        findings.push({ file, problem: found })
        continue
      }
      const [time, retrieved] = [found.time, Date.parse(manifest.source.retrieved_at)]
      if (+time < retrieved - SKEW) {
        const problem = `is of ${time.toISOString()}, before its manifest says that the archive was retrieved`
        findings.push({ file, problem })
      } else if (+time - retrieved > DAY) late.push(`'${path}' only by ${time.toISOString()}`)
    }
    const note = `${stamped.length} of ${count(log.length, 'manifest')}`
    const dated = `; later than a day after retrieval: ${late.join(', ')}`
    return judge(findings, late.length === 0 ? note : note + dated)
  },
}
