import { expect, test } from '@jest/globals'
import { ActionError } from '../../src/system/errors.ts'
import { OutageError, OutageBudget } from '../../src/http/outage.ts'
import { failureOf, fakeClock } from '../edges.ts'

const MINUTE = 60_000

/** `take` tries something that takes so many minutes and ends in that way. */
function start() {
  const clock = fakeClock()
  const outages = new OutageBudget(clock)
  let tried = 0
  const take = (minutes: number, end?: Error) =>
    failureOf(
      outages.try(async () => {
        tried++
        await clock.sleep(minutes * MINUTE)
        if (end !== undefined) throw end
      }),
    )
  return { take, tried: () => tried }
}

const transient = new ActionError('No answer', { code: 'E_HEROKU_NO_ANSWER', transient: true })

test('nothing is tried once transient failures have taken ten minutes altogether', async () => {
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

test('a failure counts for five minutes at most, and work before it not at all', async () => {
  const clock = fakeClock()
  const outages = new OutageBudget(clock)
  const fail = (work: number, failing: number) =>
    failureOf(
      outages
        .try(() => clock.sleep(work * MINUTE))
        .then(() =>
          outages.spend(async () => {
            await clock.sleep(failing * MINUTE)
            throw transient
          }),
        ),
    )
  for (let i = 0; i < 9; i++) expect(await fail(60, 1)).toBe(transient)
  expect(await fail(0, 60)).toBe(transient)
  expect((await fail(0, 1)).message).toContain('14 minutes')
})

test.each([
  ['what succeeds', undefined],
  ['what fails for good', new ActionError('Refused', { code: 'E_HEROKU_TOKEN' })],
  ['a defect', new TypeError('x is not a function')],
])('%s may take any time', async (_name, end) => {
  const { take, tried } = start()
  for (let i = 0; i < 5; i++) expect(await take(30, end)).not.toBeInstanceOf(OutageError)
  expect(tried()).toBe(5)
})
