import type { Http } from '../http/client.ts'
import type { Clock } from '../system/clock.ts'
import type { Caretaker } from '../system/scratch.ts'
import type { Runner } from '../system/workflow.ts'
import type { Log } from '../text/log.ts'
import type { Inputs } from './inputs.ts'

export interface Environment extends Caretaker {
  inputs: Inputs
  runner: Runner
  clock: Clock
  log: Log
  http: Http
  /** The PATH in which programs are looked for. */
  path: string
  setOutputs: (outputs: Record<string, string>) => void
  /** Warns when it cannot be written, and throws nothing. */
  writeSummary: (markdown: string) => void
}
