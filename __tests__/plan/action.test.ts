import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import type { Action } from '../../scripts/docs.ts'
import { PLAN_INPUT_NAMES } from '../../src/options/plan.ts'
import { actionErrors, read, root } from '../project/parsers.ts'

const text = read('plan/action.yml')
const plan = parse(text) as Action & { description: string; runs: { using: string; main: string } }
const exporter = parse(read('action.yml')) as Action

describe('plan/action.yml', () => {
  test('has the inputs that are read, and requires two', () => {
    const names = Object.keys(plan.inputs)
    expect(names.toSorted()).toEqual([...PLAN_INPUT_NAMES].toSorted())
    const required = names.filter((name) => plan.inputs[name]?.required)
    expect(required).toEqual(['heroku-api-key', 'enterprise-accounts'])
  })

  test("has the exporter's defaults, but for the months", () => {
    const { month, ...others } = plan.inputs
    expect(month?.default).toBe('missing')
    for (const [name, input] of Object.entries(others)) {
      expect([name, input.default]).toEqual([name, exporter.inputs[name]?.default])
    }
  })

  test("is valid for GitHub's parser, puts out a matrix, and runs a committed bundle", () => {
    expect(actionErrors(text)).toEqual([])
    expect(Object.keys(plan.outputs)).toEqual(['matrix', 'count'])
    expect(plan.runs).toMatchObject({ using: 'node24', main: '../dist/plan/index.js' })
    expect(existsSync(join(root, 'plan', plan.runs.main))).toBe(true)
  })

  test('is described whole in docs/many-accounts.md', () => {
    const page = read('docs/many-accounts.md')
    for (const name of [...Object.keys(plan.inputs), ...Object.keys(plan.outputs)]) {
      expect(page).toMatch(new RegExp(`^\\| \`${name}\` +\\|`, 'm'))
    }
  })
})
