import { z } from 'zod'
import type { Octokit } from './octokit.ts'
import { gitBlobSha } from './tree.ts'

const textsAnswer = z.object({
  repository: z.record(z.string(), z.object({ text: z.string().nullish() }).nullish()),
})

/**
 * Reads texts in one request of the GraphQL API: https://docs.github.com/graphql/reference/objects#blob.
 *
 * @param blobs shas
 * @returns the bytes of those that came with their sha, by it: not of binary files, nor of long ones, which
 *   GitHub truncates; undefined when there was no answer, whose reason the REST API tells as well
 */
export async function readTexts(
  octokit: Octokit,
  at: { owner: string; repo: string },
  blobs: readonly string[],
): Promise<Map<string, Buffer> | undefined> {
  const fields = blobs.map((sha) => `_${sha}: object(oid: "${sha}") { ... on Blob { text } }`)
  const query = `query ($owner: String!, $repo: String!) {
    repository(owner: $owner, name: $repo) { ${fields.join(' ')} }
  }`
  const answer = await octokit
    .graphql<unknown>(query, at)
    // An error comes with what could be read all the same.
    .catch((error: unknown) => (error as { data?: unknown }).data)
  const found = textsAnswer.safeParse(answer).data?.repository
  if (found === undefined) return undefined
  const read = blobs.map((sha) => [sha, Buffer.from(found[`_${sha}`]?.text ?? '')] as const)
  return new Map(read.filter(([sha, bytes]) => gitBlobSha(bytes) === sha))
}
