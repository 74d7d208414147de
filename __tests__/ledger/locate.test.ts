import { describe, expect, test } from '@jest/globals'
import { findDirectory } from '../../src/ledger/locate.ts'
import { fakeLog } from '../edges.ts'
import { ACME, append, MemoryFiles, recordOf } from './fixture.ts'

const RENAMED = { id: ACME.id, name: 'globex' }
const OTHER = { id: 'f0000000-0000-4000-8000-000000000000', name: 'initech' }

/** A repository with the ledgers of accounts in folders. */
async function repositoryOf(ledgers: Record<string, { id: string; name: string }>) {
  const root = new MemoryFiles()
  for (const [folder, account] of Object.entries(ledgers)) {
    const ledger = new MemoryFiles()
    await append(ledger, recordOf('2026-10', folder, { account }))
    for (const [path, bytes] of ledger.all) {
      root.write(folder === '' ? path : `${folder}/${path}`, bytes)
    }
  }
  return root
}

const locateLedger = (root: MemoryFiles, template: string, account: typeof ACME) =>
  findDirectory(root, template, account, fakeLog())

describe('the folder of a ledger', () => {
  test.each([
    ['audit-trail/{account}', 'audit-trail/globex'],
    ['{account}/trail', 'globex/trail'],
    ['trail', 'trail'],
    ['', ''],
    ['x/{account-id}', `x/${ACME.id}`],
  ])("is the template's where there is none yet: %j is %j", async (template, folder) => {
    expect(await locateLedger(new MemoryFiles(), template, RENAMED)).toBe(folder)
  })

  test.each([
    ['audit-trail/{account}', 'audit-trail/acme'],
    ['{account}', 'acme'],
    ['{account}/trail', 'acme/trail'],
    ['a/b/{account}', 'a/b/acme'],
    ['a/heroku-{account}.d/x/{account-id}', `a/heroku-acme.d/x/${ACME.id}`],
  ])('of an account that was renamed is the one it has: of %j, %j', async (template, folder) => {
    const root = await repositoryOf({ [folder]: ACME, 'audit-trail/initech': OTHER })
    expect(await locateLedger(root, template, ACME)).toBe(folder)
    expect(await locateLedger(root, template, RENAMED)).toBe(folder)
  })

  test.each<[string, Record<string, { id: string; name: string }>]>([
    ['other accounts have ledgers', { 'audit-trail/initech': OTHER }],
    // Refused when it is read.
    ["another account's is there, and none of its own", { 'audit-trail/globex': OTHER }],
    ['both names have a ledger', { 'audit-trail/globex': RENAMED, 'audit-trail/acme': ACME }],
    ['the old one is of another template', { 'archive/acme': ACME, acme: ACME }],
  ])("is the template's where %s", async (_what, ledgers) => {
    const root = await repositoryOf(ledgers)
    expect(await locateLedger(root, 'audit-trail/{account}', RENAMED)).toBe('audit-trail/globex')
  })

  test('is its own where another account has taken its old name', async () => {
    // acme became acme-old, and initech acme.
    const root = await repositoryOf({ 'audit-trail/acme': ACME, 'audit-trail/initech': OTHER })
    const locate = (account: { id: string; name: string }) =>
      locateLedger(root, 'audit-trail/{account}', account)
    expect(await locate({ ...ACME, name: 'acme-old' })).toBe('audit-trail/acme')
    expect(await locate({ ...OTHER, name: 'acme' })).toBe('audit-trail/initech')
  })

  test.each([
    ['a/heroku-{account}.d', 'a/other-acme.d', 'a/heroku-globex.d'],
    ['a/heroku-{account}.d', 'a/heroku-acme.old', 'a/heroku-globex.d'],
  ])('of %j is not %j, which differs by more than the name', async (template, other, folder) => {
    const root = await repositoryOf({ [other]: ACME })
    expect(await locateLedger(root, template, RENAMED)).toBe(folder)
  })

  test.each(['notes', 'x2026', '20261', 'provisional.old', '2025'])(
    'is found whatever else is in it, such as a folder %j without manifests of its own',
    async (name) => {
      const root = new MemoryFiles()
      root.write(`audit-trail/acme/${name}/x.manifest.json`, '{')
      const ledger = await repositoryOf({ 'audit-trail/acme': ACME })
      for (const [path, bytes] of ledger.all) root.write(path, bytes)
      expect(await locateLedger(root, 'audit-trail/{account}', RENAMED)).toBe('audit-trail/acme')
    },
  )

  test('that cannot be read for another reason than what it holds is not passed over', async () => {
    const root = await repositoryOf({ 'audit-trail/acme': ACME })
    root.read = () => Promise.reject(new Error('No answer'))
    const found = locateLedger(root, 'audit-trail/{account}', ACME)
    await expect(found).rejects.toThrow('No answer')
  })

  test('beside one that cannot be read is found, and the broken one is left alone', async () => {
    const root = await repositoryOf({ 'audit-trail/acme': ACME, 'audit-trail/aaa': OTHER })
    root.write('audit-trail/aaa/2026/2026-10.manifest.json', '{')
    expect(await locateLedger(root, 'audit-trail/{account}', RENAMED)).toBe('audit-trail/acme')
  })

  test('of its own that cannot be read is still its own, where it is told', async () => {
    const root = await repositoryOf({ 'audit-trail/acme': ACME, 'audit-trail/globex': RENAMED })
    root.write('audit-trail/globex/2026/2026-10.manifest.json', '{')
    expect(await locateLedger(root, 'audit-trail/{account}', RENAMED)).toBe('audit-trail/globex')
  })
})
