import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import type { Action } from '../../scripts/docs.ts'
import {
  lint,
  OWN,
  read,
  steps,
  workflowErrors,
  workflows,
  type WorkflowDocument,
} from './parsers.ts'

const hasGroup: unknown = expect.objectContaining({
  concurrency: expect.objectContaining({ group: expect.any(String) }) as unknown,
})

test('the parsers see what is wrong', async () => {
  const content = 'on: push\njobs:\n  a:\n    steps: []\n    x: 1\n'
  expect(workflowErrors({ name: 'broken.yml', content })).not.toEqual([])
  expect(await lint({ name: 'broken.yml', content })).not.toEqual([])
})

describe.each(workflows())('$name', (workflow) => {
  const { content } = workflow
  const document = parse(content) as WorkflowDocument
  const jobs = Object.values(document.jobs)

  test("is valid for GitHub's parser and for actionlint", async () => {
    expect(workflowErrors(workflow)).toEqual([])
    expect(await lint(workflow)).toEqual([])
  })

  test('grants nothing at the top; each job says what it needs and when it is stuck', () => {
    expect(document.permissions).toEqual({})
    for (const job of jobs) {
      expect(job.permissions).toBeDefined()
      // The jobs of a workflow that is called say it themselves.
      if (job.uses === undefined) expect(job['timeout-minutes']).toBeGreaterThan(0)
    }
  })

  test('pins every action by full SHA; no script has an expression, no checkout credentials', () => {
    for (const [, action = '', comment] of content.matchAll(/^ *(?:- )?uses: (\S+)(.*)$/gm)) {
      if (OWN.test(action)) continue
      expect(action).toMatch(/^[\w-]+\/[\w./-]+@[0-9a-f]{40}$/)
      expect(comment).toMatch(/^ # v\d+\.\d+\.\d+$/)
    }
    for (const step of steps(content)) {
      expect(step.run ?? '').not.toContain('${{')
      if (step.uses?.startsWith('actions/checkout@') === true) {
        expect(step.with).toMatchObject({ 'persist-credentials': false })
      }
    }
  })

  test('is not started by strangers with more than they have, and not twice at a time', () => {
    expect(content).not.toMatch(/\b(pull_request_target|workflow_run|secrets: inherit)\b/)
    // An example is for a private repository, which takes no strangers' pull requests.
    if (!workflow.name.startsWith('docs/examples/')) expect(content).not.toContain('self-hosted')
    // Whoever calls a workflow says that of the whole.
    const isCalled = Object.keys(document.on as object).join() === 'workflow_call'
    if (isCalled) expect(document.concurrency).toBeUndefined()
    // A run that waits for a reviewer must not hold up the next export.
    else expect([document, document.jobs.export]).toContainEqual(hasGroup)
  })

  test('runs no package where a token may write, nor takes anything from a cache', () => {
    const writing = jobs.filter((job) => Object.values(job.permissions ?? {}).includes('write'))
    for (const { uses, run } of writing.flatMap((job) => job.steps ?? [])) {
      expect(run ?? '').not.toMatch(/\b(npm|npx|node)\b/)
      expect(uses ?? '').not.toMatch(/^actions\/(cache|setup-node)\b/)
    }
  })

  test('gives an action of this project only inputs that it has, and those it requires', () => {
    for (const step of steps(content)) {
      const folder = OWN.exec(step.uses ?? '')?.[1]
      if (folder === undefined) continue
      const { inputs } = parse(read(join(folder, 'action.yml'))) as Action
      const required = Object.keys(inputs).filter((name) => inputs[name]?.required)
      const given = Object.keys(step.with ?? {})
      expect(Object.keys(inputs)).toEqual(expect.arrayContaining(given))
      expect(given).toEqual(expect.arrayContaining(required))
    }
  })

  test('makes up for what its earlier runs did not get, when it exports on a schedule', () => {
    const months = steps(content)
      .filter(({ uses = '', with: inputs }) => {
        return OWN.exec(uses)?.[1] === '' && inputs?.destination !== 'artifact'
      })
      .map(({ with: inputs }) => inputs?.month)
    if (months.length === 0 || !('schedule' in (document.on as object))) return
    // What a plan put into a matrix is what is missing.
    const healing = /^missing$|\|\| 'missing' \}\}$|^\$\{\{ matrix\.month \}\}$/
    expect(months).toContainEqual(expect.stringMatching(healing))
  })
})
