import { expect, test } from '@jest/globals'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { runCommand } from '../command.ts'
import { NODE } from '../e2e/fixture.ts'
import { root } from '../project/parsers.ts'

test('--serve serves a Heroku until it is stopped, and prints the two variables to try the command with', async () => {
  const child = spawn(NODE, [join(root, 'sandbox/main.ts'), '--serve', '--events', '3'])
  try {
    const [printed] = (await once(child.stdout, 'data')) as [Buffer]
    const variables = [...printed.toString().matchAll(/^export (\w+)=(\S+)$/gm)]
    const env = Object.fromEntries(variables.map(([, name, value]) => [name!, value!]))
    expect(Object.keys(env)).toEqual(['HEROKU_API_URL', 'HEROKU_API_KEY'])
    const now = new Date().toISOString()
    const { exitCode, out } = await runCommand(['list', '-e', 'acme', '--format', 'json'], {
      env,
      now,
    })
    expect(exitCode).toBe(0)
    const { months } = JSON.parse(out) as { months: { final: boolean }[] }
    expect(months.map(({ final }) => final)).toEqual([...Array<boolean>(12).fill(true), false])
  } finally {
    child.kill('SIGTERM')
  }
  expect(await once(child, 'exit')).toEqual([0, null])
})
