import type { Certificate, SignedData, SignerInfo, TSTInfo } from 'pkijs'
import { X509Certificate } from 'node:crypto'
import { said } from '../text/log.ts'

/** Larger responses are refused. Those of known authorities have 1 to 8 kB. */
export const LARGEST_RESPONSE = 64 << 10

/** Why a response proves nothing, in words that follow its name. */
export class Unproven extends Error {}

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

/** Reads a TimeStampResp (RFC 3161, section 2.4.2) in DER. @throws Unproven */
export async function parseResponse(response: Uint8Array): Promise<Parsed> {
  const unreadable = new Unproven('is no RFC 3161 time-stamp')
  if (response.length > LARGEST_RESPONSE) throw unreadable
  const [library, { fromBER }] = await Promise.all([import('pkijs'), import('asn1js')])
  try {
    const { offset, result } = fromBER(ownBytes(response))
    // Bytes after the end would be kept as part of the record.
    if (offset !== response.length) throw unreadable
    const { status, timeStampToken } = new library.TimeStampResp({ schema: result })
    const { granted, grantedWithMods } = library.PKIStatus
    if (status.status === granted || status.status === grantedWithMods) {
      return readToken(library, timeStampToken!)
    }
    const words = (status.statusStrings ?? []).map(({ valueBlock }) => valueBlock.value).join(' ')
    throw new Unproven(`is a refusal (${library.PKIStatus[status.status]}): ${said(words)}`)
  } catch (error) {
    throw error instanceof Unproven ? error : unreadable
  }
}

function readToken(
  { SignedData, TSTInfo, Certificate, id_ContentType_SignedData }: typeof import('pkijs'),
  token: { contentType: string; content: unknown },
): Parsed {
  const signed = new SignedData({ schema: token.content })
  const { eContentType, eContent } = signed.encapContentInfo
  const [signer, ...others] = signed.signerInfos
  if (token.contentType !== id_ContentType_SignedData || eContentType !== TST_INFO) {
    throw new Error('another type')
  }
  if (signer === undefined || others.length > 0) {
    throw new Unproven(`has ${signed.signerInfos.length} signatures, expected one`)
  }
  const embedded = signed.certificates ?? []
  if (embedded.length === 0) throw new Unproven('lacks the certificate of its authority')
  const certificates = embedded.map((certificate) => {
    if (!(certificate instanceof Certificate)) throw new Error('not an X.509 certificate')
    return {
      x509: new X509Certificate(Buffer.from(certificate.toSchema().toBER())),
      extensions: certificate.extensions ?? [],
    }
  })
  return { signed, signer, info: TSTInfo.fromBER(eContent!.getValue()), certificates }
}

/** As PKI.js and ASN1.js take them. */
export function ownBytes(bytes: Uint8Array): ArrayBuffer {
  return Uint8Array.from(bytes).buffer
}
