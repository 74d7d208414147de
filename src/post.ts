import { rmSync } from 'node:fs'
import { basename } from 'node:path'
import { variable } from './runner/environment.ts'
import { issueCommand } from './runner/workflow-commands.ts'
import { SCRATCH_PREFIX } from './system/version.ts'

// Removes what a killed step left. A failure is only a warning: it does not change what was delivered.
const folder = variable('STATE_scratch')
if (basename(folder).startsWith(SCRATCH_PREFIX)) {
  try {
    rmSync(folder, { recursive: true, force: true })
  } catch (error) {
    issueCommand('warning', {}, (error as Error).message)
  }
}
