import { writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { EXIT, type CommandEdge } from '../options/command.ts'
import { ActionError, InputError, messageOf } from '../system/errors.ts'
import { formatMonths, type Month } from '../system/month.ts'
import { plain, quoted } from '../text/log.ts'
import { reviewMarkdown } from './markdown.ts'
import { Reviews } from './months.ts'
import { readReviewCommand, REVIEW_USAGE, type Form, type ReviewCommand } from './options.ts'
import type { Review } from './review.ts'
import { findSources, type Source } from './source.ts'

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
        const problem = `--${form}: the file cannot be written: ${messageOf(error)}`
        throw new ActionError(problem, { code: 'E_DISK' })
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

/** The month that is asked for, and the final ones of its ledger, oldest first. */
interface Months {
  asked: Held
  final: Held[]
}

async function monthsIn({ folder, month }: ReviewCommand, edge: CommandEdge): Promise<Months> {
  const { sources, problems } = await findSources([folder], edge)
  if (problems.length > 0)
    throw new ActionError(problems.join('\n'), { code: 'E_RECORD_UNREADABLE' })
  const held = sources.filter((source): source is Held => source.manifest !== undefined)
  const ledgers = [...new Set(held.map(({ ledger }) => ledger ?? ''))].sort()
  if (held.length === 0)
    throw new ActionError(`${quoted(folder)} is not the folder of a ledger.`, {
      code: 'E_LEDGER_NOT_FOUND',
    })
  if (ledgers.length > 1) {
    throw new InputError(
      `${quoted(folder)} holds ${ledgers.length} ledgers: give the folder of one, of ` +
        ledgers.map(plain).join(', '),
    )
  }
  const final = held.filter(({ provisional }) => !provisional)
  const name = month ?? final.at(-1)?.month
  const asked = held.find((each) => each.month === name)
  if (asked === undefined) {
    const there = formatMonths(held.map((each) => each.month as Month))
    throw new ActionError(`The ledger does not have ${name ?? 'a final month'}; it has ${there}.`, {
      code: 'E_LEDGER_NO_MONTH',
    })
  }
  return { asked, final }
}

async function reviewOf(
  { asked, final }: Months,
  { privateKeys, reviewer }: ReviewCommand,
  edge: CommandEdge,
): Promise<Review> {
  const now = edge.clock.now()
  const keys = { privateKeys, now }
  const readable = (held: Held) => ({
    month: held.month as Month,
    path: held.path,
    read: (take: Parameters<Held['read']>[1]) => held.read(keys, take, () => Promise.resolve()),
  })
  const isOpen = ({ manifest }: Held) => manifest.encryption === null || privateKeys.length > 0
  const earlier = final.map((held) =>
    isOpen(held) ? readable(held) : { ...readable(held), read: undefined },
  )
  const { account, revision, final: isFinal } = asked.manifest
  const about = { account, revision, final: isFinal, now }
  return new Reviews(reviewer).of(readable(asked), earlier, about)
}
