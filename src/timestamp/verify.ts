import { createHash, type X509Certificate } from 'node:crypto'
import type { SignerInfo } from 'pkijs'
import { onOneLine, said } from '../text/log.ts'
import { isForTimestamps, isValidAt, leadsTo } from './chain.ts'
import {
  ownBytes,
  parseResponse,
  TST_INFO,
  Unproven,
  type Embedded,
  type Parsed,
} from './response.ts'

/** A verified time-stamp. */
export interface Timestamp {
  /** When the document existed, by the authority's clock. */
  time: Date
  /** The authority, as its certificate names it. */
  authority: string
}

interface TimestampOptions {
  /** Of the request; if undefined, it is not compared. */
  nonce?: Uint8Array
  /** To one of which the authority's certificate must lead; if undefined, anyone may have issued it. */
  roots?: readonly X509Certificate[]
}

/** Object identifiers: RFC 5754 (digests; rsaEncryption goes with any of them) and RFC 5035. */
const SHA256 = '2.16.840.1.101.3.4.2.1'
const DIGESTS = new Set([SHA256, '2.16.840.1.101.3.4.2.2', '2.16.840.1.101.3.4.2.3'])
const SIGNATURES = /^(?:1\.2\.840\.113549\.1\.1\.(?:1|11|12|13)|1\.2\.840\.10045\.4\.3\.[234])$/

const CONTENT_TYPE = '1.2.840.113549.1.9.3'
/** The digests with which a signature may name its certificate. */
const SIGNING_CERTIFICATE = {
  '1.2.840.113549.1.9.16.2.12': ['sha1'],
  '1.2.840.113549.1.9.16.2.47': ['sha256', 'sha384', 'sha512'],
}

/**
 * Verifies a time-stamp (RFC 3161) of a document: digest, nonce, signature, the purpose of the
 * certificate that it must hold, and the chain to a root, at the time of the stamp.
 *
 * @param response a TimeStampResp in DER, untrusted
 * @returns why it proves nothing, in words that follow its name, or what it proves
 */
export async function verifyTimestamp(
  response: Uint8Array,
  document: Uint8Array,
  options: TimestampOptions = {},
): Promise<Timestamp | string> {
  try {
    return await verified(await parseResponse(response), document, options)
  } catch (error) {
    if (error instanceof Unproven) return error.message
    throw error
  }
}

async function verified(
  parsed: Parsed,
  document: Uint8Array,
  { nonce, roots }: TimestampOptions,
): Promise<Timestamp> {
  const { genTime: time, messageImprint, nonce: repeated } = parsed.info
  const { hashAlgorithm, hashedMessage } = messageImprint
  const digest = createHash('sha256').update(document).digest()
  const isOfThis =
    hashAlgorithm.algorithmId === SHA256 && digest.equals(hashedMessage.valueBlock.valueHexView)
  if (!isOfThis) throw new Unproven('is not of this document')
  const returned = repeated?.valueBlock.valueHexView ?? new Uint8Array()
  if (nonce !== undefined && Buffer.compare(nonce, returned) !== 0) {
    throw new Unproven('has another nonce than the request')
  }
  const signer = await signerOf(parsed, document)
  if (!isForTimestamps(signer)) {
    throw new Unproven('is signed with a certificate that is not for time-stamps')
  }
  const { x509 } = signer
  if (!isValidAt(x509, time)) {
    const [from, to] = [x509.validFromDate.toISOString(), x509.validToDate.toISOString()]
    throw new Unproven(
      `is of ${time.toISOString()}, but its certificate is valid from ${from} to ${to}`,
    )
  }
  const authority = onOneLine(/^CN=(.+)$/m.exec(x509.subject)?.[1] ?? x509.subject)
  if (roots !== undefined && !leadsTo(roots, x509, parsed.certificates, time)) {
    throw new Unproven(`is signed by ${authority}, whose certificate does not lead to a given root`)
  }
  return { time, authority }
}

/** The certificate of who signed. @throws Unproven */
async function signerOf(
  { signed, signer, certificates }: Parsed,
  document: Uint8Array,
): Promise<Embedded> {
  const digest = signer.digestAlgorithm.algorithmId
  const signature = signer.signatureAlgorithm.algorithmId
  if (!DIGESTS.has(digest) || !SIGNATURES.test(signature)) {
    throw new Unproven(`has an unsupported digest or signature (${digest}, ${signature})`)
  }
  const data = ownBytes(document)
  const result = await signed
    .verify({ signer: 0, data, checkChain: false, extendedMode: true })
    .catch((error: unknown) => {
      throw new Unproven(`cannot be verified: ${said((error as Error).message)}`)
    })
  const certificate = certificates[signed.certificates!.indexOf(result.signerCertificate!)]
  if (result.signatureVerified !== true || certificate === undefined) {
    throw new Unproven('has a bad signature')
  }
  if (!isBound(signer, certificate)) throw new Unproven('does not name its certificate')
  return certificate
}

/** A value of an attribute, in ASN1.js. */
interface Value {
  valueBeforeDecodeView: Uint8Array
  valueBlock: { toString(): string }
}

/**
 * Whether the signature covers that this is a time-stamp, and by which certificate (RFC 5816):
 * another may have the same key.
 */
function isBound({ signedAttrs }: SignerInfo, { x509: { raw } }: Embedded): boolean {
  const valuesOf = (wanted: string) =>
    (signedAttrs?.attributes ?? [])
      .filter(({ type }) => type === wanted)
      .flatMap(({ values }) => values as Value[])
  const isNamed = Object.entries(SIGNING_CERTIFICATE).some(([type, algorithms]) =>
    valuesOf(type).some(({ valueBeforeDecodeView }) => {
      const bytes = Buffer.from(valueBeforeDecodeView)
      return algorithms.some((name) => bytes.includes(createHash(name).update(raw).digest()))
    }),
  )
  const types = valuesOf(CONTENT_TYPE).map(({ valueBlock }) => valueBlock.toString())
  return isNamed && types.join() === TST_INFO
}
