import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { readVerifyOptions } from '../../src/options/verify.ts'
import { read, steps } from './parsers.ts'

/** The steps of the workflow that notes what the next run of it expects. */
const all = steps(read('docs/examples/verify-from-elsewhere.yml'))

/** Stands in for GitHub's client: the file is in $STORE, as the contents API has it. */
const gh = `#!/usr/bin/env bash
case "$*" in
  *'--method PUT'*)
    [[ "$*" == *sha=5ca1ab1e* ]] || exit 1
    for word in "$@"; do case $word in content=*) base64 -d <<<"\${word#content=}" >"$STORE" ;; esac; done ;;
  *'--jq .sha') echo 5ca1ab1e ;;
  *vnd.github.raw*) cat "$STORE" ;;
esac
`

let folder: string
let stored: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'anchor-'))
  stored = join(folder, 'stored')
  writeFileSync(join(folder, 'gh'), gh, { mode: 0o755 })
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** Runs a step as a runner does; gives its exit code and its outputs. */
function run(name: string, env: Record<string, string> = {}) {
  const output = join(folder, 'output')
  writeFileSync(output, '')
  const script = all.find((step) => step.name === name)!.run!
  const path = [folder, process.env.PATH].join(delimiter)
  const context = { GITHUB_OUTPUT: output, GITHUB_REPOSITORY: 'acme/audit', RUNNER_TEMP: folder }
  const { status } = spawnSync('bash', ['-e', '-c', script], {
    env: { ...process.env, PATH: path, STORE: stored, ...context, ...env },
  })
  const lines = readFileSync(output, 'utf8').split('\n').slice(0, -1)
  const outputs = Object.fromEntries(lines.map((line) => line.split('='))) as Record<string, string>
  return { status, outputs }
}

const READ = 'What the last sound run noted'

test('what one run notes is what the next one expects', () => {
  const MANIFEST = 'ab'.repeat(32)
  writeFileSync(stored, 'records=0\n')
  expect(run(READ)).toEqual({ status: 0, outputs: { records: '0' } })
  expect(run('Note what the next run expects', { MANIFEST, RECORDS: '12' }).status).toBe(0)
  const { outputs } = run(READ)
  expect(outputs).toEqual({ manifest: MANIFEST, records: '12' })
  const inputs = { 'expect-manifest': outputs.manifest, 'expect-records': outputs.records }
  const expected = { expectManifest: MANIFEST, expectRecords: 12 }
  expect(readVerifyOptions(inputs as never)).toMatchObject(expected)
})

test('without a note nothing is taken for sound', () => {
  expect(run(READ).status).not.toBe(0)
  writeFileSync(stored, 'nothing of the kind\nother=1\n')
  expect(run(READ)).toEqual({ status: 1, outputs: {} })
  const verifying = all.find(({ uses }) => uses?.includes('/verify@'))!
  expect(verifying.with!.require).toMatch(/\banchor\b/)
})
