import * as core from '@actions/core'
import { runAction } from './environment.ts'
import { say } from './printing.ts'
import { onEnd } from './signals.ts'
import { VERIFY_INPUT_NAMES } from './verify/options.ts'
import { runVerify } from './verify/run.ts'

const tell = (signal: string) => {
  say(() => {
    core.setFailed(`The verification was cancelled (${signal}). Run it again.`)
  })
}

await runAction(VERIFY_INPUT_NAMES, (environment) =>
  runVerify({ ...environment, onEnd: (clean) => onEnd(clean, tell) }),
)
