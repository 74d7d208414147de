import { ActionError } from '../../system/errors.ts'

/** A clone that is there and cannot be read, or holds what git would not write: counts against it. */
export class UnreadableClone extends ActionError {
  constructor(message: string) {
    super(message, { code: 'E_CLONE' })
  }
}

/** An object that git does not find, or finds damaged: it says the same of both. */
export class MissingObject extends UnreadableClone {
  constructor(id: string) {
    super(`the object ${id} is missing or damaged`)
  }
}

/** A clone that may be sound, but is kept in a way, or on a machine, that verification cannot read. */
export class UnusableClone extends ActionError {
  constructor(message: string) {
    super(message, { code: 'E_CLONE' })
  }
}
