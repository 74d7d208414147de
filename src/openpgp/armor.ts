/** Binary OpenPGP material found in a text, and what kept the rest of it from being read. */
export interface Dearmored {
  blocks: Uint8Array[]
  problems: string[]
}

const MARKER = /-----(BEGIN|END) PGP ([A-Z0-9 ,/]+?)-----/g
const HEADER = /^[A-Za-z][A-Za-z-]*: /
const CHECKSUM = /^=[A-Za-z0-9+/]{4}$/
const BASE64 = /^[A-Za-z0-9+/]+={0,2}$/
/** Shorter runs of base64 characters are words, not a key. */
const SHORTEST_KEY = 100
/** Characters of base64 in a row, as of a line of a key, that nothing else has; fingerprints are hex. */
const KEY_LIKE = /[A-Za-z0-9+/_=-]{60,}/g
const HEX = /^[0-9A-Fa-f]+$/

const LOST_NEWLINES =
  'lost its line breaks: paste it with them, or as one line of base64 ' +
  '(`gpg --export <fingerprint> | base64 -w0`)'
const TRUNCATED = 'copy the whole block again, from its BEGIN line to its END line'

/**
 * Finds the OpenPGP material in what people paste: any number of armored blocks with any text
 * around them, or base64 of a binary export or of an armored text, wrapped or not.
 * Stricter than openpgp.js, which reads one block only and does not look at the checksum: a
 * recipient that is skipped or damaged in silence would be noticed when it is needed.
 */
export function dearmor(text: string): Dearmored {
  const armored = readArmored(unindent(text))
  const { values, rest } = base64Values(armored.outside)
  const unread = { blocks: [], problems: problemsOfRest(rest) }
  const parts = [armored, ...values.map(readBase64), unread]
  return {
    blocks: parts.flatMap((part) => part.blocks),
    problems: parts.flatMap((part) => part.problems),
  }
}

function unindent(text: string): string {
  return text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\r|\n/)
    .map((line) => line.trim())
    .join('\n')
}

function readArmored(text: string): Dearmored & { outside: string } {
  const found: Dearmored & { outside: string } = { blocks: [], problems: [], outside: '' }
  let open: { type: string; bodyStart: number } | undefined
  let outsideFrom = 0
  let count = 0
  const closeAsTruncated = (): void => {
    found.problems.push(`armored block ${count} has no END line: ${TRUNCATED}`)
  }
  for (const marker of text.matchAll(MARKER)) {
    const [line, edge, type] = marker
    const after = marker.index + line.length
    if (edge === 'BEGIN') {
      if (open) closeAsTruncated()
      else found.outside += `${text.slice(outsideFrom, marker.index)}\n`
      count += 1
      open = { type: type!, bodyStart: after }
    } else if (open) {
      addBlock(found, open.type, count, text.slice(open.bodyStart, marker.index))
      open = undefined
    } else {
      found.problems.push(`an END line without its BEGIN line: ${TRUNCATED}`)
    }
    outsideFrom = after
  }
  if (open) closeAsTruncated()
  else found.outside += text.slice(outsideFrom)
  return found
}

function addBlock(found: Dearmored, type: string, ordinal: number, body: string): void {
  if (!type.endsWith(' KEY BLOCK')) {
    found.problems.push(
      `armored block ${ordinal} is a PGP ${type}, not a key: give what \`gpg --armor --export\` prints`,
    )
    return
  }
  const data = decodeBody(body)
  if (typeof data === 'string') found.problems.push(`armored block ${ordinal} ${data}`)
  else found.blocks.push(data)
}

