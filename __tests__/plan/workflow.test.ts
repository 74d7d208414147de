import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
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
    const { plan, export: exports } = workflow.jobs
    expect(plan!.permissions).toEqual({ contents: 'read' })
    expect(exports!.permissions).toEqual({ contents: 'write' })
    expect(exports!.if).toContain('needs.plan.outputs.count > 0')
    expect(exports!.strategy).toMatchObject({ 'fail-fast': false })
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
