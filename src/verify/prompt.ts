import type { ReadStream, WriteStream } from 'node:tty'

const ENTER = /[\r\n]/
const CANCEL = '\u0003'
const ERASE = '\u007f'

/** Asks for a line on a terminal without showing what is typed. @throws when it is cancelled */
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
      input.setRawMode(false)
      input.pause()
      output.write('\n')
      settle()
    }
    const read = (typed: string | Buffer) => {
      for (const key of typed.toString()) {
        if (key === CANCEL) {
          end(() => reject(new Error('cancelled')))
          return
        }
        if (ENTER.test(key)) {
          end(() => resolve(line))
          return
        }
        line = key === ERASE ? line.slice(0, -1) : line + key
      }
    }
    input.on('data', read)
    input.resume()
  })
}
