import { rmSync } from 'node:fs'
import { basename } from 'node:path'
import { SCRATCH_PREFIX } from '../system/version.ts'
import { issueCommand } from './workflow-commands.ts'
import { variable } from './environment.ts'

/**
 * Removes the scratch folder of a killed step, which is noted in the step's state. A failure is only a
 * warning: it does not change what was delivered.
 */
export function removeScratch(): void {
  const folder = variable('STATE_scratch')
  if (!basename(folder).startsWith(SCRATCH_PREFIX)) return
  try {
    rmSync(folder, { recursive: true, force: true })
  } catch (error) {
    issueCommand('warning', {}, (error as Error).message)
  }
}
