/** Makes docs/review.png: the top of a review's page. Needs Chromium, as the slow tests do. */
import { join } from 'node:path'
import { reviewPage } from '../src/review/page/page.ts'
import { openPage, startChromium } from '../__tests__/review/chromium.ts'
import { aReview } from '../__tests__/review/fixture.ts'

const path = join(import.meta.dirname, '../docs/review.png')
const browser = await startChromium()
const { page, close } = await openPage(browser, await reviewPage(aReview()))
await page.screenshot({ path, clip: { x: 0, y: 0, width: 1280, height: 1470 }, fullPage: true })
await close()
await browser.close()
