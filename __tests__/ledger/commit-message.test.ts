import { spawnSync } from 'node:child_process'
import { expect, test } from '@jest/globals'
import { commitMessage, evidenceMessage } from '../../src/ledger/commit-message.ts'
import { manifestOf } from './fixture.ts'

const manifest = manifestOf()
const TEMPLATE = 'audit trail: {account} {month} ({events} events)'

/** The trailers as git itself reads them. */
function trailers(message: string): string[][] {
  const { stdout, status } = spawnSync('git', ['interpret-trailers', '--parse'], { input: message })
  expect(status).toBe(0)
  const lines = stdout.toString().split('\n').slice(0, -1)
  return lines.map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 2)])
}

const EXPECTED = [
  ['Account', 'acme'],
  ['Month', '2026-10'],
  ['Events', '2'],
  ['First', '2026-10-01T00:00:00.000000001Z'],
  ['Last', '2026-10-02T00:00:00+02:00'],
  ['SHA-256', manifest.json.sha256],
  ['Source-SHA-256', manifest.source.checksum],
  ['Sequence', '12'],
  ['Run', 'https://github.com/acme/compliance/actions/runs/4711'],
]

test('is a subject, an empty line, and trailers that git reads', () => {
  const message = commitMessage(TEMPLATE, { ...manifest, sequence: 12 })
  expect(message.split('\n').slice(0, 2)).toEqual(['audit trail: acme 2026-10 (2 events)', ''])
  expect(trailers(message)).toEqual(EXPECTED)
})

test('leaves out what there is not: first of no events, place outside the log, run of no workflow', () => {
  const events = { ...manifest.events, count: 0, first: null, last: null }
  const none = { ...manifest, events, sequence: null, run: null }
  const names = trailers(commitMessage(TEMPLATE, none)).map(([name]) => name)
  expect(names).toEqual(['Account', 'Month', 'Events', 'SHA-256', 'Source-SHA-256'])
})

test.each([
  'acme\n\nMonth: 1999-01',
  'acme\u2028Run: x',
  '{month}{events}',
  '# comment',
  ' \u0000 ',
])('an account called %j cannot add to it', (name) => {
  const message = commitMessage(TEMPLATE, { ...manifest, account: { id: '1', name } })
  const read = trailers(message)
  expect(read.map(([key]) => key)).toEqual(EXPECTED.map(([key]) => key))
  expect(read[1]).toEqual(['Month', '2026-10'])
  expect(message.replaceAll('\n', '')).not.toMatch(/[\p{C}\u2028]/u)
})

test.each([
  ['acme [skip ci]', 'acme (skip ci)'],
  ['closes acme/app#12', 'closes acme/app# 12'],
  ['resolves GH-1', 'resolves GH 1'],
  ['fixes https://github.com/acme/app/issues/1', 'fixes https: //github.com/acme/app/issues/1'],
  ['@octocat', '(at)octocat'],
  ['C# & Co', 'C# & Co'],
])('the name %j means nothing to GitHub in it', (name, shown) => {
  const named = { ...manifest, account: { id: '1', name } }
  const lines = commitMessage(TEMPLATE, named).split('\n')
  expect(lines[0]).toBe(`audit trail: ${shown} 2026-10 (2 events)`)
  expect(lines[2]).toBe(`Account: ${shown}`)
  const held = { path: 'x', sha256: 'a'.repeat(64), manifest: named }
  const evidence = evidenceMessage('signoff', held, null).split('\n')
  expect(evidence[0]).toBe(`audit trail: ${shown} 2026-10 (signed off)`)
})
