import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { parse, stringify } from 'yaml'
import { manifestJsonSchema } from '../src/ledger/manifest.ts'
import { RULES } from '../src/review/rules.ts'
import { CATALOGUE } from '../src/system/catalogue.ts'

/** An input of action.yml. */
export interface Input {
  description: string
  required?: boolean
  default?: string
}

/** What the documentation shows of action.yml. */
export interface Action {
  inputs: Record<string, Input>
  outputs: Record<string, { description: string }>
}

/** What comes before and after the name of this project's repository, where a document has it. */
const NAMED = /(?<=uses: |--repo |`)[\w.-]+(?=\/heroku-audit-trail(?:[@/`\s]))/g

/** The text with this repository's owner, as package.json has it, wherever it names the repository. */
export function withOwner(text: string, repository: string): string {
  return text.replaceAll(NAMED, repository.replace(/\/.*/, ''))
}

/** A value as one cell of a Markdown table: code, or nothing. */
function code(value: string | undefined): string {
  return value === undefined || value === '' ? '' : `\`${value}\``
}

function table(head: string[], rows: string[][]): string {
  const lines = [head, head.map(() => '---'), ...rows].map((cells) => {
    return `| ${cells.map((cell) => cell.replaceAll('|', String.raw`\|`)).join(' | ')} |`
  })
  // Prettier would pad each cell to its column's width.
  return ['<!-- prettier-ignore-start -->', lines.join('\n'), '<!-- prettier-ignore-end -->'].join(
    '\n\n',
  )
}

const yaml = (text: string): string => `\`\`\`yaml\n${text}\n\`\`\``

/** A text in comments, 100 columns wide. */
function comment(text: string, indent: string): string[] {
  const lines = text.matchAll(/(\S.{0,90}\S|\S)(?=\s|$)/g)
  return Array.from(lines, ([line]) => `${indent}# ${line}`)
}

/** A step with every input, what it means and its default. */
function usage({ inputs }: Action): string {
  const lines = Object.entries(inputs).flatMap(
    ([name, { description, required, default: value }]) => [
      ...comment(required === true ? `Required. ${description}` : description, '    '),
      `    ${name}: ${stringify(value ?? '', { singleQuote: true, lineWidth: 0 }).trimEnd()}`,
    ],
  )
  return yaml(['- uses: OWNER/heroku-audit-trail@v1', '  with:', ...lines].join('\n'))
}

/** The generated parts of the documents, by the name in their markers. */
function sections(action: Action) {
  const outputs = Object.entries(action.outputs)
  return {
    outputs: table(
      ['output', 'meaning'],
      outputs.map(([name, { description }]) => [code(name), description]),
    ),
    usage: usage(action),
  }
}

/** What each rule of a review looks for, and which controls it serves. */
function rulesTable(): string {
  const head = ['rule', 'finds', 'why', 'controls']
  return table(
    head,
    RULES.map(({ id, title, why, controls }) => [code(id), title, why, controls.join(', ')]),
  )
}

/** The runbook: what each error is, and what to do about it. */
function errorsTable(): string {
  return table(
    ['code', 'cause', 'cure', 'for example'],
    Object.entries(CATALOGUE).map(([name, { cause, cure, example }]) => [
      ...[code(name), cause, cure, code(example)],
    ]),
  )
}

/**
 * The text with everything between `<!-- begin:NAME -->` and `<!-- end:NAME -->` replaced by the
 * section of that name. Throws when a section's markers are not there, each once.
 */
function render(text: string, parts: Record<string, string>): string {
  for (const [name, part] of Object.entries(parts)) {
    const [begin, end] = [`<!-- begin:${name} -->`, `<!-- end:${name} -->`]
    const [before, rest, ...more] = text.split(begin)
    const after = rest?.split(end)
    if (before === undefined || after?.length !== 2 || more.length > 0) {
      throw new Error(`Expected ${begin} and ${end} once each.`)
    }
    text = [before + begin, part, end + after[1]!].join('\n\n')
  }
  return text
}

/** A generated file: its text, empty when it is missing, and what that should be. */
export interface Generated {
  path: string
  actual: string
  expected: string
}

/** The documents, which name this repository and show files of it. */
export function documents(root: string): Generated[] {
  const read = (path: string): string => readFileSync(join(root, path), 'utf8')
  const { repository } = JSON.parse(read('package.json')) as { repository: string }
  const shown: Record<string, Record<string, string>> = {
    'README.md': { quickstart: yaml(read('docs/examples/single-account.yml').trimEnd()) },
    'docs/reference.md': sections(parse(read('action.yml')) as Action),
    'docs/review.md': { rules: rulesTable() },
    'docs/troubleshooting.md': { errors: errorsTable() },
  }
  return globSync(['*.md', 'docs/*.md', 'docs/examples/*.yml'], { cwd: root }).map((path) => {
    const actual = read(path)
    const expected = withOwner(render(actual, shown[path] ?? {}), repository)
    return { path: join(root, path), actual, expected }
  })
}

/** The JSON Schema of a manifest, for those who check one without this project. */
export function manifestSchema(root: string): Generated {
  const path = join(root, 'docs', 'manifest.schema.json')
  const actual = existsSync(path) ? readFileSync(path, 'utf8') : ''
  return { path, actual, expected: manifestJsonSchema() }
}

if (import.meta.main) {
  const root = dirname(import.meta.dirname)
  const check = process.argv.includes('--check')
  for (const { path, actual, expected } of [...documents(root), manifestSchema(root)]) {
    if (actual === expected) continue
    if (check) {
      console.error(`${relative(root, path)} does not match its source. Run: npm run docs`)
      process.exitCode = 1
    } else {
      writeFileSync(path, expected)
    }
  }
}
