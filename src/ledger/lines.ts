const LINE_FEED = 0x0a
const COMMA = 0x2c
const CLOSING_BRACKET = 0x5d

/**
 * The events of an ordered document, one for each line between its first and the one that ends the array,
 * without the comma at the end.
 */
export async function* eventLines(document: AsyncIterable<Uint8Array>): AsyncGenerator<Buffer> {
  let isFirst = true
  let pieces: Buffer[] = []
  for await (const chunk of document) {
    const bytes = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength)
    let start = 0
    for (let end; (end = bytes.indexOf(LINE_FEED, start)) >= 0; start = end + 1) {
      const line = Buffer.concat([...pieces, bytes.subarray(start, end)])
      pieces = []
      // No JSON value begins with a closing bracket.
      if (!isFirst && line[0] !== CLOSING_BRACKET) {
        yield line.at(-1) === COMMA ? line.subarray(0, -1) : line
      }
      isFirst = false
    }
    // A copy, as each line is: the chunk's memory may be used again for the next.
    pieces.push(Buffer.from(bytes.subarray(start)))
  }
}
