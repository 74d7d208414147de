import { beforeEach, expect, test } from '@jest/globals'
import { PassThrough } from 'node:stream'
import type { ReadStream, WriteStream } from 'node:tty'
import { askSilently } from '../../src/runner/prompt.ts'
import { failureOf } from '../edges.ts'

/** Stands in for a terminal; knows whether it shows what is typed. */
class Terminal extends PassThrough {
  readonly modes: boolean[] = []

  setRawMode(mode: boolean): this {
    this.modes.push(mode)
    return this
  }
}

let terminal: Terminal
let shown: PassThrough
beforeEach(() => {
  terminal = new Terminal()
  shown = new PassThrough()
})

const asked = () =>
  askSilently(terminal as unknown as ReadStream, shown as unknown as WriteStream, 'Say: ')
const output = () => String(shown.read())

test.each([
  ['word\r', 'word'],
  ['word\nmore', 'word'],
  ['worx\u007fd\r', 'word'],
  ['worx\bd\r', 'word'],
  ['x\b\b\u007fword\r', 'word'],
  ['wor😀\bd\r', 'word'],
])('%j gives %j, and shows nothing', async (typed, line) => {
  const answer = asked()
  terminal.write(typed)
  expect(await answer).toBe(line)
  expect(output()).toBe('Say: \n')
  expect(terminal.modes).toEqual([true, false])
  expect(terminal.listenerCount('data')).toBe(0)
})

test('a line may come in pieces', async () => {
  const answer = asked()
  for (const piece of ['wo', 'r', 'd\r']) terminal.write(piece)
  expect(await answer).toBe('word')
})

test.each(['\u0003', '\u0004'])('%j cancels', async (key) => {
  const failure = failureOf(asked())
  terminal.write(`word${key}\r`)
  expect((await failure).message).toBe('cancelled')
  expect(terminal.modes).toEqual([true, false])
})

test('an input that ends before Enter is told, not waited for', async () => {
  const failure = failureOf(asked())
  terminal.end('word')
  expect((await failure).message).toMatch(/^The input ended before Enter .*PGP_PASSPHRASE$/)
  expect((await failure).message).not.toContain('word')
  expect(terminal.modes).toEqual([true])
})

test.each([undefined, new Error('EIO')])('so is one that is gone: %s', async (error) => {
  const failure = failureOf(asked())
  terminal.destroy(error)
  expect((await failure).message).toMatch(/^The input ended before Enter /)
  expect(terminal.modes).toEqual([true])
  expect(output()).toBe('Say: \n')
})
