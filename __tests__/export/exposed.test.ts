import { describe, expect, test } from '@jest/globals'
import {
  allExchanges,
  archiveOfEvents,
  events,
  onStage,
  writes,
  type Stage,
} from '../e2e/fixture.ts'
import { exportIn } from '../in-process.ts'
import { pair } from '../seal/fixtures.ts'

const month = '2025-03'
const NOW = '2025-06-10T06:00:00Z'
const artifact = { month, destination: 'artifact', 'dry-run': 'true' }

const on = async (visibility: 'public' | 'private', action: (at: Stage) => Promise<void>) =>
  onStage([await archiveOfEvents(month, events(month, 30))], action, { repository: { visibility } })

test('plaintext into a repository that is not private is refused before Heroku is asked, unless allowed', async () => {
  await on('public', async (at) => {
    const { message, outputs } = await exportIn(at, { month }, NOW)
    expect(message).toMatch(/acme\/compliance.*not private.*allow-public/s)
    expect([...at.world.heroku.exchanges, ...writes(at.world.github)]).toEqual([])
    expect(outputs).toMatchObject({ status: 'failed', changed: 'false' })

    const dry = { month, 'dry-run': 'true' }
    const allowed = await exportIn(at, { ...dry, 'allow-public': 'true' }, NOW)
    expect(allowed.message).toBe('')
    // Whoever may see the repository may see the summary.
    expect(allowed.summary).not.toMatch(/@example|&#64;/)

    const { public: key } = await pair({ date: new Date('2025-01-01T00:00:00Z') })
    expect((await exportIn(at, { ...dry, 'pgp-public-keys': key }, NOW)).message).toBe('')
  })
})

describe('a plaintext artifact of a workflow', () => {
  test('is refused where the event says that its repository is public: nobody is asked', async () => {
    await on('private', async (at) => {
      const { message } = await exportIn(at, artifact, NOW, { repositoryIsPrivate: false })
      expect(message).toMatch(/where artifacts go, is not private/)
      expect(allExchanges(at.world)).toEqual([])
    })
  })

  test.each([
    ['where the event does not say so', { repositoryIsPrivate: undefined }],
    ['of a re-run, whose event is that of the first attempt', { runAttempt: 2 }],
  ])('depends on what GitHub says: %s', async (_, runner) => {
    await on('public', async (at) => {
      const { message } = await exportIn(at, artifact, NOW, runner)
      expect(message).toMatch(/where artifacts go, is not private/)
    })
    await on('private', async (at) => {
      const was = { repositoryIsPrivate: false, ...runner }
      expect((await exportIn(at, artifact, NOW, was)).message).toBe('')
    })
  })

  test('is allowed where the token does not reach the repository, which is not public then', async () => {
    await on('private', async (at) => {
      const runner = { repositoryIsPrivate: undefined, repository: 'acme/hidden' }
      expect((await exportIn(at, artifact, NOW, runner)).message).toBe('')
    })
  })

  test('comes with a warning where nobody can be asked, for want of a token', async () => {
    await on('private', async (at) => {
      const inputs = { ...artifact, token: '' }
      const { message, warnings } = await exportIn(at, inputs, NOW, {
        repositoryIsPrivate: undefined,
      })
      expect([message, warnings]).toEqual([
        '',
        [expect.stringMatching(/^Whether everyone can read the artifact is not known/)],
      ])
    })
  })
})
