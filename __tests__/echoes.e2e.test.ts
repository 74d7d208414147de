import { describe, expect, test } from '@jest/globals'
import type { FaultScript } from '../sandbox/faults/script.ts'
import type { StepResult } from '../sandbox/runner.ts'
import { archiveOfEvents, events, onStage, visible } from './e2e/fixture.ts'
import { pair } from './seal/fixtures.ts'

type Rule = NonNullable<FaultScript['rules']>[number]

const month = '2025-03'

/**
 * Everything of a step that leaves the process, but for the lines that register masks; and its
 * summary as a page shows it.
 */
const left = (step: StepResult) =>
  [visible(step), JSON.stringify(step.outputs), step.summary, shownOf(step.summary)].join('\n')

const shownOf = (markdown: string) =>
  markdown.replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)))

function formsOf(secret: string): string[] {
  return [
    secret,
    encodeURIComponent(secret),
    Buffer.from(secret).toString('base64'),
    Buffer.from(`x-access-token:${secret}`).toString('base64'),
  ]
}

const echoing = (service: Rule['service'], status: number, request?: string): Rule => ({
  service,
  ...(request === undefined ? {} : { request }),
  fault: { kind: 'status', status, echo: true },
})

describe('a service that echoes what it was sent, and what it knows, in its error', () => {
  test.each<[string, Rule]>([
    ['Heroku, asked for the account', echoing('heroku', 401)],
    ['Heroku, asked for the archive', echoing('heroku', 422, '/archives/')],
    ['the host of the download', echoing('downloads', 403)],
    ['GitHub, asked for the repository', echoing('github', 403)],
    ['GitHub, asked to write', echoing('github', 422, '^POST')],
    ['the artifact service', echoing('artifacts', 403)],
    ['the storage of artifacts', echoing('blobs', 403)],
  ])('%s', async (_, rule) => {
    const archive = await archiveOfEvents(month, events(month, 20))
    const { public: key } = await pair()
    await onStage(
      [archive],
      async (at) => {
        const { world } = at
        const url = new URL(world.heroku.archiveUrl(archive))
        const step = await at.run(
          { month, 'pgp-public-keys': key, destination: 'commit, artifact', strict: 'false' },
          { env: { RUNNER_DEBUG: '1' } },
        )
        expect(step.exitCode).toBe(1)
        expect(world.faults.struck.length).toBeGreaterThan(0)
        const secrets = [world.herokuToken, world.githubToken, url.href, url.pathname]
        const shown = secrets.flatMap(formsOf).filter((form) => left(step).includes(form))
        expect(shown).toEqual([])
      },
      { faults: { rules: [rule] } },
    )
  })

  test('and shows Authorization to no other host', async () => {
    const archive = await archiveOfEvents(month, events(month, 20))
    const redirect = (service: Rule['service']): Rule => ({
      service,
      times: 1,
      fault: { kind: 'redirect', to: 'host' },
    })
    await onStage(
      [archive],
      async (at) => {
        await at.run({ month, encrypt: 'false' })
        for (const { headers } of at.world.faults.elsewhere.exchanges) {
          expect(headers).not.toHaveProperty('authorization')
        }
      },
      { faults: { rules: [redirect('heroku'), redirect('downloads'), redirect('github')] } },
    )
  })
})
