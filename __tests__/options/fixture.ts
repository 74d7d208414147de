import { expect } from '@jest/globals'
import { readOptions, type Options } from '../../src/options/export.ts'
import type { Inputs } from '../../src/options/inputs.ts'
import { OptionsError } from '../../src/options/problems.ts'
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

/** The problems of what reads inputs; none when they are usable. */
export async function problemsIn(reading: Promise<unknown>): Promise<readonly string[]> {
  try {
    await reading
    return []
  } catch (error) {
    if (error instanceof OptionsError) return error.problems
    throw error
  }
}

export const problemsOf = (inputs: Inputs, runner = fakeRunner()) =>
  problemsIn(read(inputs, runner))

export async function expectProblem(
  inputs: Inputs,
  problem: RegExp,
  runner = fakeRunner(),
): Promise<void> {
  expect(await problemsOf(inputs, runner)).toEqual([expect.stringMatching(problem)])
}
