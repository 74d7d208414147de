import { formatBytes } from '../text/log.ts'
import { isBomb, LIMITS } from '../heroku/limits.ts'
import { documentIn } from '../ledger/document.ts'
import type { Manifest } from '../ledger/manifest.ts'
import { Digest } from '../seal/digest.ts'
import type { Scratch } from '../system/scratch.ts'
import { EventTally } from './events.ts'
import { orderedDigest } from './ordered.ts'
import { documentFault, parseEvents } from './parse-events.ts'

/** The bytes go on after the end that they should have. */
export class Overrun extends Error {}

/** Passes bytes on, each chunk after it was looked at: how many bytes there are so far. */
async function* watched(
  source: AsyncIterable<Uint8Array>,
  look: (size: number, chunk: Uint8Array) => void,
): AsyncGenerator<Uint8Array> {
  let size = 0
  for await (const chunk of source) {
    look((size += chunk.length), chunk)
    yield chunk
  }
}

/** Digests bytes as they pass, up to the size that they should have. */
const bounded = (source: AsyncIterable<Uint8Array>, most: number, digest: Digest) =>
  watched(source, (size, chunk) => {
    digest.add(chunk)
    if (size > most) throw new Overrun(`holds more than the ${most} bytes that its manifest has`)
  })

/**
 * Passes on what was decrypted, which is no longer than what it was decrypted from: the export
 * compresses nothing inside of an OpenPGP message.
 */
export const uncompressed = (decrypted: AsyncIterable<Uint8Array>, sealedSize: number) =>
  watched(decrypted, (size) => {
    if (size > sealedSize) throw new Overrun('is compressed inside of its encryption')
  })

/**
 * The JSON of a month's file, within limits of our own: who writes the manifest may state any size.
 *
 * @param path of the file, whose ending says whether it is compressed
 */
export function inflated(
  sealed: AsyncIterable<Uint8Array>,
  path: string,
): AsyncGenerator<Uint8Array> {
  let read = 0
  const counted = watched(sealed, (size) => (read = size))
  return watched(documentIn(counted, path), (size) => {
    if (isBomb(size, read, LIMITS)) {
      throw new Overrun(
        `is a decompression bomb: ${formatBytes(read)} of it give ${formatBytes(size)}`,
      )
    }
    if (size > LIMITS.jsonSize) {
      throw new Overrun(`holds more JSON than the limit of ${formatBytes(LIMITS.jsonSize)}`)
    }
  })
}

/** What differs between what was read and the size and digest that it should have. */
function digestProblems(digest: Digest, size: number, sha256: string, what: string): string[] {
  if (digest.size !== size) {
    return [`holds ${digest.size} bytes of ${what}, where its manifest has ${size}`]
  }
  if (digest.sha256 === sha256) return []
  return [`holds ${what} with the SHA-256 ${digest.sha256}, where its manifest has ${sha256}`]
}

/** Reads an ordered document to its end and compares it with its manifest. */
export async function documentProblems(
  document: AsyncIterable<Uint8Array>,
  { events, json }: Manifest,
): Promise<string[]> {
  const digest = new Digest()
  const found = new EventTally(events)
  const problem = await parseEvents(bounded(document, json.size, digest), (event) => {
    found.add(event)
  })
  const problems = problem === undefined ? found.problems() : [problem]
  return [...digestProblems(digest, json.size, json.sha256, 'JSON'), ...problems]
}

/** Reads Heroku's bytes to their end; compares them, their JSON, and that in order with the manifest. */
export async function originalProblems(
  gz: AsyncIterable<Uint8Array>,
  path: string,
  { source, json }: Manifest,
  scratch: Scratch,
): Promise<string[]> {
  const [outer, inner] = [new Digest(), new Digest()]
  const content = bounded(inflated(bounded(gz, source.size, outer), path), source.json_size, inner)
  let ordered: string
  try {
    ordered = await orderedDigest(content, scratch)
  } catch (error) {
    return [documentFault(error)]
  }
  return [
    ...digestProblems(outer, source.size, source.checksum, "Heroku's archive"),
    ...digestProblems(inner, source.json_size, source.json_sha256, "Heroku's JSON"),
    ...(ordered === json.sha256
      ? []
      : [`holds other events than the month: in order its JSON has the SHA-256 ${ordered}`]),
  ]
}
