import { describe, expect, test } from '@jest/globals'
import { rm } from 'node:fs/promises'
import { resultOf } from '../../src/verify/report.ts'
import { formatSummary } from '../../src/verify/format.ts'
import { formatText } from '../../src/verify/format.ts'
import { Clone, eachWithACopy, EVENTS, found, M2, outcomeOf, verified, was } from './fixture.ts'

let clone: Clone
eachWithACopy((copy) => {
  clone = copy
})

/** A file that was damaged, and restored in a commit of its own. */
async function incident(): Promise<[string, string]> {
  await clone.flip(EVENTS)
  const damage = clone.commit('Damage')
  clone.git(['checkout', 'HEAD~1', '--', '.'])
  return [damage, clone.commit('Repair')]
}

describe('commits that were looked into', () => {
  test('are shown as accepted, and are no problem', async () => {
    const [damage, repair] = await incident()
    const report = await verified(clone, { accepted: new Set([damage, repair]) })
    expect(found(report)).toEqual({})
    expect(resultOf(report)).toBe('ok')
    expect(outcomeOf(report, 'history').accepted).toHaveLength(2)
    const lines = formatText(report).filter((line) => line.startsWith('      accepted: '))
    expect(lines).toHaveLength(2)
    expect(lines[0]).toContain(`/${EVENTS}' was modified by commit ${damage.slice(0, 12)}`)
    expect(formatSummary(report).match(/accepted: /g)).toHaveLength(2)
  })

  test('hide no other, nor what is on disk', async () => {
    const [damage, repair] = await incident()
    const only = await verified(clone, { accepted: new Set([damage]) })
    expect(found(only)).toEqual({ history: [was('modified', EVENTS, repair)] })
    await clone.flip(EVENTS)
    const after = await verified(clone, { accepted: new Set([damage, repair]) })
    expect(found(after).history).toEqual([`'${EVENTS}' is not as it was committed`])
    expect(found(after).digests).toHaveLength(1)
  })

  test('also in how months were committed, and the page', async () => {
    clone.git(['commit', '--quiet', '--amend', '-m', 'No trailers'])
    const amended = clone.git(['rev-parse', 'HEAD'])
    await clone.write('README.md', 'x')
    const edit = clone.commit('Say more')
    clone.git(['checkout', 'HEAD~1', '--', '.'])
    const repair = clone.commit('Repair')
    expect(found(await verified(clone)).commits).toHaveLength(5)
    const accepted = new Set([amended, edit, repair])
    expect(found(await verified(clone, { accepted }))).toEqual({})
  })
})

test('a month that Heroku lost is accepted by its name, and no other', async () => {
  const lossy = await Clone.create()
  for (const month of ['2024-10', '2024-12', '2025-02', '2025-03']) await lossy.append({ month })
  const accepted = new Set(['2024-11'])
  expect(found(await verified(lossy, { accepted }))).toEqual({
    months: ["The ledger 'audit-trail/acme' lacks the month 2025-01"],
  })
  accepted.add('2025-01')
  expect(found(await verified(lossy, { accepted }))).toEqual({})
  await lossy.remove()
})

test('a file that is gone is no gap that a month could excuse', async () => {
  await rm(clone.at(M2))
  const accepted = new Set(['2025-02'])
  expect(found(await verified(clone, { accepted })).chain).toHaveLength(1)
})
