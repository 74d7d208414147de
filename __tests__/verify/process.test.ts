import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { spawn, type StdioOptions } from 'node:child_process'
import { createHash, randomBytes } from 'node:crypto'
import { closeSync, mkdtempSync, openSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import { fileURLToPath } from 'node:url'
import { startHeroku } from '../../sandbox/heroku.ts'
import { addMonths, monthOf } from '../../src/system/month.ts'
import { NODE } from '../e2e/fixture.ts'
import { ACCOUNT, Clone } from './fixture.ts'

const source = (name: string) => fileURLToPath(new URL(`../../src/${name}`, import.meta.url))
const [COMMAND, ACTION] = [source('cli.ts'), source('verify.ts')]

let clone: Clone
let temp: string
beforeAll(async () => {
  clone = await Clone.create()
  // Whenever this runs: the month is over, and within the days of grace.
  await clone.append({ month: addMonths(monthOf(new Date()), -2) })
})
afterAll(() => clone.remove())
beforeEach(() => {
  temp = mkdtempSync(join(tmpdir(), 'process-'))
})
afterEach(() => {
  rmSync(temp, { recursive: true })
})

interface Running {
  /** Nobody reads what it prints. */
  deaf?: boolean
  stdout?: 'pipe' | number
  /** Ends it when it is time. */
  signal?: NodeJS.Signals
  isTime?: () => boolean
}

/** Runs a source as a process of its own. */
async function run(
  args: readonly string[],
  env: Record<string, string> = {},
  { deaf = false, stdout = 'pipe', signal, isTime = () => false }: Running = {},
): Promise<{ exitCode: number | null; out: string; err: string }> {
  const stdio: StdioOptions = ['ignore', stdout, 'pipe']
  const whole = { PATH: process.env.PATH ?? '', TMPDIR: temp, RUNNER_TEMP: temp, ...env }
  const child = spawn(NODE, args, { env: whole, stdio })
  let [out, err] = ['', '']
  if (deaf) child.stdout!.destroy()
  else child.stdout?.on('data', (text: Buffer) => (out += text.toString()))
  child.stderr!.on('data', (text: Buffer) => (err += text.toString()))
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve))
  while (signal !== undefined && !isTime() && child.exitCode === null) {
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  if (signal !== undefined) child.kill(signal)
  return { exitCode: await ended, out, err }
}

describe('the command', () => {
  const verify = () => [COMMAND, 'verify', clone.folder, '--json', '--grace-days', '365']

  test('whose reader goes away tells with its exit code what it found all the same', async () => {
    const broken = [...verify(), '--expect-records', '9']
    expect(await run(broken, {}, { deaf: true })).toMatchObject({ exitCode: 1, err: '' })
  })

  test('whose report cannot be written has checked nothing', async () => {
    const full = openSync('/dev/full', 'w')
    const { exitCode, err } = await run(verify(), {}, { stdout: full })
    closeSync(full)
    expect(exitCode).toBe(2)
    expect(err).toMatch(/^The report could not be written: .*ENOSPC.*\n$/)
  })

  test('in which something goes wrong that nobody catches shows no secret, and found nothing', async () => {
    const token = 'ghs_token-of-these-tests'
    const fault = `setImmediate(() => {
      const token = process.env.GITHUB_TOKEN
      throw new Error('with ' + token + ', cut ' + token.slice(2))
    })`
    const preload = ['--import', `data:text/javascript,${encodeURIComponent(fault)}`]
    const { exitCode, err } = await run([...preload, ...verify()], { GITHUB_TOKEN: token })
    expect(exitCode).toBe(2)
    expect(err).toContain('with ***, cut ***')
  })
})

test('an action that cannot set its outputs fails, and tells what it found', async () => {
  const inputs = { INPUT_DIRECTORY: clone.folder, 'INPUT_EXPECT-RECORDS': '9' }
  const { exitCode, out } = await run([ACTION], { ...inputs, GITHUB_OUTPUT: '/no/where' })
  expect(exitCode).toBe(1)
  expect(out).toMatch(/^::error::\d problems?\. The first: .*GITHUB_OUTPUT/m)
})

test('an action that is cancelled in the middle of an archive leaves none of it, and tells its post of the folder', async () => {
  const TOKEN = 'HRKU-token-of-these-tests'
  const part = randomBytes(200_000)
  const [year, month] = addMonths(monthOf(new Date()), -2).split('-') as [string, string]
  const record = {
    ...{ year: Number(year), month, size: 2 * part.length },
    created_at: new Date(Date.now() - 86_400_000).toISOString(),
    checksum: createHash('sha256').update(part).digest('hex'),
    // Half of it comes, and then nothing more.
    gz: () => {
      const body = new PassThrough()
      body.write(part)
      return body
    },
  }
  const account = { ...ACCOUNT, permissions: ['view', 'manage'], archives: [record] }
  const heroku = await startHeroku({ token: TOKEN, accounts: [account] })
  /** Whether some of the archive is in the temporary folder, encrypted. */
  const isTime = () =>
    readdirSync(temp, { recursive: true, withFileTypes: true }).some(
      ({ name, parentPath }) =>
        name.endsWith('.secret') && statSync(join(parentPath, name)).size > 0,
    )
  const state = join(clone.folder, '.git', 'state-of-the-step')
  writeFileSync(state, '')
  const env = {
    ...{ INPUT_DIRECTORY: clone.folder, GITHUB_STATE: state },
    ...{ 'INPUT_HEROKU-API-KEY': TOKEN, 'INPUT_HEROKU-API-URL': heroku.url },
  }
  const { exitCode, out } = await run([ACTION], env, { signal: 'SIGINT', isTime })
  await heroku.close()
  expect(exitCode).toBe(130)
  expect(out).toContain('::error::The verification was cancelled (SIGINT). Run it again.')
  expect(readFileSync(state, 'utf8')).toMatch(/^scratch<<.*\n.*heroku-audit-trail-/)
  expect(readdirSync(temp)).toEqual([])
})
