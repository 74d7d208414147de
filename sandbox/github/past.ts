import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { openBare } from '../git.ts'
import type { RefUpdate, Repository } from './model.ts'
import { readRef } from './revisions.ts'

/** Each ref's values over time; null: it did not exist. */
type History = Map<string, (string | null)[]>

/** Knows where refs were before their last change, for answers of a replica that lags behind. */
export class Past {
  readonly #histories = new Map<Repository, History>()

  /** To be called before each update, whether it succeeds or not. */
  async remember({ repository, ref }: Pick<RefUpdate, 'repository' | 'ref'>): Promise<void> {
    const history = this.#histories.get(repository) ?? (new Map() as History)
    const values = history.get(ref) ?? []
    this.#histories.set(repository, history.set(ref, values))
    values.push((await readRef(repository.git, ref)) ?? null)
  }

  /** Runs `action` with the repositories as they were before each ref's last change. */
  async during<T>(
    repositories: readonly Repository[],
    action: (then: Repository[]) => Promise<T>,
  ): Promise<T> {
    const folder = await mkdtemp(join(tmpdir(), 'github-past-'))
    try {
      const replicas = repositories.map((each) =>
        this.#replica(each, join(folder, String(each.id))),
      )
      return await action(await Promise.all(replicas))
    } finally {
      await rm(folder, { recursive: true, force: true })
    }
  }

  // Refs of its own over the objects of the repository.
  async #replica(repository: Repository, directory: string): Promise<Repository> {
    const objects = resolve(repository.git.objects)
    const git = await openBare(directory, repository.defaultBranch, objects)
    const format = '--format=%(refname) %(objectname)'
    const lines = (await repository.git.text(['for-each-ref', format])).split('\n').filter(Boolean)
    const now = new Map(lines.map((line) => line.split(' ') as [string, string]))
    const then = new Map<string, string | null>(now)
    for (const [ref, values] of this.#histories.get(repository) ?? []) {
      const before = values.findLast((value) => value !== (now.get(ref) ?? null))
      if (before !== undefined) then.set(ref, before)
    }
    const creations = [...then].map(([ref, sha]) => (sha === null ? '' : `create ${ref} ${sha}\n`))
    await git.run(['update-ref', '--stdin'], { input: creations.join('') })
    return { ...repository, git }
  }
}
