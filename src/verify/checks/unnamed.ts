import { isManifestName, isMonthsFolder, PROVISIONAL, README, SUMS } from '../../ledger/paths.ts'
import type { Check } from '../check.ts'
import type { Entry } from '../folder.ts'
import { isUnreadable, manifestsOf } from '../ledger.ts'
import { judge } from '../verdict.ts'

const WORDS = {
  link: 'is a symbolic link',
  other: 'is not a file',
  unreadable: 'cannot be read',
}

export const unnamed: Check = {
  id: 'unnamed',
  title: 'Nothing is there that no manifest names: no further file, no symbolic link',
  run(ledger) {
    const named = new Set([
      README,
      SUMS,
      ...manifestsOf(ledger).flatMap(({ manifest }) => manifest.files.map(({ path }) => path)),
    ])
    const findings = [...ledger.folder.entries.values()].flatMap((entry) => {
      const problem = strangeness(entry, named)
      if (problem === undefined || isUnreadable(ledger, entry.path)) return []
      return [{ file: entry.path, problem }]
    })
    return judge(findings, `besides ${README}, ${SUMS} and what the manifests name`)
  },
}

function strangeness({ path, kind }: Entry, named: ReadonlySet<string>): string | undefined {
  if (kind === 'folder') {
    return isMonthsFolder(path) ? undefined : `is not the folder of a year, nor ${PROVISIONAL}`
  }
  if (kind !== 'file') return WORDS[kind]
  // One that cannot be read, or is not what it says, has been told.
  const [, name = '', ...deeper] = path.split('/')
  const isManifest = deeper.length === 0 && isManifestName(name)
  return isManifest || named.has(path) ? undefined : 'is named by no manifest'
}
