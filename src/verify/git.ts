import { execFile } from 'node:child_process'
import { lstat, realpath } from 'node:fs/promises'
import { dirname, join, relative, sep } from 'node:path'
import { ActionError, messageOf } from '../system/errors.ts'
import { formatBytes } from '../text/log.ts'
import { findGit } from './git-program.ts'

/** Git could not be asked, or did not like the repository. */
export class GitError extends ActionError {
  /** Null when it did not even start, or was stopped. */
  readonly exitCode: number | null

  constructor(what: string, exitCode: number | null, said: string) {
    super(`git ${what} failed: ${reasonIn(said)}`)
    this.exitCode = exitCode
  }
}

/** There is no git that may be run. */
export class NoGitError extends GitError {
  constructor(what: string) {
    super(what, null, NO_GIT)
  }
}

export const NO_GIT =
  'no git was found in the absolute folders of PATH, outside of the clone and the current folder'

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
function environment(folder: string): Record<string, string> {
  return {
    PATH: folder,
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

/** Bytes of output: a ledger's history has less. */
const MOST_OUTPUT = 1 << 27

/** Why git was stopped, or did not start. */
function stopReason(error: Error & { code?: unknown }): string {
  return error.code === 'ERR_CHILD_PROCESS_STDIO_MAXBUFFER'
    ? `it says more than ${formatBytes(MOST_OUTPUT)}`
    : messageOf(error)
}

/** The git CLI on a repository that may be hostile: it only reads, and runs nothing else. */
export class Git {
  /** The work tree's folder. */
  readonly top: string
  readonly #program: string | undefined

  /** @param program the absolute path of git; undefined: there is none */
  constructor(top: string, program: string | undefined) {
    this.top = top
    this.#program = program
  }

  /** Standard output. @throws GitError when git ends with other than 0 */
  run(args: readonly string[]): Promise<string> {
    const program = this.#program
    if (program === undefined) return Promise.reject(new NoGitError(args[0]!))
    const config = Object.entries(SAFE_CONFIG).flatMap(([key, value]) => ['-c', `${key}=${value}`])
    const place = [`--git-dir=${join(this.top, '.git')}`, `--work-tree=${this.top}`]
    const fixed = ['--no-pager', '--no-replace-objects', ...place, ...config]
    // Not the clone's: some systems look for programs and libraries in the current folder.
    const cwd = dirname(program)
    const options = { cwd, env: environment(cwd), maxBuffer: MOST_OUTPUT }
    return new Promise((resolve, reject) => {
      execFile(program, [...fixed, ...args], options, (error, stdout, stderr) => {
        if (error === null) resolve(stdout)
        else {
          const exitCode = typeof error.code === 'number' ? error.code : null
          // `git fsck` tells what it found on its standard output.
          const said = exitCode === null ? stopReason(error) : `${stderr}\n${stdout}`
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
      const program = await findGit(path, [top, await realpath('.')])
      return { git: new Git(top, program), prefix: relative(top, start).split(sep).join('/') }
    }
    if (top === dirname(top)) return undefined
  }
}
