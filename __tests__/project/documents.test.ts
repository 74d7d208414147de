import { existsSync, readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { runCommand } from '../command.ts'
import { problemsOf } from '../sandbox/openapi.ts'
import { read, root } from './parsers.ts'

const documents = [root, join(root, 'docs')].flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .map((name) => join(folder, name).slice(root.length + 1)),
)

/** GitHub's anchor of a heading. */
const anchor = (heading: string): string =>
  heading
    .toLowerCase()
    .replaceAll(/[^\w\- ]/g, '')
    .replaceAll(' ', '-')

const anchors = (path: string): string[] =>
  [...read(path).matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) => anchor(heading))

describe.each(documents)('%s', (path) => {
  const text = read(path)

  test('links to files and headings that exist', () => {
    for (const [, link = ''] of text.matchAll(/\]\(([^)\s]+)\)/g)) {
      if (/^https?:/.test(link)) continue
      const [file = '', heading] = link.split('#')
      const target = file === '' ? path : join(dirname(path), file)
      expect({ link, exists: existsSync(join(root, target)) }).toEqual({ link, exists: true })
      if (heading !== undefined) expect(anchors(target)).toContain(heading)
    }
  })

  test('has no comment behind a command: pasted into zsh, its words are arguments', () => {
    for (const [, body] of text.matchAll(/```sh\n([^]*?)```/g)) expect(body).not.toMatch(/\S +# /)
  })

  test('names npm scripts that exist', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> }
    for (const [, script = ''] of text.matchAll(/(?:\bnpm |`)run ([\w:-]+)/g)) {
      expect(Object.keys(scripts)).toContain(script)
    }
  })
})

/** Each use of the command in text or code: the subcommand, and what follows on its line. */
const USES = /(?:^|`|heroku-audit-trail )(list|export|verify|query|review) ([^`\n|;#]*)/gm

test('every option of the command in a document is one that it has', async () => {
  const helps = new Map<string, string>()
  let count = 0
  for (const path of documents.filter((name) => name !== 'CHANGELOG.md')) {
    for (const [, command = '', rest = ''] of read(path).matchAll(USES)) {
      const help = helps.get(command) ?? (await runCommand([command, '--help'])).out
      helps.set(command, help)
      for (const [option] of rest.matchAll(/(?<=^| )--[a-z-]+/g)) {
        count++
        expect({
          path,
          command,
          option,
          has: new RegExp(`${option}(?![\\w-])`).test(help),
        }).toMatchObject({ has: true })
      }
    }
  }
  expect(count).toBeGreaterThan(30)
})

test("the README's first two commands are the sandbox and the tests", () => {
  const commands = [...read('README.md').matchAll(/```sh\n([\s\S]*?)```/g)].map(([, body]) => body)
  expect(commands.slice(0, 2)).toEqual(['npm ci && npm run sandbox\n', 'npm ci && npm test\n'])
})

const ruleset = (name: string) => JSON.parse(read(`docs/${name}.json`)) as Record<string, unknown>

test.each([
  ['ruleset', ['deletion', 'non_fast_forward', 'update'], ['Integration']],
  ['ruleset-for-all', ['deletion', 'non_fast_forward'], []],
])('docs/%s.json is one that GitHub takes, with the rules %j', (name, rules, actors) => {
  const body = ruleset(name)
  expect(problemsOf(body, 'post', '/repos/{owner}/{repo}/rulesets')).toBe('')
  expect(body).toMatchObject({
    ...{ target: 'branch', enforcement: 'active' },
    conditions: { ref_name: { include: ['~DEFAULT_BRANCH'], exclude: [] } },
    rules: rules.map((type) => ({ type })),
    bypass_actors: actors.map((actor_type) => ({ actor_type, bypass_mode: 'always' })),
  })
})
