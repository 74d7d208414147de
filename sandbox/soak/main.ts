import { parseArgs } from 'node:util'
import { makeKeyPair } from '../keys.ts'
import { play } from './run.ts'
import { makeScenario, seedOf } from './scenario.ts'

/** How many scenarios are played at a time. */
const JOBS = 6

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '2000' },
    seed: { type: 'string', default: '1' },
    from: { type: 'string', default: '1' },
  },
})
const [runs, seed, from] = [Number(values.runs), Number(values.seed), Number(values.from)]
if (![runs, seed, from].every((value) => Number.isSafeInteger(value) && value >= 1)) {
  console.error('Usage: npm run soak -- [--runs 2000] [--seed 1] [--from 1], each a whole number')
  process.exit(2)
}

const keys = await makeKeyPair('Auditor', new Date('2025-01-01'))
let [next, done, failed] = [from, 0, 0]

async function one(n: number): Promise<void> {
  const scenario = makeScenario(seedOf(seed, n))
  const { problems, struck, steps } = await play(scenario, { keys })
  if (++done % 50 === 0) console.log(`${done} of ${runs}, ${failed} failed`)
  if (problems.length === 0) return
  failed++
  console.error(`Scenario ${n} broke the promise. Again: npm run soak -- --seed ${seed} --from ${n} --runs 1
${problems.map((problem) => `- ${problem}`).join('\n')}
${JSON.stringify(scenario)}
${JSON.stringify(struck)}
${runs === 1 ? steps.map(({ output }) => output).join('\n') : ''}`)
}

const worker = async () => {
  while (next < from + runs) await one(next++)
}
// Those that are being played are still played to their end.
process.once('SIGINT', () => (next = Infinity))
await Promise.all(Array.from({ length: Math.min(JOBS, runs) }, worker))
console.log(`${done} runs, seed ${seed}: ${failed} broke the promise`)
process.exitCode = failed === 0 ? 0 : 1
