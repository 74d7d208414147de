import { createHash, randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, open, readFile, rename, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { constants, deflate, inflate, inflateSync } from 'node:zlib'
import type { Git } from '../git.ts'

/*
 * Objects as git keeps them: one compressed file each (gitformat-loose). Read and written here,
 * since starting git for each of them is most of the time that tests take.
 */

/** Type and size in bytes of an object. */
export interface Header {
  type: string
  size: number
}

const fileOf = (git: Git, sha: string): string => join(git.objects, sha.slice(0, 2), sha.slice(2))

// `type size NUL`, then the content.
function parseHeader(bytes: Buffer): Header & { length: number } {
  const length = bytes.indexOf(0) + 1
  const [type = '', size] = bytes.toString('latin1', 0, length - 1).split(' ')
  return { type, size: Number(size), length }
}

function absent(error: unknown): undefined {
  if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
  return undefined
}

// What someone else packed is for git to find.
async function askGit(git: Git, sha: string, how: string): Promise<Buffer | undefined> {
  const answer = await git.run(['cat-file', how], { input: `${sha}\n` })
  return answer.toString('latin1', 41, 48) === 'missing' ? undefined : answer.subarray(41)
}

/** Type and size of an object by its full name; undefined when it is missing or the name is none. */
export async function inspect(git: Git, sha: string): Promise<Header | undefined> {
  if (!/^[0-9a-f]{40}$/.test(sha)) return undefined
  const file = await open(fileOf(git, sha)).catch(absent)
  if (file === undefined) {
    const answer = await askGit(git, sha, '--batch-check')
    const [type = '', size] = answer?.toString().trim().split(' ') ?? []
    return answer && { type, size: Number(size) }
  }
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(1024))
    const start = inflateSync(buffer.subarray(0, bytesRead), {
      finishFlush: constants.Z_SYNC_FLUSH,
    })
    const { type, size } = parseHeader(start)
    return { type, size }
  } finally {
    await file.close()
  }
}

/** The content of an object by its full name; an Error when it is missing. */
export async function readObject(git: Git, sha: string): Promise<Buffer> {
  const compressed = await readFile(fileOf(git, sha)).catch(absent)
  if (compressed !== undefined) {
    const bytes = await promisify(inflate)(compressed)
    return bytes.subarray(parseHeader(bytes).length)
  }
  const answer = await askGit(git, sha, '--batch')
  if (answer === undefined) throw new Error(`No object ${sha} in ${git.directory}`)
  return answer.subarray(answer.indexOf('\n') + 1, -1)
}

/** Writes an object, unless it is there, and gives its name. */
export async function writeObject(
  git: Git,
  type: string,
  content: string | Uint8Array,
): Promise<string> {
  const bytes = Buffer.from(content as string)
  const whole = Buffer.concat([Buffer.from(`${type} ${bytes.length}\0`), bytes])
  const sha = createHash('sha1').update(whole).digest('hex')
  const file = fileOf(git, sha)
  if (existsSync(file)) return sha
  await mkdir(dirname(file), { recursive: true })
  // Nobody sees half an object.
  const unfinished = join(git.objects, `tmp_obj_${randomUUID()}`)
  await writeFile(unfinished, await promisify(deflate)(whole, { level: 1 }), { mode: 0o444 })
  await rename(unfinished, file)
  return sha
}
