import { beforeAll, expect, test } from '@jest/globals'
import type { CompanionKind } from '../../src/ledger/companions.ts'
import { formatSignOff, signOffOf, type Approval, type SignOff } from '../../src/ledger/sign-off.ts'
import { signDetached } from '../../src/openpgp/detached.ts'
import type { Verification } from '../../src/verify/verify.ts'
import { expectFound } from './damage.ts'
import { APRIL, eachWithACopy, found, outcomeOf, signing, verified, type Clone } from './fixture.ts'

let clone: Clone
eachWithACopy((copy) => {
  clone = copy
})
type Signing = Awaited<ReturnType<typeof signing>>
let own: Signing
let stranger: Signing
beforeAll(async () => {
  own = await signing()
  stranger = await signing()
})

const approval = (login: string): Approval => ({
  ...{ login, state: 'approved', comment: '', at: null, environment: 'audit-review' },
})

/** Signs a month off as the action does. */
async function signOff(
  month: string,
  change: (signOff: SignOff) => SignOff = (same) => same,
  by?: Signing['signer'],
): Promise<void> {
  const { log } = await clone.state()
  const held = log.find(({ manifest }) => manifest.month === month)!
  const reviewed = { approvals: [approval('mona')], starters: ['octocat'] as const, run: null }
  const bytes = formatSignOff(change(signOffOf(held, reviewed)))
  const companions: [CompanionKind, Buffer][] = [['signoff', bytes]]
  if (by !== undefined) {
    const signature = Buffer.from(await signDetached(bytes, by, APRIL))
    companions.push(['signoff-signature', signature])
  }
  clone.commit(await clone.attach(held.path, 'signoff', companions))
}

const verifiedWithin = (days: number | undefined, options: Partial<Verification> = {}) =>
  verified(clone, { now: APRIL, signedOffWithin: days, ...options })

const CLAIMED = 'claimed, neither signed by a key given nor by an expected author'

test('every month signed off in time: sound, and not checked without a deadline', async () => {
  for (const month of ['2025-01', '2025-02', '2025-03']) await signOff(month)
  const report = await verifiedWithin(5)
  expect(found(report)).toEqual({})
  expect(outcomeOf(report, 'signed-off')).toEqual({
    status: 'ok',
    note: `3 of 3 months signed off; ${CLAIMED}: 2025-01 to 2025-03`,
  })
  expect(outcomeOf(await verifiedWithin(undefined), 'signed-off')).toEqual({
    status: 'not-checked',
    reason: expect.stringContaining('3 of 3 months signed off; claimed, '),
  })
})

test('a sign-off that is merely claimed is none where keys or authors were given', async () => {
  await signOff('2025-01')
  await signOff('2025-02', undefined, own.signer)
  await signOff('2025-03')
  const { signerKeys } = own
  const claimed = (...months: string[]) => ({
    'signed-off': months.map((month) => `'2025/${month}.signoff.json' is ${CLAIMED}; due`),
  })
  // The ledger began to be signed with its third manifest.
  const since = { signerKeys, signedSince: 4 }
  expect(found(await verifiedWithin(5, since))).toEqual({})
  const { signed, ...others } = found(await verifiedWithin(5, { signerKeys }))
  expect(signed).toHaveLength(3)
  const problems = claimed('2025-01', '2025-03')['signed-off']
  expect(others).toEqual({ 'signed-off': problems.map((each) => expect.stringContaining(each)) })
  const expectAuthor = new Set(['github-actions[bot]'])
  expectFound(await verifiedWithin(60, { ...since, expectAuthor }), claimed('2025-01'))
})

test.each(['a merge commit', 'a squash'])(
  'a sign-off may come by a pull request: %s',
  async (how) => {
    clone.git(['switch', '--quiet', '--create', 'side'])
    await signOff('2025-01')
    const message = clone.git(['log', '-1', '--format=%B'])
    clone.git(['switch', '--quiet', 'main'])
    if (how === 'a squash') {
      clone.git(['merge', '--quiet', '--squash', 'side'])
      clone.commit(message.replace('\n', ' (#7)\n'))
    } else clone.git(['merge', '--quiet', '--no-ff', '--message=Merge pull request #7', 'side'])
    const report = await verifiedWithin(300)
    expect(found(report)).toEqual({})
    expect(outcomeOf(report, 'signed-off').status).toBe('ok')
  },
)

test('a month that nobody signed off is found when its days are over', async () => {
  await signOff('2025-01')
  expectFound(await verifiedWithin(20), {
    'signed-off': ['has no sign-off of 2025-02, due 20 days after it could be reviewed$'],
  })
})

test('a signed sign-off is no mere claim; one that its initiator alone approved is told', async () => {
  await signOff('2025-01', (same) => ({ ...same, approved_by_another: false }), own.signer)
  const options = { signerKeys: own.signerKeys, signedSince: 4 }
  expect(outcomeOf(await verifiedWithin(300, options), 'signed-off')).toEqual({
    status: 'ok',
    note: '1 of 3 months signed off; approved only by who started the run: 2025-01',
  })
  expectFound(await verifiedWithin(300, { ...options, signerKeys: stranger.signerKeys }), {
    'signed-off': [/signoff\.json\.asc' is of the key .* none of/],
  })
})

test.each<[string, (signOff: SignOff) => SignOff, string]>([
  ['of another month', (same) => ({ ...same, month: '2025-02' }), 'is of another month'],
  [
    'of a manifest that was replaced',
    (same) => ({ ...same, manifest: { ...same.manifest, sha256: '0'.repeat(64) } }),
    'is of another manifest',
  ],
  [
    'of a review page that the month does not have',
    (same) => ({ ...same, review: same.manifest }),
    'is of another review',
  ],
  [
    'that nobody approved',
    (same) => ({ ...same, approvals: [{ ...approval('mona'), state: 'rejected' }] }),
    'names nobody who approved',
  ],
  [
    'that claims that another approved',
    (same) => ({ ...same, approvals: [approval(same.initiator)] }),
    'says that another approved than who started the run',
  ],
])('a sign-off %s is found, also without a deadline', async (_, change, problem) => {
  await signOff('2025-01', change)
  expectFound(await verifiedWithin(undefined), {
    'signed-off': [`'2025/2025-01.signoff.json' ${problem}`],
  })
})
