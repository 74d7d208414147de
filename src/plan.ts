import { runAction } from './runner/action.ts'
import { PLAN_INPUT_NAMES } from './options/plan.ts'
import { plan } from './plan/run.ts'

await runAction('plan', PLAN_INPUT_NAMES, plan)
