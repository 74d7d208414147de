import { columns, type Paint } from '../text/terminal.ts'
import { cut, description, visible } from './describe.ts'
import type { AuditEvent } from './event.ts'
import { AS_THEY_ARE } from './pseudonyms.ts'
import type { Source } from './source.ts'

export const FORMATS = ['table', 'jsonl', 'json', 'csv'] as const

export interface Writer {
  head: string
  add(event: AuditEvent, source: Source): (string | Buffer)[]
  end(): string
}

export const WRITERS: Record<
  (typeof FORMATS)[number],
  (isTerminal: boolean, paint: Paint, sources: readonly Source[]) => Writer
> = {
  table: (_, paint, sources) => tableWriter(paint, sources),
  jsonl: (isTerminal) => ({
    head: '',
    add: (event) => [shownJson(event.json, isTerminal), '\n'],
    end: () => '',
  }),
  json: (isTerminal, _, sources) => {
    let before = '\n'
    return {
      head: `{"months":${JSON.stringify(sources.map(described))},"entries":[`,
      add: (event) => {
        const parts = [before, shownJson(event.json, isTerminal)]
        before = ',\n'
        return parts
      },
      end: () => '\n]}\n',
    }
  },
  csv: () => ({
    head: 'created_at,type,action,actor_email,app,team,ip_address,id,month,data\n',
    add: (event, source) => {
      const { created_at, type, action, actor, app, team, ip_address, id } = event.facts
      const outer = [created_at, type, action, actor, app, team, ip_address, id]
      return [`${[...outer, monthOf(source), event.data].map(csvCell).join(',')}\n`]
    },
    end: () => '',
  }),
}

const described = ({ ledger, path, manifest, month }: Source) => ({
  ...{ ledger, path, month: month ?? null, revision: manifest?.revision ?? null },
  provisional: manifest?.final === false,
})

const monthOf = ({ month, manifest }: Source) =>
  `${month ?? ''}${manifest?.final === false ? ' provisional' : ''}`

/** A copy, since the memory is used again; on a terminal with invisible characters escaped. */
const shownJson = (json: Buffer, isTerminal: boolean): Buffer | string =>
  isTerminal ? visible(json.toString()) : Buffer.from(json)

/** What makes a spreadsheet take a cell for a formula (OWASP, "CSV Injection"), also in full width. */
const FORMULA = /^\s*[=+\-@＝＋－＠]/

/** A cell (RFC 4180) that is no formula and has no invisible characters. */
function csvCell(value: string | null): string {
  const text = visible(value ?? '')
  const inert = FORMULA.test(text) ? `'${text}` : text
  return /[",]/.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert
}

const ROWS = 100
const HEADS = ['CREATED AT', 'EVENT', 'ACTOR', 'APP', 'TEAM', 'ADDRESS', 'MONTH', 'DATA']

function tableWriter(paint: Paint, sources: readonly Source[]): Writer {
  const isOfSeveral = new Set(sources.map(({ ledger }) => ledger)).size > 1
  let rows: string[][] = []
  let isFirst = true
  const end = () => {
    if (rows.length === 0) return ''
    const text = columns([HEADS, ...rows], [], paint)
    const shown = isFirst ? text : text.slice(text.indexOf('\n') + 1)
    isFirst = false
    rows = []
    return shown
  }
  return {
    head: '',
    add: (event, source) => {
      const place = isOfSeveral ? ` ${source.ledger ?? source.path}` : ''
      const { created_at, actor, app, team, ip_address } = event.facts
      const cells = [created_at, event.kind, actor, app, team, ip_address]
      rows.push(
        [...cells, `${monthOf(source)}${place}`, dataCell(event)].map((cell) =>
          cut(visible(cell ?? '')),
        ),
      )
      return rows.length < ROWS ? [] : [end()]
    },
    end,
  }
}

/** As a review shows it: names of config variables, no value. */
function dataCell(event: AuditEvent): string {
  const about = description({}, AS_THEY_ARE)
  about.add(event.leaves)
  return about.text()
}
