import type { Clock } from './clock.ts'
import { formatBytes, type Log } from '../text/log.ts'

/** Milliseconds between two lines of progress. */
const MILLISECONDS = 10_000

/**
 * Passes a stream through and logs its progress: `Downloaded 16 MB of 145 MB`.
 *
 * @param progress with what is `done`, such as `Downloaded`, and the `total` of bytes
 */
export async function* withProgress<T extends Uint8Array>(
  source: AsyncIterable<T>,
  { done, total, clock, log }: { done: string; total: number; clock: Clock; log: Log },
): AsyncGenerator<T> {
  let size = 0
  let shown = clock.now().getTime()
  for await (const chunk of source) {
    yield chunk
    size += chunk.length
    const now = clock.now().getTime()
    if (now - shown < MILLISECONDS || size >= total) continue
    log.info(`${done} ${formatBytes(size)} of ${formatBytes(total)}`)
    shown = now
  }
}
