import { expect, test } from '@jest/globals'
import { parse } from 'yaml'
import type { Action } from '../../scripts/docs.ts'
import { VERIFY_INPUT_NAMES } from '../../src/options/verify.ts'
import { actionErrors, read } from '../project/parsers.ts'

const text = read('verify/action.yml')

test("verify/action.yml is valid for GitHub's parser, and runs the bundle under Node 24", () => {
  expect(actionErrors(text)).toEqual([])
  expect((parse(text) as { runs: unknown }).runs).toEqual({
    ...{ using: 'node24', main: '../dist/verify/index.js', post: '../dist/post/index.js' },
  })
})

test('verify/action.yml declares the inputs that are read, with their defaults, and requires none', () => {
  const { inputs } = parse(text) as Action
  expect(Object.keys(inputs).toSorted()).toEqual([...VERIFY_INPUT_NAMES].toSorted())
  const defaults = Object.entries(inputs).flatMap(([name, input]) =>
    input.default === undefined ? [] : [`${name}: ${input.default}`],
  )
  expect(defaults).toEqual([
    ...['directory: .', 'ref: HEAD', 'allow-shallow: false', 'grace-days: 5'],
    ...['repository: ${{ github.repository }}', 'token: ${{ github.token }}', 'heroku: list'],
    'heroku-api-url: https://api.heroku.com',
    ...['open-issue: false', 'issue-token: ${{ github.token }}'],
  ])
  for (const input of Object.values(inputs)) expect(input.required).toBeUndefined()
})
