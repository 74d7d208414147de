import { createHash, randomBytes } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { xmlText, type Reply, type Request } from './http.ts'

/** A committed blob on disk. */
export interface Blob {
  file: string
  /** Bytes. */
  size: number
  /** SHA-256, lowercase hexadecimal. */
  sha256: string
}

interface Slot {
  /** The query parameter that a signed url carries: whoever has it may read and write. */
  signature: string
  folder: string
  contentType: string
  blob?: Blob
}

/**
 * Block blobs as Azure Storage keeps them, as far as an artifact's upload and download go:
 * blocks in any order, several at once, then the list that makes them one blob.
 */
export interface BlobStore {
  /** Opens a place for one blob and gives the path and query of its signed url. */
  open(name: string): string
  /** The path and query to read it again. */
  signed(name: string): string
  /** The blob, once its block list has arrived. */
  committed(name: string): Blob | undefined
  /** Moves a committed blob to its final file; it can be read as before. */
  keep(name: string, file: string): Promise<void>
  /** Forgets a blob that has not been kept, or the place of one that has. */
  discard(name: string): Promise<void>
  /** Answers a request for a blob; undefined when its path is none of the store's. */
  handle(request: Request): Promise<Reply | undefined>
}

const ROOT = '/artifacts/run/'

/** Whether a path is the store's, not its neighbour's at the same origin. */
export const isBlobPath = (path: string): boolean => path.startsWith(ROOT)

/** An error as Azure Storage words it; for interceptors too. */
export function azureError(status: number, code: string, message: string): Reply {
  const body = `<?xml version="1.0" encoding="utf-8"?><Error><Code>${code}</Code><Message>${xmlText(message)}</Message></Error>`
  return { status, headers: { 'content-type': 'application/xml', 'x-ms-error-code': code }, body }
}

function denied(): Reply {
  return azureError(403, 'AuthenticationFailed', 'Server failed to authenticate the request.')
}

function stored(): Reply {
  return { status: 201, headers: { etag: `"0x${randomBytes(8).toString('hex').toUpperCase()}"` } }
}

function blockFile(slot: Slot, id: string): string {
  return join(slot.folder, Buffer.from(id).toString('hex'))
}

/** Joins the blocks of a list, in the list's order, into one file. */
async function commit(slot: Slot, ids: string[]): Promise<Blob> {
  const hash = createHash('sha256')
  const file = join(slot.folder, 'blob')
  let size = 0
  async function* content(): AsyncGenerator<Buffer, void> {
    for (const id of ids)
      for await (const chunk of createReadStream(blockFile(slot, id))) {
        hash.update(chunk as Buffer)
        size += (chunk as Buffer).length
        yield chunk as Buffer
      }
  }
  await pipeline(Readable.from(content()), createWriteStream(file))
  return { file, size, sha256: hash.digest('hex') }
}

async function putBlock(slot: Slot, request: Request): Promise<Reply> {
  const id = request.url.searchParams.get('blockid')
  if (!id) return azureError(400, 'MissingRequiredQueryParameter', 'blockid is missing.')
  await mkdir(slot.folder, { recursive: true })
  await writeFile(blockFile(slot, id), request.body)
  // On disk now: the service's record of its exchanges would keep it in memory as well.
  request.body = Buffer.alloc(0)
  return stored()
}

async function putBlockList(slot: Slot, request: Request): Promise<Reply> {
  const ids = [...request.body.toString().matchAll(/<(Latest|Uncommitted)>([^<]*)<\/\1>/g)]
  await mkdir(slot.folder, { recursive: true })
  try {
    slot.blob = await commit(
      slot,
      ids.map(([, , id]) => id!),
    )
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
    return azureError(400, 'InvalidBlockList', 'The specified block list is invalid.')
  }
  const type = request.headers['x-ms-blob-content-type']
  if (typeof type === 'string') slot.contentType = type
  return stored()
}

function read(slot: Slot): Reply {
  if (!slot.blob) return azureError(404, 'BlobNotFound', 'The specified blob does not exist.')
  const headers = { 'content-type': slot.contentType, 'content-length': String(slot.blob.size) }
  return { status: 200, headers, body: createReadStream(slot.blob.file) }
}

/** Keeps blobs in a folder, each under a name of its own. */
export function blobStore(folder: string): BlobStore {
  const slots = new Map<string, Slot>()
  const pathOf = (name: string): string => ROOT + encodeURIComponent(name)

  function signed(name: string): string {
    const query = new URLSearchParams({ sp: 'rw', sr: 'b', sig: slots.get(name)!.signature })
    return `${pathOf(name)}?${query}`
  }
  return {
    open(name) {
      const signature = randomBytes(32).toString('base64')
      const place = join(folder, randomBytes(8).toString('hex'))
      slots.set(name, { signature, folder: place, contentType: 'application/octet-stream' })
      return signed(name)
    },
    signed,
    committed: (name) => slots.get(name)?.blob,
    async keep(name, file) {
      const slot = slots.get(name)
      if (!slot?.blob) throw new Error(`Blob '${name}' has not been committed.`)
      await rename(slot.blob.file, file)
      slot.blob.file = file
      await rm(slot.folder, { recursive: true })
    },
    async discard(name) {
      const slot = slots.get(name)
      slots.delete(name)
      if (slot) await rm(slot.folder, { recursive: true, force: true })
    },
    async handle(request) {
      if (!isBlobPath(request.path)) return undefined
      const { searchParams } = request.url
      const slot = slots.get(decodeURIComponent(request.path.slice(ROOT.length)))
      if (slot === undefined) return denied()
      if (searchParams.get('sig') !== slot.signature) return denied()
      if (request.method === 'GET') return read(slot)
      const operation = `${request.method} ${searchParams.get('comp') ?? ''}`
      if (operation === 'PUT block') return putBlock(slot, request)
      if (operation === 'PUT blocklist') return putBlockList(slot, request)
      return azureError(400, 'UnsupportedHttpVerb', 'The resource does not support this operation.')
    },
  }
}
