import { formatBytes } from '../text/log.ts'

/** A page of Heroku's events is some megabytes, the largest part of a file 47 MB from GitHub. */
const LONGEST_ANSWER = 64 << 20

/** Reads an answer's body. @throws Error when it is too long to be one of an API */
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

/** The same as text. */
export async function readText(body: AsyncIterable<Uint8Array>): Promise<string> {
  return (await readBytes(body)).toString()
}

/** The value of a JSON text; undefined when it is none. @param reviver as that of JSON.parse */
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
