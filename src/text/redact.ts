const REDACTED = '***'
/** Shorter texts are not hidden: they occur in too much else. */
export const SHORTEST = 6
/** So many consecutive characters of a token are hidden too: a service may quote a part of it. */
const PART = 16

/**
 * Keeps secrets out of what leaves the process. The runner masks only its log, not outputs,
 * summaries or commits.
 *
 * Secrets are found in upper and lower case, and with any of their bytes percent-encoded, even more
 * than once: a workflow command encodes percent signs again. They are never part of a regular
 * expression, whose errors would show them.
 */
export class Redactor {
  /** What is looked for, as `searchable` gives it, by its first characters. */
  readonly #needles = new Map<string, Set<string>>()

  add(text: string): void {
    if (text.length < SHORTEST) return
    for (const isDecoded of [false, true]) this.#lookFor(searchable(text, isDecoded).bytes)
  }

  addForms(secret: string): void {
    for (const form of formsOf(secret)) this.add(form)
  }

  /** Hides a token in all its forms, and long parts of them. Not for passphrases, made of words. */
  addToken(token: string): void {
    for (const form of formsOf(token)) {
      this.add(form)
      const { bytes } = searchable(form, true)
      for (let at = 0; at + PART <= bytes.length; at++) this.#lookFor(bytes.slice(at, at + PART))
    }
  }

  #lookFor(bytes: string): void {
    const head = bytes.slice(0, SHORTEST)
    const needles = this.#needles.get(head) ?? new Set()
    this.#needles.set(head, needles.add(bytes))
  }

  /** The text without secrets; overlapping ones are replaced together. */
  redact(text: string): string {
    const found = [false, true].flatMap((isDecoded) => this.#find(searchable(text, isDecoded)))
    let shown = ''
    let done = 0
    for (const [from, to] of found.sort(([a], [b]) => a - b)) {
      if (to <= done) continue
      if (from >= done) shown += text.slice(done, from) + REDACTED
      done = to
    }
    return shown + text.slice(done)
  }

  /** Where secrets begin in the text, and where what follows them begins. */
  #find({ bytes, starts }: Searchable): [from: number, to: number][] {
    const found: [number, number][] = []
    for (let at = 0; at + SHORTEST <= bytes.length; at++) {
      for (const needle of this.#needles.get(bytes.slice(at, at + SHORTEST)) ?? []) {
        if (bytes.startsWith(needle, at)) found.push([starts[at]!, starts[at + needle.length]!])
      }
    }
    return found
  }
}

interface Searchable {
  /** Its UTF-8, a character for each byte, ASCII in lower case. */
  bytes: string
  /** For each byte, and the end, where its character begins in the text. */
  starts: number[]
}

const AS_IT_IS = /[\0-\x7f]+|[^]/gu
/** A percent-encoded byte, encoded once or more; ASCII; another character. */
const ENCODED = /%(?:25)*[0-9a-fA-F]{2}|[\0-$&-\x7f]+|[^]/gu

function searchable(text: string, isDecoded: boolean): Searchable {
  let bytes = ''
  const starts: number[] = []
  for (const { 0: piece, index } of text.matchAll(isDecoded ? ENCODED : AS_IT_IS)) {
    const isByte = isDecoded && piece.length > 1 && piece.startsWith('%')
    const part = Buffer.from(isByte ? piece.slice(-2) : piece, isByte ? 'hex' : 'utf8')
    const isAscii = !isByte && part.length === piece.length
    for (let i = 0; i < part.length; i++) starts.push(isAscii ? index + i : index)
    bytes += part.toString('latin1').replace(/[A-Z]+/g, (letters) => letters.toLowerCase())
  }
  starts.push(text.length)
  return { bytes, starts }
}

/**
 * The secrets of this process. Text from elsewhere is redacted where it comes in (`plain`), since
 * once it is cut, escaped or put on one line, a secret in it might not be found. Everything is
 * redacted again where it leaves the process.
 */
export const secrets = new Redactor()

/**
 * The characters of a text's base64 that do not depend on what surrounds the text: a character
 * holds six bits, so there are three ways in which a text may begin.
 */
function base64Cores(bytes: Buffer, encoding: 'base64' | 'base64url'): string[] {
  return [0, 1, 2].map((before) => {
    const encoded = Buffer.concat([Buffer.alloc(before), bytes]).toString(encoding)
    const bits = (before + bytes.length) * 8
    return encoded.slice(Math.ceil((before * 8) / 6), Math.floor(bits / 6))
  })
}

/** The forms of a text. That of a URL is for the runner; the redactor decodes URLs. */
function writtenForms(text: string): string[] {
  const bytes = Buffer.from(text)
  // By way of UTF-8, since a lone surrogate cannot be encoded. In forms, a space is a plus sign.
  const inUrls = [
    encodeURIComponent(bytes.toString()),
    `${new URLSearchParams({ a: text })}`.slice(2),
  ]
  const encoded = [
    JSON.stringify(text).slice(1, -1),
    bytes.toString('hex'),
    bytes.toString('base64'),
  ]
  const cores = (['base64', 'base64url'] as const).flatMap((name) => base64Cores(bytes, name))
  return [text, ...inUrls, ...encoded, ...cores]
}

/** A secret and each of its lines, as they are and encoded. */
export function formsOf(secret: string): string[] {
  if (secret.trim() === '') return []
  // The first and last line of a key are public.
  const lines = secret.split('\n').filter((line) => !line.startsWith('-----'))
  const texts = new Set([secret, ...[secret, ...lines].map((text) => text.trim())])
  const forms = [...texts].filter((text) => text.length >= SHORTEST).flatMap(writtenForms)
  return [...new Set(forms)].filter((form) => form.length >= SHORTEST)
}
