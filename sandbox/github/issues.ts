import type { Reply } from '../http.ts'
import { optionalText, parseBody, requiredText } from './body.ts'
import { ApiError, notFound } from './errors.ts'
import type { Context, Endpoint } from './model.ts'
import { userShape } from './shapes.ts'

/** An issue as GitHub keeps it. */
export interface Issue {
  login: string
  title: string
  body: string
  state: 'open' | 'closed'
  labels: string[]
  assignees: string[]
  comments: string[]
}

/** @throws ApiError 403 when no token has `issues: write` */
function issuesOf({ repository }: Context): Issue[] {
  if (repository.issues === undefined) {
    throw new ApiError(403, 'Resource not accessible by integration')
  }
  if (repository.issues === 'off') throw new ApiError(410, 'Issues are disabled for this repo')
  return repository.issues
}

function shapeOf({ hub }: Context, issue: Issue, number: number) {
  const { login, title, body, state, labels, assignees } = issue
  const named = {
    labels: labels.map((name) => ({ name })),
    assignees: assignees.map((login) => ({ login })),
  }
  const by = { user: userShape(hub, login), author_association: 'NONE' }
  return { number, title, body, state, ...by, ...named }
}

function issueAt(context: Context): [Issue, number] {
  const number = Number(context.params.number)
  const issue = issuesOf(context)[number - 1]
  if (issue === undefined) throw notFound()
  return [issue, number]
}

const reply = (status: number, body: object): Promise<Reply> => Promise.resolve({ status, body })
const documentation = 'issues/issues'
const permission = 'metadata' as const

export const issueEndpoints: Endpoint[] = [
  {
    ...{ method: 'GET', path: '/issues', permission, documentation },
    handle: (context) => {
      const { searchParams: query } = context.request.url
      const size = Number(query.get('per_page') ?? 30)
      const first = (Number(query.get('page') ?? 1) - 1) * size
      const shown = issuesOf(context)
        .map((issue, index) => shapeOf(context, issue, index + 1))
        .filter(({ state }) => state === (query.get('state') ?? 'open'))
      return reply(200, shown.toReversed().slice(first, first + size))
    },
  },
  {
    ...{ method: 'POST', path: '/issues', permission, documentation },
    handle: (context) => {
      const body = parseBody(context.request)
      if ((optionalText(body, 'body') ?? '').length > 65_536) {
        throw new ApiError(422, 'Validation Failed: body is too long (maximum is 65536 characters)')
      }
      const issue: Issue = {
        login: context.caller!.login,
        title: requiredText(body, 'title'),
        body: optionalText(body, 'body') ?? '',
        state: 'open',
        labels: (body.labels ?? []) as string[],
        assignees: (body.assignees ?? []) as string[],
        comments: [],
      }
      const number = issuesOf(context).push(issue)
      return reply(201, shapeOf(context, issue, number))
    },
  },
  {
    ...{ method: 'PATCH', path: '/issues/:number', permission, documentation },
    handle: (context) => {
      const [issue, number] = issueAt(context)
      const { title, body, state } = parseBody(context.request) as Partial<Issue>
      Object.assign(issue, { title, body, state })
      return reply(200, shapeOf(context, issue, number))
    },
  },
  {
    ...{ method: 'POST', path: '/issues/:number/comments', permission, documentation },
    handle: (context) => {
      const [issue] = issueAt(context)
      const body = requiredText(parseBody(context.request), 'body')
      return reply(201, { id: issue.comments.push(body), body })
    },
  },
]
