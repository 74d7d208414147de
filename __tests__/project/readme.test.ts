import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { startHeroku, type Heroku } from '../../sandbox/heroku.ts'
import { addMonths, monthOf } from '../../src/system/month.ts'
import { runProcess } from '../command.ts'
import { ACCOUNT, archiveOfEvents, events, NODE } from '../e2e/fixture.ts'
import { read, root } from './parsers.ts'

const page = read('README.md')
const block = (pattern: RegExp): string => pattern.exec(page)![1]!
const laptop = block(/```console\n([^]*?)```/).replaceAll(/^\$ /gm, '')
const reading = block(/```sh\n(gpg [^]*?)```/)
/** What the steps of the quick start run to make a key and to show it. */
const [makeKey = '', exportKey = ''] = Array.from(
  page.matchAll(/`(gpg [^`]*)`/g),
  ([, text]) => text!,
)

// verify wants the newest month, and has no clock but the machine's.
const last = addMonths(monthOf(new Date()), -1)

let folder: string
let heroku: Heroku
let env: Record<string, string>

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'r-'))
  const [home, bin, prefix, clone] = ['home', 'bin', 'prefix', 'clone'].map((name) =>
    join(folder, name),
  ) as [string, string, string, string]
  for (const path of [home, bin]) mkdirSync(path)
  const archives = await Promise.all(
    [addMonths(last, -1), last].map((month) => archiveOfEvents(month, events(month, 50))),
  )
  heroku = await startHeroku({
    token: 'HRKU-laptop',
    accounts: [{ ...ACCOUNT, permissions: ['manage'], archives }],
  })
  writeFileSync(join(bin, 'heroku'), '#!/bin/sh\necho HRKU-laptop\n', { mode: 0o755 })
  // So that gpg asks nobody for the passphrase.
  const gnupg = join(home, '.gnupg')
  mkdirSync(gnupg, { mode: 0o700 })
  writeFileSync(join(gnupg, 'gpg.conf'), 'batch\npinentry-mode loopback\npassphrase secret\n')
  writeFileSync(join(gnupg, 'gpg-agent.conf'), 's2k-count 65536\n')
  env = {
    PATH: [bin, join(prefix, 'bin'), dirname(NODE), process.env.PATH].join(delimiter),
    HOME: home,
    HEROKU_API_URL: heroku.url,
    npm_config_prefix: prefix,
    npm_config_cache: join(folder, 'cache'),
    npm_config_offline: 'true',
  }
  for (const path of ['dist', 'package.json', 'README.md', 'LICENSE', 'scripts/pack.ts']) {
    cpSync(join(root, path), join(clone, path), { recursive: true })
  }
  const who = ['-c', 'user.name=a', '-c', 'user.email=a@example.com']
  for (const args of [
    ['init', '--quiet'],
    ['add', 'LICENSE'],
    [...who, 'commit', '--quiet', '-m', 'a'],
  ]) {
    execFileSync('git', args, { cwd: clone })
  }
})
afterAll(async () => {
  spawnSync('gpgconf', ['--kill', 'all'], { env })
  await heroku.close()
  rmSync(folder, { recursive: true })
})

const INTERACTIVE_ZSH = 'zsh -f -i <<<"setopt err_exit pipe_fail; $SCRIPT"'

/** Runs commands as a script of bash, or as typed into zsh, in which `#` begins no comment. */
function run(script: string, cwd: string, shell = 'bash') {
  const text = shell === 'zsh' ? INTERACTIVE_ZSH : script
  return runProcess('bash', ['-o', 'errexit', '-o', 'pipefail', '-c', text], {
    cwd: join(folder, cwd),
    env: { ...env, SCRIPT: script },
  })
}

const zsh = spawnSync('zsh', ['--version']).status === 0 ? ['zsh'] : []

test('the package installs offline, and the commands for a laptop run as they stand', async () => {
  const before = readFileSync(join(folder, 'clone/package.json'), 'utf8')
  expect(await run(laptop, 'clone')).toMatchObject({ exitCode: 0 })
  expect(readFileSync(join(folder, 'clone/package.json'), 'utf8')).toBe(before)
  expect(readFileSync(join(folder, 'clone/review.html'), 'utf8')).toContain(last)
})

test.each(zsh)('those that use it run in %s too', async (shell) => {
  expect(await run(laptop.replace(/.*\n/, ''), 'clone', shell)).toMatchObject({ exitCode: 0 })
})

test('a key is made as the quick start says, and a month encrypted for it', async () => {
  const options = '-e acme -o ledger --encrypt true --pgp-public-keys keys.asc'
  const commands = [
    ...[makeKey, `${exportKey} > keys.asc`, 'export HEROKU_API_KEY=$(heroku auth:token)'],
    `heroku-audit-trail export ${last} ${options}`,
  ]
  expect(await run(commands.join('\n'), '.')).toMatchObject({ exitCode: 0 })
})

test.each(['bash', ...zsh])('and is read with the commands shown, in %s', async (shell) => {
  const script = reading.replaceAll('2026-10', last)
  const { exitCode, out } = await run(script, join('ledger', last.slice(0, 4)), shell)
  expect(exitCode).toBe(0)
  const counts = Array.from(out.matchAll(/^ *(\d+) \w+\.\w+$/gm), ([, count]) => Number(count))
  expect(counts.reduce((sum, count) => sum + count)).toBe(50)
})
