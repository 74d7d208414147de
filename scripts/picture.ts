/**
 * Makes docs/review.png: the page of the sandbox's month in which something happened. Needs Chromium,
 * as the slow tests do.
 */
import { join } from 'node:path'
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
const path = join(import.meta.dirname, '../docs/review.png')
const browser = await startChromium()
const { page, close } = await openPage(browser, await reviewPage(review))
await page.screenshot({ path, clip: { x: 0, y: 0, width: 1280, height: 1620 }, fullPage: true })
await close()
await browser.close()
