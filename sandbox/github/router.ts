import { blobEndpoints } from './blobs.ts'
import { commitEndpoints } from './commits.ts'
import { contentEndpoints } from './contents.ts'
import { issueEndpoints } from './issues.ts'
import type { Endpoint } from './model.ts'
import { refEndpoints } from './refs.ts'
import { repositoryEndpoints } from './repositories.ts'
import { runEndpoints } from './runs.ts'
import { treeEndpoints } from './trees.ts'

const endpoints = [
  ...repositoryEndpoints,
  ...refEndpoints,
  ...commitEndpoints,
  ...treeEndpoints,
  ...blobEndpoints,
  ...contentEndpoints,
  ...runEndpoints,
  ...issueEndpoints,
]

// `:name` is one segment, `*name` whatever follows. Slashes within may come encoded.
function compile({ path }: Endpoint): RegExp {
  const pattern = path
    .replaceAll(/\/\*(\w+)/g, '(?:/(?<$1>.*))?')
    .replaceAll(/:(\w+)/g, '(?<$1>[^/]+)')
  return new RegExp(`^${pattern}$`)
}

const table = endpoints.map((endpoint) => ({ endpoint, pattern: compile(endpoint) }))

/** Finds the endpoint for a path after the repository's, with the path's variable parts decoded. */
export function findEndpoint(
  method: string,
  path: string,
): { endpoint: Endpoint; params: Record<string, string> } | undefined {
  for (const { endpoint, pattern } of table) {
    const match = endpoint.method === method ? pattern.exec(path) : null
    if (!match) continue
    const groups = Object.entries(match.groups ?? {}) as [string, string | undefined][]
    const given = groups.filter((group): group is [string, string] => group[1] !== undefined)
    const params = Object.fromEntries(
      given.map(([name, value]) => [name, decodeURIComponent(value)]),
    )
    return { endpoint, params }
  }
  return undefined
}
