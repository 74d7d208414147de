import type { X509Certificate } from 'node:crypto'
import type { PrivateKey } from 'openpgp'
import type { GitHubCommits } from '../github/authorship.ts'
import type { LedgerProblem } from '../ledger/errors.ts'
import type { Verifier } from '../openpgp/detached.ts'
import type { HerokuClient } from '../heroku/client.ts'
import type { CheckId, VerifyOptions } from '../options/verify.ts'
import type { Scratch } from '../system/scratch.ts'
import type { Drill } from './drill.ts'
import type { Clone } from './git/clone.ts'
import type { Ledger } from './ledger.ts'

/** Options that the checks use as they are. */
type Options = Pick<
  VerifyOptions,
  | ('graceDays' | 'expectHead' | 'expectManifest' | 'expectRecords' | 'until')
  | ('accept' | 'allowShallow' | 'signedSince' | 'signedOffWithin' | 'expectAuthor')
>

/** What the checks may use. */
export interface Context extends Options {
  now: Date
  /** At the commit that is verified. Undefined: the folder is in no clone. */
  clone: Clone | undefined
  /** Unlocked; none: encrypted files are not opened. */
  privateKeys: readonly PrivateKey[]
  /** Keys of those who sign; none: signatures are not checked. */
  signerKeys: readonly Verifier[]
  /** Of time-stamping authorities; none: time-stamps are not checked. */
  timestampRoots: readonly X509Certificate[]
  /** Undefined: nothing is asked of it. */
  github: GitHubCommits | undefined
  heroku: { client: HerokuClient; scope: VerifyOptions['heroku'] } | undefined
  /** Where what does not fit in memory lies meanwhile, encrypted. */
  scratch: Scratch
  /** Opens the ledger's files, once for all checks of them. */
  drill: () => Promise<Drill>
}

/** One thing that is checked of a ledger. */
export interface Check {
  /** By which options and machines name it. */
  id: CheckId
  /** What is true when it is ok. */
  title: string
  run(ledger: Ledger, context: Context): Outcome | Promise<Outcome>
}

/** What a check found wrong with a file; an empty `file` means the ledger as a whole. */
export type Finding = LedgerProblem

export type Outcome = (
  | { status: 'ok'; note: string }
  | { status: 'problem'; findings: readonly Finding[] }
  /** Nothing was given to check it with, or there is nothing to check. */
  | { status: 'not-checked'; reason: string }
  /** It was asked for, and could not be checked. */
  | { status: 'failed'; reason: string }
) & {
  /** What was found and had been accepted from outside; undefined: nothing. */
  accepted?: readonly Finding[]
}

/** A finding, and the commit (sha) or month that it is of: whoever looked into that may accept it. */
export interface Acceptable extends Finding {
  of?: string | undefined
}

/** A problem when there are findings that nobody accepted, else ok. */
export function judge(
  findings: Iterable<Acceptable>,
  note: string,
  accepted: ReadonlySet<string> = new Set(),
): Outcome {
  const open: Finding[] = []
  const closed: Finding[] = []
  for (const { file, problem, of } of findings) {
    const isAccepted = of !== undefined && accepted.has(of)
    ;(isAccepted ? closed : open).push({ file, problem })
  }
  const outcome: Outcome =
    open.length > 0 ? { status: 'problem', findings: open } : { status: 'ok', note }
  return closed.length > 0 ? { ...outcome, accepted: closed } : outcome
}

export const notChecked = (reason: string): Outcome => ({ status: 'not-checked', reason })

export const failed = (reason: string): Outcome => ({ status: 'failed', reason })

export { counted as count } from '../text/log.ts'
