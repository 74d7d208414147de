import { plain } from '../text/log.ts'
import type { ErrorCode } from './catalogue.ts'

interface ActionErrorOptions extends ErrorOptions {
  code: ErrorCode | undefined
  transient?: boolean
  retryAfter?: number | undefined
}

/**
 * An error for the person who runs this. Its message has the value, what was expected and the way
 * out, and never an event's text, a token or an archive's url. Anything else thrown is a bug of
 * ours.
 */
export class ActionError extends Error {
  /** Whether another attempt may succeed: the fault of a service or the network. */
  readonly transient: boolean
  /** Milliseconds to wait before another attempt, where the service asked for that. */
  readonly retryAfter: number | undefined
  /** Undefined for what is no error of this run, such as a verification's findings. */
  readonly code: ErrorCode | undefined
  constructor(message: string, options: ActionErrorOptions) {
    super(message, options)
    this.code = options.code
    this.transient = options.transient ?? false
    this.retryAfter = options.retryAfter
    this.name = new.target.name
  }
}

export class InputError extends ActionError {
  constructor(message: string) {
    super(message, { code: 'E_INPUT' })
  }
}

/** Failures, or findings, that were put into words before. Its code is that of the last, if any. */
export class ToldError extends ActionError {
  constructor(texts: readonly string[]) {
    const [, message = '', code] = /^(.*?)(?: \[(E_\w+)\])?$/s.exec(texts.join('\n'))!
    super(message, { code: code as ErrorCode | undefined })
  }
}

/** A message with its code at the end, as every failure is shown. */
export const coded = (message: string, code: ErrorCode) => `${message} [${code}]`

/** The message of anything thrown, with its code; that of a bug says what to do. */
export function failureMessage(error: unknown): string {
  if (error instanceof ActionError) {
    return error.code === undefined ? error.message : coded(error.message, error.code)
  }
  const problem = `${plain(messageOf(error))}. This is a defect: run again, and report it if it happens again.`
  return coded(problem, 'E_DEFECT')
}

export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}

/** Does something whose failure must not hide another; returns that in words, if any. */
export async function tryTo(action: () => void | Promise<void>): Promise<string[]> {
  try {
    await action()
    return []
  } catch (error) {
    return [failureMessage(error)]
  }
}
