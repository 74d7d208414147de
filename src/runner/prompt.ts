import { createInterface } from 'node:readline'
import { Writable } from 'node:stream'
import { ActionError } from '../system/errors.ts'

/** Asks for a line on a terminal without showing what is typed. @throws ActionError */
export async function askSilently(
  input: NodeJS.ReadableStream,
  output: NodeJS.WritableStream,
  prompt: string,
): Promise<string> {
  const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() })
  // From now on the terminal itself shows nothing.
  const lines = createInterface({ input, output: nowhere, terminal: true, historySize: 0 })
  output.write(prompt)
  try {
    const line = await new Promise<string>((resolve, reject) => {
      const problem =
        'No passphrase was given: type it and press Enter, or give it as PGP_PASSPHRASE'
      const gone = () => {
        reject(new ActionError(problem, { code: 'E_CANCELLED' }))
      }
      lines.once('line', resolve).once('close', gone).once('error', gone)
    })
    // On a terminal of the kind `dumb`, Node.js leaves a backspace in the line.
    return Array.from(line).reduce(
      (typed, key) => (/[\b\x7f]/.test(key) ? typed.slice(0, -1) : typed + key),
      '',
    )
  } finally {
    lines.close()
    output.write('\n')
  }
}
