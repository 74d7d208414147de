import { expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { documents, withOwner, type Action } from '../../scripts/docs.ts'
import { INPUT_NAMES } from '../../src/options/inputs.ts'
import { PLAN_INPUT_NAMES } from '../../src/options/plan.ts'
import { actionErrors, read, root } from './parsers.ts'

const metadata = (path: string) =>
  parse(read(path)) as Action & { description: string; runs: unknown }
const action = metadata('action.yml')
const plan = metadata('plan/action.yml')

test.each(['action.yml', 'plan/action.yml'])("%s is valid for GitHub's parser", (path) => {
  expect(actionErrors(read(path))).toEqual([])
  expect(actionErrors(read(path).replace(/main: /, 'mains: '))).not.toEqual([])
})

test.each([
  ['action.yml', action, INPUT_NAMES, ['heroku-api-key', 'enterprise-account']],
  ['plan/action.yml', plan, PLAN_INPUT_NAMES, ['heroku-api-key', 'enterprise-accounts']],
])('%s has the inputs that are read, and requires two', (_, { inputs }, names, required) => {
  expect(Object.keys(inputs).toSorted()).toEqual([...names].toSorted())
  expect(Object.keys(inputs).filter((name) => inputs[name]?.required)).toEqual(required)
})

test("plan/action.yml has the exporter's defaults but for the months, and puts out a matrix", () => {
  expect(plan.runs).toMatchObject({ using: 'node24', main: '../dist/plan/index.js' })
  expect(Object.keys(plan.outputs)).toEqual(['matrix', 'count'])
  const { month, ...others } = plan.inputs
  expect(month?.default).toBe('missing')
  for (const [name, input] of Object.entries(others)) {
    expect([name, input.default]).toEqual([name, action.inputs[name]?.default])
  }
  const page = read('docs/many-accounts.md')
  for (const name of [...Object.keys(plan.inputs), ...Object.keys(plan.outputs)]) {
    expect(page).toMatch(new RegExp(`^\\| \`${name}\` +\\|`, 'm'))
  }
})

test('action.yml has the outputs of the contract, and names the keys of a result', () => {
  const others = ['results', 'manifest-sha256', 'timestamp-token', 'subject-checksums', 'changed']
  const ofMonths = [
    ...['month', 'status', 'events', 'sha256', 'path', 'manifest-path', 'commit-sha', 'commit-url'],
    ...['artifact-id', 'artifact-url', 'artifact-digest', 'artifact-expires-at'],
  ]
  expect(Object.keys(action.outputs).toSorted()).toEqual([...others, ...ofMonths].toSorted())
  for (const name of [...ofMonths, 'final', 'error']) {
    expect(action.outputs.results?.description).toContain(`\`${name.replaceAll('-', '_')}\``)
  }
})

test('action.yml runs under Node 24, and its description fits into the Marketplace', () => {
  const entries = { main: 'dist/index.js', post: 'dist/post/index.js' }
  expect(action.runs).toEqual({ using: 'node24', ...entries })
  expect(action.description.length).toBeLessThanOrEqual(125)
})

test.each(documents(root))('$path shows its sources as they are', ({ actual, expected }) => {
  expect(actual).toBe(expected)
  // As does one whose owner is set in package.json.
  expect(withOwner(actual, 'acme/heroku-audit-trail')).not.toContain('OWNER/heroku-audit-trail')
})
