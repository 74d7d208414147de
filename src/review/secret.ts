export const HIDDEN = '(hidden)'

/** Names under which systems keep what nobody should see. `auth` alone would hide two-factor settings. */
const SECRET_NAME =
  /secret|token|passw|passphrase|credential|privatekey|apikey|accesskey|signature|cookie|session|oauth|^(?:key|value|values|pem|dsn)$|(?:connection|database)(?:string|url|uri)$/

/** None takes more time than a text is long. */
const SECRET_TEXTS = [
  /-----BEGIN/,
  // A URL with a password in it.
  /:\/\/[^\s/@]*:[^\s/@]*@/,
  /\b(?:HRKU-|gh[opsur]_|github_pat_|glpat-|xox[a-z]-|[rs]k_(?:live|test)_|sk-|npm_|SG\.|A[KS]IA|AIza|eyJ)\w/,
  /\b(?:bearer|basic)\s+\S/i,
  // An assignment: DATABASE_URL=..., password: ...
  /\b[A-Z][A-Z0-9_]{2,}=/,
  /(?:passw|secret|token|api_?key|credential)\w{0,50}["']?\s{0,9}[=:]/i,
  // Digests and random texts, but not a UUID.
  /\b[0-9a-f]{32,}\b/i,
  /(?<![\w+/=-])(?=[\w+/=-]*\d)(?=[\w+/=-]*[A-Z])(?=[\w+/=-]*[a-z])[\w+/=-]{20,}/,
  /\b(?=(?:[a-z]*\d){4})(?=\d*[a-z])[a-z0-9]{24,}\b/,
]

/** Whether a text looks like a credential, or holds one. Errs on the side of hiding. */
export const looksSecret = (text: string) => SECRET_TEXTS.some((pattern) => pattern.test(text))

/** A name as names are compared: `configVars` is `config_vars`. */
export const normalName = (name: string) => name.toLowerCase().replace(/[^a-z0-9]/g, '')

export const isSecretName = (name: string) => SECRET_NAME.test(normalName(name))
