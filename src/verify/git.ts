import { execFile } from 'node:child_process'
import { lstat, realpath } from 'node:fs/promises'
import { dirname, join, relative, sep } from 'node:path'
import { ActionError, messageOf } from '../system/errors.ts'

/** Git could not be asked, or did not like the repository. */
export class GitError extends ActionError {
  /** Null when it did not even start, or was stopped. */
  readonly exitCode: number | null

  constructor(what: string, exitCode: number | null, said: string) {
    super(`git ${what} failed: ${reasonIn(said)}`)
    this.exitCode = exitCode
  }
}

/** There is no git in the PATH. */
export class NoGitError extends GitError {
  constructor(what: string) {
    super(what, null, 'git is not installed')
  }
}

/** The first line of what git said that is no advice; without any, the first line. */
function reasonIn(said: string): string {
  const lines = said.split('\n').filter((line) => line.trim() !== '')
  return lines.find((line) => !/^(?:hint|warning):/.test(line)) ?? lines[0] ?? 'it did not say why'
}

/** What a repository's own configuration could have git run, or make it hide. */
const SAFE_CONFIG = {
  'safe.directory': '*',
  // Told because of GIT_GRAFT_FILE below, each time.
  'advice.graftFileDeprecated': 'false',
  'core.fsmonitor': 'false',
  'core.hooksPath': '/dev/null',
  'core.commitGraph': 'false',
  'core.attributesFile': '/dev/null',
  'core.sshCommand': 'false',
  'core.alternateRefsCommand': 'false',
  'protocol.allow': 'never',
  'log.showSignature': 'false',
  'log.mailmap': 'false',
  'diff.external': '',
  'diff.orderFile': '/dev/null',
  'i18n.logOutputEncoding': 'UTF-8',
}

/** Nothing of the user's environment or settings reaches git, and no grafts or replacements. */
function environment(path: string): Record<string, string> {
  return {
    PATH: path,
    LC_ALL: 'C',
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_NO_REPLACE_OBJECTS: '1',
    GIT_GRAFT_FILE: '/dev/null',
    GIT_NO_LAZY_FETCH: '1',
    // The same for a git that does not know that; it counts more than the clone's own protocol.allow.
    GIT_ALLOW_PROTOCOL: 'none',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_TERMINAL_PROMPT: '0',
    GIT_ATTR_NOSYSTEM: '1',
  }
}

/** Output beyond this is not a ledger's history. */
const MOST_OUTPUT = 1 << 29

/** The git CLI on a repository that may be hostile: it only reads, and runs nothing else. */
export class Git {
  /** The work tree's folder. */
  readonly top: string
  readonly #path: string

  constructor(top: string, path: string) {
    this.top = top
    this.#path = path
  }

  /** Standard output. @throws GitError when git ends with other than 0 */
  run(args: readonly string[]): Promise<string> {
    const config = Object.entries(SAFE_CONFIG).flatMap(([key, value]) => ['-c', `${key}=${value}`])
    const place = [`--git-dir=${join(this.top, '.git')}`, `--work-tree=${this.top}`]
    const fixed = ['--no-pager', '--no-replace-objects', ...place, ...config]
    const options = { cwd: this.top, env: environment(this.#path), maxBuffer: MOST_OUTPUT }
    return new Promise((resolve, reject) => {
      execFile('git', [...fixed, ...args], options, (error, stdout, stderr) => {
        if (error === null) resolve(stdout)
        else if ((error.code as unknown) === 'ENOENT') reject(new NoGitError(args[0]!))
        else {
          const exitCode = typeof error.code === 'number' ? error.code : null
          // `git fsck` tells what it found on its standard output.
          const said = exitCode === null ? messageOf(error) : `${stderr}\n${stdout}`
          reject(new GitError(args[0]!, exitCode, said))
        }
      })
    })
  }

  /** Whether git ends with 0, for the questions that it answers with 0 or 1. */
  async asks(args: readonly string[]): Promise<boolean> {
    try {
      await this.run(args)
      return true
    } catch (error) {
      if (error instanceof GitError && error.exitCode === 1) return false
      throw error
    }
  }
}

/**
 * The clone that a folder is in, and the folder's path in it; undefined when it is in none.
 *
 * @param path the PATH in which git is looked for
 */
export async function findClone(
  folder: string,
  path: string,
): Promise<{ git: Git; prefix: string } | undefined> {
  const start = await realpath(folder)
  for (let top = start; ; top = dirname(top)) {
    const found = await lstat(join(top, '.git')).catch(() => undefined)
    if (found !== undefined && !found.isSymbolicLink()) {
      return { git: new Git(top, path), prefix: relative(top, start).split(sep).join('/') }
    }
    if (top === dirname(top)) return undefined
  }
}
