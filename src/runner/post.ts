import { rmSync } from 'node:fs'
import { basename, dirname, resolve } from 'node:path'
import { SCRATCH_PREFIX } from '../system/version.ts'
import { issueCommand } from './workflow-commands.ts'
import { temporaryFolder, variable } from './environment.ts'

/**
 * Removes what a killed step left in its scratch folder, which it noted in the step's state. A
 * failure is a warning: the month is delivered or not, whatever becomes of the folder.
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

/** Whether it is a folder that `Scratch` makes in the runner's own: nothing else is touched. */
export function isScratch(folder: string, temp: string): boolean {
  if (folder === '') return false
  return dirname(resolve(folder)) === resolve(temp) && basename(folder).startsWith(SCRATCH_PREFIX)
}
