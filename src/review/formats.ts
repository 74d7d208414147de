import type { Format } from '../options/query-command.ts'
import { INVISIBLE } from '../text/log.ts'
import { columns, type Paint } from '../text/terminal.ts'
import { Description } from './describe.ts'
import type { AuditEvent } from './event.ts'
import { dataOf, leavesOf } from './leaves.ts'
import { AS_THEY_ARE } from './pseudonyms.ts'
import type { Source } from './source.ts'

/** Writes events in some form. */
export interface Writer {
  begin(sources: readonly Source[]): string
  /** Adds an event, in bytes or text of its own. */
  add(event: AuditEvent, source: Source): (string | Buffer)[]
  end(): string
}

/** What the writers need to know of the place that the text goes to. */
export interface Place {
  /** Whether people look at it as it is written. */
  isTerminal: boolean
  paint: Paint
}

export const WRITERS: Record<Format, (place: Place) => Writer> = {
  table: ({ paint }) => new TableWriter(paint),
  jsonl: ({ isTerminal }) => ({
    begin: () => '',
    add: (event) => [shownJson(event.json, isTerminal), '\n'],
    end: () => '',
  }),
  json: ({ isTerminal }) => {
    let isFirst = true
    return {
      begin: (sources) => `{"months":${JSON.stringify(sources.map(described))},"entries":[`,
      add: (event) => {
        const before = isFirst ? '\n' : ',\n'
        isFirst = false
        return [before, shownJson(event.json, isTerminal)]
      },
      end: () => (isFirst ? ']}\n' : '\n]}\n'),
    }
  },
  csv: () => ({
    begin: () => `${COLUMNS.join(',')}\n`,
    add: (event, source) => [`${csvCells(event, source).map(csvCell).join(',')}\n`],
    end: () => '',
  }),
}

const described = ({ ledger, path, manifest, month, provisional }: Source) => ({
  ...{ ledger, path, month: month === '' ? null : month },
  ...{ revision: manifest?.revision ?? null, provisional },
})

const INVISIBLES = new RegExp(INVISIBLE.source, 'gu')

/** A text in which nothing can act on a terminal or hide: such characters as JSON escapes them. */
function visible(text: string): string {
  return text.replace(INVISIBLES, (found) =>
    found
      .split('')
      .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
      .join(''),
  )
}

/** The bytes as they are; on a terminal the same JSON, with invisible characters escaped. */
function shownJson(json: Buffer, isTerminal: boolean): Buffer | string {
  // A copy: the memory is used again before this is written.
  return isTerminal ? visible(json.toString()) : Buffer.from(json)
}

const COLUMNS = [
  ...['created_at', 'type', 'action', 'actor_email', 'app', 'team', 'ip_address', 'id'],
  ...['month', 'data'],
]

const monthOf = ({ month, provisional }: Source) => (provisional ? `${month} provisional` : month)

function csvCells(event: AuditEvent, source: Source): (string | null)[] {
  const { created_at, type, action, actor, app, team, ip_address, id } = event.facts
  const data = event.data.toString()
  return [created_at, type, action, actor, app, team, ip_address, id, monthOf(source), data]
}

/** What makes a spreadsheet take a cell for a formula (OWASP, "CSV Injection"), also in full width. */
const FORMULA = /^\s*[=+\-@＝＋－＠]/

/** A cell (RFC 4180) that is no formula and has no invisible characters. */
function csvCell(value: string | null): string {
  const text = visible(value ?? '')
  const inert = FORMULA.test(text) ? `'${text}` : text
  return /[",]/.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert
}

/** Rows that are aligned with each other; later ones only with what is known by then. */
const ROWS = 1000
const LONGEST_CELL = 60
const LONGEST_DATA = 100

const HEADS = ['CREATED AT', 'EVENT', 'ACTOR', 'APP', 'TEAM', 'ADDRESS', 'MONTH', 'DATA']

class TableWriter implements Writer {
  readonly #paint: Paint
  #heads = HEADS
  #hasHeads = false
  #isOfSeveral = false
  #rows: string[][] = []

  constructor(paint: Paint) {
    this.#paint = paint
  }

  begin(sources: readonly Source[]): string {
    this.#isOfSeveral = new Set(sources.map(({ ledger }) => ledger)).size > 1
    return ''
  }

  add(event: AuditEvent, source: Source): string[] {
    const month = this.#isOfSeveral
      ? `${source.ledger ?? source.path} ${monthOf(source)}`
      : monthOf(source)
    const [data, cells] = [visible(dataCell(event)), [...factCells(event), month]]
    this.#rows.push([
      ...cells.map((cell) => shortened(visible(cell), LONGEST_CELL)),
      shortened(data, LONGEST_DATA),
    ])
    return this.#rows.length < ROWS ? [] : [this.end()]
  }

  end(): string {
    if (this.#rows.length === 0) return ''
    const rows = this.#rows
    this.#rows = []
    this.#heads = this.#heads.map((head, column) =>
      head.padEnd(Math.max(...rows.map((row) => row[column]!.length))),
    )
    const text = columns([this.#heads, ...rows], [], this.#paint)
    const begin = this.#hasHeads ? text.indexOf('\n') + 1 : 0
    this.#hasHeads = true
    return text.slice(begin)
  }
}

function factCells({ facts }: AuditEvent): string[] {
  const { created_at, type, action, actor, app, team, ip_address } = facts
  const event = [type, action].filter((part) => part !== null).join('.')
  return [created_at, event, actor, app, team, ip_address].map((cell) => cell ?? '')
}

/** As a review shows it: names of config variables, no value. */
function dataCell(event: AuditEvent): string {
  const description = new Description({}, AS_THEY_ARE)
  description.add(leavesOf(`${event.text('type')}.${event.text('action')}`, dataOf(event.value)))
  return description.toString()
}

const shortened = (text: string, longest: number) =>
  text.length <= longest ? text : `${text.slice(0, longest - 1)}…`
