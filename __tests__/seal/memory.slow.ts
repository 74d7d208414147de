import { expect, test } from '@jest/globals'
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

test('sealing 400 MB takes no more memory than a small document', () => {
  const script = fileURLToPath(new URL('./large.ts', import.meta.url))
  const { stdout, stderr } = spawnSync(process.execPath, [script], { encoding: 'utf8' })
  expect(stderr).toBe('')
  const { sealed: size, peak } = JSON.parse(stdout) as { sealed: number; peak: number }
  expect(size).toBeGreaterThan(400e6)
  expect(peak).toBeLessThan(400e6)
})
