import { expect, test } from '@jest/globals'
import { randomBytes } from 'node:crypto'
import { reference, sha256 } from '../../sandbox/reference.ts'
import { archiveOfEvents, events, onStage } from '../e2e/fixture.ts'
import { checkLedger, FOLDER, ledgerFile } from '../e2e/ledger.ts'
import { exportIn } from '../in-process.ts'

const month = '2025-04'

test('a month beyond what memory holds is ordered; beyond 35 MB its file is in parts, which joined are the file', async () => {
  const noise = (text: string) => text.replace(/\}$/, `,"x":"${randomBytes(5e5).toString('hex')}"}`)
  const texts = events(month, 45).map(noise)
  await onStage([await archiveOfEvents(month, texts)], async (at) => {
    const run = () => exportIn(at, { month, compression: 'none' }, '2026-10-05T06:00:00Z')
    const { message, outputs } = await run()
    expect(message).toBe('')
    const [manifest] = await checkLedger(at)
    const paths = manifest!.files.map(({ path }) => path)
    expect(paths).toEqual([`2025/${month}.json.part01`, `2025/${month}.json.part02`])
    const joined = Buffer.concat(await Promise.all(paths.map((path) => ledgerFile(at, path))))
    expect(joined.equals(reference(texts))).toBe(true)
    expect([manifest!.json.sha256, outputs.sha256]).toEqual([sha256(joined), sha256(joined)])
    expect(outputs.path).toBe(`${FOLDER}/2025/${month}.json`)
    expect((await run()).outputs.status).toBe('unchanged')
  })
})
