import { WASM } from './engine.wasm.ts'

/** What the scanner in WebAssembly offers (see assembly/); numbers are places in its memory. */
export interface Engine {
  memory: { buffer: ArrayBuffer }
  /** The table of entries, laid out as grammar.ts says. */
  TABLE: Global
  /** Entries in the table. */
  count: Global
  /** Tokens of the text that are in memory end here. */
  kept: Global
  prefixEnd: Global
  suffixStart: Global
  /** The byte that is scanned next. */
  next: Global
  problem: Global
  problemKind: Global
  problemOffset: Global
  state: Global
  TEXT: Global
  addField(parent: number, nameLength: number): number
  allow(slot: number, kind: number): void
  /** Makes room for so many bytes of text; gives their place, 0 when memory is at its end. */
  reserve(size: number): number
  scan(size: number): number
  finish(): number
  clearTable(): void
  restart(): void
  offset(): number
  digest(start: number, end: number): number
}

interface Global {
  readonly value: number
}

/** What is used of it: TypeScript describes it for browsers only. */
declare const WebAssembly: {
  Module: new (bytes: Uint8Array) => object
  Instance: new (module: object) => { exports: unknown }
}

const MODULE = new WebAssembly.Module(Buffer.from(WASM, 'base64'))

/** A scanner of its own, with memory of its own. */
export function createEngine(): Engine {
  return new WebAssembly.Instance(MODULE).exports as Engine
}
