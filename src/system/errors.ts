import { plain } from '../text/log.ts'

interface ActionErrorOptions extends ErrorOptions {
  transient?: boolean
  code?: string | undefined
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
  /** A stable name of the failure, such as `E_GITHUB_RULESET`. */
  readonly code: string | undefined
  constructor(message: string, options: ActionErrorOptions = {}) {
    super(message, options)
    this.transient = options.transient ?? false
    this.retryAfter = options.retryAfter
    this.code = options.code
    this.name = new.target.name
  }
}

/** The message of anything thrown; that of a bug says what to do. */
export function failureMessage(error: unknown): string {
  if (error instanceof ActionError) return error.message
  return `${plain(messageOf(error))}. This is a defect: run again, and if it stays so please report it.`
}

/** The message of an Error; anything else as text. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}

/** Does something whose failure must not hide another; returns the message of its own, if any. */
export async function tryTo(action: () => void | Promise<void>): Promise<string[]> {
  try {
    await action()
    return []
  } catch (error) {
    return [messageOf(error)]
  }
}
