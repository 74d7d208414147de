import type { HttpGet } from '../http/http.ts'
import type { Clock } from '../system/clock.ts'
import type { Caretaker } from '../system/scratch.ts'
import type { Runner } from '../system/workflow.ts'
import type { Log } from '../text/log.ts'
import type { Inputs } from './inputs.ts'

/** What every action takes from its environment. */
export interface Environment extends Caretaker {
  inputs: Inputs
  runner: Runner
  clock: Clock
  log: Log
  get: HttpGet
  /** The PATH in which programs are looked for. */
  path: string
  setOutputs: (outputs: Record<string, string>) => void
  writeSummary: (markdown: string) => Promise<void>
}
