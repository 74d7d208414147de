import { describe, expect, test } from '@jest/globals'
import { PacketError, splitKeys } from '../../src/openpgp/packets.ts'

const [PUBLIC_KEY, SECRET_KEY, SIGNATURE, USER_ID, SUBKEY] = [6, 5, 2, 13, 14]
const [MARKER, TRUST, PADDING] = [10, 12, 21]

const bodyOf = (length: number, version = 4) => {
  const body = Buffer.alloc(length, 0xaa)
  body[0] = version
  return body
}

/** A packet in the new format, its length in as many octets: RFC 9580, section 4.2.1. */
function packet(tag: number, length: number, octets: 1 | 2 | 5 = 1, version = 4): Buffer {
  const header = {
    1: [length],
    2: [((length - 192) >> 8) + 192, (length - 192) & 255],
    5: [255, length >>> 24, (length >> 16) & 255, (length >> 8) & 255, length & 255],
  }[octets]
  return Buffer.concat([Buffer.from([0xc0 | tag, ...header]), bodyOf(length, version)])
}

/** A packet in the legacy format: RFC 9580, section 4.2.2. */
function legacy(tag: number, length: number, octets: 1 | 2 | 4): Buffer {
  const header = Buffer.alloc(1 + octets)
  header[0] = 0x80 | (tag << 2) | { 1: 0, 2: 1, 4: 2 }[octets]
  header.writeUIntBE(length, 1, octets)
  return Buffer.concat([header, bodyOf(length)])
}

const split = (...packets: Buffer[]) =>
  splitKeys(Buffer.concat(packets)).map(({ bytes, version }) => ({
    bytes: Buffer.from(bytes),
    version,
  }))

const failure = (bytes: Buffer): string => {
  try {
    splitKeys(bytes)
  } catch (error) {
    if (error instanceof PacketError) return error.message
    throw error
  }
  return 'nothing was thrown'
}

describe('a key', () => {
  test.each([
    ['new format, one octet', packet(PUBLIC_KEY, 10)],
    ['new format, the longest of one octet', packet(PUBLIC_KEY, 191)],
    ['new format, the shortest of two octets', packet(PUBLIC_KEY, 192, 2)],
    ['new format, two octets', packet(PUBLIC_KEY, 1000, 2)],
    ['new format, the longest of two octets', packet(PUBLIC_KEY, 8383, 2)],
    ['new format, five octets', packet(PUBLIC_KEY, 70_000, 5)],
    ['new format, five octets of a short one', packet(PUBLIC_KEY, 3, 5)],
    ['legacy format, one octet', legacy(PUBLIC_KEY, 255, 1)],
    ['legacy format, two octets', legacy(PUBLIC_KEY, 300, 2)],
    ['legacy format, four octets', legacy(PUBLIC_KEY, 70_000, 4)],
    ['a private one', packet(SECRET_KEY, 10)],
  ])('ends where its length says: %s', (_name, first) => {
    const second = packet(PUBLIC_KEY, 5, 1, 6)
    const user = packet(USER_ID, 20)
    expect(split(first, user, second)).toEqual([
      { bytes: Buffer.concat([first, user]), version: 4 },
      { bytes: second, version: 6 },
    ])
  })

  test('has all packets up to the next one', () => {
    const whole = [
      packet(PUBLIC_KEY, 9, 1, 5),
      packet(USER_ID, 3),
      packet(SIGNATURE, 4),
      packet(SUBKEY, 5),
    ]
    expect(split(...whole)).toEqual([{ bytes: Buffer.concat(whole), version: 5 }])
  })

  test('of no set length goes to the end', () => {
    const endless = Buffer.concat([Buffer.from([0x80 | (PUBLIC_KEY << 2) | 3]), bodyOf(40)])
    expect(split(packet(PUBLIC_KEY, 5), endless)).toEqual([
      { bytes: packet(PUBLIC_KEY, 5), version: 4 },
      { bytes: endless, version: 4 },
    ])
  })

  test('may follow packets that mean nothing', () => {
    const key = packet(PUBLIC_KEY, 7)
    for (const tag of [MARKER, TRUST, PADDING]) {
      expect(split(packet(tag, 3), key)).toEqual([{ bytes: key, version: 4 }])
      expect(split(packet(tag, 3))).toEqual([])
    }
  })

  test('is not in nothing', () => {
    expect(split()).toEqual([])
  })
})

describe('is told to be', () => {
  test.each([USER_ID, SIGNATURE, SUBKEY, 1, 11])('no key: what begins with a packet %i', (tag) => {
    expect(failure(packet(tag, 4))).toMatch(/^is not an OpenPGP key: give what `gpg --armor/)
  })

  test.each([
    ['a byte that begins no packet', Buffer.concat([packet(PUBLIC_KEY, 5), Buffer.from([0x7f])])],
    ['a length that only data may have', Buffer.concat([Buffer.from([0xc6, 224]), bodyOf(300)])],
    ['the largest of these', Buffer.concat([Buffer.from([0xc6, 254]), bodyOf(300)])],
  ])('corrupt: %s', (_name, bytes) => {
    expect(failure(bytes)).toBe('is corrupt: export and copy the key again')
  })

  test.each([
    ['new format', packet(PUBLIC_KEY, 10)],
    ['new format, two octets', packet(PUBLIC_KEY, 200, 2)],
    ['new format, five octets', packet(PUBLIC_KEY, 200, 5)],
    ['legacy format', legacy(PUBLIC_KEY, 10, 2)],
  ])('truncated, wherever it is cut: %s', (_name, whole) => {
    expect(split(whole)).toHaveLength(1)
    for (let length = 1; length < whole.length; length++) {
      expect(failure(whole.subarray(0, length))).toMatch(/^is truncated, its end is missing: copy/)
    }
  })

  test('truncated: a header of no set length with nothing behind it is a key of version 0', () => {
    expect(split(Buffer.from([0x80 | (PUBLIC_KEY << 2) | 3]))).toEqual([
      { bytes: Buffer.from([0x9b]), version: 0 },
    ])
  })
})
