import { ActionError } from '../system/errors.ts'

const WAY_OUT = 'Nothing was delivered. Run again; if it keeps failing, ask Heroku support.'

/** Text that is not JSON (RFC 8259). `offset` is the first byte that is not. */
export class JsonError extends ActionError {
  readonly offset: number

  constructor(offset: number, problem: string) {
    super(
      `The archive is not JSON: ${problem} at byte ${offset}. Expected JSON text (RFC 8259). ${WAY_OUT}`,
      { code: 'E_HEROKU_DAMAGED' },
    )
    this.offset = offset
  }
}

/** JSON that is not an audit trail: neither an object with an array `entries` nor an array. */
export class DocumentError extends ActionError {
  constructor(problem: string, offset: number) {
    super(
      `The archive is not an audit trail: ${problem} at byte ${offset}. Expected an object with an array 'entries', ` +
        `or an array. ${WAY_OUT}`,
      { code: 'E_HEROKU_DAMAGED' },
    )
  }
}
