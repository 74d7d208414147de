import { constants } from 'node:os'

/** Of a cancelled job the runner first sends SIGINT, then SIGTERM, and soon kills it. */
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/**
 * Has `clean` called when the process ends, also when a signal ends it, or what nobody caught;
 * `onSignal` is called first. Gives what takes that back.
 */
export function onEnd(clean: () => void, onSignal: (signal: string) => void): () => void {
  const handle = (signal: NodeJS.Signals) => {
    onSignal(signal)
    process.exit(128 + constants.signals[signal])
  }
  for (const signal of SIGNALS) process.on(signal, handle)
  process.on('exit', clean)
  return () => {
    process.off('exit', clean)
    for (const signal of SIGNALS) process.off(signal, handle)
  }
}
