import type { Entry } from '../order/entry.ts'
import { DocumentError, JsonError } from '../order/errors.ts'
import { EntryReader } from '../order/reader.ts'

/** An event of more bytes is none, and is not held in memory. */
const LONGEST_EVENT = 64_000_000
const LINE_FEED = 0x0a

/**
 * Reads a document with the reader that orders archives, from its first byte to its last, and gives
 * its events to `take`, each valid during the call only. The next chunk is asked for when those of
 * the last one have been taken.
 *
 * @returns what is wrong with the document, in words that follow its name. Not before its end:
 *   until then what was decrypted may be anything
 */
export async function parseEvents(
  document: AsyncIterable<Uint8Array>,
  take: (event: Entry) => void,
): Promise<string | undefined> {
  let [events, lines] = [0, 0]
  const reader = new EntryReader((entry) => {
    events++
    take(entry)
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

/** Why a document is no audit trail, in words that follow its name. @throws any other error */
export function documentFault(error: unknown): string {
  if (error instanceof JsonError) return `is not JSON from byte ${error.offset} on`
  if (error instanceof DocumentError) return 'is JSON, but no audit trail'
  throw error
}
