export interface FastTime {
  /** What the time is when the process starts. */
  start: Date
  /** Seconds that go by in the process within one of this machine's. */
  speed: number
}

// All that Node.js offers to wait or to read the clock; sockets have timers of their own.
const preload = ({ start, speed }: FastTime) => `
import { Socket } from 'node:net'
import promises from 'node:timers/promises'
import { promisify } from 'node:util'
import { syncBuiltinESMExports } from 'node:module'
const RealDate = Date
const begun = RealDate.now()
const now = () => ${start.getTime()} + Math.round((RealDate.now() - begun) * ${speed})
globalThis.Date = class Date extends RealDate {
  constructor(...given) { super(...(given.length > 0 ? given : [now()])) }
  static now() { return now() }
}
for (const name of ['setTimeout', 'setInterval']) {
  const real = globalThis[name]
  const slow = promises[name]
  globalThis[name] = (callback, delay, ...rest) => real(callback, (delay ?? 0) / ${speed}, ...rest)
  promises[name] = (delay, ...rest) => slow((delay ?? 0) / ${speed}, ...rest)
}
globalThis.setTimeout[promisify.custom] = promises.setTimeout
const timeout = AbortSignal.timeout
AbortSignal.timeout = (delay) => timeout.call(AbortSignal, Math.ceil(delay / ${speed}))
const idle = Socket.prototype.setTimeout
Socket.prototype.setTimeout = function (delay, ...rest) {
  return idle.call(this, Math.ceil(delay / ${speed}), ...rest)
}
syncBuiltinESMExports()
`

/**
 * The environment of a Node.js process whose clock, pauses and timeouts all run faster, in proportion:
 * an hour of retries takes a minute. Its own work takes as long as ever.
 */
export function fastTime(time: FastTime): { NODE_OPTIONS: string } {
  const module = encodeURIComponent(preload(time))
  return { NODE_OPTIONS: `--import=data:text/javascript,${module}` }
}
