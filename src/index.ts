import { runAction } from './runner/action.ts'
import { INPUT_NAMES } from './options/inputs.ts'
import { exportAction } from './export/action.ts'

await runAction('export', INPUT_NAMES, (environment) =>
  exportAction(environment, async () => (await import('./review/months.ts')).exportedReviews()),
)
// A service that never answered must not hold the job: its connection may be open still.
setTimeout(() => process.exit(), 1000).unref()
