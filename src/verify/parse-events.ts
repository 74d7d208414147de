import { DocumentError, EntryReader } from '../order/entries.ts'
import { JsonError } from '../order/json-error.ts'

/** A file is not what its manifest says, in words that follow its path. */
export class Unsound extends Error {}

/** An event of more bytes is none, and is not held in memory. */
const LONGEST_EVENT = 64_000_000
const LINE_FEED = 0x0a

/**
 * Reads a document with the reader that orders archives, from its first byte to its last, and gives
 * its events to `take`, each valid during the call only. Tells whether they are one a line.
 *
 * @throws Unsound when it is no audit trail
 */
export async function parseEvents(
  document: AsyncIterable<Uint8Array>,
  take: (event: Buffer) => void,
): Promise<boolean> {
  let events = 0
  let lines = 0
  const reader = new EntryReader((entry) => {
    events++
    take(entry.bytes.subarray(entry.start, entry.end))
  })
  try {
    for await (const chunk of document) {
      // Within a string it would be no JSON.
      for (let at = -1; (at = chunk.indexOf(LINE_FEED, at + 1)) >= 0; ) lines++
      reader.write(chunk)
      reader.forget()
      if (reader.size > LONGEST_EVENT) {
        throw new Unsound(`has an event of more than ${LONGEST_EVENT} bytes`)
      }
    }
    reader.close()
  } catch (error) {
    if (error instanceof JsonError) throw new Unsound(`is not JSON from byte ${error.offset} on`)
    if (error instanceof DocumentError) throw new Unsound('is JSON, but no audit trail')
    throw error
  }
  // One after each event, one after what is before them, and one at the end.
  return lines === (events === 0 ? 1 : events + 2)
}
