import type { Check } from '../check.ts'
import { verdictOf } from './opened.ts'

export const originals: Check = {
  id: 'originals',
  title: "Heroku's own bytes, where they were kept, open and are those that Heroku announced",
  async run(ledger, { drill }) {
    const files = (await drill(ledger)).filter(({ role }) => role === 'original')
    return verdictOf(files, 'none were kept')
  },
}
