import { expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { documents, withOwner, type Action } from '../../scripts/docs.ts'
import { INPUT_NAMES } from '../../src/options/inputs.ts'
import { actionErrors, read, root } from './parsers.ts'

const text = read('action.yml')
const action = parse(text) as Action & { description: string; runs: unknown }

test("action.yml is valid for GitHub's parser, which sees what is not", () => {
  expect(actionErrors(text)).toEqual([])
  expect(actionErrors(text.replace('main: dist/index.js', 'mains: dist/index.js'))).not.toEqual([])
})

test('action.yml has the inputs that are read, and requires two', () => {
  expect(Object.keys(action.inputs).toSorted()).toEqual(INPUT_NAMES.toSorted())
  const required = Object.keys(action.inputs).filter((name) => action.inputs[name]?.required)
  expect(required).toEqual(['heroku-api-key', 'enterprise-account'])
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
