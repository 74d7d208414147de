import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { spawn, type StdioOptions } from 'node:child_process'
import { closeSync, openSync } from 'node:fs'
import { rm, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { addMonths, monthOf } from '../../src/system/month.ts'
import { NODE } from '../e2e/fixture.ts'
import { Clone } from './fixture.ts'

const source = (name: string) => fileURLToPath(new URL(`../../src/${name}`, import.meta.url))

let clone: Clone
beforeAll(async () => {
  clone = await Clone.create()
  // Whenever this runs: the month is over, and within the days of grace.
  await clone.append({ month: addMonths(monthOf(new Date()), -2) })
})
afterAll(() => clone.remove())

interface Ended {
  exitCode: number | null
  out: string
  err: string
}

/** Runs a source as a process of its own; `deaf`: nobody reads what it prints. */
async function run(
  args: readonly string[],
  env: Record<string, string> = {},
  { deaf = false, stdout = 'pipe' }: { deaf?: boolean; stdout?: 'pipe' | number } = {},
): Promise<Ended> {
  const stdio: StdioOptions = ['ignore', stdout, 'pipe']
  const child = spawn(NODE, args, { env: { PATH: process.env.PATH ?? '', ...env }, stdio })
  let [out, err] = ['', '']
  if (deaf) child.stdout!.destroy()
  else child.stdout?.on('data', (text: Buffer) => (out += text.toString()))
  child.stderr!.on('data', (text: Buffer) => (err += text.toString()))
  const exitCode = await new Promise<number | null>((resolve) => child.on('close', resolve))
  return { exitCode, out, err }
}

describe('the command', () => {
  const command = source('cli.ts')
  const verify = () => [command, 'verify', clone.folder, '--json', '--grace-days', '365']
  const broken = () => [...verify(), '--expect-records', '9']

  test('whose reader goes away tells with its exit code what it found all the same', async () => {
    expect(await run(verify(), {}, { deaf: true })).toMatchObject({ exitCode: 0, err: '' })
    expect(await run(broken(), {}, { deaf: true })).toMatchObject({ exitCode: 1, err: '' })
  })

  test('whose report cannot be written has checked nothing', async () => {
    const full = openSync('/dev/full', 'w')
    try {
      const { exitCode, err } = await run(verify(), {}, { stdout: full })
      expect(exitCode).toBe(2)
      expect(err).toMatch(/^The report could not be written: .*ENOSPC.*\n$/)
    } finally {
      closeSync(full)
    }
  })

  test('in which something goes wrong that nobody catches shows no secret, and found nothing', async () => {
    const token = 'ghs_token-of-these-tests'
    const fault = `setImmediate(() => {
      const token = process.env.GITHUB_TOKEN
      throw new Error('with ' + token + ', cut ' + token.slice(2))
    })`
    const { exitCode, err } = await run(
      ['--import', `data:text/javascript,${encodeURIComponent(fault)}`, ...verify()],
      { GITHUB_TOKEN: token },
    )
    expect({ exitCode, err }).toEqual({
      exitCode: 2,
      err: expect.stringContaining('with ***, cut ***'),
    })
    expect(err).not.toContain(token)
  })
})

describe('the action', () => {
  const step = (env: Record<string, string>) =>
    run([source('verify.ts')], {
      ...{ INPUT_DIRECTORY: clone.folder, 'INPUT_GRACE-DAYS': '365' },
      ...{ RUNNER_TEMP: clone.folder, ...env },
    })
  const records = { 'INPUT_EXPECT-RECORDS': '9' }
  const nowhere = () => join(clone.folder, 'no', 'where')

  test('tells what it found also when the outputs cannot be set', async () => {
    const { exitCode, out } = await step({ ...records, GITHUB_OUTPUT: nowhere() })
    expect(exitCode).toBe(1)
    expect(out).toMatch(/^::error::1 problem\. The first: .*GITHUB_OUTPUT/m)
  })

  test('whose outputs cannot be set fails, whatever it found', async () => {
    const { exitCode, out } = await step({ GITHUB_OUTPUT: nowhere() })
    expect(exitCode).toBe(1)
    expect(out).toMatch(/^::error::.*GITHUB_OUTPUT/m)
  })

  test.each([
    ['sound', {}, 0],
    ['not', records, 1],
  ])('is what it found without a job summary: %s', async (_, env, code) => {
    const output = join(clone.folder, '.git', 'output')
    await writeFile(output, '')
    const { exitCode, out } = await step({
      ...{ ...env, GITHUB_OUTPUT: output, GITHUB_STEP_SUMMARY: nowhere() },
    })
    expect(exitCode).toBe(code)
    expect(out).toMatch(/^::warning::The job summary could not be written: /m)
    expect(/^::error::1 problem/m.test(out)).toBe(code === 1)
    expect(await readFile(output, 'utf8')).toMatch(/^result<</m)
    await rm(output)
  })
})
