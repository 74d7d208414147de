import { GITHUB_ITSELF } from '../../github/authorship.ts'
import { companionPath } from '../../ledger/companions.ts'
import { readSignOff, type SignOff } from '../../ledger/sign-off.ts'
import { latestRevisions, type HeldManifest } from '../../ledger/state.ts'
import { readText } from '../../record/folder.ts'
import { endOf, formatMonths, type Month } from '../../system/month.ts'
import { count, judge, notChecked, type Check, type Context, type Finding } from '../check.ts'
import { isGap } from '../git/clone.ts'
import { additions } from '../history.ts'
import { stateOf, type Ledger } from '../ledger.ts'
import { mustBeSigned, signatureOf } from './signed.ts'

const DAY = 86_400_000

/** A sign-off that is in order, and whether more than the file itself says that it is a reviewer's. */
interface Read {
  held: HeldManifest
  signOff: SignOff
  isProved: boolean
}

export const signedOff: Check = {
  id: 'signed-off',
  title: 'Each month was signed off in time',
  async run(ledger, context) {
    const { now, signedOffWithin, expectAuthor } = context
    const isThere = (held: HeldManifest) => ledger.folder.entries.has(pathOf(held))
    const findings: Finding[] = []
    const read: Read[] = []
    for (const held of ledger.log.filter(isThere)) {
      const one = await readOne(held, ledger, context)
      if ('problem' in one) findings.push(one)
      else read.push(one)
    }
    const latest = [...latestRevisions(stateOf(ledger)).values()]
    const claimed = read.filter(({ isProved }) => !isProved)
    const own = read.filter(({ signOff }) => !signOff.approved_by_another)
    const done = [
      `${latest.filter(isThere).length} of ${count(latest.length, 'month')} signed off`,
      ...remark(CLAIMED, claimed),
      ...remark('approved only by who started the run', own),
    ].join('; ')
    if (signedOffWithin === undefined) {
      return findings.length > 0 ? judge(findings, '') : notChecked(`no deadline given; ${done}`)
    }
    // A revision can be reviewed once it is there.
    const isOverdue = ({ manifest }: HeldManifest) => {
      const begun = Math.max(
        +endOf(manifest.month as Month),
        Date.parse(manifest.source.retrieved_at),
      )
      return +now > begun + signedOffWithin * DAY
    }
    const due = `due ${count(signedOffWithin, 'day')} after it could be reviewed`
    for (const held of latest.filter(isOverdue)) {
      // Where it was said who proves a sign-off, one that is only claimed is none.
      const mustBeProved = mustBeSigned(held.manifest, context) || expectAuthor.size > 0
      if (!isThere(held)) {
        findings.push({ file: '', problem: `has no sign-off of ${held.manifest.month}, ${due}` })
      } else if (mustBeProved && claimed.some((one) => one.held === held)) {
        findings.push({ file: pathOf(held), problem: `is ${CLAIMED}; ${due}` })
      }
    }
    return judge(findings, done)
  },
}

const CLAIMED = 'claimed, neither signed by a key given nor by an expected author'

const pathOf = ({ path }: HeldManifest) => companionPath(path, 'signoff')

function remark(what: string, read: readonly Read[]): string[] {
  const months = read.map(({ held }) => held.manifest.month as Month)
  return months.length === 0 ? [] : [`${what}: ${formatMonths(months)}`]
}

async function readOne(
  held: HeldManifest,
  ledger: Ledger,
  context: Context,
): Promise<Read | Finding> {
  const [file, signature] = [pathOf(held), companionPath(held.path, 'signoff-signature')]
  const bytes = await readText(ledger.folder, file)
  if (typeof bytes === 'string') return { file, problem: bytes }
  const signOff = readSignOff(bytes, held)
  if ('problem' in signOff) return signOff
  if (!ledger.folder.entries.has(signature) || context.signerKeys.length === 0) {
    return { held, signOff, isProved: await isByExpectedAuthor(file, ledger, context) }
  }
  const found = await signatureOf(bytes, signature, ledger, context)
  return 'problem' in found ? found : { held, signOff, isProved: true }
}

/** Whether GitHub signed the commit that brought a file, and one of those expected made it. */
async function isByExpectedAuthor(
  file: string,
  { history }: Ledger,
  { github, expectAuthor }: Context,
): Promise<boolean> {
  if (github === undefined || isGap(history)) return false
  const commit = additions(history).get(file)
  const found = commit && (await github.authorship(commit.id))
  if (found?.verified !== true || found.committer !== GITHUB_ITSELF) return false
  return found.author !== undefined && expectAuthor.has(found.author)
}
