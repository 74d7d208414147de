import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { writeBlob } from '../../sandbox/github/objects.ts'
import { firstCommit, fixture, type Fixture } from './github-fixture.ts'

let it: Fixture
beforeEach(async () => {
  it = await fixture({}, { rateLimit: 4 })
  await firstCommit(it)
})
afterEach(() => it.close())

/** What a query of the repository answers. */
async function ask(fields: string, token?: string, name = 'ledger') {
  const query = `query ($name: String!) { repository(owner: "acme", name: $name) { ${fields} } }`
  const how = { body: { query, variables: { name } }, ...(token !== undefined && { token }) }
  const { status, headers, body } = await it.call('POST', '/graphql', how)
  expect(status).toBe(200)
  return { headers, body: body as unknown as { data?: unknown; errors?: { type?: string }[] } }
}

test('files are read by path or id, with what is said of those that are no short text', async () => {
  const long = await writeBlob(it.git, 'x'.repeat(600_000))
  const binary = await writeBlob(it.git, Buffer.from([0, 1]))
  const of = 'oid ... on Blob { text byteSize isTruncated isBinary }'
  const { body } = await ask(`
    page: object(expression: "main:README.md") { ${of} }
    long: object(oid: "${long}") { ${of} }
    binary: object(oid: "${binary}") { ${of} }
    none: object(expression: "main:none") { ${of} }`)
  expect(body.data).toMatchObject({
    repository: {
      page: { text: '# Ledger\n', byteSize: 9, isTruncated: false, isBinary: false },
      long: { oid: long, byteSize: 600_000, isTruncated: true },
      binary: { text: null, isBinary: true },
      none: null,
    },
  })
})

test.each([
  ['a field that GitHub has not', 'bytes', undefined, 'ledger', undefined],
  [
    'a repository that the token does not reach',
    'nameWithOwner',
    'elsewhere',
    'ledger',
    'NOT_FOUND',
  ],
  ['contents that it may not read', 'object(oid: "00") { oid }', 'nothing', 'ledger', 'FORBIDDEN'],
  ['no repository', 'nameWithOwner', undefined, 'none', 'NOT_FOUND'],
])('is told in the answer: %s', async (_, fields, token, name, type) => {
  const { errors } = (await ask(fields, token, name)).body
  expect(errors).toHaveLength(1)
  expect(errors![0]!.type).toBe(type)
})

test('has a rate limit of its own, which ends in an answer as well', async () => {
  const { headers } = await ask('nameWithOwner')
  expect(headers.get('x-ratelimit-resource')).toBe('graphql')
  expect(headers.get('x-ratelimit-remaining')).toBe('3')
  for (let left = 3; left > 0; left--) await ask('nameWithOwner')
  expect((await ask('nameWithOwner')).body.errors).toMatchObject([{ type: 'RATE_LIMITED' }])
})
