import type { HerokuClient } from '../../heroku/client.ts'
import { downloadArchive } from '../../heroku/download.ts'
import { isFinal } from '../../heroku/final.ts'
import { readGzip } from '../../heroku/gunzip.ts'
import type { Account } from '../../heroku/schemas.ts'
import { dueMonths } from '../../ledger/due.ts'
import { latestRevisions } from '../../ledger/state.ts'
import { ActionError } from '../../system/errors.ts'
import type { Month } from '../../system/month.ts'
import type { Scratch } from '../../system/scratch.ts'
import { count, failed, judge, notChecked, type Acceptable, type Check } from '../check.ts'
import { manifestsOf, stateOf } from '../ledger.ts'
import { orderedDigest } from '../drill.ts'
import { latestDue } from './clocks.ts'

export const heroku: Check = {
  id: 'heroku',
  title: 'Heroku has no closed month that is missing here, and none with other events',
  async run(ledger, context) {
    const { heroku: source, now, accept, scratch } = context
    if (source === undefined) return notChecked('no Heroku credentials')
    const id = manifestsOf(ledger)[0]?.manifest.account.id
    if (id === undefined) return notChecked('there is no month that says whose it is')
    const account = await source.client.account(id)
    const listed = await source.client.archives(account)
    if (listed.length === 0) return failed(NOTHING_LISTED)

    const state = stateOf(ledger)
    const held = latestRevisions(state)
    const { months, lost, drifted } = dueMonths({ kind: 'missing' }, state, listed, now)
    const isDue = (month: Month) => month <= latestDue(context)
    // An archive that is cut short is nothing to hold yet.
    const isWhole = (month: Month) =>
      listed.some((one) => one.month === month && isFinal(one.createdAt, month, now))
    const problem = (text: string, of?: Month): Acceptable => ({ file: '', problem: text, of })
    const problems = [
      ...months
        .filter((month) => isDue(month) && isWhole(month))
        .map((month) =>
          problem(
            state.provisional.has(month)
              ? `has ${month} only as it was before it was over, and Heroku has all of it`
              : `lacks ${month}, which Heroku has`,
          ),
        ),
      ...lost
        .filter((month) => isDue(month) && !state.provisional.has(month))
        .map((month) => problem(`lacks ${month}, which Heroku does not have either`, month)),
    ]
    const isAll = source.scope === 'all'
    const both = listed.map(({ month }) => month).filter((month) => held.has(month))
    const downloaded = isAll ? both : drifted
    const anew: Month[] = []
    const unknown: Acceptable[] = []
    for (const month of downloaded) {
      const isDrifted = drifted.includes(month)
      try {
        const digest = await digestThere(source.client, account, month, scratch.section())
        if (digest === held.get(month)!.manifest.json.sha256) {
          if (isDrifted) anew.push(month)
          continue
        }
        // Not of the month: who accepts one change does not accept the next.
        const other = isDrifted
          ? 'than Heroku has now: export again, which appends a revision'
          : "than are in Heroku's archive, whose checksum it names"
        problems.push(problem(`has ${month} with other events ${other}`))
      } catch (error) {
        if (!(error instanceof ActionError)) throw error
        const bytes = isDrifted ? ' with other bytes than Heroku has now' : ''
        unknown.push(
          problem(`has ${month}${bytes}, and its archive could not be compared: ${error.message}`),
        )
      }
    }
    const all = isAll ? `, ${count(downloaded.length, 'archive')} compared` : ''
    const again = anew.length === 0 ? '' : `; ${anew.join(', ')} written anew, with the same events`
    const outcome = judge(
      problems,
      `${count(listed.length, 'month')} at Heroku${all}${again}`,
      accept,
    )
    if (unknown.length === 0) return outcome
    // What Heroku does not give is no damage of the ledger; beside damage it is reported too.
    if (outcome.status === 'problem') return judge([...problems, ...unknown], '', accept)
    const reason = unknown.map(({ problem }) => `The ledger ${problem}`).join(' ')
    return { ...failed(reason), ...(outcome.accepted && { accepted: outcome.accepted }) }
  },
}

/** SHA-256 of a month's ordered document, made of the archive that Heroku has now. */
async function digestThere(client: HerokuClient, account: Account, month: Month, scratch: Scratch) {
  try {
    const { gz } = await downloadArchive({ client, account, month, scratch })
    return await readGzip(gz, (json) => orderedDigest(json, scratch))
  } finally {
    await scratch.remove()
  }
}

/** An account with a ledger has archives: a list without any says nothing of what is missing. */
const NOTHING_LISTED =
  'Heroku lists no archive at all of the enterprise account, so it is not known what is missing. ' +
  "Check that the token's user has the manage permission on it, and run again; if this happens again, " +
  'ask Heroku support'
