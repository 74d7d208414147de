import { fileURLToPath } from 'node:url'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { CONTENDERS, type Contender } from './contenders.ts'

/** What to measure, and where to. */
export interface BenchOptions {
  /** Numbers of events, ascending. */
  sizes: number[]
  rounds: number
  contenders: readonly Contender[]
  /** Folder of the archives, and of what is made of them for a while. */
  data: string
  /** Folder for performance.md and performance.svg; undefined writes neither. */
  docs: string | undefined
}

/** A command line that asks for nothing that can be done. */
export class UsageError extends Error {}

const DEFAULT_SIZES = '10000,100000,500000,1000000'
const LARGEST = 10_000_000
const NAMES = CONTENDERS.map(({ id }) => id)

export const HELP = `npm run bench [-- OPTIONS]

Runs this project side by side with what a user would use instead, prints the medians, and writes
docs/performance.md and docs/performance.svg.

  --sizes N,N   events in the archives (default ${DEFAULT_SIZES})
  --full        ${LARGEST} events too: ours and the floor only; some 15 GB of disk, 20 minutes
  --runs N      rounds (default 3); what takes long is run fewer times
  --only A,B    some of ${NAMES.join(', ')}; writes no document, unless --docs
  --docs DIR    folder for the document and its chart (default docs)
  --data DIR    folder for the archives, which are kept there (default .bench)`

function positive(option: string, text: string): number {
  const value = Number(text)
  if (Number.isSafeInteger(value) && value > 0) return value
  throw new UsageError(`--${option} has '${text}'. Expected a whole number above 0, such as 10000.`)
}

function chosen(only: string | undefined): ReadonlySet<string> {
  const names = only?.split(',') ?? NAMES
  for (const name of names) {
    if (NAMES.includes(name)) continue
    throw new UsageError(`--only has '${name}'. Expected some of ${NAMES.join(', ')}.`)
  }
  return new Set(names)
}

/**
 * Reads the command line; undefined when it asks for help.
 * @throws UsageError
 */
export function readOptions(args: string[]): BenchOptions | undefined {
  const folder = (name: string) => fileURLToPath(new URL(`../${name}`, import.meta.url))
  const { values } = parsed(args)
  if (values.help) return undefined
  const sizes = values.sizes.split(',').map((text) => positive('sizes', text))
  if (values.full) sizes.push(LARGEST)
  const names = chosen(values.only)
  const docs = values.docs ?? (values.only === undefined ? folder('docs') : undefined)
  return {
    sizes: [...new Set(sizes)].sort((a, b) => a - b),
    rounds: positive('runs', values.runs),
    contenders: CONTENDERS.filter(({ id }) => names.has(id)),
    data: join(values.data ?? folder('.bench')),
    docs,
  }
}

function parsed(args: string[]) {
  try {
    return parseArgs({
      args,
      options: {
        sizes: { type: 'string', default: DEFAULT_SIZES },
        full: { type: 'boolean', default: false },
        runs: { type: 'string', default: '3' },
        only: { type: 'string' },
        docs: { type: 'string' },
        data: { type: 'string' },
        help: { type: 'boolean', default: false },
      },
    })
  } catch (error) {
    throw new UsageError((error as Error).message, { cause: error })
  }
}
