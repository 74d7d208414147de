import { runAction } from './environment.ts'
import { PLAN_INPUT_NAMES } from './plan/options.ts'
import { plan } from './plan/run.ts'

await runAction('plan', PLAN_INPUT_NAMES, plan)
