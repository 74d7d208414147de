import type { Check } from './check.ts'
import { anchor } from './checks/anchor.ts'
import { clocks, fresh } from './checks/clocks.ts'
import { commits } from './checks/commits.ts'
import { digests, names, page, sums, unnamed } from './checks/files.ts'
import { authors, remote } from './checks/github.ts'
import { heroku } from './checks/heroku.ts'
import { history, objects } from './checks/history.ts'
import { chain, counts, manifests, months } from './checks/manifests.ts'
import { events, originals } from './checks/opened.ts'
import { recipients } from './checks/recipients.ts'
import { signedOff } from './checks/signed-off.ts'
import { signed } from './checks/signed.ts'
import { timestamps } from './checks/timestamps.ts'

/** Everything that is checked of a ledger, ordered by what it proves. */
export const CHECKS: readonly Check[] = [
  // Integrity: nothing was changed, removed or added.
  ...[manifests, chain, counts, names, digests, unnamed, sums, page, objects, history, commits],
  // Completeness: nothing is missing, also at the end.
  ...[months, fresh, anchor, remote, heroku],
  // Origin: it is of those whom it should be of.
  ...[signed, authors, originals],
  // Time.
  ...[clocks, timestamps],
  // Readability: for its readers, for nobody else, and read by somebody.
  ...[recipients, events, signedOff],
]
