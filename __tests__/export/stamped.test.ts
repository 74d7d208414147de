import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { readFileSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { sha256 } from '../../sandbox/reference.ts'
import { startTimestampAuthority, type TimestampAuthority } from '../../sandbox/timestamp.ts'
import type { Inputs } from '../../src/options/inputs.ts'
import { archivesOf, program, stage, type Stage } from '../e2e/fixture.ts'
import { checkLedger, FOLDER, ledgerFile } from '../e2e/ledger.ts'
import { exportIn } from '../in-process.ts'

// openssl has no other clock.
const NOW = new Date().toISOString()
const [march, april] = ['2025-03', '2025-04'] as const
/** Nothing listens there. */
const NOBODY = 'http://127.0.0.1:1/tsr'

let at: Stage
let authority: TimestampAuthority
beforeAll(async () => {
  at = await stage(await archivesOf([march, april], 5))
  authority = await startTimestampAuthority(join(at.folder, 'authority'))
})
afterAll(async () => {
  await authority.close()
  await at.close()
})

const run = (month: string, inputs: Inputs) => exportIn(at, { month, ...inputs }, NOW)
const tsr = (month: string) => `2025/${month}.manifest.json.tsr`

/** What openssl, which is not ours, says of a token of the ledger. */
async function verified(month: string, token: string): Promise<string> {
  const [manifest, root] = [join(at.folder, 'manifest.json'), join(at.folder, 'root.pem')]
  await writeFile(manifest, await ledgerFile(at, `2025/${month}.manifest.json`))
  await writeFile(root, authority.root)
  const args = ['ts', '-verify', '-data', manifest, '-in', token, '-CAfile', root]
  return program('openssl', args).toString()
}

test('each final month comes with a token, of the first authority that answers rightly', async () => {
  const ran = await run(march, { 'timestamp-authority': `${NOBODY}, ${authority.url}` })
  expect([ran.message, ran.warnings]).toEqual(['', []])
  await checkLedger(at)
  const path = ran.outputs['timestamp-token']!
  expect(readFileSync(path).equals(await ledgerFile(at, tsr(march)))).toBe(true)
  expect(await verified(march, path)).toContain('OK')
  expect(await at.git.text(['show', '--format=', '--name-only', 'main'])).toContain(tsr(march))
})

test('required, and not to be had: the month fails before it is delivered', async () => {
  const inputs = { timestamp: 'required', 'timestamp-authority': NOBODY }
  const { message, outputs } = await run(april, inputs)
  expect(message).toContain('127.0.0.1:1 gave no answer')
  expect(outputs).toMatchObject({ status: 'failed', changed: 'false' })
  expect(await checkLedger(at)).toHaveLength(1)
})

test('best effort: the month is delivered without, and the next run adds the token', async () => {
  const { message, warnings, outputs } = await run(april, { 'timestamp-authority': NOBODY })
  expect([message, outputs['timestamp-token']]).toEqual(['', ''])
  expect(warnings.join()).toContain('2025-04 is delivered without a time-stamp')

  const again = await run(april, { 'timestamp-authority': authority.url })
  expect(again.message).toBe('')
  expect(again.outputs).toMatchObject({ status: 'unchanged', changed: 'false' })
  expect(await verified(april, again.outputs['timestamp-token']!)).toContain('OK')
  expect(await at.git.text(['log', '-1', '--format=%B', 'main'])).toBe(
    'audit trail: acme 2025-04 (time-stamped)\n\nAccount: acme\nMonth: 2025-04\n' +
      'Evidence: timestamp\nManifest-SHA-256: ' +
      sha256(await ledgerFile(at, '2025/2025-04.manifest.json')) +
      '\nRun: https://github.com/acme/compliance/actions/runs/4711\n',
  )
  const changed = await at.git.text(['show', '--format=', '--name-only', 'main'])
  expect(changed.trim().split('\n')).toEqual(
    [`${FOLDER}/${tsr(april)}`, `${FOLDER}/README.md`, `${FOLDER}/SHA256SUMS`].sort(),
  )
  const head = await at.head()
  await run(april, { 'timestamp-authority': authority.url })
  expect(await at.head()).toBe(head)
})
