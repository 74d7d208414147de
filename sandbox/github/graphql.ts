import { buildSchema, execute, GraphQLError, parse, validate, type ExecutionResult } from 'graphql'
import type { Reply, Request } from '../http.ts'
import { bodyOf, type Repository } from './model.ts'
import { inspect, readObject } from './objects.ts'

/** Part of GitHub's public schema. */
const schema = buildSchema(`
  scalar GitObjectID
  interface GitObject { oid: GitObjectID! }
  type Blob implements GitObject {
    isTruncated: Boolean!
    oid: GitObjectID!
    text: String
  }
  type Repository { object(expression: String, oid: GitObjectID): GitObject }
  type Query { repository(owner: String!, name: String!): Repository }
`)

/** Bytes of a text, at most; GitHub does not say how many, and users have seen 500 kB. */
const LONGEST_TEXT = 512_000

async function blob({ git }: Repository, oid: string): Promise<object | null> {
  if ((await inspect(git, oid))?.type !== 'blob') return null
  const bytes = await readObject(git, oid)
  const isBinary = bytes.subarray(0, 8000).includes(0)
  // What is no UTF-8 comes with other characters in its place.
  const text = isBinary ? null : bytes.subarray(0, LONGEST_TEXT).toString()
  return { __typename: 'Blob', oid, isTruncated: bytes.length > LONGEST_TEXT, text }
}

/**
 * Answers a query as GitHub's GraphQL API does: with 200, whatever is wrong with it.
 *
 * @param find gives a repository that the caller may read, by its `owner/name`
 */
export async function answerGraphql(
  request: Request,
  find: (ownerAndName: string) => Repository | undefined,
): Promise<Reply> {
  const { query, variables } = bodyOf(request, 'query')
  const rootValue = {
    repository({ owner, name }: { owner: string; name: string }) {
      const found = find(`${owner}/${name}`)
      if (found !== undefined) return { object: ({ oid }: { oid: string }) => blob(found, oid) }
      const message = `Could not resolve to a Repository with the name '${owner}/${name}'.`
      throw new GraphQLError(message, { extensions: { type: 'NOT_FOUND' } })
    },
  }
  const { data, errors } = await run(query as string, variables, rootValue)
  const told = errors?.map(({ message, path, extensions: { type } }) => ({ type, path, message }))
  return { status: 200, body: { ...(data && { data }), ...(told && { errors: told }) } }
}

async function run(query: string, variables: unknown, rootValue: object): Promise<ExecutionResult> {
  const document = parse(query)
  const errors = validate(schema, document)
  if (errors.length > 0) return { errors }
  const variableValues = variables as Record<string, unknown>
  return execute({ schema, document, rootValue, variableValues })
}
