import { chainProblems } from '../../ledger/chain.ts'
import type { Manifest } from '../../ledger/manifest.ts'
import { gapsIn } from '../../ledger/state.ts'
import { count, judge, notChecked, type Check } from '../check.ts'
import { manifestsOf, monthsOf } from '../ledger.ts'

export const manifests: Check = {
  id: 'manifests',
  title: 'Every manifest fits the schema, belongs to this account, and is where it says it is',
  run(ledger) {
    const { length } = manifestsOf(ledger)
    const none = { file: '', problem: 'has no manifest that can be read' }
    const problems = [...ledger.problems, ...(length === 0 ? [none] : [])]
    return judge(problems, count(length, 'manifest'))
  },
}

export const chain: Check = {
  id: 'chain',
  title: 'Each manifest names the one before it by its digest; sequence and revisions count up',
  run: ({ log }) => judge(chainProblems(log), `${count(log.length, 'manifest')} in sequence`),
}

export const months: Check = {
  id: 'months',
  title: 'No month is missing between the oldest and the newest',
  run(ledger, { accept }) {
    const held = monthsOf(ledger)
    if (held.length === 0) return notChecked('there is no final month')
    const gaps = gapsIn(held).map((month) => ({
      file: '',
      problem: `lacks the month ${month}`,
      of: month,
    }))
    return judge(gaps, `${held[0]!} to ${held.at(-1)!}`, accept)
  },
}

export const counts: Check = {
  id: 'counts',
  title: 'The counts in each manifest agree with each other',
  run(ledger) {
    const manifests = manifestsOf(ledger)
    const findings = manifests.flatMap(({ path, manifest }) =>
      [...countProblems(manifest)].map((problem) => ({ file: path, problem })),
    )
    return judge(findings, `${sum(manifests.map(({ manifest }) => manifest.events.count))} events`)
  },
}

const sum = (counts: readonly number[]): number => counts.reduce((total, each) => total + each, 0)

/** The rules are the tally's: each event is of a type and a day, or is counted as an anomaly. */
function* countProblems({ month, events }: Manifest): Generator<string> {
  const { count, first, last, by_type, by_day, anomalies } = events
  const odd = (kind: string) => anomalies[kind] ?? 0
  const typed = count - odd('not_an_object')
  const dated = typed - odd('missing_created_at') - odd('unreadable_created_at')
  const [byType, byDay] = [by_type, by_day].map((counts) => sum(Object.values(counts)))
  if (byType !== typed) yield `counts ${typed} events, and ${byType} by type`
  if (byDay !== dated) yield `counts ${dated} events with a time, and ${byDay} by day`
  if ((first !== null && last !== null) !== dated > 0) {
    yield `counts ${dated} events with a time, and says that the first is at ${first ?? 'no time'}`
  }
  const others = Object.entries(by_day).filter(([day]) => day.slice(0, 7) !== month)
  const [said, outside] = [odd('outside_month'), sum(others.map(([, number]) => number))]
  if (outside !== said) yield `counts ${said} events outside of its month, and ${outside} by day`
}
