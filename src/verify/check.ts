import type { X509Certificate } from 'node:crypto'
import type { PrivateKey } from 'openpgp'
import type { GitHubCommits } from '../github/authorship.ts'
import type { Verifier } from '../openpgp/detached.ts'
import type { CheckId, VerifyOptions } from '../options/verify.ts'
import type { Drill } from './drill.ts'
import type { Clone } from './git/clone.ts'
import type { HerokuSource } from './heroku.ts'
import type { Ledger } from './ledger.ts'
import type { Outcome } from './outcome.ts'

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
  heroku: HerokuSource | undefined
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
