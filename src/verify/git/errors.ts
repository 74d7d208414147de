import { ActionError } from '../../system/errors.ts'

/** A clone that is there and cannot be read, or holds what git would not write: counts against it. */
export class UnreadableClone extends ActionError {
  constructor(message: string) {
    super(message, { code: 'E_CLONE' })
  }
}

/** A clone that may be sound, but that verification cannot read: it could not be checked. */
export const unusableClone = (message: string) => new ActionError(message, { code: 'E_CLONE' })
