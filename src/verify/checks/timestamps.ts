import { companionPath } from '../../ledger/companions.ts'
import type { HeldManifest } from '../../ledger/state.ts'
import { verifyTimestamp } from '../../timestamp/verify.ts'
import type { Check } from '../check.ts'
import { readText } from '../../record/folder.ts'
import { count, judge, notChecked, type Finding } from '../outcome.ts'
import { isoOf } from '../times.ts'

/** How far apart, in milliseconds, the clocks of an authority and a runner may be. */
const SKEW = 3_600_000
const DAY = 86_400_000

export const timestamps: Check = {
  id: 'timestamps',
  title: 'Each time-stamp is for its manifest, from an authority under a root that was given',
  async run({ log, folder }, { timestampRoots }) {
    const stamped = log.filter(({ path }) => folder.entries.has(tokenOf(path)))
    if (stamped.length === 0) return notChecked('no manifest is time-stamped')
    if (timestampRoots.length === 0) {
      return notChecked(`no root certificate for ${count(stamped.length, 'time-stamp')}`)
    }
    const findings: Finding[] = []
    const late: string[] = []
    for (const held of stamped) {
      const file = tokenOf(held.path)
      const [manifest, token] = [await readText(folder, held.path), await readText(folder, file)]
      if (typeof token === 'string') findings.push({ file, problem: token })
      // `manifests` reports a manifest that cannot be read.
      if (typeof token === 'string' || typeof manifest === 'string') continue
      const found = await verifyTimestamp(token, manifest, { roots: timestampRoots })
      const problem = typeof found === 'string' ? found : earlyProblem(held, found.time)
      if (problem !== undefined) findings.push({ file, problem })
      else if (typeof found !== 'string' && +found.time - retrievedAt(held) > DAY) {
        late.push(`'${held.path}' only by ${isoOf(+found.time)}`)
      }
    }
    const existed =
      late.length === 0 ? '' : `; later than a day after retrieval: ${late.join(', ')}`
    const without = log.filter((held) => !stamped.includes(held)).map(({ path }) => `'${path}'`)
    const none = without.length === 0 ? '' : `; without one: ${without.join(', ')}`
    return judge(findings, `${stamped.length} of ${count(log.length, 'manifest')}${existed}${none}`)
  },
}

const tokenOf = (path: string) => companionPath(path, 'timestamp')

const retrievedAt = ({ manifest }: HeldManifest) => Date.parse(manifest.source.retrieved_at)

function earlyProblem(held: HeldManifest, time: Date): string | undefined {
  if (+time >= retrievedAt(held) - SKEW) return undefined
  return `is of ${isoOf(+time)}, before its manifest says that the archive was retrieved`
}
