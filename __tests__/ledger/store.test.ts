import { afterEach, describe, expect, test } from '@jest/globals'
import { execFileSync } from 'node:child_process'
import { mkdir, readdir, writeFile } from 'node:fs/promises'
import { dirname, join, relative } from 'node:path'
import { filesIn } from '../../src/folder/files.ts'
import { withFolder } from '../../src/folder/store.ts'
import { appendMonth, type Appended, type MonthToAppend } from '../../src/ledger/append.ts'
import { failureOf } from '../edges.ts'
import { ACCOUNT, FOLDER, startFixture, type Fixture } from '../github/fixture.ts'

/** A ledger somewhere, as these tests look at it. */
interface Place {
  append(month: MonthToAppend): Promise<Appended>
  /** The ledger's files, by paths relative to it. */
  files(): Promise<string[]>
  read(path: string): Promise<Buffer>
  /** Writes a file as somebody else. */
  write(path: string, text: string): Promise<unknown>
}

let fixture: Fixture
afterEach(() => fixture.close())

async function inRepository(): Promise<Place> {
  const ledger = await fixture.ledger()
  return {
    append: (month) => appendMonth(ledger, month),
    files: async () =>
      (await fixture.files())
        .filter((path) => path.startsWith(`${FOLDER}/`))
        .map((path) => path.slice(FOLDER.length + 1)),
    read: (path) => fixture.read(`${FOLDER}/${path}`),
    write: (path, text) => fixture.write('main', `${FOLDER}/${path}`, text),
  }
}

function inFolder(): Promise<Place> {
  const folder = join(fixture.folder, 'on-disk')
  const keep = () => () => undefined
  return Promise.resolve({
    append: (month) =>
      withFolder(folder, keep, (store) =>
        appendMonth({ store, directory: '', accountId: ACCOUNT.id }, month),
      ),
    files: async () => {
      const entries = await readdir(folder, { recursive: true, withFileTypes: true })
      return entries
        .filter((entry) => entry.isFile())
        .map(({ parentPath, name }) => relative(folder, join(parentPath, name)))
        .sort()
    },
    read: (path) => filesIn(folder).read(path),
    write: (path, text) => writeFile(join(folder, path), text),
  })
}

const files = (stem: string) => [`${stem}.json`, `${stem}.manifest.json`]
const TOP = ['README.md', 'SHA256SUMS']
const running = { final: false, month: '2026-06' }
const event = (id: number) => `{"id":"${id}","created_at":"2026-05-01T00:00:00Z"}`

describe.each([
  ['a repository', inRepository],
  ['a folder', inFolder],
])('a ledger in %s', (_, open) => {
  const start = async () => {
    fixture = await startFixture()
    return open()
  }

  test('gets a month whole, the same events once, and others as a revision', async () => {
    const place = await start()
    const first = await place.append(await fixture.month(`[\n${event(1)}\n]\n`))
    expect(first.isNew).toBe(true)
    expect(await place.files()).toEqual([...files('2026/2026-05'), ...TOP])
    const again = await place.append(await fixture.month(`[\n${event(1)}\n]\n`))
    expect([again.isNew, again.held.path]).toEqual([false, first.held.path])
    const { held } = await place.append(await fixture.month(`[\n${event(1)},\n${event(2)}\n]\n`))
    expect(held.manifest).toMatchObject({
      ...{ revision: 2, sequence: 2, changes: { added: 1, removed: 0, changed: 0 } },
      previous: { path: '2026/2026-05.manifest.json', sha256: first.held.sha256 },
    })
    const both = [...files('2026/2026-05'), ...files('2026/2026-05.r2')]
    expect(await place.files()).toEqual([...both, ...TOP])
  })

  test('replaces a running month, has digests that sha256sum finds right, and removes it when the final one lands', async () => {
    const place = await start()
    await place.append(await fixture.month('[\n1\n]\n', running))
    await place.append(await fixture.month('[\n1,\n2\n]\n', running))
    expect(await place.files()).toEqual([...TOP, ...files('provisional/2026-06')])
    expect((await place.read('provisional/2026-06.json')).toString()).toBe('[\n1,\n2\n]\n')
    const copy = join(fixture.folder, 'copy')
    for (const path of await place.files()) {
      await mkdir(dirname(join(copy, path)), { recursive: true })
      await writeFile(join(copy, path), await place.read(path))
    }
    execFileSync('sha256sum', ['--check', '--quiet', '--strict', 'SHA256SUMS'], { cwd: copy })
    await place.append(await fixture.month('[\n1,\n2\n]\n', { ...running, final: true }))
    expect(await place.files()).toEqual([...files('2026/2026-06'), ...TOP])
  })

  test('takes no month beside a page that was edited, and is left as it was', async () => {
    const place = await start()
    await place.append(await fixture.month('[\n]\n'))
    await place.write('README.md', 'edited')
    const before = await place.files()
    const appending = place.append(await fixture.month('[\n1\n]\n', { month: '2026-06' }))
    expect((await failureOf(appending)).message).toMatch(/SHA256SUMS/)
    expect(await place.files()).toEqual(before)
  })
})
