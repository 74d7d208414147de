import type { Check } from './check.ts'
import { anchor } from './checks/anchor.ts'
import { clocks, fresh } from './checks/clocks.ts'
import { commits } from './checks/commits.ts'
import { digests, names, sums, unnamed } from './checks/files.ts'
import { authors, remote } from './checks/github.ts'
import { heroku } from './checks/heroku.ts'
import { history, objects } from './checks/history.ts'
import { chain, counts, manifests, months } from './checks/manifests.ts'
import { events, originals } from './checks/opened.ts'
import { page } from './checks/page.ts'
import { recipients } from './checks/recipients.ts'
import { signed } from './checks/signed.ts'
import { timestamps } from './checks/timestamps.ts'

/** Everything that is checked of a ledger, in this order. */
export const CHECKS: readonly Check[] = [
  // Of the files alone, and with the clock.
  ...[manifests, chain, months, counts, names, digests, unnamed, sums, page, recipients],
  ...[clocks, fresh],
  // With the clone, and with what was noted elsewhere.
  ...[objects, history, commits, anchor],
  // With keys and roots.
  ...[signed, timestamps, events, originals],
  // With credentials.
  ...[authors, remote, heroku],
]
