import { spawnSync } from 'node:child_process'
import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { read, root, steps } from './parsers.ts'

const all = steps(read('.github/workflows/release.yml'))

/** Stands in for GitHub's client: notes what it is asked; FAIL names a request it refuses. */
const gh = `#!/usr/bin/env bash
echo "$*" >>"$ASKED"
[ -z "\${FAIL:-}" ] || ! [[ "$*" == *"$FAIL"* ]]
`

/** A clone whose one commit, of version 1.2.3, is on main. */
let clone: string
let bin: string
beforeEach(() => {
  ;[clone, bin] = ['release-', 'bin-'].map((name) => mkdtempSync(join(tmpdir(), name))) as [
    string,
    string,
  ]
  writeFileSync(join(bin, 'gh'), gh, { mode: 0o755 })
  git('init', '--quiet', '--initial-branch', 'main')
  commit('1.2.3')
  git('update-ref', 'refs/remotes/origin/main', 'HEAD')
})
afterEach(() => {
  for (const folder of [clone, bin]) rmSync(folder, { recursive: true, force: true })
})

function git(...args: string[]): string {
  const identity = ['-c', 'user.name=a', '-c', 'user.email=a@example.com']
  return spawnSync('git', [...identity, ...args], { cwd: clone, encoding: 'utf8' }).stdout.trim()
}

function commit(version: string): void {
  writeFileSync(join(clone, 'package.json'), JSON.stringify({ version }))
  git('add', '.')
  git('commit', '--quiet', '--message', version)
}

/** Runs a step as a runner does; gives its exit code and what it asked of GitHub. */
function run(name: string, tag: string, env: Record<string, string> = {}) {
  const asked = join(bin, 'asked')
  writeFileSync(asked, '')
  const script = all.find((step) => step.name === name)!.run!
  const path = [bin, process.env.PATH].join(delimiter)
  const context = { ASKED: asked, GITHUB_REF_NAME: tag, GITHUB_REPOSITORY: 'o/r' }
  const { status } = spawnSync('bash', ['-e', '-c', script], {
    cwd: clone,
    env: { ...process.env, PATH: path, ...context, ...env },
  })
  return { status, asked: readFileSync(asked, 'utf8').split('\n').slice(0, -1) }
}

test("a release is of package.json's version, and of a commit on main", () => {
  const step = "The tag is on main, and of package.json's version"
  expect(run(step, 'v1.2.3').status).toBe(0)
  expect(run(step, 'v1.2.4').status).not.toBe(0)
  git('checkout', '--quiet', '-b', 'other')
  commit('1.2.4')
  expect(run(step, 'v1.2.4').status).not.toBe(0)
})

test('the notes are what the changelog says of this version; without any, nothing is released', () => {
  const step = 'The notes are what the changelog says of this version'
  const versions =
    '## [1.2.30] - x\n\n- Later.\n\n## [1.2.3] - 2026-12-01\n\n- This.\n\n## [1.2.2]\n'
  writeFileSync(join(clone, 'CHANGELOG.md'), `# Changelog\n\n${versions}`)
  expect(run(step, 'v1.2.3').status).toBe(0)
  expect(readFileSync(join(clone, 'notes.md'), 'utf8').trim()).toBe('- This.')
  for (const tag of ['v1.2.2', 'v1.2.4']) expect(run(step, tag).status).not.toBe(0)
})

test("the major version's tag moves to the newest version of its own, and is made when missing", () => {
  const step = "Move the major version's tag"
  const sha = git('rev-parse', 'HEAD')
  const patch = `api --silent -X PATCH repos/o/r/git/refs/tags/v1 -f sha=${sha} -F force=true`
  const post = `api --silent -X POST repos/o/r/git/refs -f ref=refs/tags/v1 -f sha=${sha}`
  for (const tag of ['v1.9.0', 'v1.10.0', 'v1.11.0-rc.1', 'v2.0.0']) git('tag', tag)
  expect(run(step, 'v1.10.0')).toEqual({ status: 0, asked: [patch] })
  expect(run(step, 'v1.9.0')).toEqual({ status: 0, asked: [] })
  expect(run(step, 'v1.10.0', { FAIL: 'PATCH' })).toEqual({ status: 0, asked: [patch, post] })
  expect(run(step, 'v1.10.0', { FAIL: 'api' }).status).not.toBe(0)
})

test('everything that runs for users is attested: the bundles, and what starts them', () => {
  const attested = all.filter(({ uses }) => uses?.startsWith('actions/attest@') === true)
  expect(attested).toHaveLength(2)
  const actions = globSync('**/action.yml', { cwd: root, exclude: ['node_modules/**'] }).sort()
  for (const step of attested) {
    const paths = String(step.with!['subject-path']).trim().split('\n')
    expect(paths).toEqual(['dist/**', ...actions, 'heroku-audit-trail-*.tgz'])
  }
  for (const path of actions) {
    const { runs } = parse(read(path)) as { runs: { main: string } }
    expect(join(dirname(path), runs.main)).toMatch(/^dist\//)
  }
})
