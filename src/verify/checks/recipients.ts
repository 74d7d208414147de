import { pathsOf } from '../../ledger/document.ts'
import type { Manifest } from '../../ledger/manifest.ts'
import { readEncryptedTo, recipientProblems, type EncryptedTo } from '../../openpgp/encrypted-to.ts'
import { joined } from '../../record/folder.ts'
import { count, judge, notChecked, type Check, type Finding } from '../check.ts'
import { wholeFiles } from '../files.ts'
import { manifestsOf } from '../ledger.ts'

export const recipients: Check = {
  id: 'recipients',
  title: 'Each encrypted file is encrypted to the keys that its manifest names, and to no others',
  async run(ledger) {
    const isWhole = await wholeFiles(ledger)
    const findings: Finding[] = []
    let files = 0
    for (const { manifest } of manifestsOf(ledger)) {
      const { encryption } = manifest
      if (encryption === null) continue
      for (const role of new Set(manifest.files.map((file) => file.role))) {
        const paths = pathsOf(manifest, role)
        if (!paths.every(isWhole)) continue
        files++
        const found = await readEncryptedTo(joined(ledger.folder, paths))
        const problems = typeof found === 'string' ? [found] : problemsOf(found, encryption)
        findings.push(...problems.map((problem) => ({ file: paths[0]!, problem })))
      }
    }
    return files === 0
      ? notChecked('there is no encrypted file that is whole')
      : judge(findings, count(files, 'file'))
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
