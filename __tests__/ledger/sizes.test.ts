import { describe, expect, test } from '@jest/globals'
import { appendMonth } from '../../src/ledger/append.ts'
import { readLedger } from '../../src/ledger/read.ts'
import type { LedgerFiles } from '../../src/ledger/store.ts'
import { EVENTS, startFixture, writes } from '../github/fixture.ts'
import { failureOf } from '../edges.ts'
import { ACME, fullLedger, refusal, type MemoryFiles } from './fixture.ts'

/** A ledger of which sizes are known as GitHub's listings tell them. */
const withSizes = (
  ledger: MemoryFiles,
  known: (name: string) => boolean = () => true,
): LedgerFiles => ({
  files: (folder) => ledger.files(folder),
  folders: (folder) => ledger.folders(folder),
  read: (path) => ledger.read(path),
  sizes: async (folder) => {
    const names = (await ledger.files(folder)).filter(known)
    return new Map(names.map((name) => [name, ledger.all.get(`${folder}/${name}`)!.length]))
  },
})

describe('the sizes of files, where they are known without reading', () => {
  test('of a sound ledger are those of its manifests', async () => {
    const { log } = await readLedger(withSizes(await fullLedger()), ACME.id)
    expect(log).toHaveLength(4)
  })

  test.each([
    ['2026/2026-09.json', /$/, '\n', /has 72 bytes, where '2026\/2026-09.manifest.json' has 71/],
    ['provisional/2026-10.json', /$/, '\n', /has 72 bytes, where 'provisional\//],
  ])('stop a run where %s has another', async (path, from, to, words) => {
    const ledger = await fullLedger()
    ledger.edit(path, from, to)
    const error = await refusal(withSizes(ledger))
    expect(error).toHaveProperty('file', path)
    expect(error.message).toMatch(words)
  })
})

test('a run on GitHub notices events of another size, without a request more', async () => {
  const it = await startFixture()
  try {
    await it.write('main', 'kept.txt', 'kept')
    const month = await it.month('[]\n')
    await appendMonth(await it.ledger(), month)
    await it.write('main', EVENTS, '[] \n')
    const before = writes(it).length
    const error = await failureOf(appendMonth(await it.ledger(), month))
    expect(error.message).toMatch(/has 4 bytes, where '2026\/2026-05\.manifest\.json' has 3/)
    expect(writes(it)).toHaveLength(before)
  } finally {
    await it.close()
  }
})
