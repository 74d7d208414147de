import { describe, expect, test } from '@jest/globals'
import { findDirectory } from '../../src/ledger/locate.ts'
import { ledgerDirectory } from '../../src/ledger/paths.ts'
import { fakeLog } from '../edges.ts'
import { ACME, append, MemoryFiles, recordOf } from './fixture.ts'

const RENAMED = { id: ACME.id, name: 'globex' }
const OTHER = { id: 'f0000000-0000-4000-8000-000000000000', name: 'initech' }

/** A repository with the ledgers of accounts in folders. */
async function repositoryOf(ledgers: Record<string, typeof ACME>): Promise<MemoryFiles> {
  const root = new MemoryFiles()
  for (const [folder, account] of Object.entries(ledgers)) {
    const ledger = new MemoryFiles()
    await append(ledger, recordOf('2026-10', folder, { account }))
    for (const [path, bytes] of ledger.all) root.write(`${folder}/${path}`, bytes)
  }
  return root
}

const locate = (root: MemoryFiles, template: string, account: typeof ACME) =>
  findDirectory(root, template, account, fakeLog())

test.each(['..', '.git', 'a/b', '../../x', 'a\\b', 'Ä b', '{account-id}', 'con:x', '\u0000'])(
  'the folder of an account called %j is one, inside, told apart from any other',
  (name) => {
    const folder = ledgerDirectory('audit-trail/{account}', { id: '1', name })
    const [first, segment, ...more] = folder.split('/')
    expect([first, more]).toEqual(['audit-trail', []])
    expect(segment).toMatch(/^[A-Za-z0-9_%-][A-Za-z0-9._%-]*$/)
    expect(decodeURIComponent(segment!)).toBe(name)
  },
)

describe('the folder of a ledger', () => {
  test.each([
    ['audit-trail/{account}', 'audit-trail/acme', 'audit-trail/globex'],
    ['{account}/trail', 'acme/trail', 'globex/trail'],
    [
      'a/heroku-{account}.d/{account-id}',
      `a/heroku-acme.d/${ACME.id}`,
      `a/heroku-globex.d/${ACME.id}`,
    ],
  ])('of an account that was renamed is the one it has: of %j', async (template, old, own) => {
    expect(await locate(new MemoryFiles(), template, RENAMED)).toBe(own)
    const root = await repositoryOf({ [old]: ACME, 'audit-trail/initech': OTHER })
    expect(await locate(root, template, RENAMED)).toBe(old)
  })

  test.each([
    ['aux', '{account}'],
    ['git', '.{account}'],
  ])('is not %j in %j, and the id is the way out', async (name, template) => {
    await expect(locate(new MemoryFiles(), template, { ...ACME, name })).rejects.toThrow(
      /folder '.?\{account\}', filled in for the account.*use \{account-id\}/,
    )
  })

  test.each<[string, Record<string, typeof ACME>]>([
    ['other accounts have ledgers', { 'audit-trail/initech': OTHER }],
    // Refused when it is read.
    ["another account's is there, and none of its own", { 'audit-trail/globex': OTHER }],
    ['both names have a ledger', { 'audit-trail/globex': RENAMED, 'audit-trail/acme': ACME }],
    ['the old one is of another template', { 'archive/acme': ACME }],
  ])("is the template's where %s", async (_what, ledgers) => {
    const root = await repositoryOf(ledgers)
    expect(await locate(root, 'audit-trail/{account}', RENAMED)).toBe('audit-trail/globex')
  })

  test('is its own where another account has taken its old name', async () => {
    // acme became acme-old, and initech acme.
    const root = await repositoryOf({ 'audit-trail/acme': ACME, 'audit-trail/initech': OTHER })
    const at = (account: typeof ACME) => locate(root, 'audit-trail/{account}', account)
    expect(await at({ ...ACME, name: 'acme-old' })).toBe('audit-trail/acme')
    expect(await at({ ...OTHER, name: 'acme' })).toBe('audit-trail/initech')
  })

  test.each([
    ['another, which is left alone', 'aaa', 'acme'],
    ['its own, where it is told', 'globex', 'globex'],
  ])('is found where a manifest of %s cannot be read', async (_, broken, expected) => {
    const root = await repositoryOf({ 'audit-trail/acme': ACME, 'audit-trail/aaa': OTHER })
    root.write(`audit-trail/${broken}/2026/2026-10.manifest.json`, '{')
    const found = await locate(root, 'audit-trail/{account}', RENAMED)
    expect(found).toBe(`audit-trail/${expected}`)
  })
})
