import { runAction } from './runner/action.ts'
import { INPUT_NAMES } from './options/inputs.ts'
import { run } from './export/run.ts'

await runAction('export', INPUT_NAMES, run)
// A service that never answered must not hold the job: its connection may be open still.
setTimeout(() => process.exit(), 1000).unref()
