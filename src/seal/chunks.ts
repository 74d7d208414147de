/** What chunks are gathered to: small ones cost more in calls than in bytes. */
const CHUNK_SIZE = 64 * 1024

/**
 * The same bytes in chunks of at least `size`, the last one excepted. Never empty chunks.
 * Holds less than `size` bytes and one chunk.
 */
export async function* gathered(
  source: AsyncIterable<Uint8Array>,
  size = CHUNK_SIZE,
): AsyncGenerator<Uint8Array> {
  let held: Uint8Array[] = []
  let length = 0
  for await (const chunk of source) {
    if (chunk.length === 0) continue
    held.push(chunk)
    length += chunk.length
    if (length < size) continue
    yield joined(held)
    held = []
    length = 0
  }
  if (length > 0) yield joined(held)
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  return chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks)
}
