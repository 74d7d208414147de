import { ActionError } from '../system/errors.ts'

/** Text that is not JSON (RFC 8259). `offset` is the first byte that is not. */
export class JsonError extends ActionError {
  readonly offset: number

  constructor(offset: number, problem: string) {
    super(refusal('JSON', problem, offset, 'JSON text (RFC 8259)'), { code: 'E_HEROKU_DAMAGED' })
    this.offset = offset
  }
}

/** JSON that is not an audit trail: neither an object with an array `entries` nor an array. */
export class DocumentError extends ActionError {
  constructor(problem: string, offset: number) {
    const expected = "an object with an array 'entries', or an array"
    super(refusal('an audit trail', problem, offset, expected), { code: 'E_HEROKU_DAMAGED' })
  }
}

const refusal = (what: string, problem: string, offset: number, expected: string) =>
  `The archive is not ${what}: ${problem} at byte ${offset}. Expected ${expected}. Nothing was ` +
  'delivered. Run again, and ask Heroku support if this happens again.'
