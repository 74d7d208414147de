import { z } from 'zod'
import type { Engine } from './engine.ts'
import { eventSchema } from './event.ts'

/**
 * The published fields of an event, each with a slot: `['actor']`, `['actor', 'email']` and so
 * on, in the order of the schema, which is their only source.
 */
const PATHS: readonly string[][] = Object.entries(eventSchema.shape).flatMap(([name, field]) => {
  const inner = field.unwrap().unwrap()
  const nested = inner instanceof z.ZodObject ? Object.keys(inner.shape) : []
  return [[name], ...nested.map((key) => [name, key])]
})

/** A value of each kind; undefined for a field that is not there. */
const SAMPLES: readonly unknown[] = [undefined, {}, [], '', 0, false, null]

/**
 * The kinds that the schema allows in each slot, asked once: it looks at kinds alone and at each
 * field by itself, so that nothing needs to be parsed to hold an event against it.
 */
const ALLOWED: readonly number[][] = PATHS.map(([name, inner]) =>
  [...SAMPLES.keys()].filter((kind) => {
    const sample = SAMPLES[kind]
    const event = { [name!]: inner === undefined ? sample : { [inner]: sample } }
    return eventSchema.safeParse(event).success
  }),
)

/** The slot of a published field, such as `slotOf('actor', 'email')`; -1 of any other. */
export function slotOf(...path: string[]): number {
  return PATHS.findIndex((other) => other.join('.') === path.join('.'))
}

/** Tells the scanner of the published fields, so that it finds them in each event. */
export function teachFields(engine: Engine): void {
  for (const [slot, path] of PATHS.entries()) {
    const name = Buffer.from(path.at(-1)!)
    const parent = path.length === 1 ? -1 : slotOf(path[0]!)
    const place = engine.addField(parent, name.length)
    Buffer.from(engine.memory.buffer).set(name, place)
    for (const kind of ALLOWED[slot]!) engine.allow(slot, kind)
  }
}
