import { randomBytes } from 'node:crypto'
import { xmlText, type Reply, type Request } from './http.ts'

/** A blob, and what its signed url carries: whoever has that may write. */
interface Slot {
  signature: string
  blocks: Map<string, Buffer>
  /** The whole, once the list of its blocks has arrived. */
  content: Buffer | undefined
}

const ROOT = '/artifacts/run/'

/** Whether a path is one of a blob, not of its neighbour at the same origin. */
export const isBlobPath = (path: string): boolean => path.startsWith(ROOT)

/** An error as Azure Storage words it; for interceptors too. */
export function azureError(status: number, code: string, message: string): Reply {
  const body = `<?xml version="1.0" encoding="utf-8"?><Error><Code>${code}</Code><Message>${xmlText(message)}</Message></Error>`
  return { status, headers: { 'content-type': 'application/xml', 'x-ms-error-code': code }, body }
}

/**
 * Block blobs as Azure Storage takes them, as far as the upload of an artifact goes: blocks in any order,
 * several at once, then the list that makes them one blob.
 */
export class BlobStore {
  readonly #slots = new Map<string, Slot>()

  /** Makes a place for a blob; gives the path and query of its signed url. */
  open(name: string): string {
    const signature = randomBytes(32).toString('base64')
    this.#slots.set(name, { signature, blocks: new Map(), content: undefined })
    const query = new URLSearchParams({ sp: 'rw', sr: 'b', sig: signature })
    return `${ROOT}${encodeURIComponent(name)}?${query}`
  }

  /** The bytes of a blob, once its block list has arrived. */
  content(name: string): Buffer | undefined {
    return this.#slots.get(name)?.content
  }

  /** Answers a request for a blob. */
  handle({ method, path, url: { searchParams }, body }: Request): Reply {
    const slot = this.#slots.get(decodeURIComponent(path.slice(ROOT.length)))
    if (slot?.signature !== searchParams.get('sig')) {
      return azureError(403, 'AuthenticationFailed', 'Server failed to authenticate the request.')
    }
    const operation = `${method} ${searchParams.get('comp') ?? ''}`
    if (operation === 'PUT block') {
      slot.blocks.set(searchParams.get('blockid') ?? '', body)
    } else if (operation === 'PUT blocklist') {
      const ids = [...body.toString().matchAll(/<(Latest|Uncommitted)>([^<]*)<\/\1>/g)]
      const blocks = ids.map(([, , id]) => slot.blocks.get(id!))
      if (!blocks.every((block) => block !== undefined)) {
        return azureError(400, 'InvalidBlockList', 'The specified block list is invalid.')
      }
      slot.content = Buffer.concat(blocks)
    } else {
      return azureError(400, 'UnsupportedHttpVerb', 'The resource does not support this operation.')
    }
    return { status: 201, headers: { etag: `"0x${randomBytes(8).toString('hex').toUpperCase()}"` } }
  }
}
