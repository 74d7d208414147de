import { isDeepStrictEqual } from 'node:util'

/** An event as the contenders give it; more members than this. */
interface Event {
  id: string
  created_at: string
}

/** The events of an output: the document, or a line for each. */
function eventsIn(text: string): Event[] {
  if (!text.startsWith('{"entries":')) return text.trim().split('\n').map(parse)
  return (JSON.parse(text) as { entries: Event[] }).entries
}

const parse = (line: string): Event => JSON.parse(line) as Event
const byId = (a: Event, b: Event): number => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)

/** Whether two outputs have the same events, in whatever order and with their keys in any. */
export function sameEvents(one: string, other: string): boolean {
  return isDeepStrictEqual(eventsIn(one).toSorted(byId), eventsIn(other).toSorted(byId))
}

/** Whether the events of an output are in the order of their instants, to the millisecond. */
export function inOrder(text: string): boolean {
  const instants = eventsIn(text).map(({ created_at }) => Date.parse(created_at))
  return instants.every((instant, index) => index === 0 || instants[index - 1]! <= instant)
}
