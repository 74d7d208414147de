import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, test } from '@jest/globals'
import { parse } from 'yaml'
import type { Action } from '../../scripts/docs.ts'
import { read, steps, type Job } from '../project/parsers.ts'

interface Called {
  on: {
    workflow_call: {
      inputs: Record<string, { required?: boolean; default?: string }>
      secrets: Record<string, { required?: boolean; default?: string }>
    }
  }
  jobs: Record<string, Job & { if?: string; strategy?: unknown }>
}

const text = read('.github/workflows/export-reusable.yml')
const workflow = parse(text) as Called
const { inputs, secrets } = workflow.on.workflow_call
/** A folder would be gone with its job. */
const action = (path: string) =>
  Object.keys((parse(read(path)) as Action).inputs).filter((name) => name !== 'folder')
const withOf = (uses: string) => steps(text).find((step) => step.uses === uses)!.with!

test("the reusable workflow takes every input of the action, secrets as secrets, without defaults of its own, and nothing but the action's", () => {
  const own = new Set(action('action.yml'))
  own.delete('enterprise-account')
  for (const name of ['enterprise-accounts', 'ended-accounts']) own.add(name)
  for (const name of ['app-client-id', 'app-private-key']) own.add(name)
  const taken = Object.entries({ ...inputs, ...secrets })
  expect(taken.map(([name]) => name).toSorted()).toEqual([...own].toSorted())
  expect(Object.keys(secrets)).toEqual([
    ...['heroku-api-key', 'token', 'app-client-id', 'app-private-key'],
    ...['pgp-public-keys', 'pgp-signing-key', 'pgp-signing-passphrase'],
  ])
  const required = taken.filter(([, each]) => each.required)
  expect(required.map(([name]) => name)).toEqual(['enterprise-accounts', 'heroku-api-key'])
  expect(taken.filter(([, each]) => each.default !== undefined)).toEqual([])
})

test('it passes each on under its own name', () => {
  const from = (name: string) => {
    if (name === 'token') return '${{ steps.app.outputs.token || secrets.token || github.token }}'
    return name in secrets ? `\${{ secrets.${name} }}` : `\${{ inputs.${name} }}`
  }
  const passed = (path: string) =>
    Object.fromEntries(action(path).map((name) => [name, from(name)]))
  expect(withOf('./plan')).toEqual(passed('plan/action.yml'))
  expect(withOf('./')).toEqual({
    ...passed('action.yml'),
    'enterprise-account': '${{ matrix.account-id }}',
    month: '${{ matrix.month }}',
  })
})

test('it lets only the exports write, and runs the actions of its own commit', () => {
  const { plan, export: exports } = workflow.jobs
  expect(plan!.permissions).toEqual({ contents: 'read' })
  expect(exports!.permissions).toEqual({ contents: 'write' })
  expect(exports!.if).toContain('needs.plan.outputs.count > 0')
  expect(exports!.strategy).toMatchObject({ 'fail-fast': false })
  const checkouts = steps(text).filter(({ uses }) => uses?.startsWith('actions/checkout@'))
  const own = { repository: '${{ job.workflow_repository }}', ref: '${{ job.workflow_sha }}' }
  expect(checkouts.map((step) => step.with)).toMatchObject([own, own])
})

test('it makes a token of an App, when one is given, for the compliance repository alone', () => {
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
      'private-key': '${{ secrets.app-private-key }}',
      owner: '${{ steps.target.outputs.owner }}',
      repositories: '${{ steps.target.outputs.name }}',
    })
  }
})
