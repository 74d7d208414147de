import { buildSchema, execute, GraphQLError, parse, validate, type ExecutionResult } from 'graphql'
import type { Reply, Request } from '../http.ts'
import { requirePermission, requireVisible } from './access.ts'
import { parseBody } from './body.ts'
import { ApiError } from './errors.ts'
import type { Caller, Repository } from './model.ts'
import { readBlob } from './objects.ts'
import { resolveCommit } from './revisions.ts'
import { inspect } from './store.ts'
import { entryOf } from './entries.ts'

/** Part of GitHub's public schema. */
const schema = buildSchema(`
  scalar GitObjectID
  interface GitObject { abbreviatedOid: String! oid: GitObjectID! }
  type Blob implements GitObject {
    abbreviatedOid: String!
    byteSize: Int!
    isBinary: Boolean
    isTruncated: Boolean!
    oid: GitObjectID!
    text: String
  }
  type Commit implements GitObject { abbreviatedOid: String! oid: GitObjectID! }
  type Tag implements GitObject { abbreviatedOid: String! oid: GitObjectID! }
  type Tree implements GitObject { abbreviatedOid: String! oid: GitObjectID! }
  type Repository {
    isPrivate: Boolean!
    nameWithOwner: String!
    object(expression: String, oid: GitObjectID): GitObject
  }
  type Query { repository(owner: String!, name: String!): Repository }
`)

const TYPES: Record<string, string> = { blob: 'Blob', tree: 'Tree', commit: 'Commit', tag: 'Tag' }

/** Bytes of a text, at most; GitHub does not say how many, and users have seen 500 kB. */
const LONGEST_TEXT = 512_000

async function gitObject({ git }: Repository, sha: string): Promise<object | null> {
  const found = await inspect(git, sha)
  if (found === undefined) return null
  const shown = { __typename: TYPES[found.type], oid: sha, abbreviatedOid: sha.slice(0, 7) }
  if (found.type !== 'blob') return shown
  const bytes = await readBlob(git, sha)
  const isBinary = bytes.subarray(0, 8000).includes(0)
  const isTruncated = bytes.length > LONGEST_TEXT
  // What is no UTF-8 comes with other characters in its place.
  const text = isBinary ? null : bytes.subarray(0, LONGEST_TEXT).toString()
  return { ...shown, byteSize: bytes.length, isBinary, isTruncated, text }
}

// `COMMIT:PATH`, or what stands for a commit.
async function named(repository: Repository, expression: string): Promise<string | undefined> {
  const [revision = '', path] = expression.split(/:(.*)/s)
  const commit = await resolveCommit(repository.git, revision)
  if (commit === undefined || path === undefined) return commit
  return (await entryOf(repository, commit, path))?.sha
}

const refused = (type: string, message: string): GraphQLError =>
  new GraphQLError(message, { extensions: { type } })

function resolvers(
  find: (ownerAndName: string) => Repository | undefined,
  caller: Caller,
): Record<string, unknown> {
  return {
    repository({ owner, name }: { owner: string; name: string }) {
      const fullName = `${owner}/${name}`
      const absent = `Could not resolve to a Repository with the name '${fullName}'.`
      const repository = find(fullName)
      if (repository === undefined) throw refused('NOT_FOUND', absent)
      try {
        requireVisible(caller, repository)
      } catch (error) {
        const { status, message } = error as ApiError
        throw status === 404 ? refused('NOT_FOUND', absent) : refused('FORBIDDEN', message)
      }
      return {
        nameWithOwner: repository.fullName,
        isPrivate: repository.visibility !== 'public',
        async object({ expression, oid }: { expression?: string; oid?: string }) {
          try {
            requirePermission(caller, repository, 'read')
          } catch (error) {
            throw refused('FORBIDDEN', (error as ApiError).message)
          }
          const sha = oid ?? (expression && (await named(repository, expression)))
          return sha ? gitObject(repository, sha) : null
        },
      }
    },
  }
}

/** Answers a query as GitHub's GraphQL API does: with 200, whatever is wrong with it. */
export async function answerGraphql(
  request: Request,
  find: (ownerAndName: string) => Repository | undefined,
  caller: Caller,
): Promise<Reply> {
  if (caller === undefined) {
    throw new ApiError(401, 'This endpoint requires you to be authenticated.')
  }
  const { query, variables } = parseBody(request)
  if (typeof query !== 'string')
    throw new ApiError(400, 'A query attribute must be specified and must be a string.')
  return { status: 200, body: shown(await run(query, variables, resolvers(find, caller))) }
}

async function run(
  query: string,
  variables: unknown,
  rootValue: Record<string, unknown>,
): Promise<ExecutionResult> {
  try {
    const document = parse(query)
    const errors = validate(schema, document)
    if (errors.length > 0) return { errors }
    const variableValues = variables as Record<string, unknown>
    return await execute({ schema, document, rootValue, variableValues })
  } catch (error) {
    if (error instanceof GraphQLError) return { errors: [error] }
    throw error
  }
}

function shown({ data, errors }: ExecutionResult): object {
  const told = errors?.map(({ message, locations, path, extensions: { type } }) => ({
    ...(type === undefined ? {} : { type }),
    ...{ path, locations, message },
  }))
  return { ...(data && { data }), ...(told && { errors: told }) }
}
