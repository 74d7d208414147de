import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'

/** Chrome first: where GitHub's runners have it, `chromium` may be Ubuntu's stub of a snap. */
const NAMES = ['google-chrome', 'chromium']

const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** Chromium without a screen. Throws when there is none. */
export async function startChromium(): Promise<Browser> {
  const folders = (process.env.PATH ?? '').split(delimiter)
  const paths = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)))
  const executablePath = paths.find((path) => existsSync(path))
  if (executablePath === undefined) throw new Error(`Install one of ${NAMES.join(', ')}.`)
  return chromium.launch({ executablePath, args: QUIET })
}

/** What a page did that it must not do. */
export type Misdeeds = string[]

/** Opens a file with these contents; `misdeeds` grows while it is open. */
export async function openPage(
  browser: Browser,
  contents: string,
  options: BrowserContextOptions = {},
): Promise<{ page: Page; misdeeds: Misdeeds; close: () => Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), 'review-page-'))
  const path = join(folder, 'review.html')
  writeFileSync(path, contents)
  const url = pathToFileURL(path).href
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options })
  context.setDefaultTimeout(10_000)
  const page = await context.newPage()
  const misdeeds: Misdeeds = []
  page.on('console', (message) => misdeeds.push(message.text()))
  page.on('pageerror', (error) => misdeeds.push(error.message))
  page.on('request', (request) => {
    if (request.url() !== url) misdeeds.push(request.url())
  })
  page.on('dialog', (dialog) => {
    misdeeds.push(dialog.message())
    void dialog.dismiss()
  })
  await page.goto(url)
  const close = async () => {
    await context.close()
    rmSync(folder, { recursive: true })
  }
  return { page, misdeeds, close }
}
