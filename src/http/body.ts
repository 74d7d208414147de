import { formatBytes } from '../text/log.ts'

/** Heroku's pages of events are some megabytes; the largest blob from GitHub is 47 MB of base64. */
const LONGEST_ANSWER = 64 << 20

/** Reads the body of an API's answer. @throws Error when it is more than `longest` bytes (64 MiB) */
export async function readBytes(
  body: AsyncIterable<Uint8Array>,
  longest = LONGEST_ANSWER,
): Promise<Buffer<ArrayBuffer>> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of body) {
    chunks.push(chunk)
    size += chunk.length
    if (size > longest) throw new Error(`more than ${formatBytes(longest)}`)
  }
  return Buffer.concat(chunks)
}

/** As JSON.parse; undefined when the text is not JSON. */
export function parseJson(
  text: string,
  reviver?: (key: string, value: unknown) => unknown,
): unknown {
  try {
    return JSON.parse(text, reviver) as unknown
  } catch {
    return undefined
  }
}
