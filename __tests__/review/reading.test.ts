import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { runCommand } from '../command.ts'
import { pair } from '../seal/fixtures.ts'
import { Clone } from '../verify/fixture.ts'

const page = readFileSync(new URL('../../docs/reading.md', import.meta.url), 'utf8')

let clone: Clone
beforeAll(async () => {
  clone = await Clone.create()
  await clone.append({ month: '2026-09', count: 300 })
  await clone.append({ month: '2026-10', count: 300, seed: 2 })
  await writeFile(join(clone.folder, 'auditor.asc'), (await pair()).private)
})
afterAll(() => clone.remove())

const cwd = () => ({ cwd: clone.folder })
const events = (text: string) =>
  text
    .split('\n')
    .filter((line) => line !== '')
    .map((line): unknown => JSON.parse(line))

const commands = [...page.matchAll(/^heroku-audit-trail (query .*?)(?: +[|>#].*)?$/gm)]

test.each(commands.map(([, command]) => command!))('%s', async (command) => {
  const args = command.split(' ').map((word) => word.replaceAll("'", ''))
  const key = join(clone.folder, 'auditor.asc')
  const given = args.map((word) => (word === 'auditor.asc' ? key : word))
  expect(await runCommand(given, cwd())).toMatchObject({ exitCode: 0 })
})

test.each(['jq', 'duckdb'])('%s finds the same events as query', async (tool) => {
  const [, block] = new RegExp(`<!-- test:${tool} -->\\s+\`\`\`sh\\n([\\s\\S]*?)\`\`\``).exec(page)!
  const isThere = spawnSync(tool, ['--version']).status === 0
  // DuckDB is not in the distributions that CI runs on.
  if (tool === 'duckdb' && !isThere) return
  const { stdout } = spawnSync('bash', ['-c', block!], { ...cwd(), encoding: 'utf8' })
  const args = ['query', 'audit-trail/acme', '--type', 'app.destroy', '--format', 'jsonl']
  const { out } = await runCommand(args, cwd())
  expect(events(out).length).toBeGreaterThan(1)
  expect(events(stdout)).toEqual(events(out))
})
