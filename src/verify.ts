import { runAction } from './runner/action.ts'
import { VERIFY_INPUT_NAMES } from './options/verify.ts'
import { runVerify } from './verify/run.ts'

await runAction('verification', VERIFY_INPUT_NAMES, runVerify)
