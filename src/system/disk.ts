import type { Log } from '../text/log.ts'
import { ActionError, failureMessage } from './errors.ts'

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

/** The fault of a disk with its code, such as `no space is left (ENOSPC)`; else undefined. */
export function faultOf(error: unknown): string | undefined {
  const code = (error as NodeJS.ErrnoException | undefined)?.code ?? ''
  return Object.hasOwn(FAULTS, code) ? `${FAULTS[code]!} (${code})` : undefined
}

/** An ActionError for a fault of the disk that holds temporary files; anything else unchanged. */
export function asDiskError(error: unknown): unknown {
  const fault = faultOf(error)
  if (fault === undefined) return error
  return new ActionError(
    `The disk refused a temporary file: ${fault}. Expected room in RUNNER_TEMP, or outside of a ` +
      "workflow in TMPDIR, for twice the JSON of a month's archive: free some, or use a larger disk, " +
      'and run again; what was delivered is whole.',
    { code: 'E_DISK', cause: error },
  )
}

/** The message of anything thrown, with its code; the stack of a bug goes to the debug log. */
export function failureText(thrown: unknown, log: Log): string {
  const error = asDiskError(thrown)
  if (!(error instanceof ActionError)) log.debug(error)
  return failureMessage(error)
}
