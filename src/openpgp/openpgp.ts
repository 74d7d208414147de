import crypto from 'node:crypto'
import { plain } from '../text/log.ts'

type OpenPGP = typeof import('openpgp')

let loaded: Promise<OpenPGP> | undefined

/** OpenPGP.js, loaded when it is first needed, which accepts the keys that GnuPG 2.2 does. */
export const openpgp = (): Promise<OpenPGP> => (loaded ??= load())

async function load(): Promise<OpenPGP> {
  const library = await withoutNativeCurves(() => import('openpgp'))
  const { config, enums, UserIDPacket } = library
  // Keys of old PGP versions have no key flags; their algorithm says what they can do.
  config.allowMissingKeyFlags = true
  // RIPEMD-160 is accepted in certifications, as by GnuPG 2.2. Signed messages have their own list.
  config.rejectHashAlgorithms = new Set([enums.hash.md5])
  // GnuPG handles this critical notation, which is about e-mail.
  config.knownNotations = ['preferred-email-encoding@pgp.com']
  keepBytes(UserIDPacket.prototype)
  return library
}

/**
 * For ECDSA on curves that Node.js has and WebCrypto lacks (Brainpool, secp256k1), OpenPGP.js 6
 * requires `eckey-utils`, which it does not depend on. Curves that Node.js does not list it
 * computes itself; it asks for the list once, while it is loaded.
 */
async function withoutNativeCurves<T>(action: () => Promise<T>): Promise<T> {
  const { getCurves } = crypto
  crypto.getCurves = () => getCurves().filter((name) => !/^(?:brainpool|secp256k1)/.test(name))
  try {
    return await action()
  } finally {
    crypto.getCurves = getCurves
  }
}

interface Packet {
  read: (bytes: Uint8Array, ...rest: unknown[]) => void
  write: () => Uint8Array
}

/** OpenPGP.js verifies signatures of a user id over its own UTF-8, even when that was not UTF-8. */
function keepBytes(packet: object): void {
  const prototype = packet as Packet
  const { read } = prototype
  prototype.read = function (this: Packet, bytes, ...rest) {
    read.call(this, bytes, ...rest)
    this.write = () => bytes
  }
}

/** The innermost cause of an error of OpenPGP.js: the outer ones are about itself. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return plain(String(error))
  if (error.cause !== undefined) return reasonOf(error.cause)
  return plain(error.message.split('\n')[0]!).replace(/\.$/, '')
}
