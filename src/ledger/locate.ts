import { InputError } from '../system/errors.ts'
import { plain, quoted, type Log } from '../text/log.ts'
import { pathProblem } from '../text/names.ts'
import { LedgerError } from './errors.ts'
import { readManifest } from './chain.ts'
import { fetchLedger } from './read.ts'
import { inDirectory, isManifestName, isMonthsFolder, ledgerDirectory } from './paths.ts'
import type { LedgerFiles } from './store.ts'

interface Account {
  id: string
  name: string
}

/** In place of the account of a ledger that cannot be read. */
const UNREADABLE: Account = { id: '', name: '' }

/**
 * The folder of an account's ledger: the template's. But an account can be renamed: where the
 * template's folder has no ledger of this account, and another folder that the template could name
 * has one, that one is continued.
 *
 * @param root the files of the whole repository
 */
export async function locateLedger(
  root: LedgerFiles,
  template: string,
  account: Account,
): Promise<string> {
  const directory = ledgerDirectory(template, account)
  if (!template.includes('{account}')) return directory
  await fetchLedger(root, directory)
  const there = await ledgerAccount(root, directory)
  // One that cannot be read is taken for its own: reading it says what is wrong.
  if (there?.id === account.id || there === UNREADABLE) return directory
  const others = await ledgersIn(root, template)
  return others.find((other) => other.account?.id === account.id)?.directory ?? directory
}

/**
 * The same, with a warning where it is not the template's.
 *
 * @param root what the template is relative to
 * @throws InputError when the account's name makes a path that not every file system takes
 */
export async function findDirectory(
  root: LedgerFiles,
  template: string,
  account: Account,
  log: Log,
): Promise<string> {
  const directory = await locateLedger(root, template, account)
  const problem = pathProblem(directory)
  if (problem !== undefined) {
    throw new InputError(
      `The folder ${quoted(template)}, filled in for the account '${plain(account.name)}', ${problem}: ` +
        'use {account-id} in it.',
    )
  }
  if (directory !== ledgerDirectory(template, account)) {
    log.warning(
      `The account is called '${plain(account.name)}' now. Its ledger is continued where it is, in ` +
        `${quoted(directory)}. Give that folder, or use {account-id} in it.`,
    )
  }
  return directory
}

/** A ledger in a repository, whether or not Heroku still has its account. */
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
  const segments = template.split('/')
  const first = segments.findIndex((segment) => segment.includes('{'))
  await root.listBelow?.(segments.slice(0, first < 0 ? undefined : first).join('/'))
  let folders = ['']
  for (const segment of segments) {
    const below = async (parent: string): Promise<string[]> => {
      const names = segment.includes('{') ? await root.folders(parent) : [segment]
      const like = namePattern(segment)
      return names.filter((name) => like.test(name)).map((name) => inDirectory(parent, name))
    }
    folders = (await Promise.all(folders.map(below))).flat()
  }
  const manifests = await Promise.all(folders.map((folder) => firstManifest(root, folder)))
  await root.readTogether?.(manifests.flatMap((path) => path ?? []))
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
  const parts = segment.split(/\{[^}]*\}/).map(literal)
  return new RegExp(`^${parts.join('.+')}$`)
}

/** The account whose ledger a folder has; undefined when it has no manifest. */
async function ledgerAccount(root: LedgerFiles, folder: string): Promise<Account | undefined> {
  const path = await firstManifest(root, folder)
  if (path === undefined) return undefined
  try {
    return readManifest(path, await root.read(path)).manifest.account
  } catch (error) {
    if (error instanceof LedgerError) return UNREADABLE
    throw error
  }
}

async function firstManifest(root: LedgerFiles, folder: string): Promise<string | undefined> {
  for (const name of (await root.folders(folder)).filter(isMonthsFolder)) {
    const months = inDirectory(folder, name)
    const manifest = (await root.files(months)).find(isManifestName)
    if (manifest !== undefined) return `${months}/${manifest}`
  }
  return undefined
}
