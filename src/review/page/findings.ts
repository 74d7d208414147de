import type { Finding, Section } from '../review.ts'
import { Html, html } from './html.ts'

/** Bytes that all findings together may take, so that a page stays below 3 MB. */
const BYTES = 2_000_000

/** A cell: what matters, and below it what says more. browser.js reads the cells in this order. */
function cell(first: Html | string | null, second?: Html | string | null): Html {
  return html`<td>
    <span>${first ?? '–'}</span>${second == null ? null : html`<small>${second}</small>`}
  </td>`
}

/** A time or an e-mail that a narrow column breaks where people would. */
function breakable(text: string | null): Html | string | null {
  const at = text?.search(/@|(?<=^\d{4}-\d\d-\d\d)T/) ?? -1
  return at > 0 ? html`${text!.slice(0, at)}<wbr />${text!.slice(at)}` : text
}

function row(finding: Finding): Html {
  const { created_at, what, type, action, actor, ip_address, app, team, path, line, id } = finding
  const kind = html`<span>${type}</span> · ${action === '*' ? 'first event of the day' : action}`
  return html`<tr>
    ${[
      cell(breakable(created_at)),
      cell(what, kind),
      cell(breakable(actor), ip_address),
      cell(app ?? team, app === null ? null : team),
      cell(html`${path}:${String(line)}`, id),
    ]}
  </tr> `
}

/** As many rows as fit. */
function rowsWithin(bytes: number, findings: Finding[]): Html[] {
  const rows: Html[] = []
  let size = 0
  for (const finding of findings) {
    const next = row(finding)
    size += Buffer.byteLength(next.markup)
    if (size > bytes) break
    rows.push(next)
  }
  return rows
}

function caption({ count, left, findings: { length } }: Section, shown: number): string {
  const parts: [number: number, words: string][] = [
    [count, 'found'],
    [left, 'left to query'],
    [length - shown, 'rows left out to keep the page small'],
  ]
  const said = parts.filter(([number], index) => index === 0 || number > 0)
  return said.map(([number, words]) => `${number.toLocaleString('en-US')} ${words}`).join(', ')
}

function section(section: Section, rows: Html[], number: number): Html {
  const { title, why, controls, query } = section
  // Each by itself, since a long text is cut.
  const words = query.split(' ').map((word) => html`${word} `)
  return html`<section class="rule" id="rule-${number}" aria-labelledby="title-${number}">
    <h3 id="title-${number}">${title}</h3>
    <p class="why">${why}</p>
    <p class="controls">${controls.map((control) => html`<span>${control}</span> `)}</p>
    <table>
      <caption>
        ${caption(section, rows.length)}
      </caption>
      <thead>
        <tr>
          <th scope="col">Time</th>
          <th scope="col">What happened</th>
          <th scope="col">Actor, address</th>
          <th scope="col">App or team</th>
          <th scope="col">Path:line, id</th>
        </tr>
      </thead>
      <tbody>
        ${rows}
      </tbody>
    </table>
    <p>All of these types: <code>${words}</code></p>
    <button type="button" hidden>Show all in the table</button>
  </section> `
}

/** What the rules found: a section for each rule that found something, and how many rows they have. */
export function findings(found: Section[]): { sections: Html[]; shown: number } {
  const share = BYTES / Math.max(1, found.length)
  const rows = found.map((one) => rowsWithin(share, one.findings))
  return {
    sections: found.map((one, index) => section(one, rows[index]!, index + 1)),
    shown: rows.flat().length,
  }
}
