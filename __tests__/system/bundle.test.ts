import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, test } from '@jest/globals'
import { bundleSha256 } from '../../src/system/bundle.ts'

test('the digest of a bundle is what docs/ledger.md says; sources that run have none', async () => {
  const folder = fileURLToPath(new URL('../../dist/bundle', import.meta.url))
  const command = 'LC_ALL=C sha256sum * | sha256sum'
  const printed = execFileSync('bash', ['-c', command], { cwd: folder, encoding: 'utf8' })
  expect(await bundleSha256(folder)).toBe(printed.slice(0, 64))
  expect(await bundleSha256()).toBeNull()
})
