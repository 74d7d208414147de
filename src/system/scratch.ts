import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import { mkdirSync, rmSync } from 'node:fs'
import { open, rm, type FileHandle } from 'node:fs/promises'
import { join } from 'node:path'
import { quoted } from '../text/log.ts'
import { ActionError } from './errors.ts'
import { SCRATCH_PREFIX } from './version.ts'

const CIPHER = 'aes-256-ctr'
const BLOCK = 16
const READ_CHUNK = 256 * 1024

/**
 * Bytes on disk, encrypted with a key that is only in the memory of this process: worthless to
 * anyone else, even after a kill. AES-256 in counter mode can be read from any position; it is up
 * to the caller to check a digest.
 */
export interface SecretFile {
  size: number
  /** The bytes from `start` up to `end`, which is not included. */
  read(start?: number, end?: number): AsyncIterable<Buffer>
}

/** A secret file that can be read while it grows. */
export type SecretLog = Pick<EncryptedFile, 'append' | 'read'>

/** Retried, since a reader that the folder is lent to may still write there. */
const REMOVAL = { recursive: true, force: true, maxRetries: 3 }

class EncryptedFile {
  size = 0
  readonly #path: string
  readonly #file: FileHandle
  /** Of this file alone, so that the counter may begin at 0. */
  readonly #key = randomBytes(32)
  readonly #cipher = createCipheriv(CIPHER, this.#key, counterAt(0))

  constructor(path: string, file: FileHandle) {
    this.#path = path
    this.#file = file
  }

  /** Adds bytes at the end; returns the position of the first. */
  async append(bytes: Uint8Array): Promise<number> {
    const position = this.size
    this.size += bytes.length
    const secret = this.#cipher.update(bytes)
    let done = 0
    while (done < secret.length) {
      const left = secret.length - done
      done += (await this.#file.write(secret, done, left, position + done)).bytesWritten
    }
    return position
  }

  async read(position: number, length: number): Promise<Buffer> {
    const skip = position % BLOCK
    const start = position - skip
    const secret = Buffer.allocUnsafeSlow(skip + length)
    let done = 0
    while (done < secret.length) {
      const left = secret.length - done
      const { bytesRead } = await this.#file.read(secret, done, left, start + done)
      if (bytesRead === 0) throw new Error('A scratch file is shorter than it was written')
      done += bytesRead
    }
    const plain = createDecipheriv(CIPHER, this.#key, counterAt(start / BLOCK)).update(secret)
    return plain.subarray(skip)
  }

  async remove(): Promise<void> {
    await this.#file.close()
    await rm(this.#path, { force: true })
  }
}

/** The initial counter for a block: big-endian, 128 bits. */
function counterAt(block: number): Buffer {
  const counter = Buffer.alloc(BLOCK)
  counter.writeBigUInt64BE(BigInt(block), BLOCK - 8)
  return counter
}

/** A folder of temporary files that only this user can read. */
export class Scratch {
  readonly folder: string
  isLent = false
  readonly #parent: Scratch | undefined
  readonly #files = new Set<EncryptedFile>()
  #made = 0

  /** Makes a folder in `parent`, synchronously. @throws ActionError when `parent` does not exist */
  constructor(parent: string, within?: Scratch) {
    this.folder = join(parent, `${SCRATCH_PREFIX}${randomBytes(8).toString('hex')}`)
    this.#parent = within
    try {
      mkdirSync(this.folder, { mode: 0o700 })
    } catch (error) {
      const code = (error as NodeJS.ErrnoException).code ?? ''
      if (!['ENOENT', 'ENOTDIR'].includes(code)) throw error
      throw new ActionError(
        `There is no folder ${quoted(parent)} for temporary files (${code}). Make it, or leave ` +
          'RUNNER_TEMP as the runner sets it, and run again.',
        { code: 'E_DISK' },
      )
    }
  }

  section(): Scratch {
    return new Scratch(this.folder, this)
  }

  /**
   * Lends the folder to a reader that cannot be stopped: `remove` then removes secret files only.
   */
  lend(): void {
    this.isLent = true
    this.#parent?.lend()
  }

  removeNow(): void {
    rmSync(this.folder, REMOVAL)
  }

  async remove(): Promise<void> {
    for (const file of this.#files) await this.#discard(file)
    if (!this.isLent) await rm(this.folder, REMOVAL)
  }

  async #discard(file: EncryptedFile): Promise<void> {
    this.#files.delete(file)
    await file.remove()
  }

  /** Writes a stream to a secret file, and removes that at once when the stream fails. */
  async write(source: AsyncIterable<Uint8Array>): Promise<SecretFile> {
    const file = await this.log()
    try {
      for await (const chunk of source) await file.append(chunk)
    } catch (error) {
      await this.#discard(file)
      throw error
    }
    const { size } = file
    return {
      size,
      async *read(start = 0, end = size) {
        for (let at = start; at < end; at += READ_CHUNK) {
          yield await file.read(at, Math.min(READ_CHUNK, end - at))
        }
      },
    }
  }

  async log(): Promise<EncryptedFile> {
    const path = join(this.folder, `${++this.#made}.secret`)
    const file = new EncryptedFile(path, await open(path, 'wx+', 0o600))
    this.#files.add(file)
    return file
  }
}

/** Makes sure that a scratch folder is removed however the process ends. */
export interface Caretaker {
  /** Has `clean` called when a signal ends the process; returns a function that cancels this. */
  onEnd: (clean: () => void) => () => void
  /** Has the `post` step remove the folder. */
  rememberScratch(folder: string): void
}

/** Does something with a scratch folder in `parent`, and removes the folder afterwards. */
export async function withScratch<T>(
  parent: string,
  caretaker: Caretaker,
  action: (scratch: Scratch) => Promise<T>,
): Promise<T> {
  const scratch = new Scratch(parent)
  const forget = caretaker.onEnd(() => {
    scratch.removeNow()
  })
  try {
    caretaker.rememberScratch(scratch.folder)
    return await action(scratch)
  } finally {
    await scratch.remove()
    // What is lent is removed when the process ends.
    if (!scratch.isLent) forget()
  }
}
