import type { Check } from '../check.ts'
import { verdictOf } from './opened.ts'

export const events: Check = {
  id: 'events',
  title: 'Every month opens: digest, number, order, times and types of its events are as stated',
  async run(ledger, { drill }) {
    const files = (await drill(ledger)).filter(({ role }) => role === 'events')
    return verdictOf(files, 'there is no month')
  },
}
