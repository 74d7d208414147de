import { LedgerError } from './errors.ts'
import { readManifest } from './chain.ts'
import { isManifestName, isMonthsFolder, ledgerDirectory } from './paths.ts'
import type { Shelf } from './read.ts'

interface Account {
  id: string
  name: string
}

const ACCOUNT = '{account}'
/** In place of the id of an account: the ledger is one that cannot be read. */
const UNREADABLE = ''

/**
 * The folder of an account's ledger: the template's. But an account can be renamed: where the
 * template's folder is still without a ledger, or has that of an account which had the name
 * before, and a folder that differs by the account's name only has one of the same id, that one is
 * continued.
 *
 * @param shelf the repository's root
 */
export async function locateLedger(
  shelf: Shelf,
  template: string,
  account: Account,
): Promise<string> {
  const directory = ledgerDirectory(template, account)
  const segments = template.split('/')
  const place = segments.findIndex((segment) => segment.includes(ACCOUNT))
  if (place < 0) return directory
  const there = await ledgerAccount(shelf, directory)
  // Its own that cannot be read is still its own, where what is wrong is told.
  if (there === account.id || there === UNREADABLE) return directory
  const parent = ledgerDirectory(segments.slice(0, place).join('/'), account)
  const isSibling = nameMatcher(segments[place]!, account)
  for (const name of (await shelf.folders(parent)).filter(isSibling)) {
    const rest = segments.slice(place + 1)
    // A name that stands in the path twice is the same in both places, and not guessed at.
    if (rest.some((segment) => segment.includes(ACCOUNT))) break
    const path = [parent, name, ledgerDirectory(rest.join('/'), account)]
    const sibling = path.filter((part) => part !== '').join('/')
    if ((await ledgerAccount(shelf, sibling)) === account.id) return sibling
  }
  return directory
}

/** Whether a folder's name could have come of the template's segment with another account name. */
function nameMatcher(segment: string, account: Account): (name: string) => boolean {
  const [before, ...after] = segment.split(ACCOUNT).map((part) => ledgerDirectory(part, account))
  const ending = after.at(-1) ?? ''
  return (name) => name.startsWith(before!) && name.endsWith(ending)
}

/** The id of the account whose ledger a folder has; undefined when it has no manifest. */
async function ledgerAccount(shelf: Shelf, folder: string): Promise<string | undefined> {
  const at = (path: string) => `${folder}/${path}`
  for (const name of await shelf.folders(folder)) {
    if (!isMonthsFolder(name)) continue
    const files = await shelf.files(at(name))
    const manifest = files.find(isManifestName)
    if (manifest === undefined) continue
    try {
      const path = at(`${name}/${manifest}`)
      return readManifest(path, await shelf.read(path)).manifest.account.id
    } catch (error) {
      if (error instanceof LedgerError) return UNREADABLE
      throw error
    }
  }
  return undefined
}
