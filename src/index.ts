import { runAction } from './environment.ts'
import { INPUT_NAMES } from './inputs.ts'
import { run } from './run.ts'

await runAction('export', INPUT_NAMES, run)
// A service that never answered must not hold the job: its connection may be open still.
setTimeout(() => process.exit(), 1000).unref()
