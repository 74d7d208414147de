import { z } from 'zod'
import { ask, type At } from './ask.ts'

export interface Issue {
  number: number
  body: string
  isOpen: boolean
}

/** What an issue says; `body` is Markdown. */
export interface IssueText {
  title: string
  body: string
}

export interface IssueExtras {
  labels: readonly string[]
  assignees: readonly string[]
}

/** Whose issues are the repository's own: in a public one anybody may open an issue. */
const INSIDERS = ['OWNER', 'MEMBER', 'COLLABORATOR']

/**
 * Of `GET /repos/{owner}/{repo}/issues` (REST API, 2022-11-28). Pull requests, which it lists as well, and
 * what strangers opened have no body here. GITHUB_TOKEN and apps are bots, which are no members.
 */
const issuesAnswer = z.array(
  z
    .object({
      number: z.int(),
      body: z.string().nullish(),
      state: z.string(),
      pull_request: z.unknown().optional(),
      author_association: z.string(),
      user: z.object({ type: z.string() }).nullable(),
    })
    .transform(({ number, body, state, pull_request: pull, ...by }): Issue => {
      const isOwn = by.user?.type === 'Bot' || INSIDERS.includes(by.author_association)
      const isOpen = state === 'open'
      return { number, body: pull === undefined && isOwn ? (body ?? '') : '', isOpen }
    }),
)
const PAGE = 100

/**
 * The issue whose body begins with a mark, of a bot or somebody of the repository: an open one, else
 * one of the hundred that were closed or changed last.
 *
 * @throws GitHubError
 */
export async function findIssue(at: At, mark: string): Promise<Issue | undefined> {
  const list = async (state: 'open' | 'closed', page: number) => {
    const query = { state, page, per_page: PAGE, sort: 'updated' }
    return asked(at, 'list the issues', issuesAnswer, 'GET issues', query)
  }
  const isMarked = ({ body }: Issue) => body.startsWith(mark)
  for (let page = 1; ; page++) {
    const issues = await list('open', page)
    const found = issues.find(isMarked)
    if (found !== undefined) return found
    if (issues.length < PAGE) return (await list('closed', 1)).find(isMarked)
  }
}

/** @throws GitHubError */
export async function openIssue(at: At, issue: IssueText & IssueExtras): Promise<void> {
  await asked(at, 'open an issue', z.unknown(), 'POST issues', issue)
}

/** Changes an issue, and says so in a comment: of a change alone nobody is notified. */
export async function changeIssue(
  at: At,
  { number }: Issue,
  text: IssueText & { state: 'open' | 'closed' },
  comment: string,
): Promise<void> {
  const what = `change the issue ${number}`
  // Told twice when the change fails, rather than not at all.
  await asked(at, what, z.unknown(), `POST issues/${number}/comments`, { body: comment })
  await asked(at, what, z.unknown(), `PATCH issues/${number}`, text)
}

function asked<T>(at: At, what: string, schema: z.ZodType<T>, route: string, given: object) {
  return ask(at, `${what} of ${at.owner}/${at.repo}`, schema, route, given)
}
