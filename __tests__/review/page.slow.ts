import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { reviewPage } from '../../src/review/page/page.ts'
import type { Review } from '../../src/review/review.ts'
import { type Misdeeds, openPage, startChromium } from './chromium.ts'
import { aReview, everywhere } from './fixture.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const PHONE = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true }
const ALL = aReview().sections.flatMap(({ findings }) => findings)

let browser: Browser
let opened: { page: Page; misdeeds: Misdeeds; close: () => Promise<void> }[] = []
beforeAll(async () => {
  browser = await startChromium()
})
afterEach(async () => {
  const last = opened
  opened = []
  for (const { misdeeds, close } of last) {
    await close()
    expect(misdeeds).toEqual([])
  }
})
afterAll(() => browser.close())

async function open(review: Review, options?: BrowserContextOptions): Promise<Page> {
  const one = await openPage(browser, await reviewPage(review), options)
  opened.push(one)
  return one.page
}

/** The search, filters and table of all findings. */
const explorer = (page: Page) => page.locator('#explorer')
const rows = (page: Page) => page.locator('#table .tabulator-row')
const status = (page: Page) => page.getByRole('status').textContent()

test.each(['light', 'dark'] as const)(
  'axe finds nothing to say against the %s page, and it fits a phone',
  async (colorScheme) => {
    for (const options of [{}, PHONE]) {
      const page = await open(aReview(), { ...options, colorScheme })
      await page.evaluate(axe)
      const violations = await page.evaluate(
        `axe.run().then(({ violations }) => violations.map(({ id, nodes }) => [id, nodes[0].html]))`,
      )
      expect(violations).toEqual([])
      const { width } = page.viewportSize()!
      await expect(page.evaluate('document.documentElement.scrollWidth')).resolves.toBe(width)
    }
  },
)

test('the table is searched and filtered by rule, type and actor', async () => {
  const page = await open(aReview())
  expect(await status(page)).toBe(`${ALL.length} of ${ALL.length} findings`)
  await explorer(page).getByLabel('Search').fill('sql-1 billing-staging')
  const searched = ALL.filter(
    ({ what, app }) => what.includes('sql-1') && app === 'billing-staging',
  )
  expect(await status(page)).toBe(`${searched.length} of ${ALL.length} findings`)
  await expect(rows(page).count()).resolves.toBe(searched.length)

  await explorer(page).getByLabel('Search').fill('')
  await explorer(page).getByLabel('Type').selectOption('collaborator')
  await explorer(page).getByLabel('Actor').selectOption('ada@acme.example')
  const filtered = ALL.filter(
    ({ type, actor }) => type === 'collaborator' && actor === 'ada@acme.example',
  )
  await expect(rows(page).count()).resolves.toBe(filtered.length)

  await page.getByRole('button', { name: 'Clear' }).click()
  await explorer(page).getByLabel('Rule').selectOption('Access lost')
  await expect(rows(page).count()).resolves.toBe(2)
  await explorer(page).getByLabel('Search').fill('nothing like it')
  await expect(page.getByText('No finding matches.').isVisible()).resolves.toBe(true)
})

test('a rule with more findings than are listed at first leads to all of them', async () => {
  const page = await open(aReview())
  await page.getByRole('region', { name: 'Destroyed', exact: true }).getByRole('button').click()
  expect(await status(page)).toBe(`37 of ${ALL.length} findings`)
})

test('the keyboard sorts', async () => {
  const page = await open(aReview())
  await page.getByRole('button', { name: 'Actor, address' }).focus()
  await page.keyboard.press('Enter')
  await expect(rows(page).first().textContent()).resolves.toContain('ada@acme.example')
  await page.keyboard.press('Enter')
  await expect(rows(page).first().textContent()).resolves.toContain('linus@acme.example')
  const header = explorer(page).getByRole('columnheader', { name: 'Actor, address' })
  await expect(header.getAttribute('aria-sort')).resolves.toBe('descending')
})

test('findings are read without scripts, and printed whole', async () => {
  const [first] = ALL
  const place = `${first!.path}:${first!.line}`
  const plain = await open(aReview(), { javaScriptEnabled: false })
  const printed = await open(aReview())
  await printed.emulateMedia({ media: 'print' })
  for (const page of [plain, printed]) {
    await expect(page.locator('.rule tbody tr:visible').count()).resolves.toBe(ALL.length)
    await expect(page.getByText(place).first().isVisible()).resolves.toBe(true)
    await expect(explorer(page).isVisible()).resolves.toBe(false)
  }
  const pdf = await printed.pdf({ preferCSSPageSize: true })
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-')
})

test.each([
  `</td></table></script><script>alert(1)</script></style><iframe src=//x.example><svg onload=alert(1)>`,
  `" onfocus="alert(1)" autofocus style="background:url(https://attacker.example)`,
  `\u202Egpj.exe\u0000\u200B{{constructor}}\${alert(1)}`,
])('%j is text wherever the record has it', async (hostile) => {
  // Dialogs, requests and whatever the policy refused are misdeeds: see afterEach.
  const page = await open(everywhere(hostile))
  await page.getByRole('button', { name: 'Actor, address' }).click()
  await explorer(page).getByLabel('Type').selectOption({ index: 1 })
  await expect(rows(page).count()).resolves.toBe(2)
  await expect(page.locator('img, iframe, a[href^="javascript"]').count()).resolves.toBe(0)
})

test('the page of a month of a million events stays below 3 MB, and opens', async () => {
  const { sections, ...review } = aReview({ events: 1_000_000 })
  const many = Array.from({ length: 20 }, (_, rule) => {
    const { findings, ...section } = sections.filter(({ count }) => count > 0)[rule % 4]!
    const more = Array.from({ length: 500 }, (_, index) => findings[index % findings.length]!)
    return { ...section, count: 50_000, left: 49_500, findings: more }
  })
  const contents = await reviewPage({ ...review, sections: many })
  expect(contents.length).toBeGreaterThan(2_000_000)
  expect(Buffer.byteLength(contents)).toBeLessThan(3_000_000)
  const one = await openPage(browser, contents)
  opened.push(one)
  await one.page.waitForSelector('.interactive')
})
