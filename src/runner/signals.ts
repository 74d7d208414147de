import { constants } from 'node:os'

/** To cancel a job, the runner sends SIGINT, then SIGTERM, and soon kills it. */
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/**
 * Calls `clean` when the process ends, whether by itself, by an uncaught error or by a signal, with which
 * `onSignal` is called first. Returns a function that undoes this.
 */
export function onEnd(clean: () => void, onSignal?: (signal: string) => void): () => void {
  const handle = (signal: NodeJS.Signals) => {
    onSignal?.(signal)
    process.exit(128 + constants.signals[signal])
  }
  for (const signal of SIGNALS) process.on(signal, handle)
  process.on('exit', clean)
  return () => {
    process.off('exit', clean)
    for (const signal of SIGNALS) process.off(signal, handle)
  }
}
