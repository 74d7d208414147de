import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { runStep } from '../sandbox/runner.ts'
import { removeLeftover } from '../src/cleanup.ts'
import { archiveOfEvents, events, leftIn, NODE, onStage } from './e2e/fixture.ts'

const month = '2025-03'
const POST = fileURLToPath(new URL('../dist/post/index.js', import.meta.url))

test('what a killed step left in RUNNER_TEMP is gone after the post step', async () => {
  const archive = await archiveOfEvents(month, events(month, 20))
  await onStage(
    [archive],
    async (at) => {
      const step = await at.run({ month, encrypt: 'false' })
      expect(step.exitCode).toBeNull()
      const left = await leftIn(step)
      expect(left.length).toBeGreaterThan(0)
      const scratch = join(
        step.temp,
        left.find((name) => !name.includes('/'))!,
      )
      const post = await runStep({
        ...{ main: POST, node: NODE, folder: at.folder, inputs: {} },
        env: { RUNNER_TEMP: step.temp, STATE_scratch: scratch },
      })
      expect(post).toMatchObject({ exitCode: 0, output: '' })
      expect(await readdir(step.temp)).toEqual([])
    },
    { faults: { rules: [{ service: 'downloads', fault: { kind: 'signal', signal: 'SIGKILL' } }] } },
  )
})

let temp: string
beforeAll(async () => {
  temp = await mkdtemp(join(tmpdir(), 'cleanup-'))
})
afterAll(() => rm(temp, { recursive: true, force: true }))

test.each(['other', 'other/heroku-audit-trail-1', '.'])('nothing else is: %s', async (name) => {
  const folder = join(temp, name)
  await mkdir(folder, { recursive: true })
  await writeFile(join(folder, 'kept'), '')
  await removeLeftover(folder, temp)
  expect(await readdir(folder)).toContain('kept')
})

test('a step that left nothing needs nothing', async () => {
  await removeLeftover('', temp)
  await removeLeftover(join(temp, 'heroku-audit-trail-gone'), temp)
  expect(await readdir(dirname(temp))).toContain(temp.split('/').at(-1))
})
