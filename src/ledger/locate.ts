import { LedgerError } from './errors.ts'
import { readManifest } from './chain.ts'
import { isManifestName, isMonthsFolder, ledgerDirectory } from './paths.ts'
import type { LedgerFiles } from './store.ts'

interface Account {
  id: string
  name: string
}

const ACCOUNT = '{account}'
/** In place of an account: the ledger is one that cannot be read. */
const UNREADABLE: Account = { id: '', name: '' }

/**
 * The folder of an account's ledger: the template's. But an account can be renamed: where the
 * template's folder is still without a ledger, or has that of an account which had the name
 * before, and a folder that differs by the account's name only has one of the same id, that one is
 * continued.
 *
 * @param root the files of the whole repository
 */
export async function locateLedger(
  root: LedgerFiles,
  template: string,
  account: Account,
): Promise<string> {
  const directory = ledgerDirectory(template, account)
  const segments = template.split('/')
  const place = segments.findIndex((segment) => segment.includes(ACCOUNT))
  if (place < 0) return directory
  const there = await ledgerAccount(root, directory)
  // Its own that cannot be read is still its own, where what is wrong is told.
  if (there?.id === account.id || there === UNREADABLE) return directory
  const parent = ledgerDirectory(segments.slice(0, place).join('/'), account)
  const isSibling = nameMatcher(segments[place]!, account)
  for (const name of (await root.folders(parent)).filter(isSibling)) {
    const rest = segments.slice(place + 1)
    // A name that stands in the path twice is the same in both places, and not guessed at.
    if (rest.some((segment) => segment.includes(ACCOUNT))) break
    const path = [parent, name, ledgerDirectory(rest.join('/'), account)]
    const sibling = path.filter((part) => part !== '').join('/')
    if ((await ledgerAccount(root, sibling))?.id === account.id) return sibling
  }
  return directory
}

/** A ledger that is in a repository, whatever Heroku says of its account. */
export interface FoundLedger {
  directory: string
  /** Undefined when the ledger cannot be read. */
  account: Account | undefined
}

/**
 * Every ledger in a folder that the template could name.
 *
 * @param root the files of the whole repository
 */
export async function ledgersIn(root: LedgerFiles, template: string): Promise<FoundLedger[]> {
  let folders = ['']
  for (const segment of template.split('/')) {
    const below = async (parent: string): Promise<string[]> => {
      const names = segment.includes('{') ? await root.folders(parent) : [segment]
      const like = namePattern(segment)
      return names
        .filter((name) => like.test(name))
        .map((name) => (parent === '' ? name : `${parent}/${name}`))
    }
    folders = (await Promise.all(folders.map(below))).flat()
  }
  const ledgers: FoundLedger[] = []
  for (const directory of folders) {
    const account = await ledgerAccount(root, directory)
    if (account === undefined) continue
    ledgers.push({ directory, account: account === UNREADABLE ? undefined : account })
  }
  return ledgers
}

/** What a segment of a template matches, whatever is filled in for its placeholders. */
function namePattern(segment: string): RegExp {
  const literal = (text: string) => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')
  return new RegExp(
    `^${segment
      .split(/\{[^}]*\}/)
      .map(literal)
      .join('.+')}$`,
  )
}

/** Whether a folder's name could have come of the template's segment with another account name. */
function nameMatcher(segment: string, account: Account): (name: string) => boolean {
  const [before, ...after] = segment.split(ACCOUNT).map((part) => ledgerDirectory(part, account))
  const ending = after.at(-1) ?? ''
  return (name) => name.startsWith(before!) && name.endsWith(ending)
}

/** The account whose ledger a folder has; undefined when it has no manifest. */
async function ledgerAccount(root: LedgerFiles, folder: string): Promise<Account | undefined> {
  const at = (path: string) => (folder === '' ? path : `${folder}/${path}`)
  for (const name of await root.folders(folder)) {
    if (!isMonthsFolder(name)) continue
    const files = await root.files(at(name))
    const manifest = files.find(isManifestName)
    if (manifest === undefined) continue
    try {
      const path = at(`${name}/${manifest}`)
      return readManifest(path, await root.read(path)).manifest.account
    } catch (error) {
      if (error instanceof LedgerError) return UNREADABLE
      throw error
    }
  }
  return undefined
}
