import { expect, test } from '@jest/globals'
import { readFileSync } from 'node:fs'
import { annotations, archiveOfEvents, events, leftIn, onStage } from '../e2e/fixture.ts'
import { reference } from '../../sandbox/reference.ts'
import { unzip } from '../../sandbox/zip.ts'

const month = '2025-03'
const texts = events(month, 500)
const expected = reference(texts)

test('one destination refuses each month: the other gets them all, and the run fails', async () => {
  const archives = [await archiveOfEvents('2025-02', texts), await archiveOfEvents(month, texts)]
  await onStage(archives, async (at) => {
    const message = 'Repository rule violations found\n\nCannot update this protected ref.'
    at.world.github.intercept = ({ method }) =>
      method === 'GET' ? undefined : { status: 422, body: { message } }
    const step = await at.run({ month: `2025-02..${month}`, destination: 'commit artifact' })
    expect(step.exitCode).toBe(1)
    expect(annotations(step, 'error').join()).toMatch(/rule violations.*ruleset/s)
    const [first, artifact] = at.world.artifacts.artifacts
    expect(first!.name).toContain('2025-02')
    expect(step.outputs).toMatchObject({
      status: 'failed',
      changed: 'true',
      'commit-sha': '',
      'artifact-id': String(artifact!.id),
    })
    const zipped = unzip(readFileSync(artifact!.file))
    expect(zipped[`2025/${month}.json`]!.equals(expected)).toBe(true)
    // In no log: the commit that would have given it a place there was refused.
    const manifest = zipped[`2025/${month}.manifest.json`]!.toString()
    expect(JSON.parse(manifest)).toMatchObject({ final: true, sequence: null, previous: null })
    expect(await leftIn(step)).toEqual([])
  })
})
