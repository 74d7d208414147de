import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { expect, test } from '@jest/globals'
import { startHeroku } from '../../sandbox/heroku.ts'
import { runProcess } from '../command.ts'
import { ACCOUNT, archiveOfEvents, events, NODE } from '../e2e/fixture.ts'
import { root } from './parsers.ts'

test('npm pack gives a package that installs offline in an empty folder, and works there', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'pack-'))
  const archive = await archiveOfEvents('2026-10', events('2026-10', 3))
  const accounts = [{ ...ACCOUNT, permissions: ['manage'], archives: [archive] }]
  const heroku = await startHeroku({ token: 'HRKU-pack', accounts })
  try {
    const [project, empty] = [join(folder, 'project'), join(folder, 'empty')]
    mkdirSync(empty)
    for (const path of ['dist', 'package.json', 'README.md', 'LICENSE', 'scripts/pack.ts']) {
      cpSync(join(root, path), join(project, path), { recursive: true })
    }
    const before = readFileSync(join(project, 'package.json'), 'utf8')
    const PATH = [dirname(NODE), process.env.PATH].join(delimiter)
    const env = { ...process.env, PATH, npm_config_cache: join(folder, 'cache') }
    const npm = (cwd: string, ...args: string[]) =>
      execFileSync('npm', [...args, '--silent'], { cwd, env, encoding: 'utf8' }).trim()
    const file = npm(project, 'pack', '--pack-destination', folder).split('\n').at(-1)!
    expect(readFileSync(join(project, 'package.json'), 'utf8')).toBe(before)
    npm(empty, 'install', '--offline', join(folder, file))
    const given = { PATH, HEROKU_API_KEY: 'HRKU-pack', HEROKU_API_URL: heroku.url }
    const command = join(empty, 'node_modules/.bin/heroku-audit-trail')
    const run = (...args: string[]) => runProcess(command, args, { cwd: empty, env: given })
    expect(await run('--version')).toMatchObject({ exitCode: 0, err: '' })
    expect(await run('export', '2026-10', '-e', 'acme')).toMatchObject({ exitCode: 0, err: '' })
    const sound = await run('verify', 'audit-trail/acme', '--grace-days', '365')
    expect(sound.exitCode).toBe(0)
  } finally {
    await heroku.close()
    rmSync(folder, { recursive: true })
  }
})
