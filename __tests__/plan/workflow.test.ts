import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import type { Action } from '../../scripts/docs.ts'
import { read, steps, type Job } from '../project/parsers.ts'

interface Called {
  on: {
    workflow_call: {
      inputs: Record<string, { type: string; required?: boolean; default?: string }>
      secrets: Record<string, { required?: boolean }>
    }
  }
  jobs: Record<string, Job & { needs?: string | string[]; if?: string; strategy?: unknown }>
}

const text = read('.github/workflows/export-reusable.yml')
const workflow = parse(text) as Called
const { inputs, secrets } = workflow.on.workflow_call
/** A folder would be gone with its job. */
const action = (path: string) =>
  Object.keys((parse(read(path)) as Action).inputs).filter((name) => name !== 'folder')
const withOf = (uses: string) => steps(text).find((step) => step.uses === uses)!.with!

describe('the reusable workflow', () => {
  test("takes every input of the action, secrets as secrets, and nothing but the action's", () => {
    const own = new Set(action('action.yml'))
    own.delete('enterprise-account')
    for (const name of ['enterprise-accounts', 'ended-accounts']) own.add(name)
    for (const name of ['app-client-id', 'app-private-key']) own.add(name)
    const taken = [...Object.keys(inputs), ...Object.keys(secrets)]
    expect(taken.toSorted()).toEqual([...own].toSorted())
    expect(Object.keys(secrets)).toEqual([
      'heroku-api-key',
      'token',
      'app-client-id',
      'app-private-key',
      'pgp-public-keys',
      'pgp-signing-key',
      'pgp-signing-passphrase',
    ])
    const required = Object.entries({ ...inputs, ...secrets }).filter(([, each]) => each.required)
    expect(required.map(([name]) => name)).toEqual(['enterprise-accounts', 'heroku-api-key'])
  })

  test('leaves defaults to the actions: an input that is not given is an empty text there', () => {
    for (const input of Object.values(inputs)) {
      expect(input.type).toBe('string')
      expect(input.default).toBeUndefined()
    }
  })

  test('passes each on under its own name', () => {
    const from = (name: string) => {
      if (name === 'token') {
        return '${{ steps.app.outputs.token || secrets.token || github.token }}'
      }
      return name in secrets ? `\${{ secrets.${name} }}` : `\${{ inputs.${name} }}`
    }
    const planned = Object.fromEntries(action('plan/action.yml').map((name) => [name, from(name)]))
    expect(withOf('./plan')).toEqual(planned)
    const exported = Object.fromEntries(action('action.yml').map((name) => [name, from(name)]))
    expect(withOf('./')).toEqual({
      ...exported,
      'enterprise-account': '${{ matrix.account-id }}',
      month: '${{ matrix.month }}',
    })
  })

  test('lets only the exports write, and exports nothing when nothing is due', () => {
    const { plan, export: exports, summary } = workflow.jobs
    expect(plan!.permissions).toEqual({ contents: 'read' })
    expect(exports!.permissions).toEqual({ contents: 'write' })
    expect(summary!.permissions).toEqual({ actions: 'read' })
    expect(exports!.if).toContain('needs.plan.outputs.count > 0')
    expect(exports!.strategy).toMatchObject({ 'fail-fast': false })
    expect(summary).toMatchObject({ needs: ['plan', 'export'], if: '${{ always() }}' })
  })

  test('makes a token of an App, when one is given, for the compliance repository alone', () => {
    const made = steps(text).filter(({ id }) => id === 'app')
    expect(made.map((step) => step.with!['permission-contents'])).toEqual(['read', 'write'])
    for (const { id, run = '' } of steps(text).filter((step) => step.id === 'target')) {
      const output = join(mkdtempSync(join(tmpdir(), 'target-')), 'output')
      const env = { REPOSITORY: 'acme/compliance', GITHUB_OUTPUT: output }
      expect([id, spawnSync('bash', ['-e', '-c', run], { env }).status]).toEqual(['target', 0])
      expect(readFileSync(output, 'utf8')).toBe('owner=acme\nname=compliance\n')
      rmSync(dirname(output), { recursive: true })
    }
    for (const step of made) {
      expect(step.if).toBe("${{ env.HAS_APP == 'true' }}")
      expect(step.with).toMatchObject({
        'client-id': '${{ secrets.app-client-id }}',
        'private-key': '${{ secrets.app-private-key }}',
        owner: '${{ steps.target.outputs.owner }}',
        repositories: '${{ steps.target.outputs.name }}',
      })
    }
  })

  test('runs the actions of the commit that it is of itself', () => {
    const checkouts = steps(text).filter(({ uses }) => uses?.startsWith('actions/checkout@'))
    expect(checkouts).toHaveLength(2)
    for (const step of checkouts) {
      expect(step.with).toMatchObject({
        repository: '${{ job.workflow_repository }}',
        ref: '${{ job.workflow_sha }}',
      })
    }
  })
})

