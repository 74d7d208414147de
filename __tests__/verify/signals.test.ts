import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { spawn } from 'node:child_process'
import { createHash, randomBytes } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { constants, tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import { fileURLToPath } from 'node:url'
import { startHeroku, type Heroku } from '../../sandbox/heroku.ts'
import { NODE } from '../e2e/fixture.ts'
import { ACCOUNT, Clone } from './fixture.ts'

const source = (name: string) => fileURLToPath(new URL(`../../src/${name}`, import.meta.url))
const TOKEN = 'HRKU-token-of-these-tests'

let clone: Clone
let heroku: Heroku
let temp: string
beforeEach(async () => {
  temp = mkdtempSync(join(tmpdir(), 'signals-'))
  clone = await Clone.create()
  await clone.append({ month: '2025-01' })
  const part = randomBytes(200_000)
  const record = {
    ...{ year: 2025, month: '01', created_at: '2025-02-01T00:02:24Z', size: 2 * part.length },
    checksum: createHash('sha256').update(part).digest('hex'),
    // Half of it comes, and then nothing more.
    gz: () => {
      const body = new PassThrough()
      body.write(part)
      return body
    },
  }
  const account = { ...ACCOUNT, permissions: ['view', 'manage'], archives: [record] }
  heroku = await startHeroku({ token: TOKEN, accounts: [account] })
})
afterEach(async () => {
  await heroku.close()
  await clone.remove()
  rmSync(temp, { recursive: true, force: true })
})

/** Whether some of the archive is in the temporary folder, encrypted. */
const hasArchive = () =>
  readdirSync(temp, { recursive: true, withFileTypes: true }).some(
    ({ name, parentPath }) => name.endsWith('.secret') && statSync(join(parentPath, name)).size > 0,
  )

/** Runs the sources, and ends them while the archive comes, or when it is time; gives what they said. */
async function killed(
  args: string[],
  env: Record<string, string>,
  signal: NodeJS.Signals,
  isTime = hasArchive,
): Promise<{ exitCode: number | null; said: string }> {
  const child = spawn(NODE, args, {
    cwd: clone.folder,
    env: { PATH: process.env.PATH ?? '', TMPDIR: temp, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  child.stdout.on('data', (text: Buffer) => (said += text.toString()))
  child.stderr.on('data', (text: Buffer) => (said += text.toString()))
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve))
  while (!isTime()) {
    if (child.exitCode !== null) throw new Error(`It ended before it was ended: ${said}`)
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  child.kill(signal)
  return { exitCode: await ended, said }
}

test.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
  'the command that %s ends in the middle of an archive leaves nothing, and says nothing',
  async (signal) => {
    const env = { HEROKU_API_KEY: TOKEN, HEROKU_API_URL: heroku.url }
    const args = [source('cli.ts'), 'verify', '.', '--heroku']
    expect(await killed(args, env, signal)).toEqual({
      exitCode: 128 + constants.signals[signal],
      said: '',
    })
    expect(readdirSync(temp)).toEqual([])
  },
)

test('so does the action, which says that it was cancelled and tells its post of the folder', async () => {
  const state = join(clone.folder, '.git', 'state-of-the-step')
  writeFileSync(state, '')
  const env = {
    ...{ RUNNER_TEMP: temp, 'INPUT_HEROKU-API-KEY': TOKEN, 'INPUT_HEROKU-API-URL': heroku.url },
    ...{ INPUT_DIRECTORY: clone.folder, GITHUB_STATE: state },
  }
  const { exitCode, said } = await killed([source('verify.ts')], env, 'SIGINT')
  expect(exitCode).toBe(130)
  expect(said).toContain('::error::The verification was cancelled (SIGINT). Run it again.')
  expect(readFileSync(state, 'utf8')).toMatch(/^scratch<<.*\n.*heroku-audit-trail-/)
  expect(readdirSync(temp)).toEqual([])
})

test.each([
  [
    'plan.ts',
    { 'INPUT_ENTERPRISE-ACCOUNTS': 'acme', INPUT_MONTH: 'all', INPUT_DIRECTORY: '' },
    'plan',
  ],
  ['verify.ts', {}, 'verification'],
])(
  '%s says so too while it waits for Heroku with nothing on the disk',
  async (name, inputs, what) => {
    let isAsked = false
    heroku.intercept = () => {
      isAsked = true
      return 'handled'
    }
    const env = {
      ...{ RUNNER_TEMP: temp, 'INPUT_HEROKU-API-KEY': TOKEN, 'INPUT_HEROKU-API-URL': heroku.url },
      ...{ GITHUB_REPOSITORY: 'acme/compliance', INPUT_DIRECTORY: clone.folder, ...inputs },
    }
    const { exitCode, said } = await killed([source(name)], env, 'SIGTERM', () => isAsked)
    expect(exitCode).toBe(143)
    expect(said).toContain(`::error::The ${what} was cancelled (SIGTERM). Run it again.`)
  },
)
