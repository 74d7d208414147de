import type { X509Certificate } from 'node:crypto'
import type { PrivateKey } from 'openpgp'
import type { Verifier } from '../openpgp/detached.ts'
import type { CheckId, Expected } from '../options/verify.ts'
import type { Drill } from './drill.ts'
import type { Clone } from './git/clone.ts'
import type { GitHubCommits } from './github.ts'
import type { HerokuSource } from './heroku.ts'
import type { Ledger } from './ledger.ts'
import type { Outcome } from './outcome.ts'

/** What the checks may use. */
export interface Context {
  now: Date
  /** Days after a month's end within which it is to be there. */
  graceDays: number
  expected: Expected
  /** Commits (full sha) and months whose findings somebody looked into and accepts. */
  accepted: ReadonlySet<string>
  /** Whether a shallow clone is taken for what it is: its history is not checked. */
  allowShallow: boolean
  /** At the commit that is verified. Undefined: the folder is in no clone. */
  clone: Clone | undefined
  /** Unlocked; none: encrypted files are not opened. */
  privateKeys: readonly PrivateKey[]
  /** Keys of those who sign; none: signatures are not checked. */
  signerKeys: readonly Verifier[]
  /** The first sequence that must be signed. */
  signedSince: number
  /** Days after a month's end within which it is to be signed off; undefined: no deadline. */
  signedOffWithin: number | undefined
  /** Of time-stamping authorities; none: time-stamps are not checked. */
  timestampRoots: readonly X509Certificate[]
  /** Logins of those who may have made the commits; none: anyone. */
  expectedAuthors: ReadonlySet<string>
  /** Undefined: nothing is asked of GitHub. */
  github: GitHubCommits | undefined
  /** Undefined: nothing is asked of Heroku. */
  heroku: HerokuSource | undefined
  /** Opens a ledger's files, once for all checks of them. */
  drill: (ledger: Ledger) => Promise<Drill>
}

/** One thing that is checked of a ledger. */
export interface Check {
  /** By which options and machines name it. */
  id: CheckId
  /** What is true when it is ok. */
  title: string
  run(ledger: Ledger, context: Context): Outcome | Promise<Outcome>
}