/** Stands in for GitHub's client: applies the filter it is given to what JOBS holds. */
const gh = `#!/usr/bin/env bash
[ -n "\${JOBS:-}" ] || exit 1
while [ "$1" != --jq ]; do shift; done
jq --compact-output "$2" <<<"$JOBS"
`

describe('the summary', () => {
  let folder: string

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'summary-'))
    mkdirSync(join(folder, 'bin'))
    writeFileSync(join(folder, 'bin/gh'), gh, { mode: 0o755 })
    writeFileSync(join(folder, 'summary.md'), '')
  })

  afterEach(() => rmSync(folder, { recursive: true, force: true }))

  const script = steps(text).find(({ name }) => name?.startsWith('What was planned'))!.run!

  function run(env: Record<string, string>) {
    const { status, stdout, stderr } = spawnSync('bash', ['-e', '-c', script], {
      env: {
        PATH: [join(folder, 'bin'), process.env.PATH].join(delimiter),
        RUNNER_TEMP: folder,
        GITHUB_STEP_SUMMARY: join(folder, 'summary.md'),
        GITHUB_REPOSITORY: 'acme/compliance',
        GITHUB_RUN_ID: '4711',
        ...env,
      },
      encoding: 'utf8',
    })
    return { status, stdout, stderr, page: readFileSync(join(folder, 'summary.md'), 'utf8') }
  }

  const entry = (account: string, month: string) => ({ account, 'account-id': 'x', month })
  const job = (name: string, conclusion: string | null) => ({
    name,
    conclusion,
    html_url: `https://github.com/j/${name.length}`,
    steps: [],
  })
  const MATRIX = JSON.stringify({
    include: [entry('acme', '2026-09'), entry('acme', '2026-10'), entry('globex', '2026-10')],
  })
  const JOBS = JSON.stringify({
    jobs: [
      job('audit / Plan', 'success'),
      job('audit / Export acme 2026-10', 'failure'),
      job('audit / Export acme 2026-09', 'success'),
      job('audit / Export other-globex 2026-10', 'success'),
      job('Export globex 2026-10', null),
    ],
  })

  test('is a row a job, with how it ended, and fails when an export failed', () => {
    const { status, page } = run({
      MATRIX,
      JOBS,
      COUNT: '3',
      PLAN: 'success',
      EXPORT: 'failure',
    })
    expect(status).toBe(1)
    expect(page).toBe(`| Account | Month | Result |
| --- | --- | --- |
| acme | 2026-09 | [success](https://github.com/j/27) |
| acme | 2026-10 | [failure](https://github.com/j/27) |
| globex | 2026-10 | [not known](https://github.com/j/21) |
`)
  })

  test.each([
    ['success', '3', 'success', 0],
    ['success', '0', 'skipped', 0],
    ['success', '3', 'skipped', 1],
    ['success', '3', 'cancelled', 1],
    ['failure', '3', 'success', 1],
    ['failure', '', 'skipped', 1],
  ])('with the plan a %s, %s jobs and the exports a %s ends with %i', (...given) => {
    const [PLAN, COUNT, EXPORT, status] = given
    expect(run({ MATRIX, JOBS, PLAN, COUNT, EXPORT }).status).toBe(status)
  })

  test('says so when nothing was planned, and when GitHub does not answer', () => {
    const done = { PLAN: 'success', EXPORT: 'skipped', COUNT: '0' }
    expect(run({ ...done, JOBS, MATRIX: '{"include":[]}' })).toMatchObject({
      status: 0,
      page: 'Nothing was planned.\n',
    })
    const silent = run({ PLAN: 'success', EXPORT: 'success', COUNT: '3', MATRIX })
    expect(silent.status).toBe(0)
    expect(silent.stdout).toMatch(/^::warning::/)
    expect(silent.page).toContain('| acme | 2026-09 | not known |')
  })
})
