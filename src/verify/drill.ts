import { pathsOf } from '../ledger/document.ts'
import type { Manifest } from '../ledger/manifest.ts'
import { KeyError } from '../openpgp/keys.ts'
import { joined } from '../record/folder.ts'
import { inflated, lockOf, openedFiles, Overrun, watched } from '../record/open.ts'
import { documentFault, inOrder, parseEvents } from '../record/parse-events.ts'
import { Digest } from '../seal/digest.ts'
import { messageOf } from '../system/errors.ts'
import type { Scratch } from '../system/scratch.ts'
import type { Context, Finding } from './check.ts'
import { EventTally } from './events.ts'
import { wholeFiles } from './files.ts'
import { manifestsOf, type Ledger } from './ledger.ts'

export interface OpenedFile {
  role: Manifest['files'][number]['role']
  /** Why it was not opened; undefined when it was. */
  skipped?: 'locked' | 'wrong-key' | 'damaged' | undefined
  findings: readonly Finding[]
}

/** The restore drill: every file of a ledger opened to its end. */
export type Drill = readonly OpenedFile[]

type DrillContext = Pick<Context, 'privateKeys' | 'now' | 'scratch'>

/** Opens all files of a ledger, one after the other, in bounded memory. */
export async function drill(ledger: Ledger, context: DrillContext): Promise<Drill> {
  const isWhole = await wholeFiles(ledger)
  const opened: OpenedFile[] = []
  for (const { manifest } of manifestsOf(ledger)) {
    for (const role of ['events', 'original'] as const) {
      const paths = pathsOf(manifest, role)
      if (paths.length === 0) continue
      const skipped = paths.every(isWhole) ? lockOf(manifest, context.privateKeys) : 'damaged'
      const problems = skipped ? [] : await openFile(ledger, manifest, role, context)
      const findings = problems.map((problem) => ({ file: paths[0]!, problem }))
      opened.push({ role, skipped, findings })
    }
  }
  return opened
}

async function openFile(
  { folder }: Ledger,
  manifest: Manifest,
  role: 'events' | 'original',
  context: DrillContext,
): Promise<string[]> {
  const paths = pathsOf(manifest, role)
  const sealed = joined(folder, paths)
  const bytes = openedFiles(sealed, manifest, role, context)
  const section = context.scratch.section()
  try {
    return role === 'events'
      ? await documentProblems(inflated(bytes, paths[0]!), manifest)
      : await originalProblems(bytes, paths[0]!, manifest, section)
  } catch (error) {
    // The keys are to blame, not the ledger.
    if (error instanceof KeyError) throw error
    return [error instanceof Overrun ? error.message : `cannot be opened: ${messageOf(error)}`]
  } finally {
    // Whoever gives up in the middle leaves the file open.
    await sealed.return()
    await section.remove()
  }
}

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
async function documentProblems(
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
async function originalProblems(
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
