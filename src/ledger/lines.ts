const LINE_FEED = 0x0a
const COMMA = 0x2c

/**
 * The events of an ordered document, one for each line between its first and last, without the
 * comma at the end.
 */
export async function* eventLines(document: AsyncIterable<Uint8Array>): AsyncGenerator<Buffer> {
  let isFirst = true
  /** Kept until another line follows: the last is no event. */
  let held: Buffer | undefined
  for await (const line of lines(document)) {
    if (held !== undefined) yield held.at(-1) === COMMA ? held.subarray(0, -1) : held
    if (!isFirst) held = line
    isFirst = false
  }
}

async function* lines(document: AsyncIterable<Uint8Array>): AsyncGenerator<Buffer> {
  let pieces: Buffer[] = []
  for await (const chunk of document) {
    const bytes = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength)
    let start = 0
    for (let end; (end = bytes.indexOf(LINE_FEED, start)) >= 0; start = end + 1) {
      yield Buffer.concat([...pieces, bytes.subarray(start, end)])
      pieces = []
    }
    // A copy, as each line is: the chunk's memory may be used again for the next.
    if (start < bytes.length) pieces.push(Buffer.from(bytes.subarray(start)))
  }
}
