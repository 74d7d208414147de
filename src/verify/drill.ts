import { messageOf } from '../system/errors.ts'
import { pathsOf } from '../ledger/document.ts'
import type { Manifest } from '../ledger/manifest.ts'
import type { HeldManifest } from '../ledger/state.ts'
import { KeyError } from '../openpgp/key-error.ts'
import { joined } from '../record/folder.ts'
import { inflated, lockOf, openedFiles, Overrun } from '../record/open.ts'
import type { Scratch } from '../system/scratch.ts'
import type { Context } from './check.ts'
import { documentProblems, originalProblems } from './document.ts'
import { wholeFiles } from './files.ts'
import { manifestsOf, type Ledger } from './ledger.ts'
import type { Finding } from './outcome.ts'

type Role = Manifest['files'][number]['role']

/** What came of opening one file of a month, parts joined. */
export interface OpenedFile {
  role: Role
  /** Of the file, or its first part. */
  path: string
  /** Why it was not opened; undefined when it was. */
  skipped?: 'locked' | 'wrong-key' | 'damaged'
  findings: readonly Finding[]
}

/** The restore drill: every file of a ledger opened to its end. */
export type Drill = readonly OpenedFile[]

/** What opening files takes. */
export interface DrillContext extends Pick<Context, 'privateKeys' | 'now'> {
  scratch: Scratch
}

/** Opens all files of a ledger, one after the other, in bounded memory. */
export async function drill(ledger: Ledger, context: DrillContext): Promise<Drill> {
  const isWhole = await wholeFiles(ledger)
  const opened: OpenedFile[] = []
  for (const held of manifestsOf(ledger)) {
    for (const role of ['events', 'original'] as const) {
      const paths = pathsOf(held.manifest, role)
      if (paths.length === 0) continue
      const skipped = paths.every(isWhole) ? lockOf(held.manifest, context.privateKeys) : 'damaged'
      opened.push(
        skipped === undefined
          ? await openFile(ledger, held, role, context)
          : { role, path: paths[0]!, skipped, findings: [] },
      )
    }
  }
  return opened
}

async function openFile(
  { folder }: Ledger,
  { manifest }: HeldManifest,
  role: Role,
  context: DrillContext,
): Promise<OpenedFile> {
  const paths = pathsOf(manifest, role)
  const path = paths[0]!
  const sealed = joined(folder, paths)
  const bytes = openedFiles(sealed, manifest, role, context)
  const section = context.scratch.section()
  const at = (problem: string): Finding => ({ file: path, problem })
  try {
    const problems =
      role === 'events'
        ? await documentProblems(inflated(bytes, path), manifest)
        : await originalProblems(bytes, path, manifest, section)
    return { role, path, findings: problems.map(at) }
  } catch (error) {
    // The keys are to blame, not the ledger.
    if (error instanceof KeyError) throw error
    const problem =
      error instanceof Overrun ? error.message : `cannot be opened: ${messageOf(error)}`
    return { role, path, findings: [at(problem)] }
  } finally {
    // Whoever gives up in the middle leaves the file open.
    await sealed.return()
    await section.remove()
  }
}
