import { mkdir } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { readFaultScript } from './faults/script.ts'
import { removeFolder } from './runner.ts'
import { serveSandbox } from './serve.ts'
import { tellStory } from './story.ts'

const { values } = parseArgs({
  options: {
    events: { type: 'string', default: '5000' },
    faults: { type: 'string' },
    serve: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
})

if (values.help) {
  console.log(`npm run sandbox [-- OPTIONS]

Runs the committed bundle as a runner would, against Heroku, GitHub and the artifact service on
loopback, and leaves a real repository in .sandbox/ to explore.

  --serve      only serve Heroku until Ctrl-C, and print the two variables to try the command with
  --events N   events in each month (default 5000)
  --faults F   a script of what is to go wrong (sandbox/README.md)`)
  process.exit(0)
}

const events = Number(values.events)
if (!Number.isSafeInteger(events) || events < 0) {
  console.error(`--events is '${values.events}'. Expected a whole number, such as 5000.`)
  process.exit(2)
}
if (values.serve) {
  await serveSandbox(events)
} else {
  const faults = values.faults === undefined ? {} : await readFaultScript(values.faults)
  const folder = fileURLToPath(new URL('../.sandbox', import.meta.url))
  await removeFolder(folder)
  await mkdir(folder, { recursive: true })
  await tellStory({ folder, events, faults })
}
