import { count, failed, judge, notChecked, type Check, type Outcome } from '../check.ts'
import type { Drill, OpenedFile } from '../drill.ts'

function outcomeOf(opened: Drill, role: OpenedFile['role'], none: string, note = ''): Outcome {
  const files = opened.filter((file) => file.role === role)
  if (files.length === 0) return notChecked(none)
  const findings = files.flatMap((file) => file.findings)
  if (findings.length > 0) return judge(findings, '')
  const {
    locked = [],
    damaged = [],
    ...skipped
  } = Object.groupBy(files, ({ skipped = 'none' }) => skipped)
  const wrong = skipped['wrong-key'] ?? []
  const of = `of ${count(files.length, 'file')}`
  if (wrong.length > 0) {
    return failed(`${wrong.length} ${of} are encrypted for other keys than those given`)
  }
  if (locked.length > 0) return notChecked(`no private key for ${locked.length} ${of}`)
  if (damaged.length > 0) {
    return notChecked(`${damaged.length} ${of} are damaged, and were not opened`)
  }
  return judge([], `${count(files.length, 'file')}${note}`)
}

export const events: Check = {
  id: 'events',
  title: 'Every month opens, and digest, number, order, times and types of its events match',
  run: async (_, { drill }) => outcomeOf(await drill(), 'events', 'there is no month'),
}

/** What an original is worth that fits its manifest: both may have been written by anyone. */
const ORIGIN =
  '; that they came from Heroku is proved only where Heroku still has the checksum or the manifest is signed'

export const originals: Check = {
  id: 'originals',
  title: 'Archives that were kept are as Heroku announced them and, in order, give the events',
  run: async (_, { drill }) => outcomeOf(await drill(), 'original', 'none were kept', ORIGIN),
}
