import { z } from 'zod'
import { README_MARK } from '../ledger/readme.ts'
import { plain } from '../text/log.ts'
import { ask, whileStale, type At } from './ask.ts'
import { absent, GitHubError, repositoryError, staleError } from './errors.ts'
import { isOvertaken, saysEmpty } from './race.ts'

const refAnswer = z.object({ object: z.object({ sha: z.string() }) })
const branchesAnswer = z.array(z.object({ name: z.string() }))

/** What a branch is, or is to begin with. */
export interface Head {
  /** The commit to build on; undefined when the repository is empty. */
  commit: string | undefined
  /** Whether the branch itself is there; if not, it is created from `commit`. */
  exists: boolean
}

/**
 * Where a branch is, or else the default branch, from which it is to begin.
 *
 * @throws ActionError when neither is there, but another is; GitHubError
 */
export async function headOf(at: At, branch: string, base: string): Promise<Head> {
  return whileStale(at, async () => {
    for (const name of new Set([branch, base])) {
      const commit = await readBranch(at, name)
      if (commit !== undefined) return { commit, exists: name === branch }
    }
    // A replica that lags answers 404 as well: a ledger would begin anew on a branch that has one.
    const query = { per_page: 100 }
    const branches = await ask(at, 'list the branches', branchesAnswer, 'GET branches', query)
    const known = branches.find(({ name }) => name === branch || name === base)
    const other = known ?? branches[0]
    if (other === undefined) return { commit: undefined, exists: false }
    const there = `The repository has the branch '${plain(other.name)}', but`
    if (known !== undefined) throw staleError(`${there} GitHub answers that it is not there`)
    throw repositoryError(
      `${there} not its default branch '${plain(base)}'. Choose a default branch that is there ` +
        "(repository Settings), or set the input 'branch' to one.",
    )
  })
}

/** The commit at the head of a branch; undefined when there is no such branch. */
async function readBranch(at: At, branch: string): Promise<string | undefined> {
  const ref = `heads/${branch}`
  const what = `read the branch '${plain(branch)}'`
  const request = ask(at, what, refAnswer, 'GET git/ref/{ref}', { ref })
  // Whether the repository is there at all was asked at the beginning.
  const found = await request.catch((error: unknown) =>
    saysEmpty(error) ? undefined : absent(404)(error),
  )
  return found?.object.sha
}

/** Moves a branch to a commit, never by force, or creates it there. @throws GitHubError */
export async function moveBranch(at: At, branch: string, sha: string, exists: boolean) {
  const what = `move the branch '${plain(branch)}' to a new commit`
  const { object } = exists
    ? await ask(at, what, refAnswer, 'PATCH git/refs/{ref}', {
        ...{ ref: `heads/${branch}`, sha, force: false },
      })
    : await ask(at, what, refAnswer, 'POST git/refs', { ref: `refs/heads/${branch}`, sha })
  if (object.sha !== sha) throw staleError(`GitHub moved '${plain(branch)}' to another commit`)
}

/**
 * Gives an empty repository its first commit, a page. Git's own API does not work in one, so this
 * goes through the contents API.
 *
 * @throws GitHubError when it is refused, and not because another writer was first
 */
export async function beginRepository(at: At): Promise<void> {
  // The mark: a ledger in the root takes this page's place.
  const page = `${README_MARK}\n\n# ${at.repo}\n\nRecords committed by machine: a record is never changed.\n`
  const body = {
    message: 'Begin the compliance repository',
    content: Buffer.from(page).toString('base64'),
  }
  try {
    await ask(at, 'make the first commit', z.unknown(), 'PUT contents/README.md', body)
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error
    const { status, words, lasting } = error
    const wasFirst =
      (status === 409 && !lasting) || isOvertaken(error) || words.includes('"sha" wasn')
    // The other writer is at it: the repository is not empty any more, but has no branch yet.
    if (!wasFirst && !/^branch .* not found/i.test(words)) throw error
  }
}
