import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { spawn } from 'node:child_process'
import { appendFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { runStep } from '../../sandbox/runner.ts'
import { parse } from 'yaml'
import { addMonths, monthOf } from '../../src/system/month.ts'
import {
  annotations,
  archiveOfEvents,
  clockAt,
  events,
  NODE,
  program,
  stage,
  type Stage,
} from '../e2e/fixture.ts'
import { runProcess } from '../command.ts'
import { read } from '../project/parsers.ts'
import { pair, type Pair } from '../seal/fixtures.ts'

const COMMAND = fileURLToPath(new URL('../../dist/command/index.js', import.meta.url))
const ACTION = fileURLToPath(new URL('../../dist/verify/index.js', import.meta.url))

const passphrase = 'correct horse'
/** The exporter's clock is fast in tests: it begins earlier, so that nothing is of the future. */
const begun = new Date(Date.now() - 240_000)
const newest = addMonths(monthOf(begun), -1)
const months = [addMonths(newest, -2), addMonths(newest, -1), newest]

/** Fails whatever opens a connection or looks up a name. */
const OFFLINE = `import net from 'node:net'; import dns from 'node:dns'
  const no = () => { console.error('THE NETWORK WAS USED'); process.exit(99) }
  net.Socket.prototype.connect = no; dns.lookup = no`

let at: Stage
let reader: Pair
let signer: Pair
let clone: string
let privateKey: string
let signerKey: string

beforeAll(async () => {
  reader = await pair({ date: new Date(Date.now() - 86_400_000), passphrase })
  signer = await pair({ date: new Date(Date.now() - 86_400_000) })
  const archives = await Promise.all(
    months.map((month, index) => archiveOfEvents(month, events(month, 200, index))),
  )
  at = await stage(archives)
  const step = await at.run(
    {
      month: 'missing',
      'pgp-public-keys': reader.public,
      'pgp-signing-key': signer.private,
      'keep-original': 'true',
    },
    { env: clockAt(begun) },
  )
  expect(annotations(step, 'error')).toEqual([])
  clone = join(at.folder, 'clone')
  privateKey = join(at.folder, 'private.asc')
  signerKey = join(at.folder, 'signer.asc')
  await writeFile(privateKey, reader.private)
  await writeFile(signerKey, signer.public)
  program('git', ['clone', '--quiet', at.world.repository, clone])
}, 120_000)
afterAll(() => at.close())

/** Runs the bundle as a person does. */
const run = (args: string[], env: Record<string, string> = {}) =>
  runProcess(NODE, args, { cwd: at.folder, env: { PATH: process.env.PATH ?? '', ...env } })

const statuses = (out: string) => {
  const { ledgers } = JSON.parse(out) as {
    ledgers: { checks: { id: string; status: string; reason?: string }[] }[]
  }
  return Object.fromEntries(ledgers[0]!.checks.map(({ id, status }) => [id, status]))
}

describe('the command, on a clone of what the exporter committed', () => {
  test('offline: everything that a clone shows is sound', async () => {
    const preload = `--import=data:text/javascript,${encodeURIComponent(OFFLINE)}`
    const { exitCode, out, err } = await run([preload, COMMAND, 'verify', clone])
    expect({ exitCode, err }).toEqual({ exitCode: 0, err: '' })
    expect(out).toContain('Ledger audit-trail/acme, account acme, 3 records')
    expect(out).not.toContain('PROBLEM')
  })

  test('with keys, GitHub and Heroku: nothing is left unchecked but time-stamps and sign-offs, of which it has none', async () => {
    const keys = ['--private-key', privateKey, '--signer-key', signerKey]
    const asking = ['--repository', 'acme/compliance', '--heroku', '--expect-records', '3']
    const env = {
      PGP_PASSPHRASE: passphrase,
      GITHUB_TOKEN: at.world.githubToken,
      GITHUB_API_URL: at.world.github.url,
      HEROKU_API_KEY: at.world.herokuToken,
      HEROKU_API_URL: at.world.heroku.url,
    }
    const args = [COMMAND, 'verify', clone, '--json', ...keys, ...asking]
    const { exitCode, out, err } = await run(args, env)
    const others = Object.entries(statuses(out)).filter(([, status]) => status !== 'ok')
    const none = ['timestamps', 'signed-off'].map((id) => [id, 'not-checked'])
    expect({ exitCode, err, others }).toEqual({ exitCode: 0, err: '', others: none })
  })

  test('asks for a passphrase on a terminal, and does not show it', async () => {
    const command = `'${NODE}' '${COMMAND}' verify '${clone}' --private-key '${privateKey}'`
    const terminal = spawn('script', ['-qec', command, '/dev/null'], {
      env: { PATH: process.env.PATH ?? '', TERM: 'dumb' },
      stdio: ['pipe', 'pipe', 'ignore'],
    })
    const prompt = `Passphrase of key ${reader.fingerprint}: `
    let shown = ''
    terminal.stdout.on('data', (text: Buffer) => {
      const wasAsked = shown.includes(prompt)
      shown += text.toString()
      if (!wasAsked && shown.includes(prompt)) terminal.stdin.write(`x\u007f${passphrase}\r`)
    })
    const exitCode = await new Promise((resolve) => terminal.on('close', resolve))
    expect(shown).not.toContain(passphrase)
    expect(shown).toMatch(/ok +events/)
    expect(exitCode).toBe(0)
  })
})

describe('the action', () => {
  const step = (inputs: Record<string, string>) =>
    runStep({
      main: ACTION,
      node: NODE,
      folder: join(at.folder, 'runner'),
      inputs: {
        directory: clone,
        repository: 'acme/compliance',
        token: at.world.githubToken,
        ...inputs,
      },
      env: { GITHUB_API_URL: at.world.github.url },
    })

  test('a sound ledger: outputs to note, and a summary', async () => {
    const result = await step({
      'pgp-private-keys': reader.private,
      'pgp-passphrase': passphrase,
    })
    const { outputs, summary, output } = result
    expect([result.exitCode, annotations(result, 'error')]).toEqual([0, []])
    const declared = parse(read('verify/action.yml')) as { outputs: object }
    expect(Object.keys(outputs).toSorted()).toEqual(Object.keys(declared.outputs).toSorted())
    expect(outputs).toMatchObject({
      ...{ result: 'ok', problems: '0', 'first-problem': '', records: '3' },
      head: await at.head(),
      'newest-manifest': expect.stringMatching(/^[0-9a-f]{64}$/),
    })
    expect(statuses(outputs.report!).authors).toBe('ok')
    expect(JSON.parse(outputs.report!)).toMatchObject({
      tool: { sha256: expect.stringMatching(/^[0-9a-f]{64}$/) },
    })
    expect(summary).toContain('## Audit trail ledger: ✅')
    expect(output).toContain(`::add-mask::${passphrase}`)
  })

  test('a problem fails the step, after it was reported', async () => {
    const forged = join(at.folder, 'forged')
    program('git', ['clone', '--quiet', clone, forged])
    await appendFile(join(forged, 'audit-trail/acme/README.md'), 'x\n')
    const who = ['-c', 'user.name=x', '-c', 'user.email=x@example.com']
    program('git', ['-C', forged, ...who, 'commit', '--quiet', '--all', '--message=x'])
    const result = await step({ directory: forged, token: '' })
    expect(result.exitCode).toBe(1)
    expect(result.outputs).toMatchObject({
      ...{ result: 'problem', problems: '3' },
      'first-problem': expect.stringContaining("'audit-trail/acme/README.md' has the SHA-256"),
    })
    expect(annotations(result, 'error')).toEqual([
      expect.stringMatching(/^3 problems\. The first: 'audit-trail\/acme\/README\.md' has /),
    ])
    expect(result.summary).toContain('❌')
  })
})
