import { ApiError, emptyRepository } from './errors.ts'
import type { Context } from './model.ts'
import { refuse } from './refusals.ts'
import { isEmpty } from './revisions.ts'

/** The git database of a repository without a commit answers 409 to everything. */
export async function requireContent({ repository }: Context): Promise<void> {
  if (await isEmpty(repository.git)) throw emptyRepository()
}

/**
 * Refuses a write that a ruleset stands against. The refs endpoints answer 422, the contents
 * endpoint 409.
 */
export function requireRules({ repository }: Context, ref: string, status: 409 | 422): void {
  if (!ref.startsWith('refs/heads/')) return
  refuse(repository, 'branch')
  const violation = repository.rules?.(ref.slice('refs/heads/'.length))
  if (violation === undefined) return
  throw new ApiError(status, `Repository rule violations found\n\n${violation}\n\n`)
}
