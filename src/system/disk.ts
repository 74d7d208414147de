import { ActionError, messageOf } from './errors.ts'
import { plain } from '../text/log.ts'

/** What an operating system may have against a file, by errno. */
const FAULTS: Record<string, string> = {
  ENOSPC: 'no space is left',
  EDQUOT: "the user's quota is used up",
  EFBIG: 'no file may be larger',
  EIO: 'the disk has a fault',
  EROFS: 'it is read-only',
  EACCES: 'permission denied',
  EMFILE: 'too many files are open',
  ENFILE: 'too many files are open',
}

/** The runner's disk does not take or give a file. */
export class DiskError extends ActionError {
  constructor(code: string, cause: unknown) {
    super(
      `The runner's disk refused a file: ${FAULTS[code]!} (${code}). Expected room in RUNNER_TEMP ` +
        "for twice the JSON of a month's archive: free some, or use a runner with a larger disk, " +
        'and run again; what was delivered is whole.',
      { cause },
    )
  }
}

/** What a step tells its runner, by the variable that names the file for it. */
const ROLES = {
  GITHUB_OUTPUT: "The step's outputs, such as results and changed,",
  GITHUB_STATE: 'What the step tells the cleaning after it',
}

/** A file through which a step talks to its runner does not take what it is to be told. */
export class RunnerFileError extends ActionError {
  constructor(variable: keyof typeof ROLES, cause: unknown) {
    const code = faultCode(cause)
    // Of a file that is not there, the runner's toolkit tells without a code.
    const reason = code === undefined ? plain(messageOf(cause)) : `${FAULTS[code]!} (${code})`
    super(
      `${ROLES[variable]} could not be written to the file that ${variable} names: ${reason}. ` +
        "Free space on the runner's disk, leave the variable as the runner sets it, and run again; " +
        'what was delivered is whole, and is not delivered twice.',
      { cause },
    )
  }
}

function faultCode(error: unknown): string | undefined {
  const code = (error as NodeJS.ErrnoException | undefined)?.code
  return code !== undefined && Object.hasOwn(FAULTS, code) ? code : undefined
}

/** Whether the disk is at fault, not who wrote to it. */
export function isDiskFault(error: unknown): boolean {
  return faultCode(error) !== undefined
}

/** A DiskError in place of a fault of the disk; anything else as it is. */
export function asDiskError(error: unknown): unknown {
  const code = faultCode(error)
  return code === undefined ? error : new DiskError(code, error)
}
