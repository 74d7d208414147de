import { spawn, type ChildProcessByStdio } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Readable, Writable } from 'node:stream'
import { plain } from '../../text/log.ts'
import { UnreadableClone } from './errors.ts'

export interface UnpackerOptions {
  program: string
  objects: string
  /** An empty folder of this process's own. */
  home: string
  /** Of the clone's ids. */
  format: 'sha1' | 'sha256'
}

const TIME_LIMIT = 60_000
const LONGEST_LINE = 200
const LINE_FEED = 0x0a

/**
 * Settings under which git reads objects in bounded memory, and trusts no index that repeats what
 * they hold. Measured with git 2.39.
 */
const CONFIG = `[core]
\tbare = true
\tcommitGraph = false
\tmultiPackIndex = false
\tbigFileThreshold = 1m
\tpackedGitWindowSize = 32m
\tpackedGitLimit = 256m
\tdeltaBaseCacheLimit = 32m
`
/** Git before 2.29 knows of no format, and refuses a repository that names one. */
const CONFIG_OF = {
  sha1: CONFIG,
  sha256: `${CONFIG}\trepositoryformatversion = 1\n[extensions]\n\tobjectformat = sha256\n`,
}

export function makeHome({ home, format }: UnpackerOptions): void {
  for (const name of ['refs', 'objects']) {
    mkdirSync(join(home, name), { recursive: true, mode: 0o700 })
  }
  writeFileSync(join(home, 'HEAD'), 'ref: refs/heads/none\n')
  writeFileSync(join(home, 'config'), CONFIG_OF[format])
  writeFileSync(join(home, 'empty'), '')
}

/** Nothing of this process's environment reaches git. Windows starts no program without SystemRoot. */
function environmentOf({ home, objects }: UnpackerOptions): Record<string, string> {
  const empty = join(home, 'empty')
  return {
    ...(process.platform === 'win32' ? { SystemRoot: 'C:\\Windows' } : {}),
    GIT_DIR: home,
    GIT_OBJECT_DIRECTORY: objects,
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: empty,
    GIT_CONFIG_SYSTEM: empty,
    HOME: home,
    XDG_CONFIG_HOME: home,
    PATH: join(home, 'nowhere'),
    LC_ALL: 'C',
    GIT_NO_REPLACE_OBJECTS: '1',
    GIT_NO_LAZY_FETCH: '1',
    GIT_ALLOW_PROTOCOL: '',
    GIT_PROTOCOL_FROM_USER: '0',
    GIT_TERMINAL_PROMPT: '0',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_ATTR_NOSYSTEM: '1',
    // A second line only: git does not document it.
    GIT_ALLOC_LIMIT: '256m',
  }
}

/** What git says that an object is. Not to be believed before its bytes were hashed. */
export interface Found {
  type: string
  size: number
}

/**
 * Git, which does nothing here but unpack the objects of a clone that is not trusted: one `git cat-file`
 * in an empty repository of our own, whose objects are the clone's. No setting, hook, filter,
 * replacement, graft or remote of the clone is known to it. It is asked one thing after the other.
 */
export class Unpacker {
  isClosed = false
  #rest: Buffer = Buffer.alloc(0)
  readonly #child: ChildProcessByStdio<Writable, Readable, Readable>
  readonly #chunks: AsyncIterator<Buffer>
  #complaint = ''

  constructor(options: UnpackerOptions, mode: '--batch' | '--batch-check') {
    const child = spawn(options.program, ['cat-file', mode], {
      cwd: options.home,
      env: environmentOf(options),
      stdio: ['pipe', 'pipe', 'pipe'],
      windowsHide: true,
    })
    this.#child = child
    this.#chunks = child.stdout[Symbol.asyncIterator]() as AsyncIterator<Buffer>
    child.on('error', (error) => (this.#complaint ||= error.message))
    child.stderr.on('data', (text: Buffer) => (this.#complaint ||= text.toString()))
    // When it has ended, reading its answer says so.
    child.stdin.on('error', () => undefined)
  }

  /** What an object is; undefined when the clone does not have it. @throws UnreadableClone */
  async ask(id: string): Promise<Found | undefined> {
    this.#child.stdin.write(`${id}\n`)
    const line = await this.#line()
    if (line === `${id} missing`) return undefined
    const [, asked, type = '', size] =
      /^([0-9a-f]+) (commit|tree|blob|tag) (\d{1,15})$/.exec(line) ?? []
    if (asked === id) return { type, size: Number(size) }
    await this.close()
    throw new UnreadableClone(`git does not say what the object ${id} is`)
  }

  /** The bytes of an object that was just asked for. @throws UnreadableClone when there are more or less */
  async *bytes(id: string, size: number): AsyncGenerator<Buffer> {
    let isWhole = false
    try {
      for (let left = size; left > 0;) {
        const chunk = await this.#take(left)
        left -= chunk.length
        yield chunk
      }
      isWhole = (await this.#take(1))[0] === LINE_FEED && this.#rest.length === 0
      if (!isWhole) throw new UnreadableClone(`the object ${id} is longer than it says`)
    } finally {
      // Whatever it says next is no answer to anything.
      if (!isWhole) await this.close()
    }
  }

  async #take(most: number): Promise<Buffer> {
    if (this.#rest.length === 0) await this.#more()
    const taken = this.#rest.subarray(0, most)
    this.#rest = this.#rest.subarray(most)
    return taken
  }

  /** The next line; of one without an end, its beginning. */
  async #line(): Promise<string> {
    let end: number
    while ((end = this.#rest.indexOf(LINE_FEED)) < 0 && this.#rest.length <= LONGEST_LINE) {
      await this.#more()
    }
    return (await this.#take(end < 0 ? LONGEST_LINE : end + 1)).toString('latin1').trimEnd()
  }

  async #more(): Promise<void> {
    const timer = setTimeout(() => {
      this.#complaint = `it did not answer within ${TIME_LIMIT / 1000} seconds`
      this.#child.kill('SIGKILL')
    }, TIME_LIMIT)
    const next = await this.#chunks.next().catch(() => ({ done: true, value: undefined }))
    clearTimeout(timer)
    if (next.value !== undefined) {
      this.#rest = Buffer.concat([this.#rest, next.value as Buffer])
      return
    }
    await this.close()
    const [reason = ''] = this.#complaint.split('\n')
    throw new UnreadableClone(`git cat-file failed: ${plain(reason) || 'it did not say why'}`)
  }

  /** Ends the process, and waits until it has. */
  async close(): Promise<void> {
    if (this.isClosed) return
    this.isClosed = true
    this.#child.stdin.destroy()
    this.#child.stdout.destroy()
    const { pid, exitCode, signalCode } = this.#child
    if (pid === undefined || exitCode !== null || signalCode !== null) return
    const ended = once(this.#child, 'exit')
    this.#child.kill('SIGKILL')
    await ended
  }
}
