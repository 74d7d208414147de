import type { Manifest } from '../../ledger/manifest.ts'
import { wholePath, pathsOf } from '../../ledger/document.ts'
import { eventsEnding, originalEnding, stemOf } from '../../ledger/paths.ts'
import type { Month } from '../../system/month.ts'
import type { Check } from '../check.ts'
import { manifestsOf } from '../ledger.ts'
import { judge, type Finding } from '../verdict.ts'

export const names: Check = {
  id: 'names',
  title: 'Each manifest names the files of its own month, parts of one in their order',
  run(ledger) {
    const findings = manifestsOf(ledger).flatMap(({ path, manifest }) => [
      ...nameFindings(path, manifest),
    ])
    return judge(findings, 'names and parts')
  },
}

function* nameFindings(path: string, manifest: Manifest): Generator<Finding> {
  const { month, final, revision, encryption } = manifest
  const stem = stemOf(month as Month, final, revision)
  const encrypted = encryption !== null
  const endings = {
    events: [true, false].map((gzip) => eventsEnding({ gzip, encrypted })),
    original: [originalEnding(encrypted)],
  }
  for (const role of ['events', 'original'] as const) {
    const paths = pathsOf(manifest, role)
    const [first] = paths
    if (first === undefined) {
      if (role === 'events') yield { file: path, problem: 'names no file of events' }
      continue
    }
    const whole = wholePath(first)
    if (!endings[role].some((ending) => whole === `${stem}${ending}`)) {
      const problem = `names '${first}' as its ${role}, which is not such a name of this month`
      yield { file: path, problem }
      continue
    }
    const expected = partNames(whole, paths.length)
    const wrong = paths.findIndex((name, index) => name !== expected[index])
    if (wrong >= 0) {
      const problem = `names '${paths[wrong]!}' where '${expected[wrong]!}' was expected`
      yield { file: path, problem }
    }
  }
}

/** The names of a file in so many parts. */
function partNames(whole: string, parts: number): string[] {
  if (parts === 1) return [whole]
  const digits = Math.max(2, String(parts).length)
  return Array.from(
    { length: parts },
    (_, index) => `${whole}.part${String(index + 1).padStart(digits, '0')}`,
  )
}
