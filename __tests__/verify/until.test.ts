import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runCommand } from '../command.ts'
import { Clone } from './fixture.ts'

let clone: Clone
beforeAll(async () => {
  clone = await Clone.create()
  await clone.append({ month: '2025-03' })
  await clone.append({ month: '2025-04' })
})
afterAll(() => clone.remove())

const verify = (now: string, ...args: string[]) =>
  runCommand(['verify', clone.folder, ...args], { now })

test.each(['2025-05-10T00:00:00Z', '2030-01-01T00:00:00Z', '2099-12-31T00:00:00Z'])(
  'with --until the ledger of an account that ended is sound at %s',
  async (now) => {
    const { exitCode, out } = await verify(now, '--until', '2025-04')
    expect(out).toContain('2025-04 was due, as the last month of the account')
    expect(exitCode).toBe(0)
  },
)

test('without it the same ledger lacks months', async () => {
  const { exitCode, out } = await verify('2030-01-01T00:00:00Z')
  expect(exitCode).toBe(1)
  expect(out).toContain('ends with 2025-04, but 2029-11 is to be there 5 days after its end')
})

test('a ledger that ends before the last month of its account is not sound', async () => {
  const { exitCode, out } = await verify('2030-01-01T00:00:00Z', '--until', '2025-06')
  expect(exitCode).toBe(1)
  expect(out).toContain(
    'ends with 2025-04, but 2025-06 is to be there as the last month of the account',
  )
})

test('a last month that is still to come says nothing', async () => {
  const { exitCode } = await verify('2025-05-10T00:00:00Z', '--until', '2026-12')
  expect(exitCode).toBe(0)
})

test.each(['2025-13', 'April', '2025'])('--until %s is refused', async (until) => {
  const { exitCode, err } = await verify('2030-01-01T00:00:00Z', '--until', until)
  expect(exitCode).toBe(2)
  expect(err).toContain(`until: '${until}' is not a month, YYYY-MM`)
})

test('with several ledgers the last month is of one: it is given with its folder', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'until-'))
  for (const name of ['acme', 'globex']) {
    await cp(join(clone.folder, 'audit-trail/acme'), join(folder, name), { recursive: true })
  }
  const { exitCode, err } = await runCommand(['verify', folder, '--until', '2025-04'])
  await rm(folder, { recursive: true })
  expect(exitCode).toBe(2)
  expect(err).toContain('verify its folder by itself')
})
