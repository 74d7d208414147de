import { describe, expect, test } from '@jest/globals'
import { chmod, mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import {
  asNobody,
  type Clone,
  eachWithACopy,
  EVENTS,
  found,
  M2,
  outcomeOf,
  verified,
} from './fixture.ts'

let clone: Clone
eachWithACopy((copy) => {
  clone = copy
})

const report = () => asNobody(clone, () => verified(clone))
const findings = async () => found(await report())

describe('a folder that cannot be read', () => {
  test('for its name is not UTF-8 is skipped and told; the ledger is verified', async () => {
    await mkdir(Buffer.concat([Buffer.from(`${clone.folder}/caf`), Buffer.from([0xe9])]))
    const made = await report()
    expect(found(made)).toEqual({})
    expect(made.ledgers.map(({ path }) => path)).toEqual(['audit-trail/acme'])
    expect(made.unread).toEqual(['caf\ufffd'])
  })

  test.each(['closed', 'closed/2024'])('for its mode, %s, is skipped and told', async (path) => {
    await mkdir(join(clone.folder, path), { recursive: true })
    await chmod(join(clone.folder, path), 0)
    const made = await report()
    expect(found(made)).toEqual({})
    expect(made.unread).toEqual([path])
  })

  test('in a ledger is a finding of that ledger', async () => {
    await mkdir(clone.at('2024'))
    await chmod(clone.at('2024'), 0)
    expect(await findings()).toEqual({ unnamed: ["'2024' cannot be read"] })
  })

  test('that is a ledger which the history knows is a finding too', async () => {
    await chmod(clone.at('.'), 0)
    const { unnamed } = await findings()
    expect(unnamed).toEqual(["The ledger 'audit-trail/acme' cannot be read"])
    await chmod(clone.at('.'), 0o755)
  })
})

describe('a file of a ledger that cannot be read is a finding', () => {
  test('events', async () => {
    await chmod(clone.at(EVENTS), 0)
    const made = await report()
    expect(found(made)).toEqual({ unnamed: [`'${EVENTS}' cannot be read`] })
    expect(outcomeOf(made, 'events').status).toBe('not-checked')
  })

  test('a manifest', async () => {
    await chmod(clone.at(M2), 0)
    expect(await findings()).toMatchObject({
      unnamed: expect.arrayContaining([`'${M2}' cannot be read`]),
    })
  })

  test.each(['README.md', 'SHA256SUMS'])('%s', async (path) => {
    await chmod(clone.at(path), 0)
    const problem = [`'${path}' cannot be read`]
    expect(await findings()).toEqual({
      unnamed: problem,
      [path === 'README.md' ? 'page' : 'sums']: problem,
    })
  })

  test('with a page that makes a folder look like a ledger, elsewhere', async () => {
    const other = join(clone.folder, 'other')
    await mkdir(other)
    for (const name of ['README.md', 'SHA256SUMS']) await writeFile(join(other, name), 'x')
    await chmod(join(other, 'README.md'), 0)
    expect(await findings()).toEqual({})
    await rm(other, { recursive: true })
  })
})
