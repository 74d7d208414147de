import type { Check } from './check.ts'
import { anchor } from './checks/anchor.ts'
import { clocks, fresh } from './checks/clocks.ts'
import { commits } from './checks/commits.ts'
import { digests, names, sums, unnamed } from './checks/files.ts'
import { remote, signatures } from './checks/github.ts'
import { heroku } from './checks/heroku.ts'
import { history, objects } from './checks/history.ts'
import { chain, counts, manifests, months } from './checks/manifests.ts'
import { events, originals, signers } from './checks/opened.ts'
import { page } from './checks/page.ts'

/** Everything that is checked of a ledger, in this order. */
export const CHECKS: readonly Check[] = [
  // From the files alone.
  manifests,
  chain,
  months,
  counts,
  names,
  digests,
  unnamed,
  sums,
  page,
  // With the clock.
  clocks,
  fresh,
  // With the clone.
  objects,
  history,
  commits,
  // With what was noted elsewhere.
  anchor,
  // With keys.
  events,
  originals,
  signers,
  // With credentials.
  signatures,
  remote,
  heroku,
]
