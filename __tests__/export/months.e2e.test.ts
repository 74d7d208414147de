import { describe, expect, test } from '@jest/globals'
import {
  annotations,
  archiveOfEvents,
  clockAt,
  events,
  failure,
  leftIn,
  onStage,
  resultsOf,
  writes,
} from '../e2e/fixture.ts'
import { reference, sha256 } from '../../sandbox/reference.ts'

const dry = { 'dry-run': 'true' }

test('a range: the month that Heroku lacks does not stop the others, and fails the run', async () => {
  const [january, march] = [events('2025-01', 50, 1), events('2025-03', 60, 3)]
  const archives = [
    await archiveOfEvents('2025-01', january),
    await archiveOfEvents('2025-03', march),
  ]
  await onStage(archives, async (at) => {
    const step = await at.run({ month: '2025-01..2025-03' })
    expect(step.exitCode).toBe(1)
    const results = resultsOf(step)
    expect(results).toMatchObject([
      { month: '2025-01', status: 'exported', events: 50, sha256: sha256(reference(january)) },
      { month: '2025-02', status: 'failed', events: null, sha256: null, path: null },
      { month: '2025-03', status: 'exported', events: 60, sha256: sha256(reference(march)) },
    ])
    expect(results[1]!.commit_sha).toBeNull()
    const requestId = /Request-Id ([0-9a-f-]{36})/.exec(String(results[1]!.error))
    expect(requestId).not.toBeNull()
    expect(String(results[1]!.error)).toMatch(
      /^Heroku has 2025-01, 2025-03 of acme, not 2025-02\. Ask Heroku support/,
    )
    expect(results[0]!.error).toBeNull()

    const log = await at.git.text(['log', '--reverse', '--format=%H', 'main'])
    expect(log.split('\n').slice(1)).toEqual([results[0]!.commit_sha, results[2]!.commit_sha])
    for (const [month, texts] of [
      ['2025-01', january],
      ['2025-03', march],
    ] as const) {
      const committed = await at.git.run(['show', `main:audit-trail/acme/2025/${month}.json`])
      expect(committed.equals(reference(texts))).toBe(true)
    }
    expect(step.outputs).toMatchObject({ month: '2025-03', status: 'exported', changed: 'true' })
    const [error, ...more] = annotations(step, 'error')
    expect(more).toEqual([])
    expect(error).toMatch(/^2025-02: /)
    expect(step.summary).toMatch(/2025-02 \|[^|]*failed/)
    expect(await leftIn(step)).toEqual([])
  })
})

test('outputs that cannot be written fail the run, and hide no failure of a month', async () => {
  await onStage([await archiveOfEvents('2025-01', events('2025-01', 10, 1))], async (at) => {
    const env = { GITHUB_OUTPUT: '/dev/full' }
    const delivered = await at.run({ month: '2025-01' }, { env })
    expect(delivered.exitCode).toBe(1)
    const unwritten =
      /outputs, .* could not be written .* GITHUB_OUTPUT names: no space is left \(ENOSPC\)\. Free .*run again/
    expect(annotations(delivered, 'error').join('\n')).toMatch(unwritten)
    expect(delivered.summary).toMatch(/2025-01 \|[^|]*exported/)

    const failed = await at.run({ month: '2025-02' }, { env })
    const told = annotations(failed, 'error').join('\n')
    expect(told).toMatch(/2025-02: Heroku has 2025-01 of acme, not 2025-02/)
    expect(told).toMatch(unwritten)
    expect(told).not.toMatch(/RUNNER_TEMP|a defect/)

    const missing = await at.run({ month: '2025-01' }, { env: { GITHUB_OUTPUT: '/nonexistent' } })
    expect(annotations(missing, 'error').join('\n')).toMatch(
      /GITHUB_OUTPUT names: .*\/nonexistent.*leave the variable as the runner sets it/,
    )
  })
})

test('a state that cannot be written fails the run before anything is asked, and leaves nothing', async () => {
  await onStage([await archiveOfEvents('2025-01', events('2025-01', 10, 1))], async (at) => {
    const step = await at.run({ month: '2025-01' }, { env: { GITHUB_STATE: '/dev/full' } })
    expect(await failure(step)).toMatch(
      /GITHUB_STATE names: no space is left \(ENOSPC\).*run again/,
    )
    expect(at.world.heroku.exchanges).toEqual([])
  })
})

test('a RUNNER_TEMP that is not there is told as such', async () => {
  await onStage([await archiveOfEvents('2025-01', events('2025-01', 10, 1))], async (at) => {
    const step = await at.run({ month: '2025-01' }, { env: { RUNNER_TEMP: '/nonexistent/x' } })
    const told = await failure(step)
    expect(told).toMatch(/no folder '\/nonexistent\/x'.*RUNNER_TEMP.*run again/)
    expect(told).not.toContain('defect')
  })
})

