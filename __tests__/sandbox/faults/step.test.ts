import { expect, test } from '@jest/globals'
import { EventEmitter } from 'node:events'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { carryOut, type Scene } from '../../../sandbox/faults/carry-out.ts'
import { SignalledSteps } from '../../../sandbox/faults/step.ts'
import { amid, one, type Faulty } from './client.ts'

/** A step that prints what becomes of it: two requests to Heroku, then a file of 4,096 bytes. */
const STEP = `
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
process.on('SIGTERM', () => { console.log('asked to stop'); process.exit(143) })
const { env } = process
const accept = 'application/vnd.heroku+json; version=3'
const headers = { accept, authorization: 'Bearer ' + env['INPUT_HEROKU-API-KEY'] }
for (const path of ['/first', '/second']) {
  const { status } = await fetch(env['INPUT_HEROKU-API-URL'] + path, { headers })
  console.log(path + ' ' + status)
}
for (const size of [512, 4096]) {
  const done = await writeFile(join(env.RUNNER_TEMP, 'f' + size), Buffer.alloc(size)).catch((e) => e.code)
  console.log(size + ' ' + (done ?? 'written'))
}
// A step that is signalled late waits for it here; nobody else keeps it for long.
if (env.INPUT_STAY) setTimeout(() => {}, 30_000)
`

async function run(it: Faulty, inputs: Record<string, string> = {}) {
  const main = join(it.folder, 'step.mjs')
  await writeFile(main, STEP)
  const { exitCode, output, temp } = await it.world.run(inputs, { main })
  return { exitCode, lines: output.split('\n').slice(0, -1), temp }
}

test('without faults the step runs through', async () => {
  await amid({}, async (it) => {
    const { exitCode, lines } = await run(it)
    expect(exitCode).toBe(0)
    expect(lines).toEqual(['/first 404', '/second 404', '512 written', '4096 written'])
  })
})

test('signal SIGKILL when a request arrives: the step hears no answer', async () => {
  const fault = { kind: 'signal', signal: 'SIGKILL' } as const
  await amid(one({ from: 2, times: 1, fault }), async (it) => {
    expect(await run(it)).toMatchObject({ exitCode: null, lines: ['/first 404'] })
    expect(it.world.heroku.exchanges.map(({ path }) => path)).toEqual(['/first', '/second'])
  })
})

test('signal SIGTERM after an answer: it is heard, and the step may clean up', async () => {
  const fault = { kind: 'signal', signal: 'SIGTERM', when: 'after', milliseconds: 100 } as const
  await amid(one({ from: 2, times: 1, fault }), async (it) => {
    const { exitCode, lines } = await run(it, { stay: 'yes' })
    expect(exitCode).toBe(143)
    expect(lines).toContain('/second 404')
    expect(lines.at(-1)).toBe('asked to stop')
  })
})

test('a signal after an answer is sent once the answer has gone out', async () => {
  const fault = { kind: 'signal', signal: 'SIGINT', when: 'after', milliseconds: 0 } as const
  const response = new EventEmitter()
  const sent: string[] = []
  const reply = { status: 200 }
  const scene = {
    response,
    proceed: () => Promise.resolve(reply),
    signal: (name: string) => sent.push(name),
  }
  expect(await carryOut(fault, scene as unknown as Scene)).toBe(reply)
  expect(sent).toEqual([])
  response.emit('finish')
  expect(sent).toEqual(['SIGINT'])
})

test('a signal reaches the step that runs, and the next one is spared', async () => {
  const fault = { kind: 'signal', signal: 'SIGKILL' } as const
  await amid(one({ service: 'heroku', times: 1, fault }), async (it) => {
    expect((await run(it)).exitCode).toBeNull()
    expect((await run(it)).exitCode).toBe(0)
  })
})

test('a late signal spares a step that began after it', async () => {
  await amid({}, async ({ folder }) => {
    const steps = new SignalledSteps()
    const step = async (name: string, code: string) => {
      const main = join(folder, name)
      await writeFile(main, code)
      return { main, inputs: {}, folder }
    }
    const short = await step('short.mjs', '')
    const longer = await step('longer.mjs', 'setTimeout(() => {}, 700)')
    const first = steps.run(short)
    // Time enough for the first step to end; should it not, the second is spared all the same.
    steps.send('SIGKILL', 500)
    await first
    expect((await steps.run(longer)).exitCode).toBe(0)
  })
})

test("the caller's own kill works beside the faults'", async () => {
  await amid({}, async (it) => {
    const main = join(it.folder, 'step.mjs')
    await writeFile(main, STEP)
    const cancel = new AbortController()
    it.world.heroku.intercept = () => {
      cancel.abort()
      return undefined
    }
    const kill = { signal: cancel.signal, name: 'SIGKILL' as const }
    expect((await it.world.run({}, { main, kill })).exitCode).toBeNull()
  })
})

test('largestFile: the kernel refuses more, and what fits is written', async () => {
  await amid({ largestFile: 2048 }, async (it) => {
    const { exitCode, lines, temp } = await run(it)
    expect({ exitCode, lines: lines.slice(2) }).toEqual({
      exitCode: 0,
      lines: ['512 written', '4096 EFBIG'],
    })
    expect(await readFile(join(temp, 'f4096'))).toHaveLength(2048)
  })
})
