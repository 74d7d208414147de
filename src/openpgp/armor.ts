/** The binary OpenPGP data in a text, and why the rest of the text was not read. */
export interface Dearmored {
  blocks: Uint8Array[]
  problems: string[]
}

/** An armored block up to its END line or, where that is missing, to the next block or the end. */
const BLOCK =
  /-----BEGIN PGP ([A-Z0-9 ,/]+)-----([^]*?)(-----END PGP \1-----|(?=-----BEGIN PGP )|$)/g
const HEADER = /^[\w-]+:(?: |$)/
/** Readers are to ignore it, and signatures say more: RFC 9580, section 6.1. */
const CHECKSUM = /^=[A-Za-z0-9+/]{4}$/
const BASE64 = /^[A-Za-z0-9+/]+={0,2}$/
const HEX = /^[0-9A-Fa-f]+$/
/** Shorter runs of base64 characters are words, not keys. */
const SHORTEST_KEY = 100
/** As long as a line of a key; besides keys only URLs, rules and hexadecimal have such runs. */
const KEY_LIKE = /[A-Za-z0-9+/_=-]{60,}/g

const COPY = 'copy the whole block again, from its BEGIN line to its END line'
const LOST_NEWLINES =
  'lost its line breaks: paste it with them, or as one line of base64 ' +
  "(`gpg --export <fingerprint> | base64 | tr -d '\\n'`)"

/**
 * Finds OpenPGP data in what people paste: any number of armored blocks with any text around them,
 * or base64 of a binary export or of armored text, wrapped or not. OpenPGP.js reads one block: a
 * recipient in another would go unnoticed until they need to decrypt.
 */
export function dearmor(text: string): Dearmored {
  const armored = readBlocks(text)
  const { values, rest } = base64Values(armored.outside)
  const parts = [armored, ...values.map(readBase64)]
  return {
    blocks: parts.flatMap(({ blocks }) => blocks),
    problems: [...parts.flatMap(({ problems }) => problems), ...problemsOfRest(rest)],
  }
}

function readBlocks(text: string): Dearmored & { outside: string } {
  const blocks: Uint8Array[] = []
  const problems: string[] = []
  let count = 0
  const outside = text
    .replace(/^\uFEFF/, '')
    .replace(/[ \t]*(?:\r\n|\r|\n)[ \t]*/g, '\n')
    .trim()
    .replace(BLOCK, (_, type: string, body: string, end: string) => {
      count += 1
      const data = readBlock(type, body, end !== '')
      if (typeof data === 'string') problems.push(`armored block ${count} ${data}`)
      else blocks.push(data)
      return '\n'
    })
  return { blocks, problems, outside }
}

/** The bytes of an armored block (RFC 9580, section 6.2), or what is wrong with it. */
function readBlock(type: string, body: string, hasEnd: boolean): Uint8Array | string {
  if (!hasEnd) return `has no END line: ${COPY}`
  if (!type.endsWith(' KEY BLOCK')) {
    return `is a PGP ${type}, not a key: give what \`gpg --armor --export\` prints`
  }
  if (!body.startsWith('\n') || !body.endsWith('\n')) return LOST_NEWLINES
  const lines = body.split('\n').filter((line) => line !== '' && !HEADER.test(line))
  const base64 = lines.filter((line) => !CHECKSUM.test(line)).join('')
  if (base64 === '') return `is empty: ${COPY}`
  if (!BASE64.test(base64) || base64.length % 4 !== 0) {
    return `is corrupt, it is not base64: ${COPY}`
  }
  return Buffer.from(base64, 'base64')
}

/**
 * The base64 values in a text, and the text without them: the text as a whole, or lines that hold
 * nothing else. A comma, a semicolon or padding ends a value.
 */
function base64Values(text: string): { values: string[]; rest: string } {
  const lines = text.replace(/ *[,;] */g, '\n')
  const isWhole = /^[A-Za-z0-9+/=\s]+$/.test(text)
  const runs = isWhole ? [lines] : (lines.match(/(?:^[A-Za-z0-9+/]+={0,2}$\n?)+/gm) ?? [])
  const values: string[] = []
  let rest = lines
  for (const run of runs) {
    const joined = run.replace(/\s+/g, '')
    const found = (joined.match(/[A-Za-z0-9+/]+={0,2}/g) ?? []).filter(
      (value) => value.length >= SHORTEST_KEY && !HEX.test(value),
    )
    if (found.length > 0) rest = rest.replace(run, '')
    values.push(...found)
  }
  return { values, rest }
}

function readBase64(value: string): Dearmored {
  // Some tools leave the padding out.
  const unpadded = value.replace(/=+$/, '')
  const data = Buffer.from(unpadded, 'base64')
  const { blocks, problems } = readBlocks(data.toString())
  if (blocks.length + problems.length > 0) return { blocks, problems }
  // The first bit of a packet is always set: RFC 9580, section 4.2.
  if (data[0]! < 0x80) {
    return { blocks, problems: ['a text in base64 is not an OpenPGP key: copy the key again'] }
  }
  if (unpadded.length % 4 !== 1) return { blocks: [data], problems }
  return { blocks, problems: ['the base64 is truncated: copy the whole of it again'] }
}

/** Any text may surround keys, but not what looks like another key. */
function problemsOfRest(rest: string): string[] {
  const problems: string[] = []
  if (/(?:BEGIN|END) PGP /.test(rest)) {
    problems.push(`a BEGIN or END line has no counterpart, or is not as gpg writes it: ${COPY}`)
  }
  const runs = rest.replace(/\bhttps?:\/\/\S+/g, '').match(KEY_LIKE) ?? []
  if (runs.some((run) => !HEX.test(run) && !/^[=_-]+$/.test(run))) {
    problems.push(
      'what looks like base64 is mixed with other text and was not read: give each key as an ' +
        'armored block, or as base64 on lines of its own',
    )
  }
  return problems
}
