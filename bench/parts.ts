// node bench/parts.ts PART IN.json.gz: what one part of ordering takes by itself, on one thread, over
// JSON that is in memory already. Parts include those they build on; prints a `Part` as JSON.
import { argv } from 'node:process'
import { Collector } from '../src/order/collector.ts'
import { EntryReader, type TakeEntry } from '../src/order/entries.ts'
import { eventSchema } from '../src/order/event.ts'
import { Repeats } from '../src/order/repeats.ts'
import { Counter } from '../src/order/tally.ts'
import { EXPECTED, jsonOf } from './engine.ts'

/** What a part took. */
export interface Part {
  seconds: number
  events: number
  /** Bytes of JSON. */
  bytes: number
}

/** Takes the JSON chunk by chunk; gives the number of events it has seen, if it looks. */
interface Pass {
  write(chunk: Buffer): void
  end(): number | Promise<number>
}

/** More is not needed for a figure per event, and would not be in memory. */
const ENOUGH = 256 << 20
/** Chunks of 256 KiB after which the code is compiled. */
const WARM_UP = 64
/** As many bytes of entries as are kept before the memory is used again, as in ordering. */
const RUN = 40 << 20

/** Counts nothing: what is left of ordering without the checks. */
class NoChecks extends Counter {
  override add(): void {
    // Nothing is looked at.
  }
}

function read(take: TakeEntry): Pass {
  let events = 0
  const reader = new EntryReader((entry) => {
    events++
    take(entry)
  })
  return {
    write(chunk) {
      reader.write(chunk)
      if (reader.size > RUN) reader.forget()
    },
    end: () => events,
  }
}

function collect(counter: Counter, checksUtf8: boolean): Pass {
  let events = 0
  const collector = new Collector(counter)
  const { run } = collector
  const reader = new EntryReader((entry) => {
    events++
    collector.add(entry)
  })
  const look = () => {
    if (checksUtf8) counter.addInvalidUtf8(run.countInvalidUtf8(reader.bytes))
    run.clear()
    reader.forget()
  }
  return {
    write(chunk) {
      reader.write(chunk)
      if (reader.size > RUN) look()
    },
    async end() {
      look()
      await counter.result()
      return events
    },
  }
}

/** Ids of the part that is in memory are few enough not to be spilled. */
const repeats = (): Repeats => new Repeats(() => Promise.reject(new Error('Nothing is spilled')))

const PASSES = {
  scan: () => read(() => undefined),
  keep: () => collect(new NoChecks(EXPECTED, repeats()), false),
  checks: () => collect(new Counter(EXPECTED, repeats()), true),
  /** The checks as one would write them, to compare with: each event parsed, then by zod. */
  parse: () =>
    read(({ bytes, start, end }) => {
      eventSchema.safeParse(JSON.parse(bytes.toString('utf8', start, end)))
    }),
} satisfies Record<string, () => Pass>

export type PartName = keyof typeof PASSES

async function main(name: PartName, path: string): Promise<Part> {
  const chunks: Buffer[] = []
  let bytes = 0
  for await (const chunk of jsonOf(path)) {
    chunks.push(chunk)
    bytes += chunk.length
    if (bytes >= ENOUGH) break
  }
  const warmUp = PASSES[name]()
  for (const chunk of chunks.slice(0, WARM_UP)) warmUp.write(chunk)
  const started = performance.now()
  const pass = PASSES[name]()
  for (const chunk of chunks) pass.write(chunk)
  const events = await pass.end()
  return { seconds: (performance.now() - started) / 1000, events, bytes }
}

console.log(JSON.stringify(await main(argv[2] as PartName, argv[3]!)))
