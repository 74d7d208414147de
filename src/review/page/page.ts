import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { endOf, formatMonths, type Month, startOf } from '../../system/month.ts'
import { counted } from '../../text/log.ts'
import type { Review, Section } from '../review.ts'
import { findings } from './findings.ts'
import { Html, html } from './html.ts'

/** Found from src/ and, at the same depth, from what `npm run build` makes of it. */
const STYLE = new URL('../../../src/review/page/browser.css', import.meta.url)
const SCRIPTS = [
  new URL('../../../node_modules/tabulator-tables/dist/js/tabulator.min.js', import.meta.url),
  new URL('../../../src/review/page/browser.js', import.meta.url),
]

async function asset(url: URL): Promise<string> {
  return (await readFile(url, 'utf8')).replace(/\n\/\/# sourceMappingURL=.*/, '')
}

const hash = (text: string): string =>
  `'sha256-${createHash('sha256').update(text).digest('base64')}'`

/** Nothing but the page's own scripts and styles, and nothing from or to the network. */
const policy = (scripts: string[], style: string) =>
  `default-src 'none'; script-src ${scripts.map(hash).join(' ')}; style-src ${hash(style)}; ` +
  "base-uri 'none'; form-action 'none'"

function header(review: Review): Html {
  const { account, revision, final, tool, compared } = review
  const month = review.month as Month
  const style = { month: 'long', year: 'numeric', timeZone: 'UTC' } as const
  const before = formatMonths(compared.months as Month[]) || 'No earlier month'
  const facts: [name: string, value: string | number, more?: string | null][] = [
    ['Account', account.name, account.id],
    ['Events', review.events],
    ['First event', review.first ?? 'None'],
    ['Last event', review.last ?? 'None'],
    ['Compared with', before, compared.left_out],
    ['Working hours', review.working_hours, review.time_zone],
    ['Review made', review.made_at, `${tool.name} ${tool.version}`],
  ]
  return html`<header>
<p class="kind">Heroku audit trail · Review</p>
<h1>${account.name}, ${startOf(month).toLocaleDateString('en-US', style)}</h1>
<p class="state"><strong${final ? null : new Html(' class="provisional"')}>${
    final ? 'Final' : 'Provisional: the month may still change'
  }</strong> Revision ${revision}</p>
<dl>${facts.map(
    ([name, value, more]) =>
      html`<div>
        <dt>${name}</dt>
        <dd>${value}<small>${more}</small></dd>
      </div> `,
  )}</dl>
</header>`
}

function overview(found: Section[], nothing: Section[]): Html {
  const items = found.map(
    ({ title, count }, index) =>
      html`<li>
        <a href="#rule-${index + 1}"><b>${count}</b> ${title}</a>
      </li> `,
  )
  return html`<nav aria-labelledby="overview">
    <h2 id="overview">What was found</h2>
    ${
      items.length > 0
        ? html`<ol>
            ${items}
          </ol>`
        : html`<p>No rule found anything.</p>`
    }
    ${nothing.length > 0 ? html`<p class="nothing"><strong>Looked for and not found:</strong> ${nothing.map(({ title }) => title).join('; ')}.</p>` : null}
  </nav>`
}

const EXPLORER = html`<section id="explorer" aria-labelledby="all" hidden>
  <h2 id="all" tabindex="-1">All findings</h2>
  <form role="search" aria-label="Findings">
    <label>Search <input type="search" name="text" autocomplete="off" spellcheck="false" /></label>
    ${['Rule', 'Type', 'Actor'].map(
      (name) =>
        html`<label>
          ${name}
          <select name="${name.toLowerCase()}">
            <option value="">All</option>
          </select>
        </label>`,
    )}
    <button type="reset">Clear</button>
  </form>
  <p role="status"></p>
  <div id="table"></div>
  <div id="pages"></div>
</section>`

function howToCheck({ month, events, sections }: Review, shown: number): Html {
  const left = sections.reduce((sum, section) => sum + section.left, 0)
  const lastDay = new Date(endOf(month as Month).getTime() - 1).toISOString().slice(0, 10)
  return html`<section aria-labelledby="check">
    <h2 id="check">How to check this page</h2>
    <p>
      The page helps to read the record; it is not the record, which
      <code>heroku-audit-trail verify</code> checks. Each finding says where its event stands: path
      in the ledger, line of the JSON, id. Listed are
      ${counted(shown, 'finding')}${left > 0 ? `; ${counted(left, 'event')} that the rules matched are left out` : null}.
      This reads all ${counted(events, 'event')} of the month:
    </p>
    <pre><code>heroku-audit-trail query --from ${month}-01 --to ${lastDay}</code></pre>
  </section>`
}

/**
 * One HTML file of what happened in a month. It loads nothing, and its policy allows no script and no
 * style but its own. Below 3 MB: findings beyond that are left to `query`, and it says so.
 */
export async function reviewPage(review: Review): Promise<string> {
  const { drawCharts } = await import('./charts.ts')
  const style = await asset(STYLE)
  const scripts = await Promise.all(SCRIPTS.map(asset))
  const found = review.sections.filter(({ count }) => count > 0)
  const nothing = review.sections.filter(({ count }) => count === 0)
  const { sections, shown } = findings(found)
  const page = html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${new Html(policy(scripts, style))}" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="referrer" content="no-referrer" />
        <title>${review.account.name}, ${review.month}: audit trail review</title>
        ${new Html(`<style>${style}</style>`)}
      </head>
      <body>
        ${header(review)}
        <main>
          ${overview(found, nothing)}
          <section aria-labelledby="activity">
            <h2 id="activity">Activity</h2>
            <div class="charts">${await drawCharts(review)}</div>
          </section>
          ${
            sections.length > 0
              ? html`<section aria-labelledby="findings">
                    <h2 id="findings">Findings by rule</h2>
                    ${sections}
                  </section>
                  ${EXPLORER}`
              : null
          }
          ${howToCheck(review, shown)}
        </main>
        ${scripts.map((script) => new Html(`<script>${script}</script>`))}
      </body>
    </html> `
  return page.markup
}
