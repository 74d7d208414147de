import { counted } from '../text/log.ts'
import { packetAt, PacketError } from './packet-headers.ts'

/** For whom a message is encrypted, as it says at its beginning: anyone can read that. */
export interface EncryptedTo {
  /**
   * The subkeys, upper case hexadecimal: key ids of 16 digits, or fingerprints where a message has
   * those (version 6).
   */
  keys: string[]
  /** Recipients that are not named (`gpg --hidden-recipient`). */
  hidden: number
  /** Passphrases that open it. */
  passphrases: number
}

/** Tags of packets: RFC 9580, section 5; 20 is GnuPG's OCB, of LibrePGP. */
const FOR_KEY = 1
const FOR_PASSPHRASE = 3
const ENCRYPTED = new Set([9, 18, 20])
const MARKER = 10
const PADDING = 21
/** What is read at most: one recipient takes 94 (Curve25519) to 524 bytes (RSA 4096). */
const LONGEST = 1 << 20

/**
 * Reads for whom a binary OpenPGP message is encrypted. Needs no key, and reads no further than
 * that takes.
 *
 * @returns or why it cannot be told, in words that follow the message's name
 */
export async function readEncryptedTo(
  message: AsyncIterable<Uint8Array>,
): Promise<EncryptedTo | string> {
  let bytes = Buffer.alloc(0)
  for await (const chunk of message) {
    bytes = Buffer.concat([bytes, chunk])
    const found = encryptedTo(bytes)
    if (found !== undefined) return found
    if (bytes.length >= LONGEST) return 'does not tell its recipients in its first MB'
  }
  return bytes.length === 0 ? 'is empty' : 'is no whole OpenPGP message'
}

/** Undefined: more bytes are needed. */
function encryptedTo(bytes: Uint8Array): EncryptedTo | string | undefined {
  const found: EncryptedTo = { keys: [], hidden: 0, passphrases: 0 }
  let offset = 0
  while (offset < bytes.length) {
    const tag = tagOf(bytes[offset]!)
    if (ENCRYPTED.has(tag)) return found
    if (![FOR_KEY, FOR_PASSPHRASE, MARKER, PADDING].includes(tag)) {
      return 'is no encrypted OpenPGP message'
    }
    const packet = wholePacket(bytes, offset)
    if (packet === undefined) return undefined
    if (tag === FOR_PASSPHRASE) found.passphrases += 1
    if (tag === FOR_KEY) {
      const key = keyOf(bytes.subarray(packet.body, packet.end))
      if (key === undefined) return 'has a recipient of an unknown version'
      if (/^0*$/.test(key)) found.hidden += 1
      else found.keys.push(key)
    }
    offset = packet.end
  }
  return undefined
}

/** RFC 9580, section 4.2. A first bit of 0 is none; 0 is no packet's either. */
function tagOf(head: number): number {
  if (head < 0x80) return 0
  return head & 0x40 ? head & 0x3f : (head >> 2) & 0x0f
}

function wholePacket(bytes: Uint8Array, offset: number) {
  try {
    return packetAt(bytes, offset)
  } catch (error) {
    if (error instanceof PacketError) return undefined
    throw error
  }
}

/** For which subkey a session key is encrypted: RFC 9580, section 5.1. */
function keyOf(body: Uint8Array): string | undefined {
  const hex = (from: number, to: number) =>
    Buffer.from(body.subarray(from, to)).toString('hex').toUpperCase()
  // Version 2 is that of PGP 2, and GnuPG reads it.
  if (body[0] === 2 || body[0] === 3) return hex(1, 9)
  // A length, the key's version, and its fingerprint; nothing when it is hidden.
  if (body[0] === 6) return hex(3, 2 + (body[1] ?? 0))
  return undefined
}

/**
 * How the recipients of a message differ from the subkeys that it should be encrypted to.
 *
 * @param subkeys fingerprints, upper case hexadecimal
 * @returns a problem each, in words that follow the message's name
 */
export function recipientProblems(
  { keys, hidden, passphrases }: EncryptedTo,
  subkeys: readonly string[],
): string[] {
  const is = (subkey: string) => (key: string) =>
    subkey === key || (subkey.length === 40 ? subkey.endsWith(key) : subkey.startsWith(key))
  const lacking = subkeys.filter((subkey) => !keys.some(is(subkey)))
  const extra = keys.filter(
    (key, index) => keys.indexOf(key) !== index || !subkeys.some((subkey) => is(subkey)(key)),
  )
  return [
    ...lacking.map((subkey) => `is not encrypted to ${subkey}`),
    ...extra.map((key) => `is also encrypted to ${key}`),
    ...(hidden > 0 ? [`is also encrypted to ${counted(hidden, 'hidden recipient')}`] : []),
    ...(passphrases > 0 ? [`also opens with ${counted(passphrases, 'passphrase')}`] : []),
  ]
}
