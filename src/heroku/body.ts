import { formatBytes } from '../text/log.ts'

/** A list of months is a few hundred bytes each, a page of events some megabytes. */
const LONGEST_ANSWER = 64 << 20

/** Reads an answer's body as text. @throws Error when it is too long to be one of the API */
export async function readText(body: AsyncIterable<Uint8Array>): Promise<string> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of body) {
    chunks.push(chunk)
    size += chunk.length
    if (size > LONGEST_ANSWER) throw new Error(`more than ${formatBytes(LONGEST_ANSWER)}`)
  }
  return Buffer.concat(chunks).toString()
}

/** The value of a JSON text; undefined when it is none. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return undefined
  }
}
