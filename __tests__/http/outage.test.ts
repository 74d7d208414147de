import { expect, test } from '@jest/globals'
import { ActionError } from '../../src/system/errors.ts'
import { OutageBudget } from '../../src/http/outage.ts'
import { failureOf, fakeClock } from '../edges.ts'

const MINUTE = 60_000
const transient = new ActionError('No answer', { code: 'E_HEROKU_NO_ANSWER', transient: true })

/** Tries something that takes so many minutes and ends in that way. */
function start() {
  const clock = fakeClock()
  const outages = new OutageBudget(clock)
  return (minutes: number, end?: Error) =>
    failureOf(
      outages.try(async () => {
        await clock.sleep(minutes * MINUTE)
        if (end !== undefined) throw end
      }),
    )
}

test('nothing is tried once transient failures have taken ten minutes, each at most five', async () => {
  const take = start()
  for (const minutes of [60, 4.9, 0.1]) expect(await take(minutes, transient)).toBe(transient)
  const error = await take(1, transient)
  expect(error).toMatchObject({ code: 'E_OUTAGE', transient: true })
  expect(error.message).toMatch(/^Not tried, .* services .* 10 minutes already\. Run again/)
})

test.each([
  ['what succeeds', undefined],
  ['what fails for good', new ActionError('Refused', { code: 'E_HEROKU_TOKEN' })],
])('%s may take any time', async (_name, end) => {
  const take = start()
  for (let i = 0; i < 5; i++) expect(await take(30, end)).not.toHaveProperty('code', 'E_OUTAGE')
})
