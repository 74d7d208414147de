import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

export interface GitRun {
  /** Bytes for standard input. */
  input?: string | Uint8Array
  /** Added to the environment of this one run, such as GIT_INDEX_FILE. */
  env?: Record<string, string>
}

// Nothing of the machine's own configuration may change what a repository here does.
const environment = (): Record<string, string> => ({
  PATH: process.env.PATH ?? '',
  LC_ALL: 'C',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_TERMINAL_PROMPT: '0',
  GIT_LITERAL_PATHSPECS: '1',
})

const settings = {
  'safe.directory': '*',
  'gc.auto': '0',
  'core.fsync': 'none',
  'core.looseCompression': '1',
  // Racing writers wait for each other's lock, so that git alone decides who wins.
  'core.filesRefLockTimeout': '30000',
}

const configuration = Object.entries(settings).flatMap(([key, value]) => ['-c', `${key}=${value}`])

/** What `git init --bare` makes, but for its samples. */
const CONFIG = '[core]\n\trepositoryformatversion = 0\n\tbare = true\n'

/** The git CLI on one bare repository, without the machine's configuration. */
export class Git {
  readonly directory: string
  /** Refs that are shown as they were, for a replica that lags; null: not there. */
  readonly past: ReadonlyMap<string, string | null>

  constructor(directory: string, past: Git['past'] = new Map()) {
    this.directory = directory
    this.past = past
  }

  /** Runs git and gives its standard output; an Error when it ends with other than 0. */
  async run(args: readonly string[], given: GitRun = {}): Promise<Buffer> {
    const { code, output, errors } = await this.#spawn(args, given)
    if (code === 0) return output
    throw new Error(`git ${args.join(' ')} ended with ${code}: ${errors}`)
  }

  /** Standard output as text, without the newline at its end. */
  async text(args: readonly string[], options: GitRun = {}): Promise<string> {
    return (await this.run(args, options)).toString().replace(/\n$/, '')
  }

  /** Whether git ends with 0; for the questions that it answers by its exit code. */
  async asks(args: readonly string[]): Promise<boolean> {
    return (await this.#spawn(args, {})).code === 0
  }

  #spawn(args: readonly string[], { input, env = {} }: GitRun) {
    return new Promise<{ code: number | null; output: Buffer; errors: string }>((end, reject) => {
      const child = spawn('git', [...configuration, `--git-dir=${this.directory}`, ...args], {
        env: { ...environment(), ...env },
      })
      const output: Buffer[] = []
      const errors: Buffer[] = []
      child.stdout.on('data', (chunk: Buffer) => output.push(chunk))
      child.stderr.on('data', (chunk: Buffer) => errors.push(chunk))
      child.on('error', reject)
      child.on('close', (code) => {
        end({ code, output: Buffer.concat(output), errors: Buffer.concat(errors).toString() })
      })
      // When git ends early, its exit code says why.
      child.stdin.on('error', () => undefined)
      child.stdin.end(input ?? '')
    })
  }
}

/** Opens a bare repository, made first when the directory holds none. */
export async function openBare(directory: string, defaultBranch?: string): Promise<Git> {
  const head = join(directory, 'HEAD')
  const isNew = !existsSync(head)
  if (isNew) {
    await mkdir(join(directory, 'refs', 'heads'), { recursive: true })
    await mkdir(join(directory, 'objects', 'info'), { recursive: true })
    await writeFile(join(directory, 'config'), CONFIG)
  }
  if (isNew || defaultBranch !== undefined) {
    await writeFile(head, `ref: refs/heads/${defaultBranch ?? 'main'}\n`)
  }
  return new Git(directory)
}

/** The branch that HEAD names. */
export async function headBranch({ directory }: Git): Promise<string> {
  const head = await readFile(join(directory, 'HEAD'), 'utf8')
  return head.trim().replace(/^ref: refs\/heads\//, '')
}
