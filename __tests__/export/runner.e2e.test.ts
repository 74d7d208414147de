import { expect, test } from '@jest/globals'
import { annotations, archivesOf, failure, onStage } from '../e2e/fixture.ts'

const month = '2025-01'
const one = () => archivesOf([month], 10)

test('outputs that cannot be written fail the run, and hide no failure of a month', async () => {
  await onStage(await one(), async (at) => {
    const step = await at.run({ month: '2025-02' }, { env: { GITHUB_OUTPUT: '/dev/full' } })
    expect(step.exitCode).toBe(1)
    const told = annotations(step, 'error').join('\n')
    expect(told).toMatch(/2025-02: Heroku has 2025-01 of acme, not 2025-02/)
    expect(told).toMatch(
      /GITHUB_OUTPUT names could not be written: no space is left \(ENOSPC\)\. Free .*run again/,
    )
  })
})

test.each([
  [
    { GITHUB_STATE: '/dev/full' },
    /GITHUB_STATE names could not be written: no space is left \(ENOSPC\).*run again/,
  ],
  [{ RUNNER_TEMP: '/nonexistent/x' }, /no folder '\/nonexistent\/x'.*RUNNER_TEMP.*run again/],
])('%j fails the run before anything is asked, and leaves nothing', async (env, told) => {
  await onStage(await one(), async (at) => {
    expect(await failure(await at.run({ month }, { env }))).toMatch(told)
    expect(at.world.heroku.exchanges).toEqual([])
  })
})
