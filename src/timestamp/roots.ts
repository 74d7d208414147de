import { X509Certificate } from 'node:crypto'
import { InputError } from '../system/errors.ts'

const BLOCK = /-----BEGIN (?<label>[^-]+)-----[^-]*-----END \k<label>-----/g

/**
 * Reads root certificates to verify time-stamps with.
 *
 * @param text PEM blocks, with any text around them
 * @param name of the input or option, for messages
 * @throws InputError when there is none, or a block of another kind
 */
export function readRoots(text: string, name: string): X509Certificate[] {
  const blocks = [...text.matchAll(BLOCK)]
  const fail = (problem: string): never => {
    throw new InputError(`${name}: ${problem}`)
  }
  if (blocks.length === 0) {
    fail(
      'holds no certificate, expected PEM blocks (BEGIN CERTIFICATE). `openssl x509 -inform DER ' +
        '-in ROOT.cer -out ROOT.pem` makes one of a binary file.',
    )
  }
  return blocks.map(([block, label], index) => {
    const place = `block ${index + 1}`
    if (label !== 'CERTIFICATE') fail(`${place} is no certificate: give root certificates only.`)
    const certificate = tryRead(block)
    if (certificate === undefined) {
      return fail(`${place} cannot be read: get the certificate again.`)
    }
    if (!certificate.ca) {
      fail(`${place} is not the certificate of a CA: give the root that issued it.`)
    }
    return certificate
  })
}

function tryRead(block: string): X509Certificate | undefined {
  try {
    return new X509Certificate(block)
  } catch {
    return undefined
  }
}
