import type { Entry } from '../order/entry.ts'
import { DocumentError, JsonError } from '../order/errors.ts'
import { order, type Ordered } from '../order/index.ts'
import { EntryReader } from '../order/reader.ts'
import type { Month } from '../system/month.ts'
import type { Scratch } from '../system/scratch.ts'

const LONGEST_EVENT = 64_000_000
const LINE_FEED = 0x0a

/** Gets an event, valid during the call only, and its line in the ordered document. */
export type TakeEvent = (event: Entry, line: number) => void

/**
 * Gives the events of a month in order, in bounded memory.
 *
 * @param pause is awaited after each chunk, before the next is read
 * @returns what is wrong, in words: then the events that were taken may not be those of the record
 */
export type ReadEvents = (take: TakeEvent, pause?: () => Promise<void>) => Promise<string[]>

export interface ReadableMonth {
  month: Month
  /** Of its events file, relative to the ledger. */
  path: string
  read: ReadEvents
}

/**
 * Reads an ordered document from its first byte to its last. @returns what is wrong with it, but not
 * before its end: until then what was decrypted may be anything
 */
export async function parseEvents(
  document: AsyncIterable<Uint8Array>,
  take: TakeEvent,
  pause?: () => Promise<void>,
): Promise<string | undefined> {
  let [events, lines] = [0, 0]
  const reader = new EntryReader((entry) => {
    events++
    take(entry, events + 1)
  })
  let problem: string | undefined
  for await (const chunk of document) {
    // Within a string it would be no JSON.
    for (let at = -1; (at = chunk.indexOf(LINE_FEED, at + 1)) >= 0;) lines++
    problem ??= problemOf(() => {
      reader.write(chunk)
      reader.forget()
    })
    if (reader.size > LONGEST_EVENT) problem ??= `has an event of more than ${LONGEST_EVENT} bytes`
    await pause?.()
  }
  problem ??= problemOf(() => {
    reader.close()
  })
  // One after each event, one after what is before them, and one at the end.
  const isOneALine = lines === (events === 0 ? 1 : events + 2)
  return problem ?? (isOneALine ? undefined : 'does not have one event a line')
}

function problemOf(read: () => void): string | undefined {
  try {
    read()
    return undefined
  } catch (error) {
    return documentFault(error)
  }
}

/** Why a document is no audit trail. @throws any other error */
export function documentFault(error: unknown): string {
  if (error instanceof JsonError) return `is not JSON from byte ${error.offset} on`
  if (error instanceof DocumentError) return 'is JSON, but no audit trail'
  throw error
}

/** Only their order counts here: which of them are odd is told by the export. */
const ANY_EVENTS = { accountId: '', monthStart: 0, monthEnd: 0, review: false }

/** Puts Heroku's JSON in order. @throws JsonError, DocumentError, or what `json` throws */
export function inOrder(json: AsyncIterable<Uint8Array>, scratch: Scratch): Promise<Ordered> {
  return order(json, ANY_EVENTS, { spill: () => scratch.log() })
}
