import { expect, test } from '@jest/globals'
import { PassThrough } from 'node:stream'
import { askSilently } from '../../src/runner/prompt.ts'
import { failureOf } from '../edges.ts'

/** Asks on a stand-in for a terminal, which notes whether it would show what is typed. */
function asked() {
  const modes: boolean[] = []
  const setRawMode = (mode: boolean) => modes.push(mode)
  const terminal = Object.assign(new PassThrough(), { setRawMode })
  const shown = new PassThrough()
  const answer = askSilently(terminal, shown, 'Say: ')
  return { terminal, answer, modes, output: () => String(shown.read()) }
}

test.each([
  ['word\r', 'word'],
  ['x\u007fwor😀\bd\r', 'word'],
])('%j gives %j, and shows nothing', async (typed, line) => {
  const { terminal, answer, modes, output } = asked()
  for (const key of typed) terminal.write(key)
  expect(await answer).toBe(line)
  expect(output()).toBe('Say: \n')
  expect(modes).toEqual([true, false])
})

test.each<[string, (terminal: PassThrough) => unknown]>([
  ['Ctrl-C', (terminal) => terminal.write('word\u0003\r')],
  ['the end of the input', (terminal) => terminal.end()],
  ['a terminal that is gone', (terminal) => terminal.destroy(new Error('EIO'))],
])('%s is told, not waited for', async (_, end) => {
  const { terminal, answer, output } = asked()
  end(terminal)
  expect((await failureOf(answer)).message).toMatch(/^No passphrase was given: .*PGP_PASSPHRASE$/)
  expect(output()).toBe('Say: \n')
})
