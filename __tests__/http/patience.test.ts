import { expect, test } from '@jest/globals'
import { ActionError } from '../../src/system/errors.ts'
import { OutageError, Patience } from '../../src/http/patience.ts'
import { failureOf, fakeClock } from '../edges.ts'

const MINUTE = 60_000

/** Attempts that take so many minutes and end in that way; gives what was thrown, if anything. */
function start() {
  const clock = fakeClock()
  const patience = new Patience(clock)
  let tried = 0
  const take = (minutes: number, end?: Error) =>
    failureOf(
      patience.try(async () => {
        tried++
        await clock.sleep(minutes * MINUTE)
        if (end !== undefined) throw end
      }),
    )
  return { take, tried: () => tried }
}

const transient = new ActionError('No answer', { transient: true })

test('it ends when transient failures have taken ten minutes altogether', async () => {
  const { take, tried } = start()
  expect(await take(4, transient)).toBe(transient)
  expect(await take(4.9, transient)).toBe(transient)
  expect(await take(1, transient)).toBe(transient)
  expect(await take(0.1, transient)).toBe(transient)
  const error = await take(1)
  expect(error).toBeInstanceOf(OutageError)
  expect(error).toMatchObject({ transient: true })
  expect(error.message).toMatch(/^Not tried, .* services .* 10 minutes already\. Run again/)
  expect(tried()).toBe(4)
})

test('work that got on does not count, nor what a slow service took beyond what retries may', async () => {
  const clock = fakeClock()
  const patience = new Patience(clock)
  const slow = (work: number, failing: number) =>
    failureOf(
      patience.try(async (progress) => {
        await clock.sleep(work * MINUTE)
        progress()
        await clock.sleep(failing * MINUTE)
        throw transient
      }),
    )
  for (let i = 0; i < 9; i++) expect(await slow(60, 1)).toBe(transient)
  // At most five minutes of each.
  expect(await slow(0, 0.9)).toBe(transient)
  expect(await slow(0, 60)).toBe(transient)
  expect((await slow(0, 1)).message).toContain('15 minutes')

  const another = new Patience(clock)
  const hour = () =>
    failureOf(
      another.try(async () => {
        await clock.sleep(60 * MINUTE)
        throw transient
      }),
    )
  expect(await hour()).toBe(transient)
  expect(await hour()).toBe(transient)
  expect(await hour()).toBeInstanceOf(OutageError)
})

test.each([
  ['what succeeds', undefined],
  ['what fails for good', new ActionError('Refused')],
  ['a defect', new TypeError('x is not a function')],
])('%s may take as long as it likes', async (_name, end) => {
  const { take, tried } = start()
  for (let i = 0; i < 5; i++) expect(await take(30, end)).not.toBeInstanceOf(OutageError)
  expect(tried()).toBe(5)
})

test('it gives what was done', async () => {
  expect(await new Patience(fakeClock()).try(() => Promise.resolve(7))).toBe(7)
})
