import type { Manifest } from '../ledger/manifest.ts'
import { inflated, Overrun, watched } from '../record/open.ts'
import { documentFault, inOrder, parseEvents } from '../record/parse-events.ts'
import { Digest } from '../seal/digest.ts'
import type { Scratch } from '../system/scratch.ts'
import { EventTally } from './events.ts'

/** Digests bytes as they pass, up to the size that they should have. */
const bounded = (source: AsyncIterable<Uint8Array>, most: number, digest: Digest) =>
  watched(source, (size, chunk) => {
    digest.add(chunk)
    if (size > most) throw new Overrun(`holds more than the ${most} bytes that its manifest has`)
  })

function digestProblems(found: Digest, size: number, sha256: string, what: string): string[] {
  const problem =
    found.size === size
      ? `${what} with the SHA-256 ${found.sha256}, where its manifest has ${sha256}`
      : `${found.size} bytes of ${what}, where its manifest has ${size}`
  return found.size === size && found.sha256 === sha256 ? [] : [`holds ${problem}`]
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

/** SHA-256 of what Heroku's JSON becomes when it is put in order. */
export async function orderedDigest(
  json: AsyncIterable<Uint8Array>,
  scratch: Scratch,
): Promise<string> {
  const digest = new Digest()
  for await (const chunk of (await inOrder(json, scratch)).read()) digest.add(chunk)
  return digest.sha256
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
