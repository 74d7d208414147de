const REDACTED = '***'
/** Shorter texts are no secrets of ours, and stand in much that is none. */
const SHORTEST = 6

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

  /** The text without secrets. */
  redact(text: string): string {
    return this.#secrets.reduce((left, secret) => left.replaceAll(secret, REDACTED), text)
  }
}

/** A secret and the forms in which it travels. */
export function formsOf(secret: string): string[] {
  if (secret.trim() === '') return []
  // A key's first and last line are no secret.
  const lines = secret.split('\n').filter((line) => !line.startsWith('-----'))
  const forms = [secret, secret.trim(), ...lines.map((line) => line.trim())]
  const derived = forms.flatMap((form) => [
    form,
    encodeURIComponent(form),
    JSON.stringify(form).slice(1, -1),
    Buffer.from(form).toString('base64'),
    Buffer.from(form).toString('base64url'),
    // As in `Authorization: Basic`, where a user stands before it.
    Buffer.from(`x-access-token:${form}`).toString('base64'),
  ])
  return [...new Set(derived)].filter((form) => form.length >= SHORTEST)
}
