import { rm } from 'node:fs/promises'
import { basename, dirname, resolve } from 'node:path'
import { SCRATCH_PREFIX } from '../system/scratch.ts'

/**
 * Removes what a step left in its scratch folder because it was killed. Of any other folder than
 * one that `Scratch` makes in the runner's own, nothing is touched.
 */
export async function removeLeftover(folder: string, temp: string): Promise<void> {
  if (folder === '') return
  const isOurs =
    dirname(resolve(folder)) === resolve(temp) && basename(folder).startsWith(SCRATCH_PREFIX)
  if (isOurs) await rm(folder, { recursive: true, force: true })
}
