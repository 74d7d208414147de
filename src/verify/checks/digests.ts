import type { Check } from '../check.ts'
import { damagedFiles } from '../files.ts'
import { manifestsOf } from '../ledger.ts'
import { count, judge } from '../verdict.ts'

export const digests: Check = {
  id: 'digests',
  title: 'Every file is there, with the size and SHA-256 of its manifest',
  async run(ledger) {
    const files = manifestsOf(ledger).flatMap(({ manifest }) => manifest.files)
    return judge(await damagedFiles(ledger), count(files.length, 'file'))
  },
}
