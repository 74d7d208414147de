import { invalid, notSupplied } from './errors.ts'
import type { Context } from './model.ts'
import { instant, writeCommit, type Identity } from './objects.ts'
import { github, noreply } from './shapes.ts'

type Json = Record<string, unknown>

/** An identity in a body; undefined when absent, 422 when it lacks its name or e-mail. */
function identityIn(body: Json, member: string, now: string): Identity | undefined {
  const value = body[member]
  if (value === undefined || value === null) return undefined
  const { name, email, date } = value as Json
  if (typeof email !== 'string' || typeof name !== 'string') throw notSupplied('email', 'name')
  if (date !== undefined && (typeof date !== 'string' || Number.isNaN(Date.parse(date)))) {
    throw invalid(
      `Invalid request.\n\nFor 'properties/date', ${JSON.stringify(date)} is not valid.`,
    )
  }
  return { name, email, date: date ?? now }
}

interface Contents {
  tree: string
  parents: string[]
  message: string
}

/**
 * Commits as GitHub does for a body's optional `author` and `committer`. An installation's commit
 * without either is GitHub's own and signed; any other is not.
 */
export async function commitAs(context: Context, body: Json, contents: Contents): Promise<string> {
  const { hub, repository, caller } = context
  const now = instant(hub.now())
  const given = {
    author: identityIn(body, 'author', now),
    committer: identityIn(body, 'committer', now),
  }
  const signs = !given.author && !given.committer && caller?.kind !== 'user'
  const self = { name: caller!.login, email: noreply(caller!.login), date: now }
  const author = given.author ?? self
  const committer = signs ? { ...github, date: now } : (given.committer ?? author)
  // Neither may be in a commit.
  if (contents.message.includes('\0') || !author.name.trim() || !committer.name.trim()) {
    throw invalid('Validation Failed')
  }
  const sha = await writeCommit(repository.git, { ...contents, author, committer })
  if (signs) hub.signed.set(sha, now)
  return sha
}
