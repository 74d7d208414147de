import { expect, test } from '@jest/globals'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { measure } from '../../bench/measure.ts'
import { yearOf } from '../../bench/data.ts'

test('query takes no more memory for 300,000 events than for a few, whatever it writes', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'query-'))
  try {
    const cli = join(import.meta.dirname, '../../src/cli.ts')
    const env = { PATH: process.env.PATH ?? '', NODE: process.execPath, CLI: cli }
    const peakOf = async (events: number, format: string) => {
      const { ledger } = await yearOf(folder, events)
      const script = `"$NODE" "$CLI" query "${ledger}" --format ${format} | cat`
      return (await measure(script, env)).peak
    }
    for (const format of ['table', 'jsonl', 'json', 'csv']) {
      const few = await peakOf(1200, format)
      expect(await peakOf(300_000, format)).toBeLessThan(few + 120e6)
    }
  } finally {
    await rm(folder, { recursive: true })
  }
})