/** The bytes of an armor's body, or what is wrong with it. Format: RFC 9580, section 6.2. */
function decodeBody(body: string): Uint8Array | string {
  const lines = body.split('\n')
  const last = lines.length - 1
  const content = lines.filter((line) => line !== '' && !HEADER.test(line))
  const wordy = content.some((line) => line.includes(' '))
  if (lines[0] !== '' || lines[last] !== '' || wordy) return LOST_NEWLINES
  const checksum = content.find((line) => CHECKSUM.test(line))
  const base64 = content.filter((line) => line !== checksum).join('')
  if (base64 === '') return `is empty: ${TRUNCATED}`
  const data = decodeBase64(base64)
  if (!data) return `is corrupt, it is not base64: ${TRUNCATED}`
  // RFC 9580 asks readers to overlook a wrong checksum. Here it can only mean a bad copy, and a
  // key that lost a bit may still parse, without the subkey that was to be encrypted to.
  if (checksum && checksum.slice(1) !== crc24(data)) {
    return `is corrupt, its checksum does not match: ${TRUNCATED}`
  }
  return data
}

function decodeBase64(base64: string): Uint8Array | undefined {
  return BASE64.test(base64) && base64.length % 4 === 0 ? Buffer.from(base64, 'base64') : undefined
}

/** The CRC-24 of RFC 9580, section 6.1.1, as armor shows it: in base64. */
function crc24(data: Uint8Array): string {
  let crc = 0xb704ce
  for (const byte of data) {
    crc ^= byte << 16
    for (let bit = 0; bit < 8; bit++) {
      crc <<= 1
      if (crc & 0x1000000) crc ^= 0x1864cfb
    }
  }
  return Buffer.from([crc >> 16, crc >> 8, crc]).toString('base64')
}

/**
 * The base64 values outside of armored blocks: the whole text, or the runs of lines that are
 * nothing else; and what is left beside them. Padding ends a value, and so do commas and
 * semicolons, so that several may follow each other.
 */
function base64Values(text: string): { values: string[]; rest: string } {
  const lines = text.replace(/ *[,;] */g, '\n')
  const whole = /^[A-Za-z0-9+/=\s]+$/.test(lines) && !/[,;]/.test(text)
  const runs = whole ? [lines] : (lines.match(/(?:^[A-Za-z0-9+/]+={0,2}$\n?)+/gm) ?? [])
  const long = runs.filter((run) => isKeyLong(run.replace(/\s+/g, '')))
  return {
    values: long
      .flatMap((run) => run.replace(/\s+/g, '').match(/[A-Za-z0-9+/]+={0,2}/g) ?? [])
      .filter(isKeyLong),
    rest: long.reduce((rest, run) => rest.replace(run, ''), lines),
  }
}

/** Not words, nor fingerprints below each other. */
const isKeyLong = (base64: string) => base64.length >= SHORTEST_KEY && !HEX.test(base64)

/** What stands beside the keys that were read may be text, but not what looks like another key. */
function problemsOfRest(rest: string): string[] {
  const problems: string[] = []
  if (/(?:BEGIN|END) PGP /.test(rest)) {
    problems.push(`a BEGIN or END line is not as gpg writes it: ${TRUNCATED}`)
  }
  // Where a key is from is often said beside it.
  const keyLike = (rest.replace(/\bhttps?:\/\/\S+/g, '').match(KEY_LIKE) ?? []).filter(
    (run) => !HEX.test(run) && !/^[=_-]+$/.test(run),
  )
  if (keyLike.length > 0) {
    problems.push(
      'what looks like base64 stands among other characters and is not read: give each key as ' +
        'an armored block, or as base64 on lines of its own',
    )
  }
  return problems
}

function readBase64(value: string): Dearmored {
  // `base64 | tr -d =` is met too: the padding says nothing that the length does not.
  const unpadded = value.replace(/=+$/, '')
  const data = Buffer.from(unpadded, 'base64')
  const inner = readArmored(unindent(data.toString()))
  if (inner.blocks.length + inner.problems.length > 0) return inner
  // Every packet begins with a byte whose first bit is set: RFC 9580, section 4.2.
  if (data.length === 0 || data[0]! < 0x80) {
    return { blocks: [], problems: ['a text in base64 is not an OpenPGP key: copy the key again'] }
  }
  if (unpadded.length % 4 !== 1) return { blocks: [data], problems: [] }
  return { blocks: [], problems: ['the base64 is truncated: copy the whole of it again'] }
}
