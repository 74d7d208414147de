/** The packets of one key, from its primary key packet to the next one. */
export interface KeyPackets {
  bytes: Uint8Array
  /** The primary key, and its subkeys. */
  parts: [KeyPart, ...KeyPart[]]
}

/** A primary key or subkey, as its packet says: RFC 9580, section 5.5.2. */
export interface KeyPart {
  /** 4 and 6 are OpenPGP's, 5 is LibrePGP's. */
  version: number
  /** Seconds since 1970. */
  created: number
  algorithm: number
  /** Signatures that say of this part that it is revoked. */
  revocations: number
}

/** The binary is no sequence of keys; the message is the problem, in words that follow a name. */
export class PacketError extends Error {}

const SIGNATURE = 2
const PRIMARY_KEYS = new Set([5, 6])
const SUBKEYS = new Set([7, 14])
/** Types of signatures: RFC 9580, section 5.2.1. */
const KEY_REVOCATION = 0x20
const SUBKEY_REVOCATION = 0x28
/** Marker, trust and padding packets are to be ignored: RFC 9580, sections 5.8, 5.10, 5.14. */
const IGNORED = new Set([10, 12, 21])

/**
 * Splits a binary export into keys, by the packets' own lengths (RFC 9580, section 4.2).
 * openpgp.js drops keys of unknown versions in silence, and one bad key spoils the others:
 * here every key is counted, and each is then read by itself.
 * @throws PacketError when the bytes are cut short or hold something that is not a key
 */
export function splitKeys(bytes: Uint8Array): KeyPackets[] {
  const keys: { start: number; parts: KeyPackets['parts'] }[] = []
  let offset = 0
  while (offset < bytes.length) {
    const packet = packetAt(bytes, offset)
    const key = keys.at(-1)
    if (PRIMARY_KEYS.has(packet.tag)) {
      keys.push({ start: offset, parts: [partAt(bytes, packet.body)] })
    } else if (key === undefined && !IGNORED.has(packet.tag)) {
      throw new PacketError('is not an OpenPGP key: give what `gpg --armor --export` prints')
    } else if (SUBKEYS.has(packet.tag)) {
      key!.parts.push(partAt(bytes, packet.body))
    } else if (packet.tag === SIGNATURE) {
      // Its type is the second octet; in version 3 a length is before it.
      const type = bytes[packet.body + (bytes[packet.body] === 3 ? 2 : 1)]!
      if (type === KEY_REVOCATION) key!.parts[0].revocations += 1
      if (type === SUBKEY_REVOCATION) key!.parts.at(-1)!.revocations += 1
    }
    offset = packet.end
  }
  return keys.map(({ start, parts }, index) => ({
    bytes: bytes.subarray(start, keys[index + 1]?.start),
    parts,
  }))
}

function partAt(bytes: Uint8Array, body: number): KeyPart {
  return {
    version: bytes[body] ?? 0,
    created: bigEndian(bytes, body + 1, 4),
    algorithm: bytes[body + 5] ?? 0,
    revocations: 0,
  }
}

/** A packet's tag, and the offsets of its body and of the byte after it. */
export interface Packet {
  tag: number
  body: number
  end: number
}

/** The packet at an offset: RFC 9580, section 4.2. @throws PacketError when it is not whole */
export function packetAt(bytes: Uint8Array, offset: number): Packet {
  const first = bytes[offset]!
  if (first < 0x80) throw new PacketError('is corrupt: export and copy the key again')
  const packet = first & 0x40 ? newFormat(bytes, offset) : oldFormat(bytes, offset)
  if (packet.end > bytes.length || packet.body > bytes.length) {
    throw new PacketError('is truncated, its end is missing: copy the whole of it again')
  }
  return packet
}

function newFormat(bytes: Uint8Array, offset: number): Packet {
  const tag = bytes[offset]! & 0x3f
  const first = bytes[offset + 1] ?? 255
  if (first < 192) return { tag, body: offset + 2, end: offset + 2 + first }
  if (first < 224) {
    const length = ((first - 192) << 8) + (bytes[offset + 2] ?? 0) + 192
    return { tag, body: offset + 3, end: offset + 3 + length }
  }
  if (first < 255) throw new PacketError('is corrupt: export and copy the key again')
  return { tag, body: offset + 6, end: offset + 6 + bigEndian(bytes, offset + 2, 4) }
}

function oldFormat(bytes: Uint8Array, offset: number): Packet {
  const tag = (bytes[offset]! >> 2) & 0x0f
  const lengthType = bytes[offset]! & 3
  if (lengthType === 3) return { tag, body: offset + 1, end: bytes.length }
  const octets = 1 << lengthType
  const body = offset + 1 + octets
  return { tag, body, end: body + bigEndian(bytes, offset + 1, octets) }
}

/** An unsigned number; bytes beyond the end count as 255, which no packet can satisfy. */
function bigEndian(bytes: Uint8Array, offset: number, octets: number): number {
  let value = 0
  for (let i = 0; i < octets; i++) value = value * 256 + (bytes[offset + i] ?? 255)
  return value
}
