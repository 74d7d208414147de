import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { root } from './parsers.ts'

/** Stands in for npm: reports tests, breaks what FAIL names, and builds what ADD names. */
const npm = `#!/usr/bin/env bash
for word in "$@"; do
  case $word in
    --outputFile=*) [ -z "\${REPORT:-}" ] || echo "$REPORT" >"\${word#*=}" ;;
  esac
done
case "$*" in *build*) [ -z "\${ADD:-}" ] || touch "$ADD" ;; esac
[ -z "\${FAIL:-}" ] || ! [[ "$*" == *"$FAIL"* ]]
`

let folder: string

const git = (...args: string[]): unknown =>
  spawnSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.com', ...args], {
    cwd: join(folder, 'clone'),
  })

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ci-run-'))
  for (const path of ['bin', 'clone/.ci', 'clone/dist']) {
    mkdirSync(join(folder, path), { recursive: true })
  }
  writeFileSync(join(folder, 'bin/npm'), npm, { mode: 0o755 })
  // So that nothing is ever installed on the machine that tests this.
  for (const tool of ['gpg', 'jq', 'openssl', 'zsh', 'chromium']) {
    writeFileSync(join(folder, 'bin', tool), '#!/bin/sh\n', { mode: 0o755 })
  }
  copyFileSync(join(root, '.ci/run'), join(folder, 'clone/.ci/run'))
  writeFileSync(join(folder, 'clone/dist/index.js'), '')
  git('init', '--quiet')
  git('add', '.')
  git('commit', '--quiet', '--message', 'a clone')
})

afterEach(() => rmSync(folder, { recursive: true, force: true }))

const report = (passed: number, failed: number, broken = 0): string =>
  JSON.stringify({
    numPassedTests: passed,
    numFailedTests: failed,
    numRuntimeErrorTestSuites: broken,
  })

function run(
  env: Record<string, string>,
  options: string[],
): { status: number | null; last: string | undefined } {
  const path = [join(folder, 'bin'), process.env.PATH].join(delimiter)
  const { status, stdout } = spawnSync(join(folder, 'clone/.ci/run'), options, {
    cwd: folder,
    env: { ...process.env, ...env, PATH: path },
    encoding: 'utf8',
  })
  return { status, last: stdout.trimEnd().split('\n').at(-1) }
}

// Eight checks beside the tests: npm ci, types, lint, format, unused, documents, dist, dist elsewhere.
test.each([
  { name: 'all is well', env: { REPORT: report(5, 0) }, status: 0, last: '18 passed, 0 failed' },
  {
    name: 'tests fail',
    env: { REPORT: report(3, 2, 1), FAIL: 'test' },
    status: 1,
    last: '14 passed, 6 failed',
  },
  { name: 'jest dies', env: { FAIL: 'test' }, status: 1, last: '8 passed, 2 failed' },
  {
    name: 'dist gains a file that nobody committed',
    env: { REPORT: report(5, 0), ADD: 'dist/new.js' },
    status: 1,
    last: '17 passed, 1 failed',
  },
  {
    name: 'slow tests are left out',
    env: { REPORT: report(5, 0) },
    options: ['--fast'],
    status: 0,
    last: '13 passed, 0 failed',
  },
])('.ci/run counts and exits right when $name', ({ env, options = [], status, last }) => {
  expect(run(env, options)).toEqual({ status, last })
})
