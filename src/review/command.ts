import { writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { EXIT, type CommandEdge } from '../options/command.ts'
import { ActionError, messageOf } from '../system/errors.ts'
import { addMonths, formatMonths, type Month } from '../system/month.ts'
import { plain, quoted } from '../text/log.ts'
import { AuditEvent } from './event.ts'
import { reviewMarkdown } from './markdown.ts'
import { readReviewCommand, REVIEW_USAGE, type Form, type ReviewCommand } from './options.ts'
import type { Review } from './review.ts'
import { Learned, Reviewer } from './reviewer.ts'
import { findSources, type Source } from './source.ts'

/** A month is compared with so many before it. */
const COMPARED = 12

/** Runs `review`; gives the exit code. */
export async function reviewCommand(args: readonly string[], edge: CommandEdge): Promise<number> {
  const command = await readReviewCommand(args, edge)
  if (command === undefined) {
    edge.print(REVIEW_USAGE)
    return EXIT.fine
  }
  const months = await monthsIn(command, edge)
  const review = await reviewOf(months, command, edge)
  // All before the first is written: none of them is there of a review that failed.
  const texts: string[] = []
  for (const [form] of command.targets) texts.push(await TEXTS[form](review))
  for (const [index, [form, file]] of command.targets.entries()) {
    if (file === '-') edge.print(texts[index]!)
    else {
      await writeFile(resolve(edge.cwd, file), texts[index]!).catch((error: unknown) => {
        throw new ActionError(`--${form}: the file cannot be written: ${messageOf(error)}`)
      })
    }
  }
  return EXIT.fine
}

const TEXTS: Record<Form, (review: Review) => string | Promise<string>> = {
  html: async (review) => (await import('./page/page.ts')).reviewPage(review),
  markdown: reviewMarkdown,
  json: (review) => `${JSON.stringify(review, null, 2)}\n`,
}

type Held = Source & { manifest: NonNullable<Source['manifest']> }

/** The month that is asked for, and those before it that are in the ledger, oldest first. */
interface Months {
  month: Held
  before: Held[]
}

async function monthsIn({ folder, month }: ReviewCommand, edge: CommandEdge): Promise<Months> {
  const { sources, problems } = await findSources([folder], edge)
  if (problems.length > 0) throw new ActionError(problems.join('\n'))
  const held = sources.filter((source): source is Held => source.manifest !== undefined)
  const ledgers = [...new Set(held.map(({ ledger }) => ledger ?? ''))].sort()
  if (held.length === 0) throw new ActionError(`${quoted(folder)} is not the folder of a ledger.`)
  if (ledgers.length > 1) {
    throw new ActionError(
      `${quoted(folder)} holds ${ledgers.length} ledgers: give the folder of one, of ` +
        ledgers.map(plain).join(', '),
    )
  }
  const final = held.filter(({ provisional }) => !provisional)
  const asked = month ?? final.at(-1)?.month
  const found = held.find((each) => each.month === asked)
  if (asked === undefined || found === undefined) {
    const there = formatMonths(held.map((each) => each.month as Month))
    throw new ActionError(`The ledger does not have ${asked ?? 'a final month'}; it has ${there}.`)
  }
  const earliest = addMonths(asked as Month, -COMPARED)
  const before = final.filter((each) => earliest <= each.month && each.month < asked)
  return { month: found, before }
}

async function reviewOf(
  { month: held, before }: Months,
  command: ReviewCommand,
  edge: CommandEdge,
) {
  const { privateKeys } = command
  const now = edge.clock.now()
  const keys = { privateKeys, now }
  const reviewer = new Reviewer(command.reviewer)
  const isOpen = ({ manifest }: Held) => manifest.encryption === null || privateKeys.length > 0
  const noPause = () => Promise.resolve()
  const months: string[] = []
  const closed = before.filter((each) => !isOpen(each)).map((each) => each.month as Month)
  const leftOut =
    closed.length > 0 ? [`${formatMonths(closed)}: encrypted, and no private key was given`] : []
  for (const each of before.filter(isOpen)) {
    const learned = new Learned()
    const problems = await each.read(keys, (entry) => learned.add(new AuditEvent(entry)), noPause)
    if (problems.length > 0) leftOut.push(...problems)
    else {
      reviewer.learn(learned)
      months.push(each.month)
    }
  }
  const { path } = held
  const problems = await held.read(
    keys,
    (entry, line) => reviewer.add(new AuditEvent(entry), { path, line }),
    noPause,
  )
  if (problems.length > 0) throw new ActionError(problems.join('\n'))
  const { account, revision, final } = held.manifest
  const compared = { months, left_out: leftOut.length > 0 ? leftOut.join('; ') : null }
  return reviewer.review({ account, revision, final, compared, month: held.month as Month, now })
}
