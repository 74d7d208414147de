import { ActionError } from '../system/errors.ts'

/**
 * Bounds against decompression bombs, far above what audit trails need: bytes of the archive, bytes of
 * its JSON, and JSON bytes for each byte of the archive (audit trails have 5 to 20).
 */
export const LIMITS = { archiveSize: 20e9, jsonSize: 200e9, ratio: 300 }

export type Limits = typeof LIMITS

/** Below this many bytes of JSON no ratio is suspicious: a short text may repeat itself. */
const RATIO_MATTERS = 16 << 20

/** Whether so much JSON from so many bytes is a decompression bomb. */
export function isBomb(jsonSize: number, consumed: number, limits: Limits): boolean {
  return jsonSize > RATIO_MATTERS && jsonSize / consumed > limits.ratio
}

/** An archive beyond a limit. */
export class LimitError extends ActionError {
  /** @param what such as `JSON` or `declared size (30 GB)` */
  constructor(what: string, limit: string) {
    super(
      `The ${what} of Heroku's archive is more than the limit of ${limit}, so it was not read. Ask ` +
        'Heroku support whether the archive is right; if it is, please report it.',
      { code: 'E_HEROKU_DAMAGED' },
    )
  }
}
