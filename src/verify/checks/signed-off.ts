import { GITHUB_ITSELF } from '../../github/authorship.ts'
import { GitHubError } from '../../github/errors.ts'
import { companionPath } from '../../ledger/companions.ts'
import { readSignOff, type SignOff } from '../../ledger/sign-off.ts'
import { latestRevisions, type HeldManifest } from '../../ledger/state.ts'
import { verifyDetached } from '../../openpgp/detached.ts'
import { endOf, formatMonths, type Month } from '../../system/month.ts'
import type { Check, Context } from '../check.ts'
import { readText } from '../../record/folder.ts'
import { isGap } from '../git/clone.ts'
import { additions } from '../history.ts'
import { stateOf, type Ledger } from '../ledger.ts'
import { count, failed, judge, notChecked, type Finding } from '../outcome.ts'

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
    const { now, signedOffWithin } = context
    const latest = [...latestRevisions(stateOf(ledger)).values()]
    const isThere = (held: HeldManifest) => ledger.folder.entries.has(pathOf(held))
    const there = ledger.log.filter(isThere)
    const findings: Finding[] = []
    const read: Read[] = []
    try {
      for (const held of there) {
        const one = await readOne(held, ledger, context)
        if ('problem' in one) findings.push(one)
        else read.push(one)
      }
    } catch (error) {
      if (error instanceof GitHubError) return failed(error.message)
      throw error
    }
    const done = [
      `${latest.filter(isThere).length} of ${count(latest.length, 'month')} signed off`,
      ...remarksOn(read),
    ].join('; ')
    if (signedOffWithin === undefined) {
      return findings.length > 0 ? judge(findings, '') : notChecked(`no deadline given; ${done}`)
    }
    for (const { manifest } of latest.filter((held) => !isThere(held))) {
      // A revision can be reviewed once it is there.
      const begun = Math.max(
        +endOf(manifest.month as Month),
        Date.parse(manifest.source.retrieved_at),
      )
      if (+now <= begun + signedOffWithin * DAY) continue
      const problem = `has no sign-off of ${manifest.month}, due ${count(signedOffWithin, 'day')} after it could be reviewed`
      findings.push({ file: '', problem })
    }
    return judge(findings, done)
  },
}

const pathOf = ({ path }: HeldManifest) => companionPath(path, 'signoff')

async function readOne(
  held: HeldManifest,
  ledger: Ledger,
  context: Context,
): Promise<Read | Finding> {
  const file = pathOf(held)
  const bytes = await readText(ledger.folder, file)
  if (typeof bytes === 'string') return { file, problem: bytes }
  const signOff = readSignOff(bytes, held)
  if ('problem' in signOff) return signOff
  const signature = companionPath(held.path, 'signoff-signature')
  if (!ledger.folder.entries.has(signature) || context.signerKeys.length === 0) {
    return { held, signOff, isProved: await isByExpectedAuthor(file, ledger, context) }
  }
  const armored = await readText(ledger.folder, signature)
  if (typeof armored === 'string') return { file: signature, problem: armored }
  const check = await verifyDetached(bytes, armored.toString(), context.signerKeys, context.now)
  if (check.status === 'good') return { held, signOff, isProved: true }
  const problem =
    check.status === 'bad'
      ? check.problem
      : `is of the key ${check.issuer}, which is none of those given`
  return { file: signature, problem }
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

function remarksOn(read: readonly Read[]): string[] {
  const claimed = read.filter(({ isProved }) => !isProved)
  const own = read.filter(({ signOff }) => !signOff.approved_by_another)
  const months = (some: readonly Read[]) =>
    formatMonths(some.map(({ held }) => held.manifest.month as Month))
  return [
    ...(claimed.length === 0
      ? []
      : [`claimed, neither signed by a key given nor by an expected author: ${months(claimed)}`]),
    ...(own.length === 0 ? [] : [`approved only by who started the run: ${months(own)}`]),
  ]
}
