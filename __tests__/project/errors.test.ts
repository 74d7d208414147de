import { globSync, readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { CATALOGUE } from '../../src/system/catalogue.ts'
import { ActionError, failureMessage, InputError, ToldError } from '../../src/system/errors.ts'
import { root } from './parsers.ts'

/** All of src but the catalogue, with strings over several lines put together. */
const source = globSync('src/**/*.ts', { cwd: root })
  .filter((path) => !path.endsWith('catalogue.ts'))
  .map((path) => readFileSync(`${root}/${path}`, 'utf8').replaceAll(/['"`] \+\s+['"`]/g, ''))
  .join('\n')

test.each(Object.entries(CATALOGUE))(
  '%s is raised, has a cause and a cure, and an example in the words of a message',
  (code, { cause, cure, example }) => {
    expect(source).toContain(`'${code}'`)
    expect([cause, cure].filter((text) => !/^\W*\w.*\.$/.test(text))).toEqual([])
    const pieces = Array.from(example, (_, at) => example.slice(at, at + 15))
    expect(pieces.filter((piece) => piece.length === 15 && source.includes(piece))).not.toEqual([])
  },
)

test('an error for users must have a code, which ends what they are shown', () => {
  // @ts-expect-error: tsc fails when the constructor no longer demands one.
  expect(new ActionError('Refused', {})).toBeInstanceOf(Error)
  expect(source).not.toContain('code: undefined')
  const text = failureMessage(new InputError('Refused.'))
  expect(text).toBe('Refused. [E_INPUT]')
  expect(failureMessage(new ToldError(['One. [E_KEY]', text]))).toBe(`One. [E_KEY]\n${text}`)
})
