import { README } from '../../ledger/paths.ts'
import type { Check } from '../check.ts'
import { LARGEST_TEXT, manifestsOf } from '../ledger.ts'
import { count, judge } from '../verdict.ts'

export const page: Check = {
  id: 'page',
  title: `${README} shows every month with the digest of its ordered JSON`,
  async run(ledger) {
    const bytes = await ledger.folder.read(README, LARGEST_TEXT)
    if (bytes === undefined)
      return judge([{ file: README, problem: ledger.folder.whyNot(README) }], '')
    const rows = bytes
      .toString()
      .split('\n')
      .filter((line) => line.startsWith('| ['))
    const manifests = manifestsOf(ledger)
    const findings = manifests
      .filter(({ path, manifest }) => {
        const row = rows.find((line) => line.includes(`](${path})`))
        return row?.includes(`\`${manifest.json.sha256}\``) !== true
      })
      .map(({ path }) => ({ file: README, problem: `does not show what '${path}' says` }))
    const known = manifests.length + ledger.unreadable.length
    if (rows.length > known) {
      const problem = `has ${rows.length} rows for ${count(known, 'manifest')}`
      findings.push({ file: README, problem })
    }
    return judge(findings, count(rows.length, 'row'))
  },
}
