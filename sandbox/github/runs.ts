import type { Reply } from '../http.ts'
import { ApiError, notFound } from './errors.ts'
import type { Context } from './model.ts'
import { userShape } from './shapes.ts'

/** What a reviewer answered a job that waited in an environment. */
export interface Review {
  /** Null: GitHub does not say who it was. */
  login: string | null
  state: 'approved' | 'rejected'
  comment: string
  environment: string
}

/** A workflow run. */
export interface Run {
  /** When its first attempt began, RFC 3339. */
  createdAt: string
  reviews: Review[]
}

/** @throws ApiError 403 when no token has `actions: read`, 404 when there is no such run */
function runAt({ repository, params }: Context): Run {
  if (repository.runs === undefined) {
    throw new ApiError(403, 'Resource not accessible by integration')
  }
  const run = repository.runs[params.id!]
  if (run === undefined) throw notFound()
  return run
}

export function getRun(context: Context): Reply {
  const { createdAt: created_at } = runAt(context)
  return { status: 200, body: { id: Number(context.params.id), created_at, run_attempt: 1 } }
}

export function getApprovals(context: Context): Reply {
  const { hub, repository } = context
  const body = runAt(context).reviews.map(({ login, state, comment, environment }) => ({
    ...{ state, comment, user: login === null ? null : userShape(hub, login) },
    environments: [{ id: 1, name: environment, created_at: repository.createdAt }],
  }))
  return { status: 200, body }
}
