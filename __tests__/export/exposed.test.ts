import { expect, test } from '@jest/globals'
import type { Runner } from '../../src/system/workflow.ts'
import { archivesOf, onStage, writes, type Stage } from '../e2e/fixture.ts'
import { exportIn } from '../in-process.ts'
import { pair } from '../seal/fixtures.ts'

const month = '2025-03'
const NOW = '2025-06-10T06:00:00Z'

const on = async (visibility: 'public' | 'private', action: (at: Stage) => Promise<void>) =>
  onStage(await archivesOf([month], 30), action, { repository: { visibility } })

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

const unsaid = { repositoryIsPrivate: undefined }
const refused = /where artifacts go, is not private/
test.each<[string, 'public' | 'private', Partial<Runner>, RegExp]>([
  ['whose event says public', 'private', { repositoryIsPrivate: false }, refused],
  ['whose event does not say, that is public', 'public', unsaid, refused],
  ['whose event does not say, that is private', 'private', unsaid, /^$/],
  ['re-run, with the event of the first attempt', 'public', { runAttempt: 2 }, refused],
  ['that the token does not reach', 'private', { ...unsaid, repository: 'acme/hidden' }, /^$/],
])('a plaintext artifact of a repository %s', async (_, visibility, runner, told) => {
  await on(visibility, async (at) => {
    const artifact = { month, destination: 'artifact', 'dry-run': 'true' }
    expect((await exportIn(at, artifact, NOW, runner)).message).toMatch(told)
  })
})

test('an artifact comes with a warning where nobody can be asked, for want of a token', async () => {
  await on('private', async (at) => {
    const inputs = { month, destination: 'artifact', 'dry-run': 'true', token: '' }
    const { message, warnings } = await exportIn(at, inputs, NOW, unsaid)
    expect(message).toBe('')
    expect(warnings).toEqual([expect.stringMatching(/^Whether everyone can read the artifact/)])
  })
})
