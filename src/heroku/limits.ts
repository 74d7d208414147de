import { ActionError } from '../system/errors.ts'
import { formatBytes } from '../text/log.ts'

/** Bounds against decompression bombs. Sizes in bytes. */
export interface Limits {
  /** Of the archive as it is downloaded. */
  archiveSize: number
  /** Of its JSON. */
  jsonSize: number
  /** JSON bytes for each byte of the archive; audit trails have 5 to 20. */
  ratio: number
}

/** Far above what audit trails need. */
export const LIMITS: Limits = { archiveSize: 20e9, jsonSize: 200e9, ratio: 300 }

/** Below this many bytes of JSON no ratio is suspicious: a short text may repeat itself. */
const RATIO_MATTERS = 16 << 20

/** Whether so much JSON from so many bytes is a decompression bomb. */
export function isBomb(jsonSize: number, consumed: number, limits: Limits): boolean {
  return jsonSize > RATIO_MATTERS && jsonSize / consumed > limits.ratio
}

/** An archive beyond a limit. */
export class LimitError extends ActionError {
  /** @param value undefined where it is only known that it is more */
  constructor(what: string, value: string | undefined, limit: string) {
    const is = value === undefined ? 'is' : `is ${value},`
    super(
      `The ${what} of Heroku's archive ${is} more than the limit of ${limit}, so it was not read. ` +
        'Ask Heroku support whether the archive is right; if it is, please report it.',
    )
  }
}

/** Refuses an archive by the size that Heroku declares. @throws LimitError */
export function checkDeclaredSize(size: number): void {
  if (size <= LIMITS.archiveSize) return
  throw new LimitError('declared size', formatBytes(size), formatBytes(LIMITS.archiveSize))
}
