import { existsSync, readFileSync, writeFileSync } from 'node:fs'
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

/** How the documents' workflows name this action. */
const reference = 'OWNER/heroku-audit-trail@v1'

/** A value as one cell of a Markdown table: code, or nothing. */
function code(value: string | undefined): string {
  return value === undefined || value === '' ? '' : `\`${value}\``
}

function table(head: string[], rows: string[][]): string {
  const lines = [head, head.map(() => '---'), ...rows].map((cells) => {
    return `| ${cells.map((cell) => cell.replaceAll('|', String.raw`\|`)).join(' | ')} |`
  })
  return lines.join('\n')
}

function inputRows({ inputs }: Action): string[][] {
  return Object.entries(inputs).map(([name, input]) => {
    const value = input.required === true ? '**required**' : code(input.default)
    return [code(name), value, input.description]
  })
}

/** A step with every input and its default. */
function usage({ inputs }: Action): string {
  const lines = Object.entries(inputs).map(([name, input]) => {
    const value = stringify(input.default ?? '', { singleQuote: true, lineWidth: 0 }).trimEnd()
    return `    ${name}: ${value}${input.required === true ? ' # required' : ''}`
  })
  return ['```yaml', `- uses: ${reference}`, '  with:', ...lines, '```'].join('\n')
}

/** The generated parts of the documents, by the name in their markers. */
function sections(action: Action) {
  const outputs = Object.entries(action.outputs)
  return {
    inputs: table(['input', 'default', 'meaning'], inputRows(action)),
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
    // Prettier would pad each cell to its column's width.
    const fence = ['<!-- prettier-ignore-start -->', part, '<!-- prettier-ignore-end -->']
    text = [before + begin, ...fence, end + after[1]!].join('\n\n')
  }
  return text
}

/** A generated file: its text, empty when it is missing, and what that should be. */
export interface Generated {
  path: string
  actual: string
  expected: string
}

/** The documents that show action.yml, the rules of a review or the errors. Throws when that is not YAML. */
export function documents(root: string): Generated[] {
  const action = parse(readFileSync(join(root, 'action.yml'), 'utf8')) as Action
  return [
    { path: join(root, 'docs', 'reference.md'), parts: sections(action) },
    { path: join(root, 'docs', 'review.md'), parts: { rules: rulesTable() } },
    { path: join(root, 'docs', 'troubleshooting.md'), parts: { errors: errorsTable() } },
  ].map(({ path, parts }) => {
    const actual = readFileSync(path, 'utf8')
    return { path, actual, expected: render(actual, parts) }
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