describe('a closed month whose archive was made before it was over', () => {
  const month = '2025-04'
  const declared = { created_at: '2025-04-30T00:02:24Z' }

  test('is refused before a byte is fetched, or exported as provisional when allowed', async () => {
    await onStage([await archiveOfEvents(month, events(month, 20), declared)], async (at) => {
      const refused = await at.run({ month })
      expect(refused.exitCode).toBe(1)
      const message = annotations(refused, 'error').join('\n')
      expect(message).toContain(declared.created_at)
      expect(message).toMatch(/'provisional' to allow/)
      expect(at.world.heroku.downloads.exchanges).toEqual([])
      expect(await at.head()).toBeUndefined()
      expect(refused.outputs).toMatchObject({ status: 'failed', changed: 'false' })

      const allowed = await at.run({ month, provisional: 'allow', ...dry })
      expect(allowed.exitCode).toBe(0)
      expect(resultsOf(allowed)).toMatchObject([{ month, final: false, events: 20, error: null }])
    })
  })

  test('made in the first instant after it, is final; one second before, not', async () => {
    for (const [created_at, final] of [
      ['2025-05-01T00:00:00Z', true],
      ['2025-05-01T01:59:59+02:00', false],
    ] as const) {
      await onStage([await archiveOfEvents(month, [], { created_at })], async (at) => {
        const step = await at.run({ month, ...dry })
        expect([step.exitCode, resultsOf(step)[0]!.final]).toEqual(final ? [0, true] : [1, null])
      })
    }
  })

  test('made after it by Heroku, but not by our clock, does not close it', async () => {
    const created_at = '2025-05-01T00:00:05Z'
    await onStage([await archiveOfEvents(month, events(month, 20), { created_at })], async (at) => {
      const env = clockAt('2025-04-02T05:17:00Z')
      const allowed = await at.run({ month: 'current' }, { env })
      expect(allowed.exitCode).toBe(0)
      expect(annotations(allowed, 'warning').join()).toMatch(
        /at 2025-05-01T00:00:05Z.*clock says 2025-04-02T05:\d\d.*two clocks.*exported as provisional/,
      )
      expect(resultsOf(allowed)).toMatchObject([{ status: 'exported', final: false }])
      expect(allowed.outputs.path).toContain('/provisional/')
      // When the month is over here as well, the final one lands, were it of the same bytes.
      const later = clockAt('2025-05-02T05:17:00Z')
      const final = await at.run({ month: 'missing' }, { env: later })
      expect(resultsOf(final)).toMatchObject([{ status: 'exported', final: true }])
    })
  })

  test('a few minutes ahead of our clock is honest: Heroku was done at once', async () => {
    await onStage([await archiveOfEvents(month, events(month, 5))], async (at) => {
      const step = await at.run({ month }, { env: clockAt('2025-05-01T00:00:10Z') })
      expect(step.exitCode).toBe(0)
      expect(resultsOf(step)).toMatchObject([{ status: 'exported', final: true }])
    })
  })

  test('is the running month with `current`, which needs no permission to be provisional', async () => {
    const texts = events(month, 20)
    await onStage([await archiveOfEvents(month, texts, declared)], async (at) => {
      const env = clockAt('2025-04-30T12:00:00Z')
      const step = await at.run({ month: 'current', ...dry }, { env })
      expect(step.exitCode).toBe(0)
      expect(resultsOf(step)).toMatchObject([{ month, final: false, events: 20 }])
      expect(step.outputs.sha256).toBe(sha256(reference(texts)))
    })
  })
})

describe('months are those of UTC, whatever zone the runner is in', () => {
  // It is March already in Kiritimati (+14), and February still in Los Angeles (-8).
  const cases = [
    { now: '2026-02-28T23:30:00Z', zone: 'Pacific/Kiritimati', previous: '2026-01' },
    { now: '2026-03-01T03:00:00Z', zone: 'America/Los_Angeles', previous: '2026-02' },
  ]
  test.each(cases)('previous in $zone at $now is $previous', async ({ now, zone, previous }) => {
    const texts = events(previous, 100)
    await onStage([await archiveOfEvents(previous, texts)], async (at) => {
      const [there, utc] = await Promise.all(
        [zone, 'UTC'].map((TZ) =>
          // An input passed through from workflow_dispatch is empty on a schedule.
          at.run({ month: '', ...dry }, { env: { ...clockAt(now), TZ } }),
        ),
      )
      expect(there!.exitCode).toBe(0)
      expect(there!.outputs.month).toBe(previous)
      expect(there!.outputs).toEqual(utc!.outputs)
      expect(there!.summary).toBe(utc!.summary)
      expect(there!.outputs.sha256).toBe(sha256(reference(texts)))
      expect(there!.output).not.toMatch(/^::warning/m)
    })
  })
})

test('a dry run does everything but the delivery: it only reads, and changes nothing', async () => {
  const month = '2025-06'
  const texts = events(month, 200)
  await onStage([await archiveOfEvents(month, texts)], async (at) => {
    const step = await at.run({ month, destination: 'commit\nartifact', ...dry })
    expect(step.exitCode).toBe(0)
    expect(at.world.github.exchanges.length).toBeGreaterThan(0)
    expect(writes(at.world.github)).toEqual([])
    expect(at.world.artifacts.exchanges).toEqual([])
    expect(await at.head()).toBeUndefined()
    expect(step.outputs).toMatchObject({
      changed: 'false',
      status: 'unchanged',
      events: '200',
      sha256: sha256(reference(texts)),
      'commit-sha': '',
      'artifact-id': '',
    })
    expect(step.summary).toContain('Dry run')
    expect(await leftIn(step)).toEqual([])
  })
})
