import { characterReferences } from './report/markdown.ts'

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
  /** Longest first: a secret may hold another. */
  #secrets: string[] = []

  /** A text that must not be shown. */
  add(secret: string): void {
    if (secret.length < SHORTEST || this.#secrets.includes(secret)) return
    this.#secrets = [...this.#secrets, secret].sort((a, b) => b.length - a.length)
  }

  /** The text without secrets, nor the beginning of one at which it was cut. */
  redact(text: string): string {
    const left = this.#secrets.reduce((left, secret) => left.replaceAll(secret, REDACTED), text)
    if (!left.includes(CUT)) return left
    return left
      .split(CUT)
      .map((piece, index, { length }) =>
        index < length - 1 ? this.#withoutBeginning(piece) : piece,
      )
      .join(CUT)
  }

  #withoutBeginning(piece: string): string {
    for (const secret of this.#secrets) {
      const most = Math.min(secret.length - 1, piece.length)
      for (let length = most; length >= SHORTEST; length--) {
        if (piece.endsWith(secret.slice(0, length))) return piece.slice(0, -length) + REDACTED
      }
    }
    return piece
  }
}

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

/** The ways in which one text is written into another. */
const WAYS: readonly ((text: string) => readonly string[])[] = [
  (text) => [text],
  (text) => [urlEncoded(text)],
  (text) => [urlEncoded(text).replace(/%../g, (code) => code.toLowerCase())],
  // As a form's field: a space is a plus sign.
  (text) => [new URLSearchParams({ a: text }).toString().slice(2)],
  (text) => [JSON.stringify(text).slice(1, -1)],
  (text) => [characterReferences(text)],
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
