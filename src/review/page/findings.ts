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

function row(finding: Finding): Html {
  const { created_at, what, type, action, actor, ip_address, app, team, path, line, id } = finding
  const kind = html`<span>${type}</span> · ${action === '*' ? 'first event of the day' : action}`
  return html`<tr>
    ${[
      cell(created_at),
      cell(what, kind),
      cell(actor, ip_address),
      cell(app ?? team, app === null ? null : team),
      cell(html`${path}:${String(line)}`, id),
    ]}
  </tr> `
}

function rowsWithin(bytes: number, findings: Finding[]): Html[] {
  let size = 0
  const rows = findings.map(row)
  const end = rows.findIndex(({ markup }) => (size += Buffer.byteLength(markup)) > bytes)
  return end < 0 ? rows : rows.slice(0, end)
}

function section(section: Section, rows: Html[], number: number): Html {
  const { title, why, controls, count, findings } = section
  const left = section.left + findings.length - rows.length
  return html`<section class="rule" id="rule-${number}" aria-labelledby="title-${number}">
    <h3 id="title-${number}">${title}</h3>
    <p class="why">${why}</p>
    <p class="controls">${controls.map((control) => html`<span>${control}</span> `)}</p>
    <table>
      <caption>
        ${count} found${left > 0 ? html`, ${left} left to query` : null}
      </caption>
      <thead>
        <tr>
          ${['Time', 'What happened', 'Actor, address', 'App or team', 'Path:line, id'].map(
            (head) => html`<th scope="col">${head}</th>`,
          )}
        </tr>
      </thead>
      <tbody>
        ${rows}
      </tbody>
    </table>
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
