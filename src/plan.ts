import { runAction } from './runner/action.ts'
import { PLAN_INPUT_NAMES } from './options/plan.ts'
import { planAction } from './plan/action.ts'

await runAction('plan', PLAN_INPUT_NAMES, planAction)
