import { plain, type Log } from '../text/log.ts'
import { ActionError, failureMessage, messageOf } from './errors.ts'

/** What an operating system may report about a file, by errno. */
const FAULTS: Record<string, string> = {
  ENOSPC: 'no space is left',
  EDQUOT: "the user's quota is used up",
  EFBIG: 'no file may be larger',
  EIO: 'the disk has a fault',
  EROFS: 'it is read-only',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EMFILE: 'too many files are open',
  ENFILE: 'too many files are open',
}

/**
 * The fault with its code, such as `no space is left (ENOSPC)`; undefined when it is not the
 * disk's.
 */
export function faultOf(error: unknown): string | undefined {
  const code = (error as NodeJS.ErrnoException | undefined)?.code ?? ''
  return Object.hasOwn(FAULTS, code) ? `${FAULTS[code]!} (${code})` : undefined
}

/** A temporary file could not be written or read. */
export class DiskError extends ActionError {
  constructor(fault: string, cause: unknown) {
    super(
      `The disk refused a temporary file: ${fault}. Expected room in RUNNER_TEMP, or outside of a ` +
        "workflow in TMPDIR, for twice the JSON of a month's archive: free some, or use a larger disk, " +
        'and run again; what was delivered is whole.',
      { code: 'E_DISK', cause },
    )
  }
}

/** A file for the runner could not be written. */
export class RunnerFileError extends ActionError {
  constructor(variable: 'GITHUB_OUTPUT' | 'GITHUB_STATE', cause: unknown) {
    // The runner's toolkit gives no code for a missing file.
    const reason = faultOf(cause) ?? plain(messageOf(cause))
    super(
      `The file that ${variable} names could not be written: ${reason}. ` +
        "Free space on the runner's disk, leave the variable as the runner sets it, and run again; " +
        'what was delivered is whole, and is not delivered twice.',
      { code: 'E_DISK', cause },
    )
  }
}

/** A DiskError for a fault of the disk; anything else unchanged. */
export function asDiskError(error: unknown): unknown {
  const fault = faultOf(error)
  return fault === undefined ? error : new DiskError(fault, error)
}

/** The message of anything thrown, with its code; the stack of a bug goes to the debug log. */
export function failureText(thrown: unknown, log: Log): string {
  const error = asDiskError(thrown)
  if (!(error instanceof ActionError)) log.debug(error)
  return failureMessage(error)
}
