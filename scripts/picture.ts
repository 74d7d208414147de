/**
 * Makes docs/review.png, the page of the sandbox's month in which something happened, and
 * docs/ledger.png, the page of the ledger that `npm run sandbox` left. Needs Chromium, as the slow
 * tests do.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { marked } from 'marked'
import { openPage, startChromium } from '../__tests__/review/chromium.ts'
import { reviewOf } from '../__tests__/review/events.ts'
import { generateEvents } from '../sandbox/events.ts'
import { reviewPage } from '../src/review/page/page.ts'

interface Timed {
  created_at: string
}

/** A month's events in their order. */
function eventsOf(month: string, count: number, incident = false): Timed[] {
  const account = { id: '01234567-89ab-cdef-0123-456789abcdef', name: 'acme' }
  const at = (event: Timed) => Date.parse(event.created_at)
  return Array.from(
    generateEvents({ seed: 1, month, count, account, incident }),
    (text) => JSON.parse(text) as Timed,
  ).sort((one, other) => at(one) - at(other))
}

const before = eventsOf('2026-09', 20_000)
const review = reviewOf(eventsOf('2026-10', 6_000, true), { before, timeZone: 'Europe/Berlin' })

/** A Markdown file about as GitHub shows it. */
function htmlOf(markdown: string): string {
  const style = `body { font: 15px/1.5 system-ui, sans-serif; margin: 32px; color: #1f2328 }
    h1, h2 { border-bottom: 1px solid #d1d9e0; padding-bottom: .3em } a { color: #0969da; text-decoration: none }
    table { border-collapse: collapse } th, td { border: 1px solid #d1d9e0; padding: 6px 13px; text-align: left }
    code { background: #eff1f3; border-radius: 6px; padding: .2em .4em; font-size: 85% }`
  return `<!doctype html><meta charset="utf-8"><style>${style}</style>${marked.parse(markdown, { async: false })}`
}

const root = join(import.meta.dirname, '..')
const browser = await startChromium()
async function take(name: string, contents: string, height: number, width = 1280): Promise<void> {
  const { page, close } = await openPage(browser, contents, { viewport: { width, height } })
  const clip = { x: 0, y: 0, width, height }
  await page.screenshot({ path: join(root, 'docs', name), clip, fullPage: true })
  await close()
}
await take('review.png', await reviewPage(review), 1620)
const ledger = join(root, '.sandbox/compliance/audit-trail/acme/README.md')
await take('ledger.png', htmlOf(readFileSync(ledger, 'utf8')), 660, 1100)
await browser.close()
