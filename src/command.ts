#!/usr/bin/env node
import { readFile } from 'node:fs/promises'
import { ReadStream, WriteStream } from 'node:tty'
import { systemClock } from './clock.ts'
import { createHttpGet } from './heroku/http.ts'
import { runCommand } from './verify/command.ts'
import { askSilently } from './verify/prompt.ts'

const { env, stdin, stdout, stderr } = process

const hasTerminal = stdin instanceof ReadStream && stderr instanceof WriteStream

process.exitCode = await runCommand(process.argv.slice(2), {
  env,
  clock: systemClock,
  get: createHttpGet({
    httpProxy: env.http_proxy ?? env.HTTP_PROXY ?? '',
    httpsProxy: env.https_proxy ?? env.HTTPS_PROXY ?? '',
    noProxy: env.no_proxy ?? env.NO_PROXY ?? '',
  }),
  log: {
    info: () => undefined,
    warning: (message) => void stderr.write(`${message}\n`),
    debug: (error) => {
      if (env.DEBUG && error instanceof Error) stderr.write(`${error.stack ?? ''}\n`)
    },
    secret: () => undefined,
    group: (_, action) => action(),
  },
  readFile: (path) => readFile(path, 'utf8'),
  print: (text) => void stdout.write(text),
  complain: (text) => void stderr.write(text),
  ...(hasTerminal ? { ask: (prompt: string) => askSilently(stdin, stderr, prompt) } : {}),
})
