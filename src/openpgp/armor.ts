export interface Dearmored {
  blocks: Uint8Array[]
  problems: string[]
}

/** An armored block up to its END line or, where that is missing, to the next block or the end. */
const BLOCK =
  /-----BEGIN PGP (?:PUBLIC|PRIVATE) KEY BLOCK-----([^]*?)(-----END PGP (?:PUBLIC|PRIVATE) KEY BLOCK-----|(?=-----BEGIN PGP )|$)/g
const HEADER = /^[\w-]+:(?: |$)/
/** Readers are to ignore it, and signatures say more: RFC 9580, section 6.1. */
const CHECKSUM = /^=[A-Za-z0-9+/]{4}$/
const BASE64 = /^[A-Za-z0-9+/]+={0,2}$/
/** Shorter runs of base64 characters are words, not keys. */
const SHORTEST_KEY = 100
/** As long as a line of a key; besides keys only URLs and hexadecimal have such runs. */
const KEY_LIKE = /(?![0-9A-Fa-f]+\b)[A-Za-z0-9+/]{60,}|(?:BEGIN|END) PGP /

const COPY = 'copy the whole block again, from its BEGIN line to its END line'
const LOST_NEWLINES =
  'lost its line breaks: paste it with them, or as one line of base64 ' +
  "(`gpg --export <fingerprint> | base64 | tr -d '\\n'`)"

/**
 * Finds OpenPGP data in what people paste: any number of armored blocks, and base64 of binary
 * exports or of armored text, wrapped or not. Text around armored blocks is left out, but not what
 * looks like another key: a recipient in it would go unnoticed until they need to decrypt.
 */
export function dearmor(text: string): Dearmored {
  const { outside, ...armored } = readBlocks(text)
  const base64 = outside.replace(/\s+/g, '')
  if (base64.length >= SHORTEST_KEY && /^[A-Za-z0-9+/=]+$/.test(base64)) {
    // Padding ends a value.
    const values = base64.match(/[A-Za-z0-9+/]+={0,2}/g) ?? []
    const parts = [armored, ...values.map(readBase64)]
    return {
      blocks: parts.flatMap(({ blocks }) => blocks),
      problems: parts.flatMap(({ problems }) => problems),
    }
  }
  if (KEY_LIKE.test(outside.replace(/\bhttps?:\/\/\S+/g, ''))) {
    armored.problems.push(
      'holds what looks like part of a key and was not read: give each key as a whole block ' +
        '(`gpg --armor --export <fingerprint>`), or all as base64 without other text',
    )
  }
  return armored
}

function readBlocks(text: string): Dearmored & { outside: string } {
  const blocks: Uint8Array[] = []
  const problems: string[] = []
  const outside = text
    .replace(/^\uFEFF/, '')
    .replace(/[ \t]*(?:\r\n|\r|\n)[ \t]*/g, '\n')
    .trim()
    .replace(BLOCK, (_, body: string, end: string) => {
      const data = readBlock(body, end !== '')
      if (typeof data !== 'string') blocks.push(data)
      else problems.push(`armored block ${blocks.length + problems.length + 1} ${data}`)
      return '\n'
    })
  return { blocks, problems, outside }
}

/** The bytes of an armored block (RFC 9580, section 6.2), or what is wrong with it. */
function readBlock(body: string, hasEnd: boolean): Uint8Array | string {
  if (!hasEnd) return `has no END line: ${COPY}`
  if (!body.startsWith('\n') || !body.endsWith('\n')) return LOST_NEWLINES
  const lines = body.split('\n').filter((line) => line !== '' && !HEADER.test(line))
  const base64 = lines.filter((line) => !CHECKSUM.test(line)).join('')
  return BASE64.test(base64) && base64.length % 4 === 0
    ? Buffer.from(base64, 'base64')
    : `is corrupt, it is not base64: ${COPY}`
}

function readBase64(value: string): Dearmored {
  const data = Buffer.from(value, 'base64')
  const armored = readBlocks(data.toString())
  const isArmored = armored.blocks.length + armored.problems.length > 0
  return isArmored ? armored : { blocks: [data], problems: [] }
}
