import { INVISIBLE, plain } from '../../text/log.ts'
import { madeBy } from '../format.ts'
import type { Report } from '../report.ts'

/**
 * How to check a pack by hand. Each line that begins with four spaces is a command.
 *
 * @param path of the ledger in the clone; empty for its root
 * @param noHistory why there is no history; undefined: there is
 * @param leftOut paths of what was in the ledger's folder and is not in the pack
 */
export function instructions(
  report: Report,
  path: string,
  noHistory: string | undefined,
  leftOut: readonly string[],
  { hasSigners, hasRoots }: { hasSigners: boolean; hasRoots: boolean },
): string {
  const hasHistory = noHistory === undefined
  const sums = ['history', ...(path === '' ? [] : [path]), 'SHA256SUMS'].join('/')
  const sections: [isThere: boolean, text: string][] = [
    [
      true,
      `EVIDENCE PACK OF AN AUDIT TRAIL LEDGER

Account: ${plain(report.ledgers[0]?.account?.name ?? 'no manifest says it')}
Commit: ${report.head ?? 'none, the ledger lay in a folder'}
${madeBy(report)}

ledger/ is the ledger, with the signatures (.asc) and time-stamps (.tsr) beside its manifests.
report.txt says what was checked and found, report.json the same for machines.`,
    ],
    [
      hasHistory,
      'history.bundle is the repository up to this commit with all its history, for git.',
    ],
    [!hasHistory, `There is no history in it: ${plain(noHistory ?? '')}.`],
    [hasSigners, 'signers.asc has the public keys that were given to check signatures with.'],
    [hasRoots, 'roots.pem has the root certificates that were given to check time-stamps with.'],
    [
      leftOut.length > 0,
      `Left out of the ledger, because they cannot be read or are not files of a ledger:
${leftOut.map((each) => `  ${plain(each)}`).join('\n')}`,
    ],
    [
      true,
      `HOW TO CHECK IT BY HAND

Run these commands in this folder. Whoever made the pack chose what is in it: compare the commit, the
fingerprints of the keys and the roots with what their owners tell you.

Every file is as it was packed, and every file of the ledger as its own list says. Both print nothing:

    sha256sum --check --strict --quiet SHA256SUMS
    (cd ledger && sha256sum --check --strict --quiet SHA256SUMS)`,
    ],
    [
      hasSigners,
      `Each manifest was signed by one of the keys. Prints "Good signature" for each, and of one that is
not signed that its .asc cannot be opened:

    export GNUPGHOME="$(mktemp -d)"
    gpg --quiet --import signers.asc
    for file in ledger/*/*.manifest.json; do gpg --verify "$file.asc" "$file"; done
    gpg --fingerprint`,
    ],
    [
      hasRoots,
      `Each time-stamp is of its manifest. Prints "Verification: OK" for each, and the times. Once a
certificate has expired, add -attime SECONDS with the token's own time:

    for file in ledger/*/*.tsr; do openssl ts -verify -in "$file" -data "\${file%.tsr}" -CAfile roots.pem; done
    for file in ledger/*/*.tsr; do openssl ts -reply -in "$file" -text | grep 'Time stamp:'; done`,
    ],
    [
      hasHistory,
      `The history has no damaged object, ends with the commit above and gives the same ledger. Prints the
commit, and then each commit with what it changed:

    git clone --quiet history.bundle history
    git -C history fsck --full --no-dangling --no-progress
    git -C history rev-parse HEAD
${INVISIBLE.test(sums) ? '' : `    cmp ${shellQuoted(sums)} ledger/SHA256SUMS\n`}    git -C history log --stat`,
    ],
  ]
  const texts = sections.flatMap(([isThere, text]) => (isThere ? [text] : []))
  return `${texts.join('\n\n')}\n`
}

const shellQuoted = (text: string) => `'${text.replaceAll("'", "'\\''")}'`
