import type { Check } from '../check.ts'
import type { OpenedFile } from '../drill.ts'
import { count, failed, judge, notChecked, type Outcome } from '../outcome.ts'

/** What came of opening the files of one role. */
function outcomeOf(files: readonly OpenedFile[], nothing: string): Outcome {
  if (files.length === 0) return notChecked(nothing)
  const findings = files.flatMap((file) => file.findings)
  if (findings.length > 0) return judge(findings, '')
  const skipped = (why: OpenedFile['skipped']) =>
    files.filter((file) => file.skipped === why).length
  const [wrong, locked, damaged] = [skipped('wrong-key'), skipped('locked'), skipped('damaged')]
  const of = `of ${count(files.length, 'file')}`
  if (wrong > 0) return failed(`${wrong} ${of} are encrypted for other keys than those given`)
  if (locked > 0) return notChecked(`no private key for ${locked} ${of}`)
  if (damaged > 0) return notChecked(`${damaged} ${of} are damaged, and were not opened`)
  return judge([], count(files.length, 'file'))
}

export const events: Check = {
  id: 'events',
  title: 'Every month opens, and digest, number, order, times and types of its events match',
  async run(_, { drill }) {
    const files = (await drill()).filter(({ role }) => role === 'events')
    return outcomeOf(files, 'there is no month')
  },
}

/** What an original is worth that fits its manifest: both may have been written by anyone. */
const ORIGIN =
  'that they came from Heroku is proved only where Heroku still has the checksum or the manifest is signed'

export const originals: Check = {
  id: 'originals',
  title: 'Archives that were kept are as Heroku announced them and, in order, give the events',
  async run(_, { drill }) {
    const files = (await drill()).filter(({ role }) => role === 'original')
    const outcome = outcomeOf(files, 'none were kept')
    return outcome.status === 'ok' ? { ...outcome, note: `${outcome.note}; ${ORIGIN}` } : outcome
  },
}
