import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { Multiset, type Digest } from './multiset.ts'

/** What was made is not what it should be: the bench has found a defect. */
export class CheckError extends Error {
  constructor(problem: string) {
    super(`The result is wrong: ${problem}. No figure of this run counts.`)
    this.name = new.target.name
  }
}

const LINE_FEED = 0x0a
const COMMA = 0x2c

/** Lines of a stream without their line feeds; what follows the last one too, if not empty. */
async function* linesOf(source: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let rest: Buffer = Buffer.alloc(0)
  for await (const chunk of source) {
    const bytes = rest.length > 0 ? Buffer.concat([rest, chunk]) : chunk
    let from = 0
    for (let to = bytes.indexOf(LINE_FEED); to >= 0; to = bytes.indexOf(LINE_FEED, from)) {
      yield bytes.subarray(from, to)
      from = to + 1
    }
    rest = bytes.subarray(from)
  }
  if (rest.length > 0) yield rest
}

interface Instant {
  seconds: number
  fraction: string
}

/** An RFC 3339 date-time, read by other means than the project's own. */
function instantOf(text: string): Instant {
  const [, date = '', fraction = '', zone = ''] = /^([^.Zz+]*T[\d:]+)(?:\.(\d+))?(.+)$/.exec(text)!
  const seconds = Date.parse(date + zone) / 1000
  if (Number.isNaN(seconds)) throw new CheckError(`created_at '${text}' cannot be read`)
  return { seconds, fraction: fraction.replace(/0+$/, '') }
}

function isAfter(a: Instant, b: Instant): boolean {
  // Digits of a fraction compare as text, once zeros at the end are gone.
  return a.seconds > b.seconds || (a.seconds === b.seconds && a.fraction > b.fraction)
}

/** Holds lines against the layout that is promised: a frame, and one entry a line. */
class OrderedLines {
  readonly entries = new Multiset()
  #line = 0
  #latest: Instant = { seconds: -Infinity, fraction: '' }
  /** An entry is followed by a comma unless it is the last. */
  #isLast = false
  #isClosed = false

  add(line: Buffer): void {
    this.#line++
    if (this.#line === 1) this.#expect(line.equals(Buffer.from('{"entries":[')), 'the beginning')
    else if (line.equals(Buffer.from(']}'))) {
      this.#expect(!this.#isClosed && (this.#isLast || this.#line === 2), 'the end')
      this.#isClosed = true
    } else this.#entry(line)
  }

  close(): void {
    this.#expect(this.#isClosed, 'the end')
  }

  #entry(line: Buffer): void {
    this.#expect(!this.#isLast && !this.#isClosed, 'an entry after the last one')
    this.#isLast = line.at(-1) !== COMMA
    const text = this.#isLast ? line : line.subarray(0, -1)
    this.entries.add(text)
    const instant = instantOf((JSON.parse(text.toString()) as { created_at: string }).created_at)
    this.#expect(!isAfter(this.#latest, instant), 'its place in the order')
    this.#latest = instant
  }

  #expect(isTrue: boolean, what: string): void {
    if (!isTrue) throw new CheckError(`line ${this.#line}: ${what} is not as it should be`)
  }
}

/**
 * Makes sure that an ordered document is JSON, in order, and holds exactly the entries that its
 * archive was made with.
 * @returns the document's SHA-256, lowercase hexadecimal
 * @throws CheckError
 */
export async function checkOrdered(path: string, expected: Digest): Promise<string> {
  const sha256 = createHash('sha256')
  const lines = new OrderedLines()
  const source = createReadStream(path, { highWaterMark: 1 << 20 })
  const hashed = async function* (): AsyncGenerator<Buffer> {
    for await (const chunk of source) {
      sha256.update(chunk as Buffer)
      yield chunk as Buffer
    }
  }
  for await (const line of linesOf(hashed())) lines.add(line)
  lines.close()
  const { digest } = lines.entries
  if (JSON.stringify(digest) !== JSON.stringify(expected)) {
    const [found, wanted] = [digest, expected].map((value) => JSON.stringify(value))
    throw new CheckError(`its entries are ${found}, those of the archive ${wanted}`)
  }
  return sha256.digest('hex')
}

/**
 * Opens a sealed document with gpg and gunzip, and takes its SHA-256.
 * @param env with GNUPGHOME, where the private key is
 * @throws CheckError when either tool refuses it
 */
export async function digestOfSealed(path: string, env: Record<string, string>): Promise<string> {
  const script = 'set -o pipefail; gpg --batch --quiet --decrypt "$FILE" | gunzip -c'
  const child = spawn('bash', ['-c', script], {
    env: { ...env, FILE: path },
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve))
  const sha256 = createHash('sha256')
  for await (const chunk of child.stdout) sha256.update(chunk as Buffer)
  if ((await ended) !== 0) throw new CheckError('gpg and gunzip cannot open the sealed document')
  return sha256.digest('hex')
}
