import type { Manifest } from '../ledger/manifest.ts'
import { inflated, Overrun } from '../record/open.ts'
import { inOrder } from '../record/ordered.ts'
import { documentFault, parseEvents } from '../record/parse-events.ts'
import { Digest } from '../seal/digest.ts'
import type { Scratch } from '../system/scratch.ts'
import { EventTally } from './events.ts'

/** Passes bytes on and counts them, up to the size that they should have. */
async function* bounded(
  source: AsyncIterable<Uint8Array>,
  size: number,
  digest: Digest,
): AsyncGenerator<Uint8Array> {
  for await (const chunk of source) {
    digest.add(chunk)
    if (digest.size > size)
      throw new Overrun(`holds more than the ${size} bytes that its manifest has`)
    yield chunk
  }
}

/** What differs between what was read and the size and digest that it should have. */
function* digestProblems(
  digest: Digest,
  { size, sha256 }: { size: number; sha256: string },
  what: string,
): Generator<string> {
  if (digest.size !== size)
    yield `holds ${digest.size} bytes of ${what}, where its manifest has ${size}`
  else if (digest.sha256 !== sha256) {
    yield `holds ${what} with the SHA-256 ${digest.sha256}, where its manifest has ${sha256}`
  }
}

/** Reads an ordered document to its end and holds it against its manifest. */
export async function documentProblems(
  document: AsyncIterable<Uint8Array>,
  { events, json }: Manifest,
): Promise<string[]> {
  const digest = new Digest()
  const found = new EventTally(events)
  const problem = await parseEvents(
    bounded(document, json.size, digest),
    ({ bytes, start, end }) => {
      found.add(bytes.subarray(start, end))
    },
  )
  const problems = problem === undefined ? found.problems() : [problem]
  return [...digestProblems(digest, json, 'JSON'), ...problems]
}

/** SHA-256 of what Heroku's JSON becomes when it is put in order. */
export async function orderedDigest(
  json: AsyncIterable<Uint8Array>,
  scratch: Scratch,
): Promise<string> {
  const digest = new Digest()
  for await (const chunk of (await inOrder(json, scratch)).read()) digest.add(chunk)
  return digest.sha256
}

/**
 * Reads Heroku's bytes to their end and holds them, their JSON, and what that becomes in order,
 * against the manifest.
 */
export async function originalProblems(
  gz: AsyncIterable<Uint8Array>,
  path: string,
  { source, json }: Manifest,
  scratch: Scratch,
): Promise<string[]> {
  const outer = new Digest()
  const inner = new Digest()
  const content = inflated(bounded(gz, source.size, outer), path)
  const ordered = await orderedDigest(bounded(content, source.json_size, inner), scratch).catch(
    (error: unknown) => ({ problem: documentFault(error) }),
  )
  if (typeof ordered !== 'string') return [ordered.problem]
  return [
    ...digestProblems(outer, { size: source.size, sha256: source.checksum }, "Heroku's archive"),
    ...digestProblems(
      inner,
      { size: source.json_size, sha256: source.json_sha256 },
      "Heroku's JSON",
    ),
    ...(ordered === json.sha256
      ? []
      : [`holds other events than the month: in order its JSON has the SHA-256 ${ordered}`]),
  ]
}
