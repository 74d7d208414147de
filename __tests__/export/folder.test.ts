import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { exportAction } from '../../src/export/action.ts'
import { archiveOfEvents, events, stage, type Stage } from '../e2e/fixture.ts'
import { runIn, type Ran } from '../in-process.ts'

const NOW = '2026-11-10T05:17:00Z'
const LEDGER = 'audit-trail/acme'
let at: Stage
beforeEach(async () => {
  const months = ['2026-09', '2026-10']
  at = await stage(await Promise.all(months.map((each) => archiveOfEvents(each, events(each, 4)))))
})
afterEach(() => at.close())

const run = (inputs: Record<string, string>) => runIn(at, exportAction, inputs, NOW)
const onDisk = (path: string) => readFileSync(join(at.folder, path), 'utf8')
const resultsOf = ({ outputs }: Ran) => JSON.parse(outputs.results!) as Record<string, unknown>[]

/** The files of the repository's ledger with their bytes. */
async function committed(): Promise<Record<string, string>> {
  const paths = (await at.git.text(['ls-tree', '-r', '--name-only', 'main', LEDGER])).split('\n')
  const read = async (path: string) =>
    [path, (await at.git.run(['cat-file', 'blob', `main:${path}`])).toString()] as const
  return Object.fromEntries(await Promise.all(paths.map(read)))
}

function copied(): Record<string, string> {
  const entries = readdirSync(join(at.folder, LEDGER), { recursive: true, withFileTypes: true })
  const paths = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(at.folder.length + 1))
  return Object.fromEntries(paths.sort().map((path) => [path, onDisk(path)]))
}

test('a folder is a destination of its own: no GitHub token, the same results, nothing twice', async () => {
  const inputs = { destination: 'folder', token: '', repository: '', month: 'missing' }
  const first = await run(inputs)
  expect(first.error).toBeUndefined()
  expect(resultsOf(first)).toEqual([
    expect.objectContaining({
      ...{ month: '2026-09', status: 'exported', commit_sha: null },
      ...{
        path: `${LEDGER}/2026/2026-09.json`,
        manifest_path: `${LEDGER}/2026/2026-09.manifest.json`,
      },
    }),
    expect.objectContaining({ month: '2026-10', status: 'exported' }),
  ])
  expect(first.outputs).toMatchObject({ changed: 'true', path: `${LEDGER}/2026/2026-10.json` })
  expect(readFileSync(first.outputs['subject-checksums']!, 'utf8')).toContain(
    `  ${LEDGER}/2026/2026-10.json\n`,
  )
  const again = await run({ ...inputs, month: '2026-10' })
  expect(again.outputs).toMatchObject({ status: 'unchanged', changed: 'false' })
  expect(at.world.github.exchanges).toEqual([])
})

test('with commit, the folder is a copy of what is committed; what it lacks is copied again, and no more', async () => {
  const inputs = { destination: 'commit,folder' }
  expect((await run({ ...inputs, month: '2026-09' })).error).toBeUndefined()
  await run({ destination: 'commit', month: '2026-10' })
  rmSync(join(at.folder, LEDGER, 'README.md'))
  const { error, outputs } = await run({ ...inputs, month: '2026-10' })
  expect({ error, status: outputs.status }).toEqual({ error: undefined, status: 'unchanged' })
  expect(copied()).toEqual(await committed())
  const { grouped, loose } = await run({ ...inputs, month: 'missing' })
  expect([...grouped, ...loose]).toContain(`Copied 0 files of the ledger to '${LEDGER}'`)
})

test('a folder with a ledger of its own is no copy, and fails the run; the commit stands', async () => {
  await run({ destination: 'folder', month: '2026-10' })
  const before = copied()
  const { error, outputs } = await run({ destination: 'commit,folder', month: '2026-09' })
  expect(error?.message).toContain("2026/2026-10.json' that the repository's ledger has not")
  expect(outputs).toMatchObject({ status: 'exported', changed: 'true' })
  expect(copied()).toEqual(before)
  rmSync(join(at.folder, LEDGER), { recursive: true })
  expect((await run({ destination: 'commit,folder', month: '2026-09' })).error).toBeUndefined()
  expect(copied()).toEqual(await committed())
})

test('a dry run makes no folder', async () => {
  const { outputs, error } = await run({
    destination: 'folder',
    month: '2026-10',
    'dry-run': 'true',
  })
  expect({ error, status: outputs.status }).toEqual({ error: undefined, status: 'unchanged' })
  expect(existsSync(join(at.folder, 'audit-trail'))).toBe(false)
})

test('the folder may be anywhere, by the id, and the ledger of a renamed account is continued', async () => {
  const elsewhere = join(at.folder, 'mount')
  const folder = `${elsewhere}/{account}`
  await run({ destination: 'folder', folder, month: '2026-09' })
  at.account.name = 'acme-corp'
  const { warnings, outputs } = await run({ destination: 'folder', folder, month: '2026-10' })
  expect(outputs.path).toBe('mount/acme/2026/2026-10.json')
  expect(warnings.join()).toContain("The account is called 'acme-corp' now.")
  expect(readdirSync(elsewhere)).toEqual(['acme'])
})

test('a page of somebody else is left alone', async () => {
  mkdirSync(join(at.folder, LEDGER), { recursive: true })
  writeFileSync(join(at.folder, LEDGER, 'README.md'), '# Ours\n')
  const { error } = await run({ destination: 'folder', month: '2026-10' })
  expect(error?.message).toContain('is there without a ledger, and would be replaced')
  expect(onDisk(`${LEDGER}/README.md`)).toBe('# Ours\n')
})
