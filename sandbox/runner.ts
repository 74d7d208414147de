import { spawn } from 'node:child_process'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** The workflow run that every step is of. */
export const RUN_ID = '4711'

/** A step as a runner starts it. */
export interface StepOptions {
  /** The bundle, such as `dist/index.js`. */
  main: string
  inputs: Record<string, string>
  /** Added to, or replacing, what the runner sets. */
  env?: Record<string, string>
  /** The payload of the event that started the workflow. */
  event?: unknown
  /** Folder in which the runner's files and RUNNER_TEMP are made. */
  folder: string
  /** The Node.js that runs the bundle. Default: the one that runs this. */
  node?: string
  /** Called with each piece of output, as it comes. */
  onOutput?: (text: string) => void
  /** Aborting it kills the step with `signalName`. */
  kill?: { signal: AbortSignal; name: NodeJS.Signals }
}

export interface StepResult {
  /** Null when the step was killed. */
  exitCode: number | null
  /** Everything it printed, both streams in the order they came. */
  output: string
  outputs: Record<string, string>
  summary: string
  /** What is left in RUNNER_TEMP. */
  temp: string
}

/** Reads the format of GITHUB_OUTPUT: `name<<delimiter`, lines, delimiter. */
function parseOutputs(text: string): Record<string, string> {
  const outputs = text.matchAll(/^([^=\n]+?)<<(.+)\n([^]*?)\n\2$/gm)
  return Object.fromEntries(Array.from(outputs, ([, name, , value]) => [name!, value!]))
}

/** Runs a step as GitHub's runner does: inputs and files by environment, nothing else. */
export async function runStep(options: StepOptions): Promise<StepResult> {
  await mkdir(options.folder, { recursive: true })
  const folder = await mkdtemp(join(options.folder, 'step-'))
  const file = async (name: string, content = '') => {
    await writeFile(join(folder, name), content)
    return join(folder, name)
  }
  const temp = join(folder, 'temp')
  await mkdir(temp)
  const output = await file('output')
  const summary = await file('summary')
  const inputs = Object.entries(options.inputs).map(([name, value]) => {
    return [`INPUT_${name.toUpperCase()}`, value]
  })
  const env: NodeJS.ProcessEnv = {
    PATH: process.env.PATH ?? '',
    HOME: folder,
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_WORKSPACE: folder,
    GITHUB_OUTPUT: output,
    GITHUB_STATE: await file('state'),
    GITHUB_ENV: await file('env'),
    GITHUB_PATH: await file('path'),
    GITHUB_STEP_SUMMARY: summary,
    GITHUB_EVENT_PATH: await file('event.json', JSON.stringify(options.event ?? {})),
    GITHUB_EVENT_NAME: 'schedule',
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_API_URL: 'https://api.github.com',
    GITHUB_REPOSITORY: 'acme/compliance',
    GITHUB_ACTOR: 'octocat',
    GITHUB_RUN_ID: RUN_ID,
    GITHUB_RUN_NUMBER: '7',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_WORKFLOW: 'Export the audit trail',
    GITHUB_JOB: 'export',
    GITHUB_SHA: '0123456789abcdef0123456789abcdef01234567',
    GITHUB_REF: 'refs/heads/main',
    RUNNER_OS: 'Linux',
    RUNNER_ARCH: 'X64',
    RUNNER_NAME: 'sandbox',
    RUNNER_TEMP: temp,
    RUNNER_TOOL_CACHE: temp,
    ...options.env,
    ...(Object.fromEntries(inputs) as Record<string, string>),
  }
  const { exitCode, text } = await start(options, folder, env)
  return {
    exitCode,
    output: text,
    outputs: parseOutputs(await readFile(output, 'utf8')),
    summary: await readFile(summary, 'utf8'),
    temp,
  }
}

function start(
  { main, node = process.execPath, onOutput, kill }: StepOptions,
  cwd: string,
  env: NodeJS.ProcessEnv,
): Promise<{ exitCode: number | null; text: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(node, [main], { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] })
    let text = ''
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8')
      stream.on('data', (piece: string) => {
        text += piece
        onOutput?.(piece)
      })
    }
    kill?.signal.addEventListener('abort', () => child.kill(kill.name), { once: true })
    child.on('error', reject)
    child.on('close', (exitCode) => resolve({ exitCode, text }))
  })
}

/** Removes a step's folder, or any other that the sandbox made. */
export async function removeFolder(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true, maxRetries: 3 })
}
