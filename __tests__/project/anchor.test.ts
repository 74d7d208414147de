import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { readVerifyOptions } from '../../src/options/verify.ts'
import { steps, workflows, type Step } from './parsers.ts'

/** The steps of the workflow that notes what the next run of it expects. */
const all: Step[] = workflows()
  .filter(({ content }) => content.includes('/contents/anchor.txt'))
  .flatMap(({ content }) => steps(content))
const script = (name: string): string => all.find((step) => step.name === name)!.run!

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
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'anchor-'))
  mkdirSync(join(folder, 'bin'))
  writeFileSync(join(folder, 'bin/gh'), gh, { mode: 0o755 })
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** Runs a step as a runner does; gives its exit code and its outputs. */
function run(
  step: string,
  env: Record<string, string> = {},
): { status: number | null; outputs: Record<string, string> } {
  const output = join(folder, 'output')
  writeFileSync(output, '')
  const path = [join(folder, 'bin'), process.env.PATH].join(delimiter)
  const { status } = spawnSync('bash', ['-e', '-c', script(step)], {
    env: {
      ...process.env,
      ...{ PATH: path, STORE: join(folder, 'stored'), RUNNER_TEMP: folder },
      ...{ GITHUB_OUTPUT: output, GITHUB_REPOSITORY: 'acme/audit', ...env },
    },
  })
  const lines = readFileSync(output, 'utf8').split('\n').slice(0, -1)
  return {
    status,
    outputs: Object.fromEntries(lines.map((line) => line.split('=') as [string, string])),
  }
}

const READ = 'What the last sound run noted'
const NOTE = 'Note what the next run expects'
const MANIFEST = 'ab'.repeat(32)

test('what one run notes is what the next one expects', () => {
  writeFileSync(join(folder, 'stored'), 'records=0\n')
  expect(run(READ)).toEqual({ status: 0, outputs: { records: '0' } })
  expect(run(NOTE, { MANIFEST, RECORDS: '12' }).status).toBe(0)
  const { status, outputs } = run(READ)
  expect({ status, outputs }).toEqual({ status: 0, outputs: { manifest: MANIFEST, records: '12' } })
  const inputs = { 'expect-manifest': outputs.manifest!, 'expect-records': outputs.records! }
  expect(readVerifyOptions(inputs)).toMatchObject({
    expectManifest: MANIFEST,
    expectRecords: 12,
  })
})

test('without a note nothing is taken for sound', () => {
  expect(run(READ).status).not.toBe(0)
  writeFileSync(join(folder, 'stored'), 'nothing of the kind\nother=1\n')
  expect(run(READ)).toEqual({ status: 1, outputs: {} })
  const verifying = all.find(({ uses }) => uses?.includes('/verify@'))!
  expect(verifying.with!.require).toMatch(/\banchor\b/)
})
