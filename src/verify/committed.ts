import { text } from 'node:stream/consumers'
import type { Folders } from '../record/find.ts'
import { noFile, type Entry, type Folder, type Within } from '../record/folder.ts'
import { UnreadableClone } from './git/errors.ts'
import type { Objects } from './git/objects.ts'
import { below } from './history.ts'

/** Names in a ledger's folder: it has some hundreds in ten years. */
const MOST_ENTRIES = 200_000
/** A page of a ledger with more bytes is none. */
const LONGEST_PAGE = 64_000_000

/** The files of a folder that was committed. @throws UnreadableClone when they cannot be listed */
export async function committedFolder(
  objects: Objects,
  tree: string,
  within: Within,
): Promise<Folder> {
  const entries = new Map<string, Entry>()
  const visit = async (id: string, folder: string) => {
    for (const { name, kind, id: inner } of (await objects.tree(id)).values()) {
      if (folder === '' && !within(name)) continue
      const path = below(folder, name)
      const { type, size = 0 } = (kind === 'file' ? await objects.find(inner) : undefined) ?? {}
      const isMissing = kind === 'file' && type !== 'blob'
      entries.set(path, { path, kind: isMissing ? 'missing' : kind, size, id: inner })
      if (entries.size > MOST_ENTRIES) {
        throw new UnreadableClone(`a ledger of it has more than ${MOST_ENTRIES} files and folders`)
      }
      if (kind === 'folder') await visit(inner, path)
    }
  }
  await visit(tree, '')
  return {
    entries,
    stream: (path) => {
      const entry = entries.get(path)
      return entry?.kind === 'file' ? objects.blob(entry.id!) : noFile(path)
    },
  }
}

/** Folders by git's ids of them. Those that cannot be read throw. */
export const committedFolders = (objects: Objects): Folders => ({
  list: async (id) =>
    [...(await objects.tree(id)).values()].map(({ name, kind, id: at, mode }) => ({
      name,
      // A file of such a name is told where it is in a ledger.
      kind: kind === 'unreadable' && mode !== '40000' ? 'other' : kind,
      at,
    })),
  text: async (id) => {
    const { size = Infinity } = (await objects.find(id)) ?? {}
    return size > LONGEST_PAGE ? '' : text(objects.blob(id))
  },
})
