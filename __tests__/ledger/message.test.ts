import { spawnSync } from 'node:child_process'
import { describe, expect, test } from '@jest/globals'
import { commitMessage, type CommitFacts } from '../../src/ledger/message.ts'
import type { Month } from '../../src/month.ts'

const facts: CommitFacts = {
  account: { id: '0c6ae7a5-5b4b', name: 'acme' },
  month: '2026-10' as Month,
  events: 12345,
  first: '2026-10-01T00:00:00.123456789Z',
  last: '2026-10-31T23:59:59+02:00',
  sha256: 'a'.repeat(64),
  sourceSha256: 'b'.repeat(64),
  run: 'https://github.com/acme/compliance/actions/runs/4711',
}
const TEMPLATE = 'audit trail: {account} {month} ({events} events)'

/** The trailers as git itself reads them. */
function trailers(message: string): string[][] {
  const { stdout, status } = spawnSync('git', ['interpret-trailers', '--parse'], { input: message })
  expect(status).toBe(0)
  const lines = stdout.toString().split('\n').slice(0, -1)
  return lines.map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 2)])
}

test('is a subject, an empty line, and trailers that git reads', () => {
  const message = commitMessage(TEMPLATE, facts)
  expect(message.split('\n').slice(0, 2)).toEqual(['audit trail: acme 2026-10 (12345 events)', ''])
  expect(message.endsWith('\n')).toBe(true)
  expect(trailers(message)).toEqual([
    ['Account', 'acme'],
    ['Month', '2026-10'],
    ['Events', '12345'],
    ['First', '2026-10-01T00:00:00.123456789Z'],
    ['Last', '2026-10-31T23:59:59+02:00'],
    ['SHA-256', 'a'.repeat(64)],
    ['Source-SHA-256', 'b'.repeat(64)],
    ['Run', 'https://github.com/acme/compliance/actions/runs/4711'],
  ])
})

test('leaves out what there is not: the first of no events, the run outside a workflow', () => {
  const none = { ...facts, events: 0, first: null, last: null, run: null }
  const names = trailers(commitMessage(TEMPLATE, none)).map(([name]) => name)
  expect(names).toEqual(['Account', 'Month', 'Events', 'SHA-256', 'Source-SHA-256'])
})

test('has the subject that is asked for', () => {
  const subject = commitMessage('{account-id}/{account}: {month}, {events}', facts).split('\n')[0]
  expect(subject).toBe('0c6ae7a5-5b4b/acme: 2026-10, 12345')
})

describe('an account’s name cannot add to it', () => {
  test.each([
    'acme\n\nMonth: 1999-01',
    'acme\r\nEvents: 0',
    'acme\u2028Run: x',
    '{month}{events}',
    'a: b',
    '# comment',
    ' \u0000 ',
  ])('%j', (name) => {
    const message = commitMessage(TEMPLATE, { ...facts, account: { id: '1', name } })
    const read = trailers(message)
    expect(read.map(([key]) => key)).toEqual([
      'Account',
      'Month',
      'Events',
      'First',
      'Last',
      'SHA-256',
      'Source-SHA-256',
      'Run',
    ])
    expect(read[1]).toEqual(['Month', '2026-10'])
    expect(message.split('\n').indexOf('')).toBe(1)
    expect(message.replaceAll('\n', '')).not.toMatch(/[\p{C}\u2028]/u)
  })
})
