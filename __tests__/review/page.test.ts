import { createHash } from 'node:crypto'
import { expect, test } from '@jest/globals'
import { reviewPage } from '../../src/review/page/page.ts'
import { aReview, everywhere } from './fixture.ts'

const inlined = (page: string, element: string): string[] =>
  [...page.matchAll(new RegExp(`<${element}>(.*?)</${element}>`, 'gs'))].map(([, text]) => text!)

test('the page allows its own scripts and styles, by their hashes, and nothing else', async () => {
  const page = await reviewPage(aReview())
  const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page)![1]!
  const hashes = (element: string) =>
    inlined(page, element)
      .map((text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`)
      .join(' ')
  expect(inlined(page, 'script')).toHaveLength(2)
  expect(policy.split('; ')).toEqual([
    "default-src 'none'",
    `script-src ${hashes('script')}`,
    `style-src ${hashes('style')}`,
    "base-uri 'none'",
    "form-action 'none'",
  ])
  // What such a policy would refuse.
  expect(page.replace(/<(script|style)>.*?<\/\1>/gs, '')).not.toMatch(/\s(?:style|on\w+)=/)
})

test('markup in the record is text in the page, and what cannot be seen is shown', async () => {
  const hostile = '</td></script><script>alert(1)</script>"\' onload=x &amp; \u202Egpj.exe\u0000'
  const page = await reviewPage(everywhere(hostile))
  expect(page.match(/<script/g)).toHaveLength(2)
  expect(page).toContain(
    "&lt;/td&gt;&lt;/script&gt;&lt;script&gt;alert(1)&lt;/script&gt;&quot;' onload=x &amp;amp; \\u202egpj.exe\\u0000",
  )
  expect(page).not.toMatch(/[\u202e\0]/)
})

test('a page stays below 3 MB whatever was found, and says what it leaves out', async () => {
  const { sections, ...review } = everywhere('&'.repeat(5000))
  const many = sections.map((section) => ({
    ...section,
    count: 1_000_000,
    left: 990_000,
    findings: Array.from({ length: 1000 }, () => section.findings[0]!),
  }))
  const page = await reviewPage({ ...review, events: 1_000_000, sections: many })
  expect(Buffer.byteLength(page)).toBeLessThan(3_000_000)
  expect(page).toMatch(/<caption>\s*1,000,000 found, 99\d,\d{3} left to query\s*</)
})
