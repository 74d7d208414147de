import type { Clock } from './clock.ts'
import { formatBytes, type Log } from '../text/log.ts'

/** Milliseconds after which a line is logged, or as many bytes as are to pass. */
const MILLISECONDS = 10_000
const BYTES = 256_000_000

interface ProgressOptions {
  /** What is being done, such as `Downloaded`. */
  done: string
  total: number
  clock: Clock
  log: Log
  /** Bytes between two lines. */
  every?: number
}

/** Passes a stream through and logs its progress: `Downloaded 16 MB of 145 MB`. */
export async function* withProgress<T extends Uint8Array>(
  source: AsyncIterable<T>,
  { done, total, clock, log, every = BYTES }: ProgressOptions,
): AsyncGenerator<T> {
  let size = 0
  let shown = { size, at: clock.now().getTime() }
  for await (const chunk of source) {
    yield chunk
    size += chunk.length
    const at = clock.now().getTime()
    if (size - shown.size < every && at - shown.at < MILLISECONDS) continue
    if (size < total) log.info(`${done} ${formatBytes(size)} of ${formatBytes(total)}`)
    shown = { size, at }
  }
}
