import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import { open, rm, type FileHandle } from 'node:fs/promises'
import { createReadStream, mkdirSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { RunnerFileError } from './disk.ts'
import { ActionError } from './errors.ts'
import { quoted } from '../text/log.ts'

const BLOCK = 16
const READ_CHUNK = 256 * 1024

/**
 * Bytes kept on disk, encrypted with a key that lives in this process's memory only: what
 * RUNNER_TEMP holds of them is worthless to anyone else, also after a kill. (AES-256-CTR: the
 * bytes' integrity is checked by the digests of those who write and read them.)
 */
export interface SecretFile {
  size: number
  /** The bytes from `start` up to but not including `end`, in chunks. */
  read(start?: number, end?: number): AsyncIterable<Buffer>
}

/** A secret file that grows, and is read anywhere. */
export interface SecretLog {
  /** Adds bytes at the end; gives the position of their first. */
  append(bytes: Buffer): Promise<number>
  /** The `length` bytes from `position` on. */
  read(position: number, length: number): Promise<Buffer>
}

/** The folder for files that are gone after the job is not there. */
export class NoFolderError extends ActionError {
  constructor(folder: string, code: string) {
    super(
      `There is no folder ${quoted(folder)} on the runner's disk for temporary files (${code}). ` +
        'Expected the one that the runner makes for each job and names in RUNNER_TEMP. Make it, or ' +
        'leave RUNNER_TEMP as the runner sets it, and run again.',
    )
  }
}

/** How the names of scratch folders begin. */
export const SCRATCH_PREFIX = 'heroku-audit-trail-'

/** Somebody may write still, whom nobody waits for: it is emptied again then. */
const REMOVAL = { recursive: true, force: true, maxRetries: 3 }

/** A folder of this run's own for files that must not outlive it. */
export class Scratch {
  readonly folder: string
  readonly #key = randomBytes(32)
  readonly #parent: Scratch | undefined
  #files = 0
  readonly #open: FileHandle[] = []
  #isLent = false

  private constructor(folder: string, parent?: Scratch) {
    this.folder = folder
    this.#parent = parent
  }

  /**
   * Makes the folder inside `parent` (the runner's RUNNER_TEMP), readable by this user only.
   *
   * @throws NoFolderError when that is not there
   */
  static create(parent: string): Scratch {
    const scratch = Scratch.named(parent)
    scratch.make()
    return scratch
  }

  /** Chooses the folder's name. Nothing is there before `make`, so that its remover can be first. */
  static named(parent: string, within?: Scratch): Scratch {
    const name = `${SCRATCH_PREFIX}${randomBytes(8).toString('hex')}`
    return new Scratch(join(parent, name), within)
  }

  /**
   * Makes the folder, readable by this user only. At once: one that is made while the process ends
   * would come after its remover.
   *
   * @throws NoFolderError
   */
  make(): void {
    try {
      mkdirSync(this.folder, { mode: 0o700 })
    } catch (error) {
      const code = (error as NodeJS.ErrnoException).code ?? ''
      if (!['ENOENT', 'ENOTDIR'].includes(code)) throw error
      throw new NoFolderError(dirname(this.folder), code)
    }
  }

  /**
   * A scratch of its own in a folder within this one, for a part of the work whose files are not to
   * wait for the end: whoever makes it removes it.
   */
  section(): Scratch {
    const section = Scratch.named(this.folder, this)
    section.make()
    return section
  }

  /**
   * Lends the files that are not secret ones to somebody who reads on though nobody waits for it:
   * they stay until `removeNow`.
   */
  lend(): void {
    this.#isLent = true
    this.#parent?.lend()
  }

  /** Removes the folder at once, for a process that is about to end. */
  removeNow(): void {
    rmSync(this.folder, REMOVAL)
  }

  /** Whether something of it has been lent. */
  get isLent(): boolean {
    return this.#isLent
  }

  /** Closes the files and removes the folder; of one that is lent the secret files only. */
  async remove(): Promise<void> {
    await Promise.all(this.#open.splice(0).map((file) => file.close()))
    if (!this.#isLent) await rm(this.folder, REMOVAL)
    else for (const path of this.#paths()) await rm(path, { force: true })
  }

  /** The secret files, of which some may be gone. */
  #paths(): string[] {
    return Array.from({ length: this.#files }, (_, i) => this.#path(i + 1))
  }

  #path(number: number): string {
    return join(this.folder, `${number}.secret`)
  }

  /** Writes a stream to a secret file. What was written is removed when the stream fails. */
  async write(source: AsyncIterable<Uint8Array>): Promise<SecretFile> {
    const path = this.#path(++this.#files)
    const nonce = randomBytes(BLOCK)
    const cipher = createCipheriv('aes-256-ctr', this.#key, nonce)
    const file = await open(path, 'wx', 0o600)
    let size = 0
    try {
      for await (const chunk of source) {
        await file.writeFile(cipher.update(chunk))
        size += chunk.length
      }
      await file.close()
    } catch (error) {
      await file.close()
      await rm(path, { force: true })
      throw error
    }
    return { size, read: (start, end) => this.#read(path, nonce, start ?? 0, end ?? size) }
  }

  /** Opens a new secret file to append to and read from; closed when the folder is removed. */
  async log(): Promise<SecretLog> {
    const file = await open(this.#path(++this.#files), 'wx+', 0o600)
    this.#open.push(file)
    const nonce = randomBytes(BLOCK)
    const cipher = createCipheriv('aes-256-ctr', this.#key, nonce)
    let size = 0
    return {
      append: async (bytes) => {
        const position = size
        size += bytes.length
        const secret = cipher.update(bytes)
        await writeAll(file, secret, position)
        return position
      },
      read: async (position, length) => {
        const skip = position % BLOCK
        const secret = Buffer.allocUnsafeSlow(skip + length)
        await readAll(file, secret, position - skip)
        const counter = advance(nonce, (position - skip) / BLOCK)
        const plain = createDecipheriv('aes-256-ctr', this.#key, counter).update(secret)
        return plain.subarray(skip)
      },
    }
  }

  async *#read(path: string, nonce: Buffer, start: number, end: number): AsyncGenerator<Buffer> {
    if (start >= end) return
    const block = Math.floor(start / BLOCK)
    const decipher = createDecipheriv('aes-256-ctr', this.#key, advance(nonce, block))
    let skip = start - block * BLOCK
    const stream = createReadStream(path, {
      start: block * BLOCK,
      end: end - 1,
      highWaterMark: READ_CHUNK,
    })
    for await (const chunk of stream) {
      const plain = decipher.update(chunk as Buffer)
      yield skip > 0 ? plain.subarray(skip) : plain
      skip = 0
    }
  }
}

/** Who sees to it that a scratch folder does not stay behind. */
export interface Caretaker {
  /** Has `clean` called when the process ends before its time; gives what takes that back. */
  onEnd(clean: () => void): () => void
  /** Has the step's `post` look after the folder, should this process not come to its end. */
  rememberScratch(folder: string): void
}

/**
 * Does something with a scratch folder in `parent` that is gone when it is done, and when a signal
 * ends the process meanwhile.
 *
 * @throws NoFolderError when that is not there, RunnerFileError
 */
export async function withScratch<T>(
  parent: string,
  caretaker: Caretaker,
  action: (scratch: Scratch) => Promise<T>,
): Promise<T> {
  const scratch = Scratch.named(parent)
  const forget = caretaker.onEnd(() => {
    scratch.removeNow()
  })
  try {
    remember(scratch, caretaker)
    scratch.make()
    return await action(scratch)
  } finally {
    await scratch.remove()
    // What is lent goes when the process ends.
    if (!scratch.isLent) forget()
  }
}

function remember({ folder }: Scratch, caretaker: Caretaker): void {
  try {
    caretaker.rememberScratch(folder)
  } catch (error) {
    throw new RunnerFileError('GITHUB_STATE', error)
  }
}

/** The CTR counter that lies `blocks` after `nonce`: a big-endian number of 128 bits. */
function advance(nonce: Buffer, blocks: number): Buffer {
  const counter = BigInt(`0x${nonce.toString('hex')}`) + BigInt(blocks)
  const wrapped = BigInt.asUintN(BLOCK * 8, counter).toString(16)
  return Buffer.from(wrapped.padStart(BLOCK * 2, '0'), 'hex')
}

async function writeAll(file: FileHandle, bytes: Buffer, position: number): Promise<void> {
  let at = 0
  while (at < bytes.length) {
    at += (await file.write(bytes, at, bytes.length - at, position + at)).bytesWritten
  }
}

async function readAll(file: FileHandle, target: Buffer, position: number): Promise<void> {
  let at = 0
  while (at < target.length) {
    const { bytesRead } = await file.read(target, at, target.length - at, position + at)
    if (bytesRead === 0) throw new Error('A scratch file is shorter than it was written')
    at += bytesRead
  }
}
