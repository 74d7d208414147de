import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Manifest } from '../../src/ledger/manifest.ts'
import { runCommand } from '../command.ts'
import { archivesOf, stage, type Stage } from '../e2e/fixture.ts'
import { checkLedger, filesAtHead, FOLDER, ledgerFile, logOf } from '../e2e/ledger.ts'
import { exportIn } from '../in-process.ts'
import { gnupg, type GnuPG } from '../seal/gnupg.ts'

const NOW = '2026-11-10T05:17:00Z'
const MONTHS = ['2026-08', '2026-09', '2026-10']
const PERSONAL = /@|&#64;|example\.com|192\.0\.2|198\.51\.100/
let at: Stage
let gpg: GnuPG
let key: string
beforeAll(() => {
  gpg = gnupg(new Date(NOW))
  key = gpg.generate('future-default', 'default', 'never', new Date('2026-01-01T00:00:00Z'))
})
afterAll(() => gpg.close())
beforeEach(async () => {
  at = await stage(await archivesOf(MONTHS, 40))
})
afterEach(() => at.close())

const manifestOf = async (month: string) =>
  JSON.parse((await ledgerFile(at, `2026/${month}.manifest.json`)).toString()) as Manifest
const pageOf = async (month: string) =>
  (await ledgerFile(at, `2026/${month}.review.html`)).toString()
const comparedIn = (page: string) => /<dt>Compared with<\/dt>\s*<dd>(.*?)<\/dd>/s.exec(page)?.[1]

/** What verify says of the ledger in the folder of this workspace. */
const verify = (...args: string[]) =>
  runCommand(['verify', join(at.folder, FOLDER), ...args], { now: NOW, temp: at.folder })

test('the page is a file of its month, in commit and folder, and compared with the months before', async () => {
  const inputs = { destination: 'commit, folder', review: 'true' }
  const first = await exportIn(at, { ...inputs, month: '2026-08..2026-09' }, NOW)
  expect([first.message, first.warnings]).toEqual(['', []])
  const { files } = await manifestOf('2026-09')
  expect(files.map(({ path, role }) => [role, path])).toEqual([
    ['events', '2026/2026-09.json'],
    ['review', '2026/2026-09.review.html'],
  ])
  expect(comparedIn(await pageOf('2026-08'))).toBe('No earlier month<small></small>')
  // Not delivered before: it was read in this run.
  expect(comparedIn(await pageOf('2026-09'))).toContain('2026-08')

  const last = await exportIn(at, { ...inputs, month: '2026-10' }, NOW)
  const page = await pageOf('2026-10')
  expect(page).toMatch(/^<!doctype html>.*2026\/2026-10\.json.*<\/html>\s*$/s)
  expect(comparedIn(page)).toContain('2026-08 to 2026-09')
  expect(last.summary).toContain('## Review of acme 2026-10\n')
  expect(last.summary).toMatch(/&#64;/)
  expect((await ledgerFile(at, 'SHA256SUMS')).toString()).toContain('  2026/2026-10.review.html\n')
  expect(logOf(await checkLedger(at))).toEqual(MONTHS)
  const { exitCode, out } = await verify('--until', '2026-10')
  expect({ exitCode, out }).toMatchObject({ exitCode: 0 })
})

test('when encrypting, the page is encrypted for the readers, and plain outputs hold counts only', async () => {
  const inputs = {
    destination: 'commit, folder',
    review: 'true',
    summary: 'full',
    'pgp-public-keys': gpg.exportKey(key),
  }
  await exportIn(at, { ...inputs, month: '2026-09' }, NOW)
  const ran = await exportIn(at, { ...inputs, month: '2026-10' }, NOW)
  expect(ran.message).toBe('')
  const sealed = await ledgerFile(at, '2026/2026-10.review.html.pgp')
  const page = gpg.run(['-d'], sealed).stdout.toString()
  expect(page).toMatch(/^<!doctype html>.*2026\/2026-10\.json\.gz\.pgp.*<\/html>\s*$/s)
  expect(comparedIn(page)).toContain('2026-09')
  const review = ran.summary.slice(ran.summary.indexOf('## Review of'))
  expect(review).toMatch(/^## Review of 2026-10\n/)
  const paths = (await filesAtHead(at)).filter((path) => !path.endsWith('.pgp'))
  const plain = await Promise.all(paths.map((path) => at.git.text(['show', `main:${path}`])))
  const said = [review, ran.outputs, ran.loose, ran.grouped, ran.warnings, plain]
  expect(JSON.stringify(said)).not.toMatch(PERSONAL)

  const secret = join(at.folder, 'reader.asc')
  writeFileSync(secret, gpg.exportSecret(key))
  const { exitCode, out } = await verify('--private-key', secret, '--until', '2026-10')
  expect({ exitCode, out }).toMatchObject({ exitCode: 0 })
})

test('a page of a revision that another run took meanwhile is not delivered', async () => {
  const month = '2026-10'
  let isFirst = true
  at.world.github.onBeforeRefUpdate = async () => {
    if (!isFirst) return
    isFirst = false
    const { archives } = at.account
    const index = archives.findIndex(({ month: number }) => Number(number) === 10)
    const [ours] = archives.splice(index, 1, ...(await archivesOf([month], 41)))
    expect((await exportIn(at, { month }, NOW)).message).toBe('')
    archives.splice(index, 1, ours!)
  }
  const { message } = await exportIn(at, { month, review: 'true' }, NOW)
  expect(message).toMatch(
    /^2026-10: Another run added 2026-10 meanwhile, .* review page does not fit/,
  )
  expect(logOf(await checkLedger(at))).toEqual([month])
})
