import { createHash } from 'node:crypto'

/** JSON without white space between tokens. */
export function compact(json: string): string {
  return json.replace(/("(?:[^"\\]|\\.)*")|\s+/g, '$1')
}

const FRACTION_DIGITS = 40
const UNIT = 10n ** BigInt(FRACTION_DIGITS)
/** Twice as long as one is, with room for a leap second behind it. */
export const SECOND = 2n * UNIT
const FORM =
  /^(\d{4}-(\d\d)-(\d\d)[Tt](\d\d):(\d\d):)(\d\d)(?:\.(\d+))?(?:[Zz]|([+-])(\d\d):(\d\d))$/

/** A number by which the instants of RFC 3339 texts are ordered, by Date and BigInt. */
export function instantOf(text: string): bigint | undefined {
  const match = FORM.exec(text)
  if (match === null) return undefined
  const [, head, month, day, hour, minute, second, fraction = '', sign, hours, minutes] = match
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 60) return undefined
  if (Number(hours ?? 0) > 23 || Number(minutes ?? 0) > 59) return undefined
  const leap = second === '60'
  const date = new Date(`${head!.toUpperCase()}${leap ? '59' : second!}Z`)
  // Date takes 30 February for 2 March.
  if (Number.isNaN(date.getTime()) || date.getUTCDate() !== Number(day)) return undefined
  if (date.getUTCMonth() + 1 !== Number(month)) return undefined
  const offset = (Number(hours ?? 0) * 60 + Number(minutes ?? 0)) * (sign === '-' ? -60 : 60)
  const seconds = date.getTime() / 1000 - offset
  if (leap && (seconds + 1) % 86400 !== 0) return undefined
  const digits = BigInt(fraction.padEnd(FRACTION_DIGITS, '0'))
  return BigInt(seconds) * SECOND + (leap ? UNIT : 0n) + digits
}

/** The texts of entries in the order promised, without white space between tokens. */
export function orderedTexts(texts: readonly string[]): string[] {
  const keyed = texts.map((text, index) => {
    const created_at = (JSON.parse(text) as { created_at?: unknown } | null)?.created_at
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
