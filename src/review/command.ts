import { randomBytes } from 'node:crypto'
import { writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import {
  EXIT,
  privateKeysOf,
  readArguments,
  UsageError,
  type CommandEdge,
} from '../options/command.ts'
import { attempt, OptionsError } from '../options/problems.ts'
import type { DecryptOptions } from '../openpgp/decrypt.ts'
import type { RecordedMonth } from '../record/months.ts'
import { ActionError, InputError, messageOf } from '../system/errors.ts'
import { formatMonths, isMonth, type Month } from '../system/month.ts'
import { quoted } from '../text/log.ts'
import { localClock, WORKING_HOURS } from './hours.ts'
import { reviewMarkdown } from './markdown.ts'
import { reviews } from './months.ts'
import { AS_THEY_ARE, pseudonyms } from './pseudonyms.ts'
import type { Review } from './review.ts'
import type { ReviewerOptions } from './reviewer.ts'
import { RULES, rulesWith } from './rules.ts'
import { findSources, type Source } from './source.ts'

const USAGE = `Usage: heroku-audit-trail review [DIR] [MONTH] [options]

Shows what a reviewer wants to see first of a month: access given and taken, config variables changed
(names only), what was destroyed, who and what is new against the twelve months before, activity outside
working hours. DIR (default: the current folder) holds one ledger; MONTH (YYYY-MM) is by default the
newest that is final.

  --html FILE             one page with charts and a table
  --markdown FILE         Markdown, also for a job's summary
  --json FILE             everything for programs; - is standard output, for each of the three
  --time-zone ZONE        of working hours (${WORKING_HOURS}), such as Europe/Berlin (UTC)
  --rules FILE            rules of your own, beside or in place of the built-in ones (docs/review.md)
  --pseudonymize          show people and addresses under names that tell nobody who they are
  --private-key FILE      OpenPGP private key that opens encrypted months; may be repeated

Example: heroku-audit-trail review audit-trail/acme 2026-10 --time-zone Europe/Berlin --html october.html

Environment: PGP_PRIVATE_KEYS (instead of files), PGP_PASSPHRASE (else it is asked for), PSEUDONYM_KEY
(a secret of 16 characters or more, under which the names are the same in each review).
Exit code: 0, or 2 when it could not be done.
`

const STRING = { type: 'string' } as const
const FLAGS = {
  ...{ html: STRING, markdown: STRING, json: STRING },
  ...{ 'time-zone': STRING, rules: STRING },
  pseudonymize: { type: 'boolean' },
  'private-key': { type: 'string', multiple: true },
  help: { type: 'boolean', short: 'h' },
} as const

type Values = ReturnType<typeof readArguments<typeof FLAGS>>['values']

const FORMS = {
  html: async (review: Review) => (await import('./page/page.ts')).reviewPage(review),
  markdown: reviewMarkdown,
  json: (review: Review) => `${JSON.stringify(review, null, 2)}\n`,
}

export async function reviewCommand(args: readonly string[], edge: CommandEdge): Promise<number> {
  const { values, positionals } = readArguments('review', args, FLAGS)
  if (values.help) {
    edge.print(USAGE)
    return EXIT.fine
  }
  const month = positionals.find(isMonth)
  const [folder = '.', unexpected] = positionals.filter((each) => each !== month)
  if (unexpected !== undefined) throw new UsageError(`Unexpected ${quoted(unexpected)}.`, 'review')
  const options = await reviewerOptions(values, edge)
  const privateKeys = await privateKeysOf(values['private-key'], edge)
  const keys = { privateKeys, now: edge.clock.now() }
  const review = await reviewOf(folder, month, options, keys, edge)
  const asked = (Object.keys(FORMS) as (keyof typeof FORMS)[])
    .map((form) => ({ form, file: values[form] }))
    .filter(({ file }) => file !== undefined)
  const targets = asked.length > 0 ? asked : [{ form: 'markdown' as const, file: '-' }]
  for (const { form, file = '-' } of targets) {
    const text = await FORMS[form](review)
    if (file === '-') edge.print(text)
    else {
      await writeFile(resolve(edge.cwd, file), text).catch((error: unknown) => {
        const problem = `--${form}: the file cannot be written: ${messageOf(error)}`
        throw new ActionError(problem, { code: 'E_DISK' })
      })
    }
  }
  return EXIT.fine
}

async function reviewerOptions(
  { 'time-zone': timeZone = 'UTC', rules: file, ...values }: Values,
  edge: CommandEdge,
): Promise<ReviewerOptions> {
  const { PSEUDONYM_KEY = '' } = edge.env
  const key = PSEUDONYM_KEY === '' ? randomBytes(32).toString('hex') : PSEUDONYM_KEY
  const problems: string[] = []
  await attempt(problems, () => localClock(timeZone))
  const names = await attempt(problems, () => (values.pseudonymize ? pseudonyms(key) : AS_THEY_ARE))
  const rules = await attempt(problems, async () => {
    if (file === undefined) return RULES
    const text = await edge.readFile(resolve(edge.cwd, file)).catch((error: unknown) => {
      throw new InputError(`--rules: the file cannot be read: ${messageOf(error)}`)
    })
    return rulesWith(text.toString(), file)
  })
  if (!names || !rules || problems.length > 0) throw new OptionsError(problems)
  return { rules, timeZone, names }
}

async function reviewOf(
  folder: string,
  month: Month | undefined,
  options: ReviewerOptions,
  keys: DecryptOptions,
  edge: CommandEdge,
): Promise<Review> {
  const { sources, problems } = await findSources([folder], keys, edge)
  if (problems.size > 0) {
    throw new ActionError([...problems].join('\n'), { code: 'E_RECORD_UNREADABLE' })
  }
  const held = sources.filter((source): source is Source & RecordedMonth => source.ledger !== null)
  const ledgers = new Set(held.map(({ ledger }) => ledger)).size
  if (ledgers !== 1) {
    throw new InputError(`${quoted(folder)} holds ${ledgers} ledgers. Give the folder of one`)
  }
  const final = held.filter(({ manifest }) => manifest.final)
  const name = month ?? final.at(-1)?.month
  const asked = held.find((each) => each.month === name)
  if (asked === undefined) {
    const there = formatMonths(held.map((each) => each.month))
    throw new ActionError(`The ledger does not have ${name ?? 'a final month'}; it has ${there}.`, {
      code: 'E_LEDGER_NO_MONTH',
    })
  }
  const { account, revision, final: isFinal } = asked.manifest
  return reviews(options)(asked, final, { account, revision, final: isFinal, now: keys.now })
}
