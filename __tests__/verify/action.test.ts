import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import type { Action } from '../../scripts/docs.ts'
import { VERIFY_INPUT_NAMES } from '../../src/options/verify.ts'
import { actionErrors, read } from '../project/parsers.ts'

const text = read('verify/action.yml')
const action = parse(text) as Action & { runs: unknown }

describe('verify/action.yml', () => {
  test("is valid for GitHub's parser", () => {
    expect(actionErrors(text)).toEqual([])
  })

  test('declares the inputs that are read, each with its default, and requires none', () => {
    expect(Object.keys(action.inputs).toSorted()).toEqual([...VERIFY_INPUT_NAMES].toSorted())
    const defaults = Object.entries(action.inputs).filter(
      ([, input]) => input.default !== undefined,
    )
    expect(Object.fromEntries(defaults.map(([name, input]) => [name, input.default]))).toEqual({
      directory: '.',
      ref: 'HEAD',
      'allow-shallow': 'false',
      heroku: 'list',
      'grace-days': '5',
      repository: '${{ github.repository }}',
      token: '${{ github.token }}',
      'heroku-api-url': 'https://api.heroku.com',
      'open-issue': 'false',
      'issue-token': '${{ github.token }}',
    })
    for (const input of Object.values(action.inputs)) expect(input.required).toBeUndefined()
  })

  test('runs the bundle under Node 24', () => {
    expect(action.runs).toEqual({
      using: 'node24',
      main: '../dist/verify/index.js',
      post: '../dist/post/index.js',
    })
  })
})
