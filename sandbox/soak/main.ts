import { parseArgs } from 'node:util'
import { makeKeyPair } from '../keys.ts'
import { errorsOf } from './promise.ts'
import { play } from './run.ts'
import { makeScenario, seedOf } from './scenario.ts'

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '2000' },
    seed: { type: 'string', default: '1' },
    from: { type: 'string', default: '1' },
    jobs: { type: 'string', default: '6' },
    messages: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
})

if (values.help) {
  console.log(`npm run soak [-- OPTIONS]

Plays scenarios in which anything goes wrong, and checks after each that every month is there whole
and right or not at all, that the message says what to do, and that the next run heals it.

  --runs N     how many (default 2000)
  --seed N     what they are made from (default 1)
  --from N     the first of them (default 1): a failure says which to begin with
  --jobs N     how many at a time (default 6)
  --messages   show each message that was told, and how often`)
  process.exit(0)
}

function whole(name: 'runs' | 'seed' | 'from' | 'jobs'): number {
  const value = Number(values[name])
  if (Number.isSafeInteger(value) && value >= 1) return value
  console.error(`--${name} is '${values[name]}'. Expected a whole number from 1, such as 20.`)
  process.exit(2)
}

const [runs, seed, from, jobs] = [whole('runs'), whole('seed'), whole('from'), whole('jobs')]
const keys = await makeKeyPair('Auditor', new Date('2025-01-01'))
const counts = new Map<string, number>()
const count = (what: string) => counts.set(what, (counts.get(what) ?? 0) + 1)
let failed = 0
let done = 0

async function one(n: number): Promise<void> {
  const scenario = makeScenario(seedOf(seed, n))
  const { problems, struck, steps } = await play(scenario, { keys })
  for (const { fault } of struck) count(`fault ${fault.kind}`)
  for (const step of steps) {
    count(`ended with ${step.exitCode ?? 'SIGKILL'}`)
    if (values.messages) for (const error of errorsOf(step)) count(`message ${error.slice(0, 400)}`)
  }
  if (++done % 50 === 0) console.log(`${done} of ${runs}, ${failed} failed`)
  if (problems.length === 0) return
  failed++
  const told = [
    `Scenario ${n} broke the promise. Again: npm run soak -- --seed ${seed} --from ${n} --runs 1`,
    ...problems.map((problem) => `- ${problem}`),
    JSON.stringify(scenario),
    JSON.stringify(struck),
    ...(runs === 1 ? steps.map(({ output }) => output) : []),
  ]
  console.error(told.join('\n'))
}

let next = from
const worker = async () => {
  while (next < from + runs) await one(next++)
}
// What is under way is played to its end, and told.
process.once('SIGINT', () => (next = Infinity))
await Promise.all(Array.from({ length: Math.min(jobs, runs) }, worker))

for (const [what, times] of [...counts].sort(([a], [b]) => (a < b ? -1 : 1))) {
  console.log(`${String(times).padStart(6)}  ${what}`)
}
console.log(`${done} runs, seed ${seed}: ${failed} broke the promise`)
process.exitCode = failed === 0 ? 0 : 1
