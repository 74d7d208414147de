import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { documents, withOwner, type Action } from '../../scripts/docs.ts'
import { actionErrors, read, root } from './parsers.ts'

const text = read('action.yml')
const action = parse(text) as Action & { description: string; runs: unknown }

/** The contract's inputs with their defaults; undefined where it names none. */
const inputs: Record<string, string | undefined> = {
  'heroku-api-key': undefined,
  'enterprise-account': undefined,
  month: 'previous',
  destination: 'commit',
  folder: 'audit-trail/{account}',
  repository: '${{ github.repository }}',
  token: '${{ github.token }}',
  branch: undefined,
  directory: 'audit-trail/{account}',
  'commit-message': 'audit trail: {account} {month} ({events} events)',
  encrypt: 'auto',
  'pgp-public-keys': undefined,
  'pgp-fingerprints': undefined,
  'pgp-signing-key': undefined,
  'pgp-signing-passphrase': undefined,
  'pgp-signer-keys': undefined,
  'timestamp-authority': undefined,
  timestamp: 'best-effort',
  compression: 'auto',
  'keep-original': 'false',
  provisional: 'refuse',
  strict: 'false',
  reconcile: 'false',
  review: 'false',
  'allow-public': 'false',
  'artifact-name': 'heroku-audit-trail-{account}-{month}',
  'retention-days': undefined,
  summary: 'auto',
  'dry-run': 'false',
  'heroku-api-url': 'https://api.heroku.com',
}

const outputs = [
  'results',
  'month',
  'status',
  'events',
  'sha256',
  'path',
  'manifest-path',
  'manifest-sha256',
  'timestamp-token',
  'commit-sha',
  'commit-url',
  'artifact-id',
  'artifact-url',
  'artifact-digest',
  'artifact-expires-at',
  'subject-checksums',
  'changed',
]

describe('action.yml', () => {
  test("is valid for GitHub's parser, which sees what is not", () => {
    expect(actionErrors(text)).toEqual([])
    expect(actionErrors(text.replace('main: dist/index.js', 'mains: dist/index.js'))).not.toEqual(
      [],
    )
  })

  test('has the inputs of the contract, with its defaults, and requires two', () => {
    const defaults = Object.entries(action.inputs).map(([name, input]) => [name, input.default])
    expect(Object.fromEntries(defaults)).toEqual(inputs)
    const required = Object.keys(action.inputs).filter((name) => action.inputs[name]?.required)
    expect(required).toEqual(['heroku-api-key', 'enterprise-account'])
  })

  test('has the outputs of the contract', () => {
    expect(Object.keys(action.outputs).toSorted()).toEqual(outputs.toSorted())
  })

  test('names every key of a result beside the outputs of the same meaning', () => {
    const others = ['results', 'manifest-sha256', 'timestamp-token', 'subject-checksums', 'changed']
    const same = outputs.filter((name) => !others.includes(name))
    for (const name of [...same, 'final', 'error']) {
      expect(action.outputs.results?.description).toContain(`\`${name.replaceAll('-', '_')}\``)
    }
  })

  test('describes itself in the 125 characters that the Marketplace shows', () => {
    expect(action.description.length).toBeLessThanOrEqual(125)
  })

  test('runs the committed bundle under Node 24', () => {
    expect(action.runs).toEqual({
      using: 'node24',
      main: 'dist/index.js',
      post: 'dist/post/index.js',
    })
  })
})

test.each(documents(root))('$path shows its sources as they are', ({ actual, expected }) => {
  expect(actual).toBe(expected)
})

test('an owner set in package.json is named in every document', () => {
  for (const { actual } of documents(root)) {
    expect(withOwner(actual, 'acme/heroku-audit-trail')).not.toContain('OWNER/heroku-audit-trail')
  }
})
