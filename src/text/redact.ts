const REDACTED = '***'
/** Shorter texts are no secrets of ours, and stand in much that is none. */
export const SHORTEST = 6
/** Characters in a row of a token that are hidden by themselves: a service may cut what it quotes. */
const PART = 16
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
  readonly #parts = new Parts()

  /** A text that must not be shown. */
  add(text: string): void {
    if (text.length < SHORTEST) return
    const folded = fold(text)
    this.#raw.add(folded.text)
    this.#decoded.add(decode(folded).text)
  }

  /** A secret in every form in which it travels. */
  addForms(secret: string): void {
    for (const form of formsOf(secret)) this.add(form)
  }

  /**
   * A token, in every form, and any long part of it: made by chance, it shares none with what is no
   * secret, as a passphrase may.
   */
  addToken(token: string): void {
    for (const form of formsOf(token)) {
      this.add(form)
      this.#parts.add(decode(fold(form)).text)
    }
  }

  /** The text without secrets, nor the beginning of one at which it was cut. */
  redact(text: string): string {
    const cuts = text.includes(CUT)
    const folded = fold(text)
    const decoded = decode(folded)
    const found = [
      ...this.#raw.stretches(folded, cuts),
      ...this.#decoded.stretches(decoded, cuts),
      ...this.#parts.stretches(decoded),
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
          const cut = text.indexOf(FOLDED_CUT, at + SHORTEST)
          if (cut >= 0 && needle.startsWith(text.slice(at, cut))) yield [from(at), to(cut - 1)]
        }
      }
    }
  }
}

/** The long parts of texts, wherever they stand. */
class Parts {
  readonly #known = new Set<string>()

  add(text: string): void {
    for (let at = 0; at + PART <= text.length; at++) this.#known.add(text.slice(at, at + PART))
  }

  *stretches({ text, from, to }: Folded): Generator<Stretch> {
    if (this.#known.size === 0) return
    for (let at = 0; at + PART <= text.length; at++) {
      if (this.#known.has(text.slice(at, at + PART))) yield [from(at), to(at + PART - 1)]
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

/** The bytes of a text, a character each; letters of ASCII are in lower case. */
function fold(text: string): Folded {
  const bytes = Buffer.from(text)
  // Others are several bytes, which must stay as they are.
  const folded = bytes.toString('latin1').replace(/[A-Z]+/g, (letters) => letters.toLowerCase())
  if (bytes.length === text.length) return { text: folded, from: (at) => at, to: (at) => at + 1 }
  const isWithin = (at: number) => (bytes[at]! & 0xc0) === 0x80
  const lengthBefore = (at: number) => bytes.toString('utf8', 0, at).length
  return {
    text: folded,
    from: (at) => {
      while (isWithin(at)) at--
      return lengthBefore(at)
    },
    to: (at) => {
      do at++
      while (at < bytes.length && isWithin(at))
      return lengthBefore(at)
    },
  }
}

/** A byte that is percent-encoded, however often. */
const ENCODED = /%(?:25)*[0-9a-f]{2}/g

/** Of a folded text, the same with its percent-encoded bytes as what they are. */
function decode({ text, from, to }: Folded): Folded {
  if (!text.includes('%')) return { text, from, to }
  const starts: number[] = []
  const ends: number[] = []
  let decoded = ''
  const take = (part: string, at: number, width: number) => {
    decoded += part
    for (let i = 0; i < part.length; i++) {
      starts.push(at + i)
      ends.push(at + i + width - 1)
    }
  }
  let taken = 0
  for (const { 0: unit, index } of text.matchAll(ENCODED)) {
    take(text.slice(taken, index), taken, 1)
    const byte = String.fromCharCode(parseInt(unit.slice(-2), 16))
    take(/[A-Z]/.test(byte) ? byte.toLowerCase() : byte, index, unit.length)
    taken = index + unit.length
  }
  take(text.slice(taken), taken, 1)
  return { text: decoded, from: (at) => from(starts[at]!), to: (at) => to(ends[at]!) }
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
