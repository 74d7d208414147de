import { createHash, type X509Certificate } from 'node:crypto'
import type { SignerInfo } from 'pkijs'
import { onOneLine, said } from '../text/log.ts'
import { isForTimestamps, isValidAt, leadsTo } from './chain.ts'
import { ownBytes, parseResponse, TST_INFO, type Embedded, type Parsed } from './response.ts'

/** A verified time-stamp. */
export interface Timestamp {
  /** When the document existed, by the authority's clock. */
  time: Date
  /** The authority, as its certificate names it. */
  authority: string
}

export interface TimestampOptions {
  /** Of the request; if undefined, it is not compared. */
  nonce?: Uint8Array | undefined
  /**
   * To one of which the authority's certificate must lead; if undefined, anyone may have issued it.
   */
  roots?: readonly X509Certificate[] | undefined
}

/** Object identifiers: RFC 5754 (digests; rsaEncryption goes with any of them) and RFC 5035. */
const SHA256 = '2.16.840.1.101.3.4.2.1'
const DIGESTS = new Set([SHA256, '2.16.840.1.101.3.4.2.2', '2.16.840.1.101.3.4.2.3'])
const SIGNATURES = /^(?:1\.2\.840\.113549\.1\.1\.(?:1|11|12|13)|1\.2\.840\.10045\.4\.3\.[234])$/
const CONTENT_TYPE = '1.2.840.113549.1.9.3'
const SIGNING_CERTIFICATE = '1.2.840.113549.1.9.16.2.12'
const SIGNING_CERTIFICATE_V2 = '1.2.840.113549.1.9.16.2.47'

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
  { nonce, roots }: TimestampOptions = {},
): Promise<Timestamp | string> {
  const parsed = await parseResponse(response)
  if (typeof parsed === 'string') return parsed
  const { info, certificates } = parsed
  const { hashAlgorithm, hashedMessage } = info.messageImprint
  const digest = createHash('sha256').update(document).digest()
  if (
    hashAlgorithm.algorithmId !== SHA256 ||
    !digest.equals(hashedMessage.valueBlock.valueHexView)
  ) {
    return 'is not of this document'
  }
  if (nonce !== undefined) {
    const repeated = info.nonce?.valueBlock.valueHexView ?? new Uint8Array()
    if (Buffer.compare(nonce, repeated) !== 0) return 'has another nonce than the request'
  }
  const signer = await signerOf(parsed, document)
  if (typeof signer === 'string') return signer
  const { x509 } = signer
  if (!isForTimestamps(signer)) return 'is signed with a certificate that is not for time-stamps'
  const time = info.genTime
  if (!isValidAt(x509, time)) {
    const [from, to] = [x509.validFromDate.toISOString(), x509.validToDate.toISOString()]
    return `is of ${time.toISOString()}, but its certificate is valid from ${from} to ${to}`
  }
  if (roots !== undefined && !leadsTo(roots, x509, certificates, time)) {
    return `is signed by ${nameOf(x509)}, whose certificate does not lead to a given root`
  }
  return { time, authority: nameOf(x509) }
}

/** The certificate of the signer, or what is wrong with the signature. */
async function signerOf(
  { signed, signer, certificates }: Parsed,
  document: Uint8Array,
): Promise<Embedded | string> {
  const digest = signer.digestAlgorithm.algorithmId
  const signature = signer.signatureAlgorithm.algorithmId
  if (!DIGESTS.has(digest)) return `has an unsupported digest (${digest})`
  if (!SIGNATURES.test(signature)) return `has an unsupported signature (${signature})`
  const data = ownBytes(document)
  const verified = await signed
    .verify({ signer: 0, data, checkChain: false, extendedMode: true })
    .catch((error: unknown) => error as Error)
  if (verified instanceof Error) return `cannot be verified: ${said(verified.message)}`
  const index = signed.certificates!.indexOf(verified.signerCertificate!)
  const certificate = certificates[index]
  if (verified.signatureVerified !== true || certificate === undefined) return 'has a bad signature'
  return isBound(signer, certificate) ? certificate : 'does not name its certificate'
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
  const names = (type: string, algorithms: readonly string[]) =>
    valuesOf(type).some(({ valueBeforeDecodeView }) => {
      const bytes = Buffer.from(valueBeforeDecodeView)
      return algorithms.some((name) => bytes.includes(createHash(name).update(raw).digest()))
    })
  const types = valuesOf(CONTENT_TYPE)
  return (
    types.length === 1 &&
    types[0]!.valueBlock.toString() === TST_INFO &&
    (names(SIGNING_CERTIFICATE_V2, ['sha256', 'sha384', 'sha512']) ||
      names(SIGNING_CERTIFICATE, ['sha1']))
  )
}

function nameOf({ subject }: X509Certificate): string {
  return onOneLine(/^CN=(.+)$/m.exec(subject)?.[1] ?? subject)
}
