import { Readable } from 'node:stream'
import { eventLines } from '../../src/ledger/lines.ts'
import {
  daysOf,
  reconcile,
  type DayAnswer,
  type Reconciliation,
  type EventId,
} from '../../src/ledger/reconcile.ts'
import { month } from './fixture.ts'

export const MAY = month('2026-05')
export const DAYS = daysOf(MAY)

/** An event's text; without an id when it is undefined. */
export const event = (createdAt: string, id?: unknown) =>
  JSON.stringify({ id, type: 'app', created_at: createdAt, data: { id: 'inner' } })

/** Compares events, which must be in order, with a second source that has `[]` where it has none. */
export async function compare(
  events: readonly string[],
  api: Record<string, readonly EventId[] | { refused: string }>,
) {
  const asked: string[] = []
  const inside = events.length === 0 ? '' : `${events.join(',\n')}\n`
  const document = Readable.from([Buffer.from(`{"entries":[\n${inside}]}\n`)])
  const { reconciliation, differences } = await reconcile(MAY, eventLines(document), (day) => {
    asked.push(day)
    const found = api[day] ?? []
    return Promise.resolve<DayAnswer>('refused' in found ? found : { ids: found })
  })
  const { days, not_reconciled: reason } = reconciliation
  return { days, reason, differences, asked }
}

export const counts = (
  archive: number,
  api: number | null,
  onlyInOne: number | null,
): Reconciliation['days'][string] => ({
  archive,
  events_api: api,
  only_in_one: onlyInOne,
})
