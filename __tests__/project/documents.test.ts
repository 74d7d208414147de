import { existsSync, globSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from '@jest/globals'
import { runCommand } from '../command.ts'
import { problemsOf } from '../sandbox/openapi.ts'
import { read, root } from './parsers.ts'

const documents = globSync(['*.md', 'docs/*.md'], { cwd: root })

/** GitHub's anchors of the headings. */
const anchors = (path: string): string[] =>
  [...read(path).matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\w\- ]/g, '')
      .replaceAll(' ', '-'),
  )

test.each(documents)('%s links to what is there, and its commands can be pasted', (path) => {
  const text = read(path)
  for (const [, link = ''] of text.matchAll(/\]\(([^)\s]+)\)/g)) {
    if (/^https?:/.test(link)) continue
    const [file = '', heading] = link.split('#')
    const target = file === '' ? path : join(dirname(path), file)
    expect({ link, exists: existsSync(join(root, target)) }).toEqual({ link, exists: true })
    if (heading !== undefined) expect(anchors(target)).toContain(heading)
  }
  // Pasted into zsh, the words of a comment behind a command are arguments.
  for (const [, body] of text.matchAll(/```sh\n([^]*?)```/g)) expect(body).not.toMatch(/\S +# /)
})

/** Each use of the command in text or code: the subcommand, and what follows on its line. */
const USES = /(?:^|`|heroku-audit-trail )(list|export|verify|query|review) ([^`\n|;#]*)/gm

test('every option of the command in a document is one that it has', async () => {
  const uses = documents
    .filter((path) => path !== 'CHANGELOG.md')
    .flatMap((path) => [...read(path).matchAll(USES)])
  expect(uses.length).toBeGreaterThan(30)
  for (const [command, each] of Map.groupBy(uses, ([, name]) => name!)) {
    const { out } = await runCommand([command, '--help'])
    const has = new Set(out.match(/--[a-z-]+/g))
    const used = each.flatMap(([, , rest]) => rest!.match(/(?<=^| )--[a-z-]+/g) ?? [])
    expect({ command, unknown: used.filter((option) => !has.has(option)) }).toEqual({
      ...{ command, unknown: [] },
    })
  }
})

test("the README's first two commands are the sandbox and the tests", () => {
  const commands = [...read('README.md').matchAll(/```sh\n([\s\S]*?)```/g)].map(([, body]) => body)
  expect(commands.slice(0, 2)).toEqual(['npm ci && npm run sandbox\n', 'npm ci && npm test\n'])
})

test.each([
  ['ruleset', ['deletion', 'non_fast_forward', 'update'], ['Integration']],
  ['ruleset-for-all', ['deletion', 'non_fast_forward'], []],
])('docs/%s.json is one that GitHub takes, with the rules %j', (name, rules, actors) => {
  const body = JSON.parse(read(`docs/${name}.json`)) as object
  expect(problemsOf(body, 'post', '/repos/{owner}/{repo}/rulesets')).toBe('')
  expect(body).toMatchObject({
    ...{ target: 'branch', enforcement: 'active' },
    conditions: { ref_name: { include: ['~DEFAULT_BRANCH'], exclude: [] } },
    rules: rules.map((type) => ({ type })),
    bypass_actors: actors.map((actor_type) => ({ actor_type, bypass_mode: 'always' })),
  })
})
