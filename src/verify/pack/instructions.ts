import { plain } from '../../text/log.ts'
import { madeBy } from '../format.ts'
import type { Report } from '../report.ts'

/**
 * How to check a pack by hand. Each line that begins with four spaces is a command.
 *
 * @param noHistory why there is no history; undefined: there is
 */
export function instructions(report: Report, noHistory: string | undefined): string {
  const [hasHistory, checkHistory] =
    noHistory === undefined ? HISTORY : [`There is no history in it: ${plain(noHistory)}.`, '']
  return `EVIDENCE PACK OF AN AUDIT TRAIL LEDGER

Account: ${plain(report.ledgers[0]?.account?.name ?? 'no manifest says it')}
Commit: ${report.head ?? 'none, the ledger lay in a folder'}
${madeBy(report)}

ledger/ is the ledger, with the signatures (.asc) and time-stamps (.tsr) beside its manifests; files that
cannot be read, or are not files of a ledger, were left out. report.txt says what was checked and found,
report.json the same for machines. ${hasHistory}

If they were given, signers.asc has the public keys to check signatures with, and roots.pem the root
certificates to check time-stamps with.

HOW TO CHECK IT BY HAND

Run these commands in this folder. Whoever made the pack chose what is in it: compare the commit, the
fingerprints of the keys and the roots with what their owners tell you.

Every file is as it was packed, and every file of the ledger as its own list says. Both print nothing:

    sha256sum --check --strict --quiet SHA256SUMS
    (cd ledger && sha256sum --check --strict --quiet SHA256SUMS)

With signers.asc: each manifest was signed by one of the keys. Prints "Good signature" for each, and of one
that is not signed that its .asc cannot be opened:

    export GNUPGHOME="$(mktemp -d)"
    gpg --quiet --import signers.asc
    for file in ledger/*/*.manifest.json; do gpg --verify "$file.asc" "$file"; done
    gpg --fingerprint

With roots.pem: each time-stamp is of its manifest. Prints "Verification: OK" for each, and the times. Once
a certificate has expired, add -attime SECONDS with the token's own time:

    for file in ledger/*/*.tsr; do openssl ts -verify -in "$file" -data "\${file%.tsr}" -CAfile roots.pem; done
    for file in ledger/*/*.tsr; do openssl ts -reply -in "$file" -text | grep 'Time stamp:'; done
${checkHistory}`
}

const HISTORY = [
  'history.bundle is the repository up to this commit\nwith all its history, for git.',
  `
The history has no damaged object, ends with the commit above and gives the same ledger. Prints the
commit, the same digest of the ledger's SHA256SUMS twice, and each commit with what it changed:

    git clone --quiet history.bundle history
    git -C history fsck --full --no-dangling --no-progress
    git -C history rev-parse HEAD
    find ledger history -name SHA256SUMS -exec sha256sum {} +
    git -C history log --stat
`,
] as const
