import { spawnSync } from 'node:child_process'
import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { read, root, steps } from './parsers.ts'

const all = steps(read('.github/workflows/release.yml'))
const script = (name: string): string => all.find((step) => step.name === name)!.run!

/** Stands in for GitHub's client: notes what it is asked; FAIL names a request it refuses. */
const gh = `#!/usr/bin/env bash
echo "$*" >>"$ASKED"
[ -z "\${FAIL:-}" ] || ! [[ "$*" == *"$FAIL"* ]]
`

let folder: string
let asked: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'release-'))
  asked = join(folder, 'asked')
  writeFileSync(asked, '')
  mkdirSync(join(folder, 'bin'))
  writeFileSync(join(folder, 'bin/gh'), gh, { mode: 0o755 })
  mkdirSync(join(folder, 'clone'))
  git('init', '--quiet', '--initial-branch', 'main')
  commit('1.2.3')
  git('update-ref', 'refs/remotes/origin/main', 'HEAD')
})

afterEach(() => rmSync(folder, { recursive: true, force: true }))

function git(...args: string[]): string {
  const identity = ['-c', 'user.name=a', '-c', 'user.email=a@example.com']
  const options = { cwd: join(folder, 'clone'), encoding: 'utf8' } as const
  return spawnSync('git', [...identity, ...args], options).stdout.trim()
}

function commit(version: string): void {
  writeFileSync(join(folder, 'clone/package.json'), JSON.stringify({ version }))
  git('add', '.')
  git('commit', '--quiet', '--message', version)
}

/** Runs a step as a runner does; gives its exit code and what it asked of GitHub. */
function run(step: string, tag: string, env: Record<string, string> = {}) {
  const path = [join(folder, 'bin'), process.env.PATH].join(delimiter)
  const { status } = spawnSync('bash', ['-e', '-c', script(step)], {
    cwd: join(folder, 'clone'),
    env: {
      ...process.env,
      PATH: path,
      ASKED: asked,
      GITHUB_REF_NAME: tag,
      GITHUB_REPOSITORY: 'o/r',
      ...env,
    },
  })
  return { status, asked: readFileSync(asked, 'utf8').split('\n').slice(0, -1) }
}

describe('a release', () => {
  const step = "The tag is on main, and of package.json's version"

  test("is of package.json's version", () => {
    expect(run(step, 'v1.2.3').status).toBe(0)
    expect(run(step, 'v1.2.4').status).not.toBe(0)
  })

  test('is of a commit on main', () => {
    git('checkout', '--quiet', '-b', 'other')
    commit('1.2.4')
    expect(run(step, 'v1.2.4').status).not.toBe(0)
  })
})

describe('the notes', () => {
  const step = 'The notes are what the changelog says of this version'
  const changelog =
    '# Changelog\n\n## [1.2.30] - x\n\n- Later.\n\n## [1.2.3] - 2026-12-01\n\n- This.\n\n## [1.2.2]\n'
  const at = (name: string) => join(folder, 'clone', name)

  test('are what the changelog says of this version', () => {
    writeFileSync(at('CHANGELOG.md'), changelog)
    expect(run(step, 'v1.2.3').status).toBe(0)
    expect(readFileSync(at('notes.md'), 'utf8').trim()).toBe('- This.')
  })

  test.each(['v1.2.2', 'v1.2.4'])('are missing of %s, and nothing is released', (tag) => {
    writeFileSync(at('CHANGELOG.md'), changelog)
    expect(run(step, tag).status).not.toBe(0)
  })
})

describe("the major version's tag", () => {
  const step = "Move the major version's tag"
  const patch = () =>
    `api --silent -X PATCH repos/o/r/git/refs/tags/v1 -f sha=${git('rev-parse', 'HEAD')} -F force=true`

  test('moves to the newest version of its own', () => {
    for (const tag of ['v1.9.0', 'v1.10.0', 'v1.11.0-rc.1', 'v2.0.0']) git('tag', tag)
    expect(run(step, 'v1.10.0')).toEqual({ status: 0, asked: [patch()] })
  })

  test('stays where an older version is released later', () => {
    for (const tag of ['v1.9.1', 'v1.10.0']) git('tag', tag)
    expect(run(step, 'v1.9.1')).toEqual({ status: 0, asked: [] })
  })

  test('is made when it is not there, and a refusal fails the job', () => {
    git('tag', 'v1.0.0')
    const post = `api --silent -X POST repos/o/r/git/refs -f ref=refs/tags/v1 -f sha=${git('rev-parse', 'HEAD')}`
    expect(run(step, 'v1.0.0', { FAIL: 'PATCH' })).toEqual({ status: 0, asked: [patch(), post] })
    expect(run(step, 'v1.0.0', { FAIL: 'api' }).status).not.toBe(0)
  })
})

test('everything that runs for users is attested: the bundles, and what starts them', () => {
  const attested = all.filter(({ uses }) => uses?.startsWith('actions/attest@') === true)
  expect(attested).toHaveLength(2)
  const actions = ['action.yml', 'plan/action.yml', 'review/action.yml', 'verify/action.yml']
  for (const step of attested) {
    const paths = String(step.with!['subject-path']).trim().split('\n')
    expect(paths).toEqual(['dist/**', ...actions, 'heroku-audit-trail-*.tgz'])
  }
  // Each action starts what is in dist/, and there is no further one.
  const found = globSync('**/action.yml', { cwd: root, exclude: ['node_modules/**'] })
  expect(found.sort()).toEqual(actions)
  for (const path of actions) {
    const { runs } = parse(read(path)) as { runs: { main: string } }
    expect(join(dirname(path), runs.main)).toMatch(/^dist\//)
  }
})
