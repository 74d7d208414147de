import type { Check } from './check.ts'
import { anchor } from './checks/anchor.ts'
import { chain } from './checks/chain.ts'
import { clocks } from './checks/clocks.ts'
import { commits } from './checks/commits.ts'
import { counts } from './checks/counts.ts'
import { digests } from './checks/digests.ts'
import { events } from './checks/events.ts'
import { fresh } from './checks/fresh.ts'
import { heroku } from './checks/heroku.ts'
import { history } from './checks/history.ts'
import { manifests } from './checks/manifests.ts'
import { months } from './checks/months.ts'
import { names } from './checks/names.ts'
import { objects } from './checks/objects.ts'
import { originals } from './checks/originals.ts'
import { page } from './checks/page.ts'
import { remote } from './checks/remote.ts'
import { signatures } from './checks/signatures.ts'
import { signers } from './checks/signers.ts'
import { sums } from './checks/sums.ts'
import { unnamed } from './checks/unnamed.ts'

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
