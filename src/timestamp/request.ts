import { randomBytes } from 'node:crypto'

/** The constant parts of a TimeStampReq (RFC 3161, section 2.4.1), in DER. */
const VERSION = Buffer.from('020101', 'hex')
/** MessageImprint: SHA-256, and the head of its 32 bytes. */
const SHA256_OF = Buffer.from('3031300d060960864801650304020105000420', 'hex')
const NONCE_OF = Buffer.from('0208', 'hex')
/** certReq: the token is to include the signer's certificate. */
const WITH_CERTIFICATE = Buffer.from('0101ff', 'hex')

/** A positive number of 8 bytes without leading zeros, as DER requires. */
export function makeNonce(): Buffer {
  const nonce = randomBytes(8)
  nonce[0] = (nonce[0]! & 0x3f) | 0x40
  return nonce
}

/**
 * A request to time-stamp a document, of which it has only the digest.
 *
 * @param digest SHA-256, 32 bytes
 * @param nonce as `makeNonce` gives it; the token repeats it
 * @returns a TimeStampReq in DER, 69 bytes
 */
export function timestampRequest(digest: Uint8Array, nonce: Uint8Array): Buffer {
  const body = [VERSION, SHA256_OF, digest, NONCE_OF, nonce, WITH_CERTIFICATE]
  const length = body.reduce((sum, part) => sum + part.length, 0)
  return Buffer.concat([Buffer.from([0x30, length]), ...body])
}
