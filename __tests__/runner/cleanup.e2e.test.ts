import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from '@jest/globals'
import { runStep } from '../../sandbox/runner.ts'
import { annotations, archivesOf, leftIn, NODE, onStage, visible } from '../e2e/fixture.ts'

const month = '2025-03'
const POST = fileURLToPath(new URL('../../dist/post/index.js', import.meta.url))

test('what a killed step left in RUNNER_TEMP is gone after the post step', async () => {
  await onStage(
    await archivesOf([month], 20),
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

/** Has a program run something once it has a folder in RUNNER_TEMP. */
const preload = (code: string) => ({
  NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(
    `import { readdirSync } from 'node:fs'
    const waiting = setInterval(() => {
      if (readdirSync(process.env.RUNNER_TEMP).length === 0) return
      clearInterval(waiting)
      ${code}
    }, 1)
    waiting.unref()`,
  )}`,
})

test('what nobody catches fails the step, shows no secret, leaves nothing', async () => {
  const end = 'throw new TypeError(`of ${token} ${Buffer.from(token).toString("base64")}`)'
  await onStage(await archivesOf([month], 20), async (at) => {
    const token = at.world.herokuToken
    // The step waits for its archive until the end comes.
    at.world.heroku.downloads.intercept = () => 'handled'
    const env = {
      ...preload(`const token = process.env['INPUT_HEROKU-API-KEY']; ${end}`),
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
