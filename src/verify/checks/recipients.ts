import { pathsOf } from '../../ledger/document.ts'
import type { Manifest } from '../../ledger/manifest.ts'
import { readEncryptedTo, recipientProblems, type EncryptedTo } from '../../openpgp/encrypted-to.ts'
import type { Check } from '../check.ts'
import { damagedFiles } from '../files.ts'
import { hasFile, joined } from '../folder.ts'
import { manifestsOf } from '../ledger.ts'
import { count, judge, notChecked, type Finding } from '../outcome.ts'

export const recipients: Check = {
  id: 'recipients',
  title: 'Each encrypted file is encrypted to the keys that its manifest names, and to no others',
  async run(ledger) {
    const { folder } = ledger
    const damaged = new Set((await damagedFiles(ledger)).map(({ file }) => file))
    const findings: Finding[] = []
    const isAny = manifestsOf(ledger).some(({ manifest }) => manifest.encryption !== null)
    let files = 0
    for (const { manifest } of manifestsOf(ledger)) {
      if (manifest.encryption === null) continue
      for (const role of new Set(manifest.files.map((file) => file.role))) {
        const all = pathsOf(manifest, role)
        // `digests` reports those.
        if (all.some((path) => damaged.has(path) || !hasFile(folder, path))) continue
        files++
        const found = await readEncryptedTo(joined(folder, all))
        const problems =
          typeof found === 'string' ? [found] : problemsOf(found, manifest.encryption)
        findings.push(...problems.map((problem) => ({ file: all[0]!, problem })))
      }
    }
    if (files === 0)
      return notChecked(isAny ? 'no encrypted file is whole' : 'nothing is encrypted')
    return judge(findings, count(files, 'file'))
  },
}

/** The first form of manifests names no subkeys: what a message has more is seen by their number. */
function problemsOf(found: EncryptedTo, encryption: NonNullable<Manifest['encryption']>): string[] {
  if ('subkeys' in encryption) return recipientProblems(found, encryption.subkeys)
  const [has, named] = [found.keys.length, encryption.recipients.length]
  const number =
    has === named ? [] : [`is encrypted to ${count(has, 'key')}, where its manifest names ${named}`]
  return [...number, ...recipientProblems(found, [...new Set(found.keys)])]
}
