import type { ReadStream, WriteStream } from 'node:tty'
import { ActionError } from '../system/errors.ts'

const ENTER = /[\r\n]/
/** Ctrl-C, and Ctrl-D, which ends what is typed. */
const CANCEL = ['\u0003', '\u0004']
/** What terminals send for the backspace key: DEL or BS. */
const ERASE = ['\u007f', '\b']

/** What a terminal says when it is gone. */
const GONE = ['end', 'close', 'error']

/**
 * Asks for a line on a terminal without showing what is typed.
 *
 * @throws ActionError when it is cancelled, or the terminal goes away
 */
export function askSilently(
  input: ReadStream,
  output: WriteStream,
  prompt: string,
): Promise<string> {
  input.setEncoding('utf8')
  input.setRawMode(true)
  // Not before: what is typed at once would be shown.
  output.write(prompt)
  return new Promise((resolve, reject) => {
    let line = ''
    const end = (settle: () => void) => {
      input.off('data', read)
      for (const event of GONE) input.off(event, gone)
      input.pause()
      output.write('\n')
      settle()
    }
    const answered = (settle: () => void) => {
      // Of one that is gone it would be a fault.
      input.setRawMode(false)
      end(settle)
    }
    const gone = () => {
      const problem =
        'The input ended before Enter was pressed, so no passphrase was given: run it on a ' +
        'terminal, or give the passphrase as PGP_PASSPHRASE'
      end(() => reject(new ActionError(problem, { code: 'E_CANCELLED' })))
    }
    const read = (typed: string | Buffer) => {
      for (const key of typed.toString()) {
        if (CANCEL.includes(key)) {
          answered(() => reject(new ActionError('cancelled', { code: 'E_CANCELLED' })))
          return
        }
        if (ENTER.test(key)) {
          answered(() => resolve(line))
          return
        }
        line = ERASE.includes(key) ? Array.from(line).slice(0, -1).join('') : line + key
      }
    }
    input.on('data', read)
    for (const event of GONE) input.on(event, gone)
    input.resume()
  })
}
