import { createHash } from 'node:crypto'

/** JSON without white space between tokens. */
export function compact(json: string): string {
  return json.replace(/("(?:[^"\\]|\\.)*")|\s+/g, '$1')
}

/** An RFC 3339 instant in units of 10^-30 s since 1970; undefined for any other text. */
function instantOf(text: string): bigint | undefined {
  const match = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(?:\.(\d+))?(Z|[+-]\d\d:\d\d)$/.exec(text)
  if (match === null) return undefined
  const whole = BigInt(Date.parse(`${match[1]!}${match[3]!}`)) / 1000n
  return whole * 10n ** 30n + BigInt((match[2] ?? '').padEnd(30, '0'))
}

function orderedTexts(texts: readonly string[]): string[] {
  const keyed = texts.map((text, index) => {
    const { created_at } = JSON.parse(text) as { created_at?: unknown }
    const instant = typeof created_at === 'string' ? instantOf(created_at) : undefined
    return { instant, index, text: compact(text) }
  })
  const without = keyed.filter(({ instant }) => instant === undefined)
  const dated = keyed.filter(({ instant }) => instant !== undefined)
  dated.sort((a, b) =>
    a.instant === b.instant ? a.index - b.index : a.instant! < b.instant! ? -1 : 1,
  )
  return [...without, ...dated].map(({ text }) => text)
}

/**
 * The ordered document as the contract describes it, made the simple way: from the texts of the
 * entries, between what stands before and after them.
 */
export function reference(
  texts: readonly string[],
  [before, after]: [string, string] = ['{"entries":[', ']}'],
): Buffer {
  const lines = orderedTexts(texts).join(',\n')
  return Buffer.from(`${before}${lines === '' ? '' : `\n${lines}\n`}${after}\n`)
}

export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}
