/** The packets of one key, from its primary key packet to the next one. */
export interface KeyPackets {
  bytes: Uint8Array
  /** Version of the primary key packet: 4 and 6 are OpenPGP's, 5 is LibrePGP's. */
  version: number
}

/** The binary is no sequence of keys; the message is the problem, in words that follow a name. */
export class PacketError extends Error {}

const SECRET_KEY = 5
const PUBLIC_KEY = 6
/** Marker, trust and padding packets are to be ignored: RFC 9580, sections 5.8, 5.10, 5.14. */
const IGNORED = new Set([10, 12, 21])

/**
 * Splits a binary export into keys, by the packets' own lengths (RFC 9580, section 4.2).
 * openpgp.js drops keys of unknown versions in silence, and one bad key spoils the others:
 * here every key is counted, and each is then read by itself.
 * @throws PacketError when the bytes are cut short or hold something that is not a key
 */
export function splitKeys(bytes: Uint8Array): KeyPackets[] {
  const keys: KeyPackets[] = []
  let start = -1
  let version = 0
  let offset = 0
  while (offset < bytes.length) {
    const packet = packetAt(bytes, offset)
    if (packet.tag === SECRET_KEY || packet.tag === PUBLIC_KEY) {
      if (start >= 0) keys.push({ bytes: bytes.subarray(start, offset), version })
      start = offset
      version = bytes[packet.body] ?? 0
    } else if (start < 0 && !IGNORED.has(packet.tag)) {
      throw new PacketError('is not an OpenPGP key: give what `gpg --armor --export` prints')
    }
    offset = packet.end
  }
  if (start >= 0) keys.push({ bytes: bytes.subarray(start), version })
  return keys
}

/** A packet's tag, and the offsets of its body and of the byte after it. */
interface Packet {
  tag: number
  body: number
  end: number
}

function packetAt(bytes: Uint8Array, offset: number): Packet {
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
