import type { Reply } from '../http.ts'
import { ApiError, notFound } from './errors.ts'
import { bodyOf, type Context } from './model.ts'
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
  return {
    ...{ number, title, body, state, user: userShape(hub, login), author_association: 'NONE' },
    labels: labels.map((name) => ({ name })),
    assignees: assignees.map((login) => ({ login })),
  }
}

function issueAt(context: Context): [Issue, number] {
  const number = Number(context.params.number)
  const issue = issuesOf(context)[number - 1]
  if (issue === undefined) throw notFound()
  return [issue, number]
}

export function listIssues(context: Context): Reply {
  const { searchParams: query } = context.request.url
  const size = Number(query.get('per_page') ?? 30)
  const first = (Number(query.get('page') ?? 1) - 1) * size
  const shown = issuesOf(context)
    .map((issue, index) => shapeOf(context, issue, index + 1))
    .filter(({ state }) => state === (query.get('state') ?? 'open'))
  return { status: 200, body: shown.toReversed().slice(first, first + size) }
}

export function createIssue(context: Context): Reply {
  const given = bodyOf(context.request, 'title', 'body') as unknown as Issue
  if (given.body.length > 65_536) {
    throw new ApiError(422, 'Validation Failed: body is too long (maximum is 65536 characters)')
  }
  const issue: Issue = {
    ...{ login: context.caller.login, title: given.title, body: given.body, state: 'open' },
    ...{ labels: given.labels, assignees: given.assignees, comments: [] },
  }
  const number = issuesOf(context).push(issue)
  return { status: 201, body: shapeOf(context, issue, number) }
}

export function updateIssue(context: Context): Reply {
  const [issue, number] = issueAt(context)
  const { title, body, state } = bodyOf(context.request) as Partial<Issue>
  Object.assign(issue, { title, body, state })
  return { status: 200, body: shapeOf(context, issue, number) }
}

export function createComment(context: Context): Reply {
  const [issue] = issueAt(context)
  const { body } = bodyOf(context.request, 'body') as { body: string }
  return { status: 201, body: { id: issue.comments.push(body), body } }
}
