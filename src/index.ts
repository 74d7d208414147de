import { constants } from 'node:os'
import * as core from '@actions/core'
import { runAction } from './environment.ts'
import { INPUT_NAMES } from './inputs.ts'
import { say } from './printing.ts'
import { run } from './run.ts'

/** Of a cancelled job the runner first sends SIGINT, then SIGTERM, and soon kills it. */
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/** Cleans also when a signal ends the process, or what nobody caught. */
function onEnd(clean: () => void): () => void {
  const handle = (signal: NodeJS.Signals) => {
    say(() => {
      core.setFailed(
        `The export was cancelled (${signal}). Run it again: it delivers whole months.`,
      )
    })
    process.exit(128 + constants.signals[signal])
  }
  for (const signal of SIGNALS) process.on(signal, handle)
  process.on('exit', clean)
  return () => {
    process.off('exit', clean)
    for (const signal of SIGNALS) process.off(signal, handle)
  }
}

await runAction(INPUT_NAMES, (environment) => run({ ...environment, onEnd }))
// A service that never answered must not hold the job: its connection may be open still.
setTimeout(() => process.exit(), 1000).unref()
