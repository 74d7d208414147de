import { createHash } from 'node:crypto'

/** Sha under which git keeps the bytes: SHA-1 of a header and the bytes. */
export function gitBlobSha(bytes: Uint8Array): string {
  return createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex')
}

/** A JSON body made in one buffer: base64 in a string would be there three times over. */
export function blobBody(bytes: Buffer): Buffer {
  const head = '{"encoding":"base64","content":"'
  const body = Buffer.allocUnsafe(head.length + Math.ceil(bytes.length / 3) * 4 + 2)
  let at = body.write(head, 'latin1')
  const step = 3 << 18
  for (let i = 0; i < bytes.length; i += step) {
    at += body.write(bytes.toString('base64', i, Math.min(bytes.length, i + step)), at, 'latin1')
  }
  body.write('"}', at, 'latin1')
  return body
}
