import { ActionError } from '../system/errors.ts'
import { plain } from '../text/log.ts'

/** What is wrong with a file of a ledger. */
export interface LedgerProblem {
  /** Relative to the ledger's folder. */
  file: string
  /** Words that follow the file's path. */
  problem: string
}

const RESTORE =
  'A ledger is only ever appended to. Restore the file from a copy, in a clone with `git checkout COMMIT -- ' +
  'FILE` (`git log -- FILE` shows who changed it), and run again. Or begin a new ledger in another folder.'

/** A ledger is not as this action left it. Nothing is written on top of that. */
export class LedgerError extends ActionError implements LedgerProblem {
  readonly file: string
  readonly problem: string

  /** @param wayOut sentences */
  constructor(file: string, problem: string, wayOut = RESTORE) {
    super(`The ledger's file '${plain(file)}' ${problem}. Nothing was written. ${wayOut}`, {
      code: 'E_LEDGER_CHANGED',
    })
    this.file = file
    this.problem = problem
  }
}

/** @throws LedgerError of the first problem, if there is any */
export function throwFirst(problems: Iterable<LedgerProblem>): void {
  for (const { file, problem } of problems) throw new LedgerError(file, problem)
}
