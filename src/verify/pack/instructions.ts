import { INVISIBLE, plain } from '../../text/log.ts'

/** What is in a pack, as its README.txt says. */
export interface PackParts {
  /** Name of the account; undefined: no manifest says it. */
  account: string | undefined
  /** The commit that was verified; null: the files lay in a folder. */
  head: string | null
  /** Path of the ledger in the clone; empty for its root. */
  path: string
  /** Why there is no history; undefined: there is. */
  noHistory: string | undefined
  hasSigners: boolean
  hasRoots: boolean
  /** What was in the ledger's folder and is not in the pack. */
  leftOut: readonly string[]
  /** When and with what it was verified. */
  made: string
}

/** How to check a pack by hand. Each line that begins with four spaces is a command. */
export function instructions(parts: PackParts): string {
  const { account, head, path, noHistory, hasSigners, hasRoots, leftOut, made } = parts
  const sections = [
    `EVIDENCE PACK OF THE AUDIT TRAIL LEDGER${account === undefined ? '' : ` OF ${plain(account)}`}

${head === null ? 'The ledger lay in a folder; no commit was verified.' : `Commit ${head}`}
${made}

  ledger/         the ledger, with the signatures (.asc) and time-stamps (.tsr) beside its manifests
${noHistory === undefined ? '  history.bundle  the repository up to this commit, with all its history, for git\n' : ''}${
      hasSigners
        ? '  signers.asc     the public keys that were given to check signatures with\n'
        : ''
    }${hasRoots ? '  roots.pem       the root certificates that were given to check time-stamps with\n' : ''}  report.txt      what was checked and found; report.json is the same for machines
  SHA256SUMS      of every file here`,
    ...(noHistory === undefined ? [] : [`There is no history in it: ${plain(noHistory)}.`]),
    ...(leftOut.length === 0
      ? []
      : [
          'Left out of the ledger, because they cannot be read or are not files of a ledger:\n' +
            leftOut.map((each) => `  ${plain(each)}`).join('\n'),
        ]),
    `HOW TO CHECK IT BY HAND

Run these commands in this folder. Whoever made the pack chose what is in it: compare the commit, the
fingerprints of the keys and the roots with what their owners tell you.`,
    `Every file is as it was packed. Prints nothing:

    sha256sum --check --strict --quiet SHA256SUMS`,
    `Every file of the ledger is as its own list says. Prints nothing:

    (cd ledger && sha256sum --check --strict --quiet SHA256SUMS)`,
  ]
  if (hasSigners) {
    sections.push(`Each manifest was signed by one of the keys. Prints "Good signature" for each, and of
one that is not signed that its .asc cannot be opened:

    export GNUPGHOME="$(mktemp -d)"
    gpg --quiet --import signers.asc
    for file in ledger/*/*.manifest.json; do gpg --verify "$file.asc" "$file"; done
    gpg --fingerprint`)
  }
  if (hasRoots) {
    sections.push(`Each time-stamp is of its manifest. Prints "Verification: OK" for each, and the times. Once a
certificate has expired, add -attime SECONDS with the token's own time:

    for file in ledger/*/*.tsr; do openssl ts -verify -in "$file" -data "\${file%.tsr}" -CAfile roots.pem; done
    for file in ledger/*/*.tsr; do openssl ts -reply -in "$file" -text | grep 'Time stamp:'; done`)
  }
  if (noHistory === undefined) {
    const folder = ['history', ...(path === '' ? [] : [path])].join('/')
    const isShown = !INVISIBLE.test(folder)
    sections.push(`The history has no damaged object, ends with the commit above, and gives the same ledger. Prints the
commit, and then each commit with what it changed:

    git clone --quiet history.bundle history
    git -C history fsck --full --no-dangling --no-progress
    git -C history rev-parse HEAD${
      isShown ? `\n    cmp ${shellQuoted(`${folder}/SHA256SUMS`)} ledger/SHA256SUMS` : ''
    }
    git -C history log --stat`)
  }
  return `${sections.join('\n\n')}\n`
}

const shellQuoted = (text: string) => `'${text.replaceAll("'", "'\\''")}'`
