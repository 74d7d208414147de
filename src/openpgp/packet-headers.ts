/** The bytes are no sequence of packets; the message is the problem, in words that follow a name. */
export class PacketError extends Error {}

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
