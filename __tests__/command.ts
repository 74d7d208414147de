import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { Writable } from 'node:stream'
import { createHttp } from '../src/http/client.ts'
import { runCommandLine } from '../src/runner/command-line.ts'
import { painter } from '../src/text/terminal.ts'
import { fakeClock } from './edges.ts'

export interface CommandRun {
  exitCode: number
  /** Standard output. */
  out: string
  /** Standard error. */
  err: string
}

/** Runs the command line in this process. `isTTY` is of standard output: nobody can be asked. */
export async function runCommand(
  args: readonly string[],
  {
    env = {},
    now = '2026-11-10T05:17:00Z',
    cwd = tmpdir(),
    temp = tmpdir(),
    isTTY = false,
    http = createHttp(),
  } = {},
): Promise<CommandRun> {
  const chunks: Buffer[] = []
  let err = ''
  const stdout = new Writable({
    write: (chunk: Buffer, _, done) => {
      chunks.push(chunk)
      done()
    },
  })
  const exitCode = await runCommandLine(args, {
    ...{
      env: { PATH: process.env.PATH ?? '', ...env },
      platform: 'linux',
      home: '/nowhere',
      cwd,
      temp,
    },
    clock: fakeClock(now),
    log: {
      info: () => undefined,
      warning: (message) => (err += `Warning: ${message}\n`),
      debug: () => undefined,
      secret: () => undefined,
      group: (_, action) => action(),
    },
    http,
    onEnd: () => () => undefined,
    rememberScratch: () => undefined,
    readFile: (path) => readFile(path),
    stdout: Object.assign(stdout, { isTTY }),
    print: (text) => void chunks.push(Buffer.from(text)),
    complain: (text) => (err += text),
    paint: painter(false),
  })
  return { exitCode, out: Buffer.concat(chunks).toString(), err }
}

/** Runs a program in a process of its own, without a terminal. */
export function runProcess(
  program: string,
  args: readonly string[],
  options: { cwd: string; env: Record<string, string> },
): Promise<CommandRun> {
  return new Promise((resolve) => {
    execFile(program, args, options, (error, out, err) => {
      resolve({ exitCode: Number(error?.code ?? 0), out, err })
    })
  })
}
