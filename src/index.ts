import * as core from '@actions/core'
import { runAction } from './environment.ts'
import { INPUT_NAMES } from './inputs.ts'
import { say } from './printing.ts'
import { run } from './run.ts'
import { onEnd } from './signals.ts'

const tell = (signal: string) => {
  say(() => {
    core.setFailed(`The export was cancelled (${signal}). Run it again: it delivers whole months.`)
  })
}

await runAction(INPUT_NAMES, (environment) =>
  run({ ...environment, onEnd: (clean) => onEnd(clean, tell) }),
)
// A service that never answered must not hold the job: its connection may be open still.
setTimeout(() => process.exit(), 1000).unref()
