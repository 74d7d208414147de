import { formatBytes } from '../src/text/log.ts'
import type { Part, PartName } from './parts.ts'
import { median } from './rounds.ts'
import { figure, table, whole } from './table.ts'

/** Each part's runs over the archive of `events`. */
export interface PartsResult {
  events: number
  runs: Record<PartName, Part[]>
}

/** The parts in the order in which they are run, in words, each with the one it adds to. */
const PARTS: Record<PartName, { title: string; before?: PartName }> = {
  scan: { title: 'scan: is it JSON; find and digest the entries, find their fields' },
  keep: { title: '+ read created_at, keep the place in memory', before: 'scan' },
  checks: { title: '+ check the events and count them', before: 'keep' },
  parse: { title: 'instead of the last two: JSON.parse and zod for each', before: 'scan' },
}
export const PART_NAMES = Object.keys(PARTS) as PartName[]

/** Nanoseconds an event, all that a part includes together: the median of its runs. */
function nanosOf({ runs }: PartsResult, name: PartName): number {
  const { events } = runs.scan[0]!
  return Math.round((median(runs[name].map(({ seconds }) => seconds)) / events) * 1e9)
}

function addedNanos(parts: PartsResult, name: PartName): number {
  const { before } = PARTS[name]
  return nanosOf(parts, name) - (before === undefined ? 0 : nanosOf(parts, before))
}

/** What each part of ordering takes on one thread. */
export function partsTable(parts: PartsResult): string {
  const { bytes, events } = parts.runs.scan[0]!
  const rows = PART_NAMES.map((name) => {
    const nanos = nanosOf(parts, name)
    const speed = formatBytes(bytes / events / (nanos / 1e9))
    return [PARTS[name].title, whole(addedNanos(parts, name)), whole(nanos), `${speed}/s`]
  })
  return table(['', 'ns an event', 'so far', 'speed so far'], rows)
}

/**
 * What checking the events costs, in a sentence or two.
 * @param seconds that ordering takes for an event in all, when it was measured
 */
export function checksCost(parts: PartsResult, seconds: number | undefined): string {
  const checks = addedNanos(parts, 'checks')
  const share =
    seconds === undefined ? '' : `, ${figure(checks / (seconds * 1e7))} % of ordering's time`
  return (
    `Checking an event costs ${whole(checks)} ns${share}. Parsing it and checking it with zod, as ` +
    `one would write it first, costs ${whole(addedNanos(parts, 'parse'))} ns.`
  )
}
