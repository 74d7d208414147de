import { expect, test } from '@jest/globals'
import { setTimeout } from 'node:timers/promises'
import { AheadLog } from '../../src/export/ahead.ts'
import type { Log } from '../../src/text/log.ts'

test('a month that is prepared ahead is told after the one before, whole and in order, its secrets masked at once', async () => {
  const told: string[] = []
  const log: Log = {
    info: (line) => told.push(line),
    warning: (line) => told.push(`! ${line}`),
    debug: () => undefined,
    secret: (text) => told.push(`mask ${text}`),
    group: async (title, action) => {
      told.push(`[${title}`)
      return action().finally(() => told.push(`${title}]`))
    },
  }
  const ahead = new AheadLog(log)
  const saying = (line: string) => async () => {
    ahead.info(line)
    await Promise.resolve()
  }
  await ahead.group('first', saying('one'))

  ahead.hold()
  const half = Promise.withResolvers<undefined>()
  const early = (async () => {
    await ahead.group('second: fetch', saying('two'))
    await ahead.group('second: order', async () => {
      ahead.warning('three')
      ahead.secret('hush')
      await half.promise
      ahead.info('four')
    })
    ahead.info('five')
  })()
  await log.group('first: deliver', () => setTimeout(1))
  const released = ahead.release()
  await setTimeout(1)
  half.resolve(undefined)
  await Promise.all([early, released])

  expect(told).toEqual([
    ...['[first', 'one', 'first]', '[first: deliver', 'mask hush', 'first: deliver]'],
    ...['[second: fetch', 'two', 'second: fetch]'],
    ...['[second: order', '! three', 'four', 'second: order]', 'five'],
  ])
})
