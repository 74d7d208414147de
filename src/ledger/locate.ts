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

export interface FoundLedger {
  directory: string
  /** Undefined when the ledger cannot be read; Heroku need not have it any more. */
  account: Account | undefined
}

/**
 * The folder of an account's ledger: the template's. But an account can be renamed: where the
 * template's folder has no ledger of this account, and another folder that the template could name
 * has one, that one is continued, with a warning.
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
  const own = ledgerDirectory(template, account)
  let directory = own
  if (template.includes('{account}')) {
    await fetchLedger(root, own)
    const there = await ledgerIn(root, own)
    // One that cannot be read is taken for its own: reading it says what is wrong.
    if (there === undefined || (there.account?.id ?? account.id) !== account.id) {
      const others = await ledgersIn(root, template)
      directory = others.find((other) => other.account?.id === account.id)?.directory ?? own
    }
  }
  const problem = pathProblem(directory)
  if (problem !== undefined) {
    throw new InputError(
      `The folder ${quoted(template)}, filled in for the account '${plain(account.name)}', ${problem}: ` +
        'use {account-id} in it.',
    )
  }
  if (directory !== own) {
    log.warning(
      `The account is called '${plain(account.name)}' now. Its ledger is continued where it is, in ` +
        `${quoted(directory)}. Give that folder, or use {account-id} in it.`,
    )
  }
  return directory
}

/** Every ledger in a folder that the template could name. */
export async function ledgersIn(root: LedgerFiles, template: string): Promise<FoundLedger[]> {
  const segments = template.split('/')
  const first = segments.findIndex((segment) => segment.includes('{'))
  await root.listBelow?.(segments.slice(0, first < 0 ? undefined : first).join('/'))
  let folders = ['']
  for (const segment of segments) {
    const like = namePattern(segment)
    const below = async (parent: string): Promise<string[]> => {
      const names = segment.includes('{') ? await root.folders(parent) : [segment]
      return names.filter((name) => like.test(name)).map((name) => inDirectory(parent, name))
    }
    folders = (await Promise.all(folders.map(below))).flat()
  }
  const manifests = await Promise.all(folders.map((folder) => firstManifest(root, folder)))
  await root.readTogether?.(manifests.flatMap((path) => path ?? []))
  return (await Promise.all(folders.map((folder) => ledgerIn(root, folder)))).flatMap(
    (ledger) => ledger ?? [],
  )
}

/** What a segment of a template matches, whatever is filled in for its placeholders. */
function namePattern(segment: string): RegExp {
  const parts = segment.split(/\{[^}]*\}/).map((text) => RegExp.escape(text))
  return new RegExp(`^${parts.join('.+')}$`)
}

async function ledgerIn(root: LedgerFiles, directory: string): Promise<FoundLedger | undefined> {
  const path = await firstManifest(root, directory)
  if (path === undefined) return undefined
  try {
    return { directory, account: readManifest(path, await root.read(path)).manifest.account }
  } catch (error) {
    if (error instanceof LedgerError) return { directory, account: undefined }
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
