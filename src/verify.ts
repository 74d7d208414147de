import { runAction } from './runner/action.ts'
import { VERIFY_INPUT_NAMES } from './options/verify.ts'
import { runVerify } from './verify/action.ts'

await runAction('verification', VERIFY_INPUT_NAMES, runVerify)
