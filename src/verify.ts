import { runAction } from './environment.ts'
import { VERIFY_INPUT_NAMES } from './verify/options.ts'
import { runVerify } from './verify/run.ts'

await runAction('verification', VERIFY_INPUT_NAMES, runVerify)
