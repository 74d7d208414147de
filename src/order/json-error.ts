import { ActionError } from '../system/errors.ts'
import * as grammar from './grammar.ts'

/** What the scanner expects in each of its states. */
const EXPECTED: Record<number, string> = {
  [grammar.AT_START]: 'a value',
  [grammar.AT_BOM_2]: 'a value',
  [grammar.AT_BOM_3]: 'a value',
  [grammar.AT_VALUE]: 'a value',
  [grammar.AT_FIRST_VALUE_OR_END]: "a value or ']'",
  [grammar.AT_KEY]: 'a key',
  [grammar.AT_FIRST_KEY_OR_END]: "a key or '}'",
  [grammar.AT_COLON]: "':'",
  [grammar.AFTER_VALUE]: "',' or the end of the container",
  [grammar.DONE]: 'nothing but white space',
  [grammar.IN_STRING]: 'no control character in a string',
  [grammar.IN_ESCAPE]: 'one of "\\/bfnrtu after a backslash',
  [grammar.IN_HEX]: 'four hexadecimal digits after \\u',
  [grammar.IN_LITERAL]: 'true, false or null',
  [grammar.AFTER_MINUS]: 'a digit after the minus sign',
  [grammar.AFTER_POINT]: 'a digit after the decimal point',
  [grammar.AFTER_EXPONENT]: 'a digit or sign after the exponent mark',
  [grammar.AFTER_EXPONENT_SIGN]: 'a digit after the sign of the exponent',
}

/** Text that is not JSON (RFC 8259). `offset` is the byte where it stops being JSON. */
export class JsonError extends ActionError {
  readonly offset: number

  constructor(offset: number, problem: string) {
    super(
      `The archive is not JSON: ${problem} at byte ${offset}. Expected JSON text (RFC 8259). ` +
        'Nothing was delivered; run again, and ask Heroku support if it stays so.',
    )
    this.offset = offset
  }

  /** The error of a byte that must not come in a state of the scanner. */
  static unexpected(offset: number, byte: number, state: number): JsonError {
    const seen = `0x${byte.toString(16).padStart(2, '0')}`
    return new JsonError(
      offset,
      `the byte ${seen}, where ${EXPECTED[state] ?? 'JSON'} was expected,`,
    )
  }
}
