import { expect, test } from '@jest/globals'
import { TIMES } from '../../src/http/time-limits.ts'
import { read } from '../project/parsers.ts'

const [, section = ''] = read('docs/how-it-works.md').split('\n## Limits of time\n')
const rows = section.split('\n').map((row) => row.replaceAll(/\s+/g, ' '))

const seconds = (milliseconds: number) => `${milliseconds / 1000} seconds`
const minutes = (milliseconds: number) => `${milliseconds / 60_000} minutes`

const { connect, silence, answer, retries, download, outages, failure } = TIMES
const { least, byte, most, crawl } = download

test.each([
  ['a connection, also through a proxy', seconds(connect)],
  ['a pause in an answer', seconds(silence)],
  ['an answer of the API', minutes(answer)],
  [
    'a download',
    `${minutes(least)}, plus ${seconds(1e6 * byte)} a megabyte; at most ${most / 3_600_000} hours`,
  ],
  [`a download below ${crawl.bytes / 1000} kB a second`, seconds(crawl.milliseconds)],
  ['all attempts at an answer', minutes(retries)],
  ['all attempts at a download', `${minutes(download.retries)}, plus the time for its size`],
  [
    'transient faults, in a whole run',
    `${minutes(outages)}, of which one month counts for at most ${failure / 60_000}`,
  ],
])('docs/how-it-works.md gives the limit of %s: %s', (what, limit) => {
  expect(rows).toContain(`| ${what} | ${limit} |`)
})
