import { createHash } from 'node:crypto'
import { buffer } from 'node:stream/consumers'
import { deflateSync } from 'node:zlib'
import type { Objects } from '../git/objects.ts'
import type { Commit } from '../git/parse.ts'

/** Numbers of the types of objects (gitformat-pack). */
const TYPES: Partial<Record<string, number>> = { commit: 1, tree: 2, blob: 3 }
const SUBMODULE = '160000'
const FOLDER = '40000'

/**
 * A git bundle (gitformat-bundle) of commits and all that is in them, which `git clone` reads. Git does not
 * write it, since it would obey settings of the clone: each object was hashed here, and is stored whole.
 *
 * @param commits parents before their children; the last is HEAD
 * @throws UnreadableClone when an object is missing or damaged, in the middle of the bytes
 */
export async function* bundle(
  commits: readonly Commit[],
  objects: Objects,
): AsyncGenerator<Buffer> {
  const { id: head } = commits.at(-1)!
  const format = head.length === 64 ? 'sha256' : 'sha1'
  const version =
    format === 'sha1' ? '# v2 git bundle\n' : '# v3 git bundle\n@object-format=sha256\n'
  yield Buffer.from(`${version}${head} HEAD\n${head} refs/heads/main\n\n`)
  const hash = createHash(format)
  for await (const chunk of packOf(await idsIn(commits, objects), objects)) {
    hash.update(chunk)
    yield chunk
  }
  yield hash.digest()
}

async function idsIn(commits: readonly Commit[], objects: Objects): Promise<Set<string>> {
  const ids = new Set<string>()
  const visit = async (tree: string) => {
    if (ids.has(tree)) return
    ids.add(tree)
    for (const { id, mode } of (await objects.tree(tree)).values()) {
      if (mode === FOLDER) await visit(id)
      else if (mode !== SUBMODULE) ids.add(id)
    }
  }
  for (const { id, tree } of commits) {
    ids.add(id)
    await visit(tree)
  }
  return ids
}

/** A pack (gitformat-pack), without the digest at its end. */
async function* packOf(ids: ReadonlySet<string>, objects: Objects): AsyncGenerator<Buffer> {
  const head = Buffer.from('PACK\0\0\0\u0002\0\0\0\0')
  head.writeUInt32BE(ids.size, 8)
  yield head
  for (const id of ids) {
    const { type, size, bytes } = await objects.open(id)
    yield headerOf(TYPES[type]!, size)
    yield deflateSync(await buffer(bytes), { level: 1 })
  }
}

/** Type and size: 4 bits of it in the first byte, then 7 in each. */
function headerOf(type: number, size: number): Buffer {
  const header = [(type << 4) | (size % 16)]
  for (let rest = Math.floor(size / 16); rest > 0; rest = Math.floor(rest / 128)) {
    header[header.length - 1]! |= 0x80
    header.push(rest % 128)
  }
  return Buffer.from(header)
}
