import { ActionError } from '../../system/errors.ts'

/** A clone that is there and cannot be read, or holds what git would not write: counts against it. */
export class UnreadableClone extends ActionError {}

/** An object that the clone does not have. */
export class MissingObject extends UnreadableClone {
  constructor(id: string) {
    super(`the object ${id} is missing`)
  }
}

/** A clone that may be sound, but is kept in a way, or on a machine, that verification cannot read. */
export class UnusableClone extends ActionError {}
