import type { Certificate, SignedData, SignerInfo, TSTInfo } from 'pkijs'
import { X509Certificate } from 'node:crypto'
import { said } from '../text/log.ts'

/** Larger responses are refused. Those of known authorities have 1 to 8 kB. */
export const LARGEST_RESPONSE = 64 << 10

/** A certificate in a token. */
export interface Embedded {
  x509: X509Certificate
  /** For what Node.js does not expose. */
  extensions: NonNullable<Certificate['extensions']>
}

/** The contents of a response, unchecked. */
export interface Parsed {
  signed: SignedData
  /** The one signature. */
  signer: SignerInfo
  info: TSTInfo
  /** In the order of `signed.certificates`. */
  certificates: Embedded[]
}

/** id-ct-TSTInfo: RFC 3161, section 2.4.2. */
export const TST_INFO = '1.2.840.113549.1.9.16.1.4'

/**
 * Reads a TimeStampResp (RFC 3161, section 2.4.2) in DER.
 *
 * @returns why there is no token, in words that follow its name, or the contents
 */
export async function parseResponse(response: Uint8Array): Promise<Parsed | string> {
  if (response.length > LARGEST_RESPONSE) return 'is too large to be a time-stamp'
  const [library, { fromBER }] = await Promise.all([import('pkijs'), import('asn1js')])
  let status
  try {
    const { offset, result } = fromBER(ownBytes(response))
    // Bytes after the end would be kept as part of the record.
    if (offset !== response.length) return UNREADABLE
    const { timeStampToken, ...rest } = new library.TimeStampResp({ schema: result })
    status = rest.status
    const { granted, grantedWithMods } = library.PKIStatus
    const isGranted = status.status === granted || status.status === grantedWithMods
    if (isGranted && timeStampToken !== undefined) return readToken(library, timeStampToken)
  } catch {
    return UNREADABLE
  }
  const words = (status.statusStrings ?? []).map(({ valueBlock }) => valueBlock.value).join(' ')
  const name = library.PKIStatus[status.status]
  return `is a refusal (${name})${words === '' ? '' : `: ${said(words)}`}`
}

const UNREADABLE = 'is no RFC 3161 time-stamp'

function readToken(
  { SignedData, TSTInfo, Certificate, id_ContentType_SignedData }: typeof import('pkijs'),
  token: { contentType: string; content: unknown },
): Parsed | string {
  if (token.contentType !== id_ContentType_SignedData) return UNREADABLE
  const signed = new SignedData({ schema: token.content })
  const { eContentType, eContent } = signed.encapContentInfo
  const [signer, ...others] = signed.signerInfos
  if (eContentType !== TST_INFO || eContent === undefined) return UNREADABLE
  if (signer === undefined || others.length > 0) {
    return `has ${signed.signerInfos.length} signatures, expected one`
  }
  const embedded = signed.certificates ?? []
  if (embedded.length === 0) return 'lacks the certificate of its authority'
  const certificates = embedded.map((certificate) => {
    if (!(certificate instanceof Certificate)) throw new Error('not an X.509 certificate')
    return {
      x509: new X509Certificate(Buffer.from(certificate.toSchema().toBER())),
      extensions: certificate.extensions ?? [],
    }
  })
  return { signed, signer, info: TSTInfo.fromBER(eContent.getValue()), certificates }
}

/** As PKI.js and ASN1.js take them. */
export function ownBytes(bytes: Uint8Array): ArrayBuffer {
  return Uint8Array.from(bytes).buffer
}
