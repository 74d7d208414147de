import type { Inputs } from '../../src/options/inputs.ts'
import { readOptions, type Options } from '../../src/options/export.ts'
import { OptionsError } from '../../src/options/problems.ts'
import { expect } from '@jest/globals'
import { fakeRunner } from '../edges.ts'
import { NOW } from '../seal/fixtures.ts'

export const REQUIRED = {
  'heroku-api-key': 'HRKU-secret-of-heroku',
  'enterprise-account': 'acme',
  token: 'ghs_secretOfGitHub',
}

/** The options of these inputs and the required ones, read on 5 October 2026. */
export const read = (inputs: Inputs = {}, runner = fakeRunner()): Promise<Options> =>
  readOptions({ ...REQUIRED, ...inputs }, runner, NOW)

/** The problems that come of the inputs; none when they are usable. */
export async function problemsOf(
  inputs: Inputs,
  runner = fakeRunner(),
): Promise<readonly string[]> {
  try {
    await read(inputs, runner)
    return []
  } catch (error) {
    if (error instanceof OptionsError) return error.problems
    throw error
  }
}

export async function expectProblem(
  inputs: Inputs,
  problem: RegExp,
  runner = fakeRunner(),
): Promise<void> {
  const problems = await problemsOf(inputs, runner)
  expect(problems.join('\n')).toMatch(problem)
  expect(problems).toHaveLength(1)
}
