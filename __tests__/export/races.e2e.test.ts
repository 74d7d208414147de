import { expect, test } from '@jest/globals'
import { annotations, archivesOf, clockAt, onStage, program, type Stage } from '../e2e/fixture.ts'
import { checkLedger, logOf } from '../e2e/ledger.ts'

const env = clockAt('2026-06-10T06:00:00Z')
/** As a person, who wants it to hold for more, runs it: RACERS=32 npm test -- races.e2e. */
const racers = Number(process.env.RACERS ?? 6)
const months = Array.from({ length: racers }, (_, index) =>
  new Date(Date.UTC(2023, index, 1)).toISOString().slice(0, 7),
)
const commits = async (at: Stage) => (await at.git.text(['rev-list', 'main'])).split('\n')

test(
  'exporters at once, each with a month: one chain, nothing lost',
  async () => {
    await onStage(await archivesOf(months, 3), async (at) => {
      const steps = await Promise.all(months.map((month) => at.run({ month }, { env })))
      expect(steps.flatMap((step) => annotations(step, 'error'))).toEqual([])
      expect(logOf(await checkLedger(at)).toSorted()).toEqual(months)
      // The repository's first commit, and one a month: what each was told is there.
      const log = await commits(at)
      const told = steps.map(({ outputs }) => outputs['commit-sha'])
      expect(told.toSorted()).toEqual(log.slice(0, -1).toSorted())
      program('git', ['-c', 'safe.directory=*', '-C', at.world.repository, 'fsck', '--strict'])
    })
  },
  racers * 40_000,
)
