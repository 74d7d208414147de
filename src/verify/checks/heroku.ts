import { ActionError } from '../../errors.ts'
import { dueMonths } from '../../ledger/due.ts'
import { listedMonth } from '../../plan/months.ts'
import type { Check } from '../check.ts'
import { manifestsOf, stateOf } from '../ledger.ts'
import { count, failed, judge, notChecked, type Finding } from '../verdict.ts'

export const heroku: Check = {
  id: 'heroku',
  title: 'Heroku has no closed month that is missing here, and none with other bytes',
  async run(ledger, { heroku: client, now }) {
    if (client === undefined) return notChecked('no Heroku credentials were given')
    const account = manifestsOf(ledger)[0]?.manifest.account
    if (account === undefined) return notChecked('there is no month that says whose it is')
    try {
      const archives = await client.archives(await client.account(account.id))
      const listed = archives.map(listedMonth)
      const due = dueMonths({ kind: 'missing' }, stateOf(ledger), listed, now)
      const findings: Finding[] = [
        ...due.months.map((month) => `lacks ${month}, which Heroku has`),
        ...due.lost.map((month) => `lacks ${month}, which Heroku does not have either`),
        ...due.drifted.map((month) => `has ${month} with other bytes than Heroku has now`),
      ].map((problem) => ({ file: '', problem }))
      return judge(findings, `${count(listed.length, 'month')} at Heroku`)
    } catch (error) {
      if (error instanceof ActionError) return failed(error.message)
      throw error
    }
  },
}
