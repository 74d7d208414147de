import { SIGN_OFF_INPUT_NAMES } from './options/sign-off.ts'
import { signOffAction } from './review/sign-off-action.ts'
import { runAction } from './runner/action.ts'

await runAction('sign-off', SIGN_OFF_INPUT_NAMES, signOffAction)
