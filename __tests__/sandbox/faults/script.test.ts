import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { spawnSync } from 'node:child_process'
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  FaultScriptError,
  parseFaultScript,
  readFaultScript,
} from '../../../sandbox/faults/script.ts'

const root = join(import.meta.dirname, '../../..')
const examples = join(root, 'sandbox/faults/examples')
let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'fault-script-'))
})
afterAll(() => rm(folder, { recursive: true }))

const rule = (more: object) => ({ rules: [{ fault: { kind: 'reset', when: 'before' }, ...more }] })

describe('a script that is wrong is refused, naming the place and what was expected', () => {
  test.each<[unknown, RegExp]>([
    [5, /all of it: .*expected object/],
    [{ rule: [] }, /all of it: Unrecognized key: "rule"/],
    [{ seed: 'x' }, /seed: .*expected/],
    [{ largestFile: 1000 }, /largestFile: .*multiple of 1024/],
    [rule({ service: 's3' }), /rules\.0\.service: .*"downloads"/],
    [rule({ request: '(' }), /rules\.0\.request: .*Unterminated group/],
    [rule({ from: 0 }), /rules\.0\.from: /],
    [rule({ probability: 2 }), /rules\.0\.probability: .*<=1/],
    [rule({ fault: { kind: 'explode' } }), /rules\.0\.fault\.kind: .*refuse, reset, stall/],
    [rule({ fault: { kind: 'reset' } }), /rules\.0\.fault\.when: .*"within"/],
    [rule({ fault: { kind: 'status', status: 200 } }), /rules\.0\.fault\.status: .*400/],
    [rule({ fault: { kind: 'redirect', status: 305 } }), /rules\.0\.fault\.status: .*307/],
    [rule({ service: 'heroku', fault: { kind: 'stale' } }), /rules\.0\.service: .*'github'/],
    [rule({ fault: { kind: 'move' } }), /rules\.0\.service: .*'github'/],
    [
      rule({ fault: { kind: 'status', status: 403, body: 'secondary-limit' } }),
      /rules\.0\.service: .*'github'/,
    ],
  ])('%j', (value, expected) => {
    expect(() => parseFaultScript(value, 'faults.json')).toThrow(FaultScriptError)
    expect(() => parseFaultScript(value, 'faults.json')).toThrow(expected)
    expect(() => parseFaultScript(value, 'faults.json')).toThrow(/^faults\.json is no script/)
  })
})

test('a file that is no JSON, or not there, is refused with its name', async () => {
  const file = join(folder, 'broken.json')
  await writeFile(file, '{')
  await expect(readFaultScript(file)).rejects.toThrow(/broken\.json is no script of faults/)
  await expect(readFaultScript(join(folder, 'none.json'))).rejects.toThrow(/none\.json.*ENOENT/s)
})

test('the examples are scripts', async () => {
  const names = await readdir(examples)
  expect(names.length).toBeGreaterThan(0)
  for (const name of names) {
    expect((await readFaultScript(join(examples, name))).rules.length).toBeGreaterThan(0)
  }
})

test.each(['main.ts', 'serve.ts'])(
  '%s --faults refuses a wrong script at once',
  async (program) => {
    const file = join(folder, 'wrong.json')
    await writeFile(file, JSON.stringify(rule({ from: 0 })))
    const command = [join(root, 'sandbox', program), '--faults', file]
    const { status, stderr } = spawnSync(process.execPath, command, { encoding: 'utf8' })
    expect(status).not.toBe(0)
    expect(stderr).toMatch(/wrong\.json is no script of faults:\n {2}rules\.0\.from: /)
  },
)
