import { expect, test } from '@jest/globals'
import { terminalLog } from '../../src/runner/terminal.ts'
import { secrets } from '../../src/text/redact.ts'
import { columns, painter } from '../../src/text/terminal.ts'

/** What a log writes on a terminal of so many columns, or on none. */
async function written(width: number | undefined): Promise<string> {
  secrets.addForms('HRKU-1')
  let text = ''
  const paint = painter(width !== undefined)
  const write = (part: string) => (text += part)
  const log = terminalLog({ write, columns: width, paint })
  await log.group('2026-10: fetch', () => {
    log.info('Downloaded 16 MB of 145 MB')
    log.warning('Mind HRKU-1')
    return Promise.resolve()
  })
  log.clear()
  return text
}

test('without a terminal a log has warnings only, and no escapes', async () => {
  expect(await written(undefined)).toBe('Warning: Mind ***\n')
})

test('on a terminal it shows how far the work is on one line, which is gone at the end', async () => {
  const clear = '\r\u001b[2K'
  expect(await written(30)).toBe(
    `${clear}2026-10: fetch${clear}2026-10: fetch: Downloaded 16${clear}\u001b[33mWarning:\u001b[39m Mind ***\n`,
  )
})

test('a table has aligned columns, numbers at their end, and colours where they are wanted', () => {
  const rows = [
    ['MONTH', 'SIZE', 'LEDGER'],
    ['2026-09', '9 B', { text: 'held', colour: 'green' as const }],
    ['2026-10', '10.0 kB'],
  ]
  expect(columns(rows, [1], painter(false))).toBe(
    'MONTH       SIZE  LEDGER\n2026-09      9 B  held\n2026-10  10.0 kB\n',
  )
  expect(columns(rows, [1], painter(true))).toContain('\u001b[32mheld  \u001b[39m')
})
