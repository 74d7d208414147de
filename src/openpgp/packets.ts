import type { AnyPacket } from 'openpgp'
import { openpgp, reasonOf } from './openpgp.ts'

/** The packets of one key, from its primary key packet to the next one. */
export type KeyPackets = readonly AnyPacket[]

/** A packet that OpenPGP.js did not read. */
export interface Unread {
  tag: number
  body: Uint8Array
  reason: string
  /** The format is sound, but of a version or an algorithm that is unknown here. */
  isUnknown: boolean
}

/** Tags of packets: RFC 9580, section 5. */
export const SIGNATURE = 2
const COPY = 'copy the whole of what `gpg --armor --export` prints'
const PRIMARY_KEYS = new Set([5, 6])
const SUBKEYS = new Set([7, 14])

export const isPrimary = (tag: number) => PRIMARY_KEYS.has(tag)
export const isSubkey = (tag: number) => SUBKEYS.has(tag)

type PacketClass = new () => { read(body: Uint8Array): unknown }

/** The packets that a key may consist of; OpenPGP.js keeps its list to itself. */
async function packetClasses(): Promise<Record<number, PacketClass>> {
  const library = await openpgp()
  const classes = [
    ...[library.PublicKeyPacket, library.PublicSubkeyPacket, library.SecretKeyPacket],
    ...[library.SecretSubkeyPacket, library.SignaturePacket],
    ...[library.UserIDPacket, library.UserAttributePacket],
  ]
  return Object.fromEntries(classes.map((one) => [one.tag, one as unknown as PacketClass]))
}

/**
 * Splits a binary export into keys. OpenPGP.js' own readers skip keys that they do not know, and
 * one damaged key spoils the others; here unread packets stay in the list.
 * @throws Error, its message in words that follow a name, when the bytes are no sequence of keys
 */
export async function splitKeys(bytes: Uint8Array): Promise<KeyPackets[]> {
  const { config, PacketList } = await openpgp()
  const lenient = { ...config, ignoreMalformedPackets: true }
  // Its types say a Map; it takes an object.
  const allowed = (await packetClasses()) as never
  const packets = await PacketList.fromBinary(bytes, allowed, lenient).catch((error: unknown) => {
    const reason = reasonOf(error)
    const isCut = reason === 'Unexpected end of packet'
    throw new Error(`${isCut ? 'is truncated' : `is not an OpenPGP key (${reason})`}: ${COPY}`)
  })
  const starts = packets.flatMap((packet, index) => (isPrimary(tagOf(packet)) ? [index] : []))
  if (packets.length > 0 && starts[0] !== 0) {
    throw new Error(`is not an OpenPGP key: ${COPY}`)
  }
  return starts.map((start, index) => packets.slice(start, starts[index + 1]))
}

function tagOf(packet: AnyPacket): number {
  return 'tag' in packet ? packet.tag : (packet.constructor as unknown as { tag: number }).tag
}

/** Why OpenPGP.js did not read a packet; undefined: it did, or may ignore it. */
export async function unread(packet: AnyPacket): Promise<Unread | undefined> {
  const { UnparseablePacket } = await openpgp()
  if (!(packet instanceof UnparseablePacket)) return undefined
  const { tag } = packet
  const Class = (await packetClasses())[tag]
  const body = packet.write()
  try {
    if (Class !== undefined) await new Class().read(body)
    return undefined
  } catch (error) {
    const isUnknown = error instanceof Error && error.name === 'UnsupportedError'
    return { tag, body, reason: reasonOf(error), isUnknown }
  }
}
