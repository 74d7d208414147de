import type { OpenedFile } from '../drill.ts'
import { count, failed, judge, notChecked, type Verdict } from '../verdict.ts'

/** What came of opening the files of one role. */
export function verdictOf(files: readonly OpenedFile[], nothing: string): Verdict {
  if (files.length === 0) return notChecked(nothing)
  const findings = files.flatMap((file) => file.findings)
  if (findings.length > 0) return judge(findings, '')
  const skipped = (why: OpenedFile['skipped']) =>
    files.filter((file) => file.skipped === why).length
  const [wrong, locked, damaged] = [skipped('wrong-key'), skipped('locked'), skipped('damaged')]
  const of = `of ${count(files.length, 'file')}`
  if (wrong > 0) return failed(`${wrong} ${of} are encrypted for other keys than those given`)
  if (locked > 0) return notChecked(`${locked} ${of} are encrypted, and no private key was given`)
  if (damaged > 0) return notChecked(`${damaged} ${of} are damaged, and were not opened`)
  return judge([], count(files.length, 'file'))
}
