import { ApiError } from './errors.ts'
import type { Endpoint } from './model.ts'
import { userShape } from './shapes.ts'

/** What a reviewer answered a job that waited in an environment. */
export interface Review {
  login: string
  state: 'approved' | 'rejected'
  comment: string
  environment: string
}

export const runEndpoints: Endpoint[] = [
  {
    method: 'GET',
    path: '/actions/runs/:run_id/approvals',
    permission: 'metadata',
    documentation: 'actions/workflow-runs#get-the-review-history-for-a-workflow-run',
    handle: ({ hub, repository, params }) => {
      if (repository.reviews === undefined) {
        throw new ApiError(403, 'Resource not accessible by integration')
      }
      const reviews = repository.reviews[params.run_id!] ?? []
      const body = reviews.map(({ login, state, comment, environment }) => ({
        state,
        comment,
        environments: [{ id: 1, name: environment, created_at: repository.createdAt }],
        user: userShape(hub, login),
      }))
      return Promise.resolve({ status: 200, body })
    },
  },
]
