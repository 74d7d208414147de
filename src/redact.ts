const REDACTED = '***'
/** Shorter texts are no secrets of ours, and stand in much that is none. */
const SHORTEST = 6
/** What ends a text that was cut. */
const CUT = '…'

/** A stretch of a text, from its first character to the one behind its last. */
type Stretch = readonly [from: number, to: number]

/**
 * Keeps secrets out of what leaves the process. The runner masks what it is told to in its log
 * only; outputs, summaries, commits and annotations are nobody's business but ours.
 *
 * A secret is found in whichever case of its letters, and where some of its signs are
 * percent-encoded: who encodes which of them differs, and a workflow command encodes the percent
 * sign again. None is ever made into a pattern: a long one would be too much for it, and stand in
 * the error.
 */
export class Redactor {
  /** Secrets as they are; those that are percent-encoded themselves are looked for so, too. */
  readonly #raw = new Needles()
  readonly #decoded = new Needles()

  /** A text that must not be shown. */
  add(text: string): void {
    if (text.length < SHORTEST) return
    this.#raw.add(fold(text, RAW).text)
    this.#decoded.add(fold(text, DECODED).text)
  }

  /** A secret in every form in which it travels. */
  addForms(secret: string): void {
    for (const form of formsOf(secret)) this.add(form)
  }

  /** The text without secrets, nor the beginning of one at which it was cut. */
  redact(text: string): string {
    const cuts = text.includes(CUT)
    const found = [
      ...this.#raw.stretches(fold(text, RAW), cuts),
      ...this.#decoded.stretches(fold(text, DECODED), cuts),
    ]
    return without(text, found)
  }
}

/** Texts that are looked for, by how they begin. */
class Needles {
  readonly #byHead = new Map<string, string[]>()
  readonly #known = new Set<string>()

  add(needle: string): void {
    if (needle.length < SHORTEST || this.#known.has(needle)) return
    this.#known.add(needle)
    const head = needle.slice(0, SHORTEST)
    const others = this.#byHead.get(head)
    if (others === undefined) this.#byHead.set(head, [needle])
    else others.push(needle)
  }

  /** Where any of them stands in a text; with `cuts` also where one begins at which it was cut. */
  *stretches({ text, from, to }: Folded, cuts: boolean): Generator<Stretch> {
    if (this.#byHead.size === 0) return
    for (let at = 0; at + SHORTEST <= text.length; at++) {
      for (const needle of this.#byHead.get(text.slice(at, at + SHORTEST)) ?? []) {
        const end = at + needle.length
        if (text.startsWith(needle, at)) yield [from(at), to(end - 1)]
        else if (cuts) {
          const cut = text.indexOf(FOLDED_CUT, at)
          if (cut >= 0 && needle.startsWith(text.slice(at, cut))) yield [from(at), to(cut - 1)]
        }
      }
    }
  }
}

/** The text with each stretch replaced, those that overlap as one. */
function without(text: string, stretches: Stretch[]): string {
  stretches.sort(([a], [b]) => a - b)
  let left = ''
  let shown = 0
  let hidden = 0
  for (const [from, to] of stretches) {
    if (from >= hidden) {
      left += text.slice(shown, from) + REDACTED
      hidden = to
    }
    hidden = Math.max(hidden, to)
    shown = hidden
  }
  return left + text.slice(shown)
}

/** A text in the form in which it is searched: the bytes of its UTF-8, a character each. */
interface Folded {
  text: string
  /** Where in the original the character at this place of the folded text begins, and ends. */
  from: (at: number) => number
  to: (at: number) => number
}

/** What becomes one or several bytes: a character, or also a percent-encoded byte, however often. */
const RAW = /[^]/gu
const DECODED = /%(?:25)*[0-9a-f]{2}|[^]/giu

/** Folds a text: its letters, as far as they are of ASCII, are in lower case. */
function fold(text: string, units: RegExp): Folded {
  // Most texts: nothing needs to be looked at one by one.
  if (/^[\t\n\r\x20-\x7e]*$/.test(text) && (units === RAW || !text.includes('%'))) {
    return { text: text.toLowerCase(), from: (at) => at, to: (at) => at + 1 }
  }
  let folded = ''
  const starts: number[] = []
  const ends: number[] = []
  for (const { 0: unit, index } of text.matchAll(units)) {
    const bytes =
      unit.length > 1 && unit.startsWith('%')
        ? String.fromCharCode(parseInt(unit.slice(-2), 16))
        : Buffer.from(unit).toString('latin1')
    for (const byte of bytes) {
      folded += byte
      starts.push(index)
      ends.push(index + unit.length)
    }
  }
  // Only letters of ASCII: others are two bytes.
  const lower = folded.replace(/[A-Z]+/g, (letters) => letters.toLowerCase())
  return { text: lower, from: (at) => starts[at]!, to: (at) => ends[at]! }
}

const FOLDED_CUT = Buffer.from(CUT).toString('latin1')

/**
 * What this process must not show. One for all, since text from elsewhere has to be redacted where
 * it comes in (see `plain`): once it is cut, escaped or put on one line, a secret in it may not be
 * known any more.
 */
export const secrets = new Redactor()

/**
 * The characters of a text's base64 that are the same whatever stands before and after it: a
 * character holds six bits, so there are three ways in which the text may begin.
 */
function base64Cores(text: string, encoding: 'base64' | 'base64url'): string[] {
  const bytes = Buffer.from(text)
  return [0, 1, 2].map((before) => {
    const encoded = Buffer.concat([Buffer.alloc(before), bytes]).toString(encoding)
    const bits = (before + bytes.length) * 8
    return encoded.slice(Math.ceil((before * 8) / 6), Math.floor(bits / 6))
  })
}

/** Percent-encoded. Half a character, which cannot be, is encoded as what stands for it in UTF-8. */
function urlEncoded(text: string): string {
  return encodeURIComponent(Buffer.from(text).toString())
}

const percent = (character: string): string =>
  `%${character.charCodeAt(0).toString(16).padStart(2, '0')}`

/** The ways in which one text is written into another. */
const WAYS: readonly ((text: string) => readonly string[])[] = [
  (text) => [text],
  (text) => [urlEncoded(text)],
  (text) => [[...Buffer.from(text)].map((byte) => percent(String.fromCharCode(byte))).join('')],
  (text) => [Buffer.from(text).toString('hex')],
  // As a form's field: a space is a plus sign.
  (text) => [new URLSearchParams({ a: text }).toString().slice(2)],
  (text) => [JSON.stringify(text).slice(1, -1)],
  (text) => [Buffer.from(text).toString('base64'), ...base64Cores(text, 'base64')],
  (text) => base64Cores(text, 'base64url'),
]

/** A secret and the forms in which it travels. */
export function formsOf(secret: string): string[] {
  if (secret.trim() === '') return []
  // A key's first and last line are no secret.
  const lines = secret.split('\n').filter((line) => !line.startsWith('-----'))
  const texts = new Set([secret, secret.trim(), ...lines.map((line) => line.trim())])
  const forms = [...texts]
    .filter((text) => text.length >= SHORTEST)
    .flatMap((text) => WAYS.flatMap((way) => way(text)))
    // As in a workflow command.
    .flatMap((form) => [form, form.replaceAll('%', '%25')])
  return [...new Set(forms)].filter((form) => form.length >= SHORTEST)
}
