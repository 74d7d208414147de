import { expect, test } from '@jest/globals'
import { TIMES } from '../../src/http/times.ts'
import { read } from '../project/parsers.ts'

const [, section = ''] = read('docs/how-it-works.md').split('\n## Limits of time\n')
const text = section.split('\n## ')[0]!.replaceAll(/\s+/g, ' ')

const seconds = (milliseconds: number) => milliseconds / 1000
const minutes = (milliseconds: number) => milliseconds / 60_000
const hours = (milliseconds: number) => milliseconds / 3_600_000

const { connect, silence, answer, list, retries, download, patience, failure } = TIMES

test.each([
  `A connection to Heroku may take ${seconds(connect)} seconds`,
  `a silence ${seconds(silence)}.`,
  `An answer of the API may take ${minutes(answer)} minutes`,
  `all pages of a list ${minutes(list)}.`,
  `A download may take ${minutes(download.least)} minutes`,
  `and ${seconds(1e6 * download.byte)} seconds more for each megabyte`,
  `never more than ${hours(download.most)} hours`,
  `less than ${download.crawl.bytes / 1000} kB a second for ${seconds(download.crawl.milliseconds)} seconds`,
  `an answer begins at most ${minutes(retries)} minutes after the first`,
  `download at most ${minutes(download.retries)} minutes`,
  `hold it up for ${minutes(patience)} minutes altogether`,
  `one month counts for ${minutes(failure)} at most`,
])('docs/how-it-works.md gives the time limits: %s', (statement) => {
  expect(text).toContain(statement)
})

test('no time limit is longer than a job', () => {
  const all = [connect, silence, answer, list, retries, patience, failure]
  for (const limit of all) expect(limit).toBeLessThanOrEqual(600_000)
  expect(download.most).toBeLessThan(6 * 3_600_000)
})
