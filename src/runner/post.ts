import { rmSync } from 'node:fs'
import { basename, dirname, resolve } from 'node:path'
import { SCRATCH_PREFIX } from '../system/version.ts'
import { issueCommand } from './workflow-commands.ts'
import { temporaryFolder, variable } from './environment.ts'

/**
 * Removes the scratch folder of a killed step, which is noted in the step's state. A failure is only a
 * warning: it does not change what was delivered.
 */
export function removeScratch(): void {
  const folder = variable('STATE_scratch')
  if (!isScratch(folder, temporaryFolder())) return
  try {
    rmSync(folder, { recursive: true, force: true })
  } catch (error) {
    issueCommand('warning', {}, (error as Error).message)
  }
}

/** Whether it is a scratch folder in the runner's own: nothing else is removed. */
export function isScratch(folder: string, temp: string): boolean {
  if (folder === '') return false
  return dirname(resolve(folder)) === resolve(temp) && basename(folder).startsWith(SCRATCH_PREFIX)
}
