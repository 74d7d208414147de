import { z } from 'zod'
import type { Clock } from '../clock.ts'
import { formatBytes, plain, type Log } from '../log.ts'
import { endOf, type Month } from '../month.ts'
import { retrying, type RetryPolicy, type Verdict } from '../retry.ts'
import { HerokuAnswerError, HerokuConnectionError, HerokuError, PermissionError } from './errors.ts'
import { retryAfter, type HttpGet } from './http.ts'
import {
  accountSchema,
  archiveSchema,
  errorSchema,
  listedArchiveSchema,
  type Account,
  type Archive,
  type ListedArchive,
} from './schemas.ts'

const ACCEPT = 'application/vnd.heroku+json; version=3'
const ACCEPT_AUDIT_TRAIL = 'application/vnd.heroku+json; version=3.audit-trail'
/** Answers are small: a list of months is a few hundred bytes each. */
const LONGEST_ANSWER = 8 << 20

export const HEROKU_RETRY: RetryPolicy = {
  attempts: 6,
  first: 1000,
  longest: 30_000,
  budget: 300_000,
}

export interface HerokuOptions {
  /** Origin of the Platform API. */
  apiUrl: URL
  token: string
  userAgent: string
  get: HttpGet
  clock: Clock
  log: Log
}

interface Answer {
  status: number
  requestId: string | undefined
  value: unknown
}

/** What is worth another attempt: faults of the line, 429 and 5xx. */
export function judgeHeroku(error: unknown): Verdict {
  if (error instanceof HerokuConnectionError) return { retry: true }
  if (error instanceof HerokuError && (error.status === 429 || error.status >= 500)) {
    return { retry: true, after: error.retryAfter }
  }
  return { retry: false }
}

/** Whether an archive made at that time (RFC 3339) holds its whole month: the month was over. */
export function isFinal(createdAt: string, month: Month): boolean {
  return Date.parse(createdAt) >= endOf(month).getTime()
}

/** The part of Heroku's Platform API that audit trails need. */
export class HerokuClient {
  readonly #options: HerokuOptions

  constructor(options: HerokuOptions) {
    this.#options = options
  }

  /**
   * Finds the account by its name or id.
   *
   * @throws PermissionError when the token's user may not manage it
   */
  async account(nameOrId: string): Promise<Account> {
    const what = `the enterprise account '${nameOrId}'`
    const path = `/enterprise-accounts/${encodeURIComponent(nameOrId)}`
    const { value: account } = await this.#get(path, what, ACCEPT, accountSchema)
    if (account.permissions !== undefined && !account.permissions.includes('manage')) {
      throw new PermissionError(account.name, account.permissions)
    }
    return account
  }

  /** Describes every archive Heroku has of the account. */
  async archives(account: Account): Promise<ListedArchive[]> {
    const path = `/enterprise-accounts/${encodeURIComponent(account.id)}/archives`
    const what = 'the list of archives'
    const { value } = await this.#get(path, what, ACCEPT_AUDIT_TRAIL, z.array(listedArchiveSchema))
    return value
  }

  /** Describes one month's archive. Its url is a secret, and masked before it is returned. */
  async archive(
    account: Account,
    month: Month,
  ): Promise<{ archive: Archive; requestId: string | undefined }> {
    const [year, number] = month.split('-') as [string, string]
    const path = `/enterprise-accounts/${encodeURIComponent(account.id)}/archives/${year}/${number}`
    const what = `the archive of ${month}`
    const answer = await this.#get(path, what, ACCEPT_AUDIT_TRAIL, archiveSchema)
    const archive = answer.value
    const got = `${archive.year}-${archive.month}`
    if (got !== month) {
      throw new HerokuAnswerError(what, `it is of the month ${got}`, answer.requestId)
    }
    return { archive, requestId: answer.requestId }
  }

  async #get<T>(
    path: string,
    what: string,
    accept: string,
    schema: z.ZodType<T>,
  ): Promise<{ value: T; requestId: string | undefined }> {
    const { clock, log } = this.#options
    const answer = await retrying(() => this.#ask(path, what, accept), {
      policy: HEROKU_RETRY,
      clock,
      judge: judgeHeroku,
      onRetry: (error, attempt, pause) => {
        const problem = plain(error instanceof Error ? error.message : String(error))
        log.info(`Attempt ${attempt} failed, next in ${(pause / 1000).toFixed(1)} s: ${problem}`)
      },
    })
    maskUrl(answer.value, log)
    const parsed = schema.safeParse(answer.value)
    if (!parsed.success) {
      const problem = parsed.error.issues
        .map(({ path: at, message }) => `${at.join('.') || 'answer'}: ${message}`)
        .join('; ')
      throw new HerokuAnswerError(what, problem, answer.requestId)
    }
    return { value: parsed.data, requestId: answer.requestId }
  }

  async #ask(path: string, what: string, accept: string): Promise<Answer> {
    const { apiUrl, token, userAgent, get, clock } = this.#options
    let status: number
    let requestId: string | undefined
    let after: number | undefined
    let text: string
    try {
      const response = await get(new URL(`${apiUrl.pathname.replace(/\/$/, '')}${path}`, apiUrl), {
        accept,
        authorization: `Bearer ${token}`,
        'user-agent': userAgent,
      })
      status = response.status
      requestId = response.header('request-id')
      after = retryAfter(response.header('retry-after'), clock.now())
      text = await readText(response.body)
    } catch (error) {
      throw new HerokuConnectionError(what, error)
    }
    const value = parseJson(text)
    if (status === 200) {
      if (value !== undefined) return { status, requestId, value }
      throw new HerokuConnectionError(what, new Error('the answer is not JSON'))
    }
    const body = errorSchema.safeParse(value)
    const { id, message } = body.success ? body.data : {}
    throw new HerokuError({ what, status, id, message, requestId, retryAfter: after })
  }
}

async function readText(body: AsyncIterable<Uint8Array>): Promise<string> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of body) {
    chunks.push(chunk)
    size += chunk.length
    if (size > LONGEST_ANSWER) throw new Error(`more than ${formatBytes(LONGEST_ANSWER)}`)
  }
  return Buffer.concat(chunks).toString()
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return undefined
  }
}

/** The url of an archive lets anyone download it: it and its telling parts are masked. */
function maskUrl(value: unknown, log: Log): void {
  if (typeof value !== 'object' || value === null || !('url' in value)) return
  if (typeof value.url === 'string') for (const form of secretForms(value.url)) log.secret(form)
}

/** The forms in which an archive's url could be shown: whole, decoded, its path, its query. */
export function secretForms(text: string): string[] {
  if (!URL.canParse(text)) return [text]
  const url = new URL(text)
  const forms = [text, url.href, url.pathname, url.search.slice(1)]
  for (const form of [...forms]) {
    try {
      forms.push(decodeURIComponent(form))
    } catch {
      // No valid percent-encoding: there is no decoded form.
    }
  }
  return [...new Set(forms)].filter((form) => form.length > 4)
}
