import { mkdir } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { FaultScriptError, readFaultScript, type FaultScript } from './faults/script.ts'
import { removeFolder } from './runner.ts'
import { tellStory } from './story.ts'

const { values } = parseArgs({
  options: {
    events: { type: 'string', default: '5000' },
    seed: { type: 'string', default: '1' },
    faults: { type: 'string' },
    serve: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
})

if (values.help) {
  console.log(`npm run sandbox [-- OPTIONS]

Runs the committed bundle as a runner would, against Heroku, GitHub and the artifact service on
loopback, and leaves a real repository in .sandbox/ to explore.

  --serve      only serve Heroku, GitHub and the artifact service, until Ctrl-C, and print the two
               variables with which the command can be tried
  --events N   events in each month (default 5000)
  --seed N     seed of the generated events (default 1)
  --faults F   a file that tells what is to go wrong (sandbox/README.md)`)
  process.exit(0)
}

function whole(name: 'events' | 'seed'): number {
  const value = Number(values[name])
  if (Number.isSafeInteger(value) && value >= 0) return value
  console.error(`--${name} is '${values[name]}'. Expected a whole number, such as 5000.`)
  process.exit(2)
}

async function faultsIn(file: string): Promise<FaultScript> {
  try {
    return await readFaultScript(file)
  } catch (error) {
    if (!(error instanceof FaultScriptError)) throw error
    console.error(error.message)
    process.exit(2)
  }
}

const faults = values.faults === undefined ? {} : await faultsIn(values.faults)
const events = whole('events')
const seed = whole('seed')
const folder = fileURLToPath(new URL('../.sandbox', import.meta.url))

if (values.serve) {
  await import('./serve.ts')
} else {
  await removeFolder(folder)
  await mkdir(folder, { recursive: true })
  await tellStory({ folder, events, seed, faults })
}
