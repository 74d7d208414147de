import { pathsOf } from '../ledger/document.ts'
import type { Manifest } from '../ledger/manifest.ts'
import { KeyError } from '../openpgp/keys.ts'
import { joined } from '../record/folder.ts'
import { inflated, lockOf, openedFiles, Overrun } from '../record/open.ts'
import { messageOf } from '../system/errors.ts'
import type { Scratch } from '../system/scratch.ts'
import type { Context } from './check.ts'
import { documentProblems, originalProblems } from './document.ts'
import { wholeFiles } from './files.ts'
import { manifestsOf, type Ledger } from './ledger.ts'
import type { Finding } from './outcome.ts'

export interface OpenedFile {
  role: Manifest['files'][number]['role']
  /** Why it was not opened; undefined when it was. */
  skipped?: 'locked' | 'wrong-key' | 'damaged' | undefined
  findings: readonly Finding[]
}

/** The restore drill: every file of a ledger opened to its end. */
export type Drill = readonly OpenedFile[]

type DrillContext = Pick<Context, 'privateKeys' | 'now'> & { scratch: Scratch }

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
