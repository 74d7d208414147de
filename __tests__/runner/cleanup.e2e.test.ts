import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { runStep } from '../../sandbox/runner.ts'
import { removeLeftover } from '../../src/runner/cleanup.ts'
import {
  annotations,
  archiveOfEvents,
  events,
  leftIn,
  NODE,
  onStage,
  visible,
} from '../e2e/fixture.ts'

const month = '2025-03'
const POST = fileURLToPath(new URL('../../dist/post/index.js', import.meta.url))

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

/** Has a program run something after so many milliseconds, before it knows of it. */
const preload = (milliseconds: number, code: string) => ({
  NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(
    `setTimeout(() => { ${code} }, ${milliseconds}).unref()`,
  )}`,
})

test.each([
  ['is thrown', 'throw new TypeError(`of ${token} ${Buffer.from(token).toString("base64")}`)'],
  ['is rejected', 'Promise.reject(new TypeError(`of ${token}`))'],
])('what nobody catches and %s fails the step, shows no secret, leaves nothing', async (_, end) => {
  await onStage([await archiveOfEvents(month, events(month, 20))], async (at) => {
    const token = at.world.herokuToken
    // It comes while the step waits for its archive.
    at.world.heroku.downloads.intercept = async () => {
      await new Promise((resolve) => setTimeout(resolve, 3000))
      return undefined
    }
    const env = {
      ...preload(1500, `const token = process.env['INPUT_HEROKU-API-KEY']; ${end}`),
      RUNNER_DEBUG: '1',
    }
    const step = await at.run({ month, encrypt: 'false' }, { env })
    expect(step.exitCode).toBe(1)
    expect(annotations(step, 'error')).toEqual([
      expect.stringMatching(/^of \*\*\*.*This is a defect: run again/),
    ])
    expect(visible(step)).toMatch(/TypeError: of \*\*\*/)
    expect(visible(step)).not.toContain(token)
    expect(visible(step)).not.toContain(Buffer.from(token).toString('base64'))
    expect(await leftIn(step)).toEqual([])
  })
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
