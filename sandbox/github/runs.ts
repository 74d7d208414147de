import { ApiError, notFound } from './errors.ts'
import type { Context, Endpoint } from './model.ts'
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
  const run = repository.runs[params.run_id!]
  if (run === undefined) throw notFound()
  return run
}

const permission = 'metadata' as const

export const runEndpoints: Endpoint[] = [
  {
    ...{ method: 'GET', path: '/actions/runs/:run_id', permission },
    documentation: 'actions/workflow-runs#get-a-workflow-run',
    handle: (context) => {
      const { createdAt: created_at } = runAt(context)
      const body = { id: Number(context.params.run_id), created_at, run_attempt: 1 }
      return Promise.resolve({ status: 200, body })
    },
  },
  {
    ...{ method: 'GET', path: '/actions/runs/:run_id/approvals', permission },
    documentation: 'actions/workflow-runs#get-the-review-history-for-a-workflow-run',
    handle: (context) => {
      const { hub, repository } = context
      const body = runAt(context).reviews.map(({ login, state, comment, environment }) => ({
        state,
        comment,
        environments: [{ id: 1, name: environment, created_at: repository.createdAt }],
        user: login === null ? null : userShape(hub, login),
      }))
      return Promise.resolve({ status: 200, body })
    },
  },
]
