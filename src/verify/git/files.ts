import { constants } from 'node:fs'
import { open } from 'node:fs/promises'
import { UnreadableClone } from './errors.ts'

/** Never waits for a writer, as a FIFO has it, and follows no link. Windows knows neither. */
const { O_RDONLY, O_NOFOLLOW = 0, O_NONBLOCK = 0 } = constants as Partial<typeof constants>
const READING = O_RDONLY! | O_NOFOLLOW | O_NONBLOCK
/** Errors of a path at which there is no file. */
const NOTHING = ['ENOENT', 'ENOTDIR']

/**
 * The text of a small file of the store; undefined when there is none.
 *
 * @param name for messages, which never show what is in it
 * @param limit bytes
 * @throws UnreadableClone when it is no plain file, or larger
 */
export async function readSmall(
  path: string,
  name: string,
  limit: number,
): Promise<string | undefined> {
  try {
    const file = await open(path, READING)
    try {
      const stats = await file.stat()
      if (!stats.isFile()) throw new UnreadableClone(`${name} is no plain file`)
      if (stats.size > limit) throw new UnreadableClone(`${name} has more than ${limit} bytes`)
      return await file.readFile('utf8')
    } finally {
      await file.close()
    }
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException
    if (error instanceof UnreadableClone) throw error
    if (NOTHING.includes(code)) return undefined
    throw new UnreadableClone(`${name} cannot be read (${code})`)
  }
}
