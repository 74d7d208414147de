import { compact } from '../../sandbox/reference.ts'

/** Whether `JSON.parse` takes it. */
export function isJson(bytes: Buffer): boolean {
  const { stackTraceLimit } = Error
  // Refusals are most of the answers, and their stacks most of the time.
  Error.stackTraceLimit = 0
  try {
    JSON.parse(bytes.toString())
    return true
  } catch {
    return false
  } finally {
    Error.stackTraceLimit = stackTraceLimit
  }
}

const BOM = Buffer.from('\ufeff')

/** The text without a byte order mark before it. */
export function withoutBom(bytes: Buffer): Buffer {
  return bytes.subarray(0, 3).equals(BOM) ? bytes.subarray(3) : bytes
}

/** Leaves out the white space between tokens; of valid JSON only. */
export function strip(bytes: Buffer): Buffer {
  return Buffer.from(compact(withoutBom(bytes).toString('latin1')), 'latin1')
}

// What may be lacking of a token that has begun: of a string, an escape, a literal, a number.
const TOKEN_ENDS = [
  ...['', '"', '""', '0000"', '000"', '00"', '0"', '0'],
  ...['rue', 'ue', 'e', 'alse', 'lse', 'se', 'ull', 'll', 'l'],
]
// What may be lacking of a value or a member after that.
const FILLERS = ['', '0', ':0', '"":0']

/** The brackets that close what is open after `text`, if it is the beginning of JSON at all. */
function closers(text: string): string {
  const open: string[] = []
  for (const character of text.replace(/"(?:[^"\\]|\\.)*"/gs, '')) {
    if (character === '{') open.unshift('}')
    else if (character === '[') open.unshift(']')
    else if (character === '}' || character === ']') open.shift()
  }
  return open.join('')
}

/**
 * Whether something can follow that makes the text JSON. `JSON.parse` is the judge: every way to
 * end the last token and to close what is open is tried.
 */
function canGoOn(bytes: Buffer): boolean {
  const text = withoutBom(bytes).toString('latin1')
  return TOKEN_ENDS.some((end) =>
    FILLERS.some((filler) => {
      const candidate = text + end + filler
      return isJson(Buffer.from(candidate + closers(text + end)))
    }),
  )
}

/** Whether the text, which is not JSON, is the beginning of JSON up to `offset` and no further. */
export function stopsBeingJsonAt(bytes: Buffer, offset: number): boolean {
  if (!canGoOn(bytes.subarray(0, offset))) return false
  return offset === bytes.length || !canGoOn(bytes.subarray(0, offset + 1))
}
