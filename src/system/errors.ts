import { plain } from '../text/log.ts'

/**
 * An error meant for the person who runs the action. Its message gives the value, what was
 * expected and the way out, and never holds an event's text, a token or the archive's url.
 * Anything thrown that is not an ActionError is a defect of this project.
 */
export class ActionError extends Error {
  /** Whether it may pass by itself: a fault of a service or of the line to it. */
  readonly transient: boolean
  constructor(message: string, options: ErrorOptions & { transient?: boolean } = {}) {
    super(message, options)
    this.transient = options.transient ?? false
    this.name = new.target.name
  }
}

/** What to tell people who can do no more about a failure: with a way out, also of a defect. */
export function failureMessage(error: unknown): string {
  if (error instanceof ActionError) return error.message
  return `${plain(messageOf(error))}. This is a defect: run again, and if it stays so please report it.`
}

/** What to show of anything thrown: the message of an Error, else its text. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}

/** Does what must not keep another failure from being told; gives what went wrong, if any. */
export async function tryTo(action: () => void | Promise<void>): Promise<string[]> {
  try {
    await action()
    return []
  } catch (error) {
    return [messageOf(error)]
  }
}
