import type { ServerResponse } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import type { GitHub } from '../github.ts'
import { wholeReply, type Reply, type Request, type Service, type WholeReply } from '../http.ts'
import type { Fault, ServiceName } from './script.ts'
import { htmlPage, ownWords, secondaryLimit } from './words.ts'

/** What faults need besides the service. */
export interface Surroundings {
  github: Pick<GitHub, 'answerAsBefore' | 'commitAsAnother'>
  /** Origins of a foreign service: on another host, on another port. */
  elsewhere: { host: string; port: string }
  /** The archives' URLs, which must not be shown. */
  secrets: () => string[]
  /** Sends a signal to the step that runs now, if any, after so many milliseconds. */
  signal: (name: NodeJS.Signals, milliseconds: number) => void
}

/** A request at the door of a service. */
export interface Scene extends Surroundings {
  service: ServiceName
  door: Pick<Service, 'suspend'>
  request: Request
  response: ServerResponse
  /** Carries the request out and gives its answer unsent. */
  proceed: () => Promise<Reply>
}

/** As of an interceptor: an answer to send, all done, or on as usual. */
type Outcome = Reply | 'handled' | undefined
type FaultOf<Kind> = Extract<Fault, { kind: Kind }>

/** Sends the headers and the first half of the body; resolves when the system has them. */
async function sendHalf(response: ServerResponse, { status, headers, body }: WholeReply) {
  response.writeHead(status, headers).flushHeaders()
  const half = body.subarray(0, body.length >> 1)
  if (half.length > 0) await new Promise<void>((sent) => response.write(half, () => sent()))
}

/** Has the request carried out, and reads the whole answer so that nothing stays open. */
async function answerOf({ proceed }: Scene): Promise<WholeReply> {
  return wholeReply(await proceed())
}

/** Takes an exchange to the point where it breaks. */
async function reach(point: 'before' | 'after' | 'within', scene: Scene): Promise<void> {
  if (point === 'before') return
  const reply = await answerOf(scene)
  if (point === 'within') await sendHalf(scene.response, reply)
}

const FAULTS: {
  [Kind in Fault['kind']]: (fault: FaultOf<Kind>, scene: Scene) => Promise<Outcome>
} = {
  refuse: async ({ milliseconds }, { door }) => {
    await door.suspend(milliseconds)
    return 'handled'
  },
  reset: async ({ when }, scene) => {
    await reach(when, scene)
    scene.response.socket?.resetAndDestroy()
    return 'handled'
  },
  stall: async ({ when }, scene) => {
    await reach(when, scene)
    return 'handled'
  },
  drip: async ({ bytes, milliseconds }, scene) => {
    const { response } = scene
    const { status, headers, body } = await answerOf(scene)
    response.writeHead(status, headers).flushHeaders()
    for (let at = 0; at < body.length && !response.destroyed; at += bytes) {
      response.write(body.subarray(at, at + bytes))
      await sleep(milliseconds)
    }
    response.end()
    return 'handled'
  },
  length: async ({ by }, scene) => {
    const reply = await answerOf(scene)
    const length = String(Math.max(0, reply.body.length + by))
    const headers = { ...reply.headers, 'content-length': length, connection: 'close' }
    return { ...reply, headers }
  },
  truncate: async ({ bytes }, scene) => {
    const { status, headers, body } = await answerOf(scene)
    const left = body.subarray(0, Math.max(0, body.length - (bytes ?? Math.ceil(body.length / 2))))
    return { status, headers: { ...headers, 'content-length': String(left.length) }, body: left }
  },
  corrupt: async ({ at }, scene) => {
    const reply = await answerOf(scene)
    const place = at ?? reply.body.length >> 1
    if (place < reply.body.length) reply.body.writeUInt8(reply.body.readUInt8(place) ^ 1, place)
    return reply
  },
  status: async (fault, scene) => {
    const { service, request, secrets } = scene
    if (fault.when === 'after') await answerOf(scene)
    const { authorization = 'no authorization' } = request.headers
    const shown = [authorization, request.url.href, ...secrets()]
    const more = fault.echo ? ` (${shown.join(', ')})` : ''
    const reply = {
      own: () => ownWords(service, fault.status, more),
      html: () => htmlPage(fault.status, more),
      empty: (): Reply => ({ status: fault.status }),
      'secondary-limit': () => secondaryLimit(fault.status, more),
    }[fault.body]()
    return { ...reply, headers: { ...reply.headers, ...fault.headers } }
  },
  redirect: ({ status, to }, { request: { url }, elsewhere }) => {
    const target = to === 'self' ? url.origin : elsewhere[to]
    return Promise.resolve({ status, headers: { location: target + url.pathname + url.search } })
  },
  skew: async ({ seconds }, { proceed }) => {
    const reply = await proceed()
    const date = new Date(Date.now() + seconds * 1000).toUTCString()
    return { ...reply, headers: { ...reply.headers, date } }
  },
  // A replica that lags answers reads alone; writes go where they always go.
  stale: async (_, { request, github }) =>
    request.method === 'GET' ? github.answerAsBefore(request) : undefined,
  move: async ({ branch }, { request, github }) => {
    await github.commitAsAnother(request.path, branch)
    return undefined
  },
  signal: async (fault, scene) => {
    const send = () => scene.signal(fault.signal, fault.milliseconds)
    if (fault.when === 'before') {
      send()
      return undefined
    }
    const reply = await scene.proceed()
    scene.response.once('finish', send)
    return reply
  },
}

/** Makes a fault happen to a request. */
export async function carryOut(fault: Fault, scene: Scene): Promise<Outcome> {
  const act = FAULTS[fault.kind] as (fault: Fault, scene: Scene) => Promise<Outcome>
  return act(fault, scene)
}
