import { X509Certificate } from 'node:crypto'
import type { BasicConstraints } from 'pkijs'
import { InputError } from '../system/errors.ts'
import type { Embedded } from './response.ts'

/** Object identifiers of extensions: RFC 5280, section 4.2.1. */
const BASIC_CONSTRAINTS = '2.5.29.19'
const EXTENDED_KEY_USAGE = '2.5.29.37'
/** Those checked here or by Node.js, keyUsage and certificatePolicies. */
const KNOWN = new Set([BASIC_CONSTRAINTS, EXTENDED_KEY_USAGE, '2.5.29.15', '2.5.29.32'])
/** id-kp-timeStamping, and anyExtendedKeyUsage, which only a CA's certificate may have. */
const TIME_STAMPING = '1.3.6.1.5.5.7.3.8'
const ANY = '2.5.29.37.0'

/**
 * Reads root certificates to verify time-stamps with.
 *
 * @param text PEM blocks, with any text around them; empty: none
 * @throws InputError when a text holds none, or a block of another kind
 */
export function readRoots(text: string): X509Certificate[] {
  if (text === '') return []
  const blocks = text.match(/-----BEGIN [^-]+-----[^-]*-----END [^-]+-----/g) ?? []
  const roots = blocks.flatMap((block) => {
    try {
      const root = new X509Certificate(block)
      return root.ca ? [root] : []
    } catch {
      return []
    }
  })
  if (roots.length > 0 && roots.length === blocks.length) return roots
  throw new InputError(
    'timestamp-roots: holds no certificate of a CA, or something else too. Expected root certificates in ' +
      'PEM (BEGIN CERTIFICATE); `openssl x509 -inform DER -in ROOT.cer -out ROOT.pem` makes one of a ' +
      'binary file.',
  )
}

/** Whether a certificate is for signing time-stamps and nothing else: RFC 3161, section 2.3. */
export function isForTimestamps({ x509, extensions }: Embedded): boolean {
  const isCritical = extensions.some((one) => one.extnID === EXTENDED_KEY_USAGE && one.critical)
  return isCritical && purposesOf(x509)?.join() === TIME_STAMPING && !hasUnknown(extensions)
}

/** In Node.js, `keyUsage` is the extended key usage. */
const purposesOf = ({ keyUsage }: X509Certificate) => keyUsage as string[] | undefined

const hasUnknown = (extensions: Embedded['extensions']) =>
  extensions.some(({ extnID, critical }) => critical && !KNOWN.has(extnID))

/** Whether a certificate is valid at a time, both ends included. */
export function isValidAt(certificate: X509Certificate, time: Date): boolean {
  return certificate.validFromDate <= time && time <= certificate.validToDate
}

/**
 * Whether a chain of certificates, all valid at a time, leads from one to a root. Revocation is not
 * checked. (PKI.js 4's own engine refuses a cross-signed root, takes what may not issue, and never
 * ends where two certificates signed each other.)
 *
 * @param between certificates that the chain may use, untrusted
 */
export function leadsTo(
  roots: readonly X509Certificate[],
  certificate: X509Certificate,
  between: readonly Embedded[],
  time: Date,
): boolean {
  // Each is tried once, since certificates may have signed each other.
  const tried = new Set<Embedded>()
  const leads = (one: X509Certificate, below: number): boolean =>
    isValidAt(one, time) &&
    (roots.some((root) => isValidAt(root, time) && hasIssued(root, one)) ||
      between.some((issuer) => {
        if (tried.has(issuer) || !hasIssued(issuer.x509, one)) return false
        tried.add(issuer)
        return mayIssue(issuer, below) && leads(issuer.x509, below + 1)
      }))
  return leads(certificate, 0)
}

function hasIssued(issuer: X509Certificate, certificate: X509Certificate): boolean {
  try {
    return certificate.checkIssued(issuer) && certificate.verify(issuer.publicKey)
  } catch {
    // Node.js does not know the algorithm of its key.
    return false
  }
}

/** @param below how many CA certificates are between it and that of the authority */
function mayIssue({ x509, extensions }: Embedded, below: number): boolean {
  const constraints = extensions.find(({ extnID }) => extnID === BASIC_CONSTRAINTS)
  const limit = (constraints?.parsedValue as BasicConstraints | undefined)?.pathLenConstraint
  const isForThis = purposesOf(x509)?.some((one) => one === TIME_STAMPING || one === ANY) ?? true
  const isWithin = limit === undefined || (typeof limit === 'number' && below <= limit)
  return x509.ca && isForThis && isWithin && !hasUnknown(extensions)
}
