import { ActionError } from '../system/errors.ts'
import { formatBytes } from '../text/log.ts'

/** Bounds against an archive that is not what it should be. Sizes in bytes. */
export interface Limits {
  /** Of the archive as it is downloaded. */
  archiveSize: number
  /** Of its JSON. */
  jsonSize: number
  /** JSON bytes for each byte of the archive. */
  ratio: number
}

/** An archive beyond a limit. */
export class LimitError extends ActionError {
  /** @param value undefined where it is only known that it is more */
  constructor(what: string, value: string | undefined, limit: string, input: string) {
    const is = value === undefined ? 'is' : `is ${value},`
    super(
      `The archive's ${what} ${is} more than the limit of ${limit}. Nothing was delivered. ` +
        `If the archive is what it should be, raise the input '${input}'.`,
    )
  }
}

/** Refuses an archive by the size that it is said to have. @throws LimitError */
export function checkDeclaredSize(size: number, { archiveSize }: Limits): void {
  if (size <= archiveSize) return
  const limit = formatBytes(archiveSize)
  throw new LimitError('declared size', formatBytes(size), limit, 'max-archive-size')
}

const UNITS: Record<string, number> = { '': 1, b: 1, kb: 1e3, mb: 1e6, gb: 1e9, tb: 1e12 }

/** Reads a size such as `20 GB` (1 GB is 1,000,000,000 bytes); undefined when it is none. */
export function parseSize(text: string): number | undefined {
  const match = /^(\d+(?:\.\d+)?)\s*([kmgt]?b?)$/i.exec(text.trim())
  const unit = UNITS[match?.[2]?.toLowerCase() ?? '-']
  if (match === null || unit === undefined) return undefined
  const size = Math.floor(Number(match[1]) * unit)
  return Number.isSafeInteger(size) && size > 0 ? size : undefined
}
