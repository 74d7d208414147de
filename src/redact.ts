const REDACTED = '***'
/** Shorter texts are no secrets of ours, and stand in much that is none. */
const SHORTEST = 6
/** What ends a text that was cut. */
const CUT = '…'

/**
 * Keeps secrets out of what leaves the process. The runner masks what it is told to in its log
 * only; outputs, summaries, commits and annotations are nobody's business but ours.
 */
export class Redactor {
  /** With their patterns, longest first: a secret may hold another. */
  #secrets: { text: string; pattern: RegExp }[] = []

  /** A text that must not be shown, in whichever case of its letters. */
  add(text: string): void {
    if (text.length < SHORTEST || this.#secrets.some((secret) => secret.text === text)) return
    this.#secrets.push({ text, pattern: patternOf(text) })
    this.#secrets.sort((a, b) => b.text.length - a.text.length)
  }

  /** A secret in every form in which it travels. */
  addForms(secret: string): void {
    for (const form of formsOf(secret)) this.add(form)
  }

  /** The text without secrets, nor the beginning of one at which it was cut. */
  redact(text: string): string {
    const left = this.#secrets.reduce((left, { pattern }) => left.replace(pattern, REDACTED), text)
    if (!left.includes(CUT)) return left
    return left
      .split(CUT)
      .map((piece, index, { length }) =>
        index < length - 1 ? this.#withoutBeginning(piece) : piece,
      )
      .join(CUT)
  }

  #withoutBeginning(piece: string): string {
    for (const { text } of this.#secrets) {
      const most = Math.min(text.length - 1, piece.length)
      for (let length = most; length >= SHORTEST; length--) {
        if (piece.endsWith(text.slice(0, length))) return piece.slice(0, -length) + REDACTED
      }
    }
    return piece
  }
}

/**
 * Finds a text in whichever case, also where some of its signs are percent-encoded: who encodes
 * which of them differs, and in a workflow command the percent sign is encoded again.
 */
function patternOf(text: string): RegExp {
  const source = text.replace(/[^A-Za-z0-9]/gu, (sign) => {
    const escaped = /[\\^$.*+?()[\]{}|/]/.test(sign) ? `\\${sign}` : sign
    const encoded = urlEncoded(sign)
    const code = encoded === sign ? percent(sign) : encoded
    return `(?:${escaped}|${code}|${code.replaceAll('%', '%25')})`
  })
  return new RegExp(source, 'gi')
}

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
