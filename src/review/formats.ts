import { columns, type Paint } from '../text/terminal.ts'
import { Description, visible } from './describe.ts'
import type { AuditEvent } from './event.ts'
import { AS_THEY_ARE } from './pseudonyms.ts'
import type { Source } from './source.ts'

export const FORMATS = ['table', 'jsonl', 'json', 'csv'] as const

/** Writes events in some form. */
export interface Writer {
  begin(sources: readonly Source[]): string
  /** Adds an event, in bytes or text of its own. */
  add(event: AuditEvent, source: Source): (string | Buffer)[]
  end(): string
}

/** For each form; `isTerminal`: people look at the text as it is written. */
export const WRITERS: Record<
  (typeof FORMATS)[number],
  (isTerminal: boolean, paint: Paint) => Writer
> = {
  table: (_, paint) => tableWriter(paint),
  jsonl: (isTerminal) => ({
    begin: () => '',
    add: (event) => [shownJson(event.json, isTerminal), '\n'],
    end: () => '',
  }),
  json: (isTerminal) => {
    let before = '\n'
    return {
      begin: () => '{"entries":[',
      add: (event) => {
        const parts = [before, shownJson(event.json, isTerminal)]
        before = ',\n'
        return parts
      },
      end: () => '\n]}\n',
    }
  },
  csv: () => ({
    begin: () => 'created_at,type,action,actor_email,app,team,ip_address,id,month,data\n',
    add: (event, source) => {
      const { created_at, type, action, actor, app, team, ip_address, id } = event.facts
      const outer = [created_at, type, action, actor, app, team, ip_address, id]
      return [`${[...outer, monthOf(source), event.data].map(csvCell).join(',')}\n`]
    },
    end: () => '',
  }),
}

const isProvisional = ({ manifest }: Source) => manifest?.final === false

const monthOf = (source: Source) =>
  `${source.month ?? ''}${isProvisional(source) ? ' provisional' : ''}`

/** The bytes as they are; on a terminal the same JSON, with invisible characters escaped. */
const shownJson = (json: Buffer, isTerminal: boolean): Buffer | string =>
  // A copy: the memory is used again before this is written.
  isTerminal ? visible(json.toString()) : Buffer.from(json)

/** What makes a spreadsheet take a cell for a formula (OWASP, "CSV Injection"), also in full width. */
const FORMULA = /^\s*[=+\-@＝＋－＠]/

/** A cell (RFC 4180) that is no formula and has no invisible characters. */
function csvCell(value: string | null): string {
  const text = visible(value ?? '')
  const inert = FORMULA.test(text) ? `'${text}` : text
  return /[",]/.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert
}

/** Rows that are aligned with each other. */
const ROWS = 100
const HEADS = ['CREATED AT', 'EVENT', 'ACTOR', 'APP', 'TEAM', 'ADDRESS', 'MONTH', 'DATA']
const LONGEST = [60, 60, 60, 60, 60, 60, 60, 100]

function tableWriter(paint: Paint): Writer {
  let isOfSeveral = false
  let rows: string[][] = []
  // Wider with each group of rows, so that most are aligned with those before.
  let heads = HEADS
  const end = () => {
    if (rows.length === 0) return ''
    const text = columns([heads, ...rows], [], paint)
    const isFirst = heads === HEADS
    heads = heads.map((head, at) => head.padEnd(Math.max(...rows.map((row) => row[at]!.length))))
    rows = []
    return isFirst ? text : text.slice(text.indexOf('\n') + 1)
  }
  return {
    begin: (sources) => {
      isOfSeveral = new Set(sources.map(({ ledger }) => ledger)).size > 1
      return ''
    },
    add: (event, source) => {
      const place = isOfSeveral ? ` ${source.ledger ?? source.path}` : ''
      const { created_at, actor, app, team, ip_address } = event.facts
      const cells = [created_at, event.kind, actor, app, team, ip_address]
      rows.push(
        [...cells, `${monthOf(source)}${place}`, dataCell(event)].map((cell, at) =>
          shortened(visible(cell ?? ''), LONGEST[at]!),
        ),
      )
      return rows.length < ROWS ? [] : [end()]
    },
    end,
  }
}

/** As a review shows it: names of config variables, no value. */
function dataCell(event: AuditEvent): string {
  const description = new Description({}, AS_THEY_ARE)
  description.add(event.leaves)
  return description.text
}

const shortened = (text: string, longest: number) =>
  text.length <= longest ? text : `${text.slice(0, longest - 1)}…`
