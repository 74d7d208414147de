import { randomBytes } from 'node:crypto'
import { resolve } from 'node:path'
import type { PrivateKey } from 'openpgp'
import { readArguments, UsageError, type CommandEdge } from '../options/command.ts'
import { OptionsError } from '../options/problems.ts'
import { privateKeysOf } from '../options/query-command.ts'
import { InputError, messageOf } from '../system/errors.ts'
import { isMonth, type Month } from '../system/month.ts'
import { quoted } from '../text/log.ts'
import { LocalClock, parseWorkingHours, USUAL_HOURS } from './hours.ts'
import { AS_THEY_ARE, pseudonyms } from './pseudonyms.ts'
import type { ReviewerOptions } from './reviewer.ts'
import { RULES, rulesWith } from './rules.ts'

export const REVIEW_USAGE = `Usage: heroku-audit-trail review [DIR] [MONTH] [options]

Shows what a reviewer wants to see first of a month: access given and taken, config variables changed
(names only), what was destroyed, who and what is new against the twelve months before, activity outside
working hours. DIR (default: the current folder) holds one ledger; MONTH (YYYY-MM) is by default the
newest that is final.

  --html FILE             one page with charts and a table
  --markdown FILE         Markdown, also for a job's summary
  --json FILE             everything for programs; - is standard output, for each of the three
  --time-zone ZONE        of working hours, such as Europe/Berlin (UTC)
  --working-hours HOURS   ('Mon-Fri 08:00-18:00'); days may be left out
  --rules FILE            rules of your own, beside or in place of the built-in ones (docs/review.md)
  --pseudonymize          show people and addresses under names that tell nobody who they are
  --private-key FILE      OpenPGP private key that opens encrypted months; may be repeated

Example: heroku-audit-trail review audit-trail/acme 2026-10 --time-zone Europe/Berlin --html october.html

Environment: PGP_PRIVATE_KEYS (instead of files), PGP_PASSPHRASE (else it is asked for), PSEUDONYM_KEY
(a secret of 16 characters or more, under which the names are the same in each review).
Exit code: 0, or 2 when it could not be done.
`

const FORMS = ['html', 'markdown', 'json'] as const
export type Form = (typeof FORMS)[number]

/** What `review` is asked for. */
export interface ReviewCommand {
  folder: string
  /** Undefined: the newest final one. */
  month: Month | undefined
  /** Where each form goes; `-`: standard output. */
  targets: [form: Form, file: string][]
  reviewer: ReviewerOptions
  privateKeys: readonly PrivateKey[]
}

const STRING = { type: 'string' } as const
const FLAGS = {
  ...{ html: STRING, markdown: STRING, json: STRING },
  ...{ 'time-zone': STRING, 'working-hours': STRING, rules: STRING },
  pseudonymize: { type: 'boolean' },
  'private-key': { type: 'string', multiple: true },
  help: { type: 'boolean', short: 'h' },
} as const

const SHORTEST_KEY = 16

/**
 * Reads the arguments; undefined when only the help is asked for.
 *
 * @throws UsageError, OptionsError, InputError, KeyError
 */
export async function readReviewCommand(
  args: readonly string[],
  edge: CommandEdge,
): Promise<ReviewCommand | undefined> {
  const { values, positionals } = readArguments('review', args, FLAGS)
  if (values.help) return undefined
  const { 'time-zone': timeZone = 'UTC', 'working-hours': hoursText = USUAL_HOURS } = values
  const month = positionals.find(isMonth)
  const [folder = '.', unexpected] = positionals.filter((each) => each !== month)
  if (unexpected !== undefined) throw new UsageError(`Unexpected ${quoted(unexpected)}.`, 'review')
  const hours = parseWorkingHours(hoursText)
  const key = edge.env.PSEUDONYM_KEY ?? ''
  const isKeyShort = values.pseudonymize === true && key !== '' && key.length < SHORTEST_KEY
  const problems = [
    ...(isZone(timeZone)
      ? []
      : [`--time-zone: ${quoted(timeZone)} is not a time zone, such as Europe/Berlin or UTC`]),
    ...(hours === undefined
      ? [`--working-hours: ${quoted(hoursText)} is not of the form 'Mon-Fri 08:00-18:00'`]
      : []),
    ...(isKeyShort
      ? [
          `PSEUDONYM_KEY has ${key.length} characters, which can be guessed: give ${SHORTEST_KEY} or more`,
        ]
      : []),
  ]
  if (hours === undefined || problems.length > 0) throw new OptionsError(problems)
  const rules = values.rules === undefined ? RULES : await rulesIn(values.rules, edge)
  const targets = FORMS.flatMap((form): ReviewCommand['targets'] => {
    const file = values[form]
    return file === undefined ? [] : [[form, file]]
  })
  const names = values.pseudonymize ? pseudonyms(key === '' ? newKey(edge) : key) : AS_THEY_ARE
  return {
    folder,
    month,
    targets: targets.length > 0 ? targets : [['markdown', '-']],
    reviewer: { rules, timeZone, hours, names },
    privateKeys: await privateKeysOf(values['private-key'], edge),
  }
}

function isZone(name: string): boolean {
  try {
    return Boolean(new LocalClock(name))
  } catch {
    return false
  }
}

function newKey(edge: CommandEdge): string {
  edge.complain(
    'People and addresses have names that hold within this output only: set PSEUDONYM_KEY to have ' +
      'the same in each review.\n',
  )
  return randomBytes(32).toString('hex')
}

async function rulesIn(file: string, edge: CommandEdge): Promise<ReturnType<typeof rulesWith>> {
  let text: string
  try {
    text = (await edge.readFile(resolve(edge.cwd, file))).toString()
  } catch (error) {
    throw new InputError(`--rules: the file cannot be read: ${messageOf(error)}`)
  }
  return rulesWith(text, file)
}
