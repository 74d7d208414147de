import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { startFixture, type Fixture } from '../github/fixture.ts'
import { readDescription } from './openapi.ts'

const check = readDescription()
const UNKNOWN = '0123456789'.repeat(4)
let it: Fixture
beforeEach(async () => {
  it = await startFixture({ renamedFrom: 'acme/old' })
})
afterEach(async () => {
  const faults = await it.git.text(['fsck', '--strict', '--no-dangling'])
  await it.close()
  expect(faults).toBe('')
})

/** The members of answers that tests look into one by one; the description checks the rest. */
interface Body {
  sha: string
  message: string
  object: { sha: string }
  tree: { path: string; sha: string }[]
}

/** Makes a request about the repository; its answer is held against GitHub's description of it. */
async function ask(endpoint: string, body?: object, token = 'writer') {
  const [method = '', path = ''] = endpoint.split(' ')
  const under = path.startsWith('/') ? path : `/repos/acme/compliance${path && `/${path}`}`
  const response = await fetch(`${it.github.url}${under}`, {
    method,
    redirect: 'manual',
    // A connection that is kept may end while the next, large request is made.
    headers: { authorization: `Bearer ${token}`, connection: 'close' },
    ...(body && { body: JSON.stringify(body) }),
  })
  const answer = (await response.json()) as Body
  const { pathname } = new URL(under, it.github.url)
  const { status } = response
  check({ method, path: pathname, status, body: answer })
  return { ...answer, status }
}

const put = { message: 'First', content: Buffer.from('# Ledger\n').toString('base64') }
const first = () => ask('PUT contents/README.md', put)
const head = async () => (await ask('GET git/ref/heads%2Fmain')).object.sha

/** Commits a text on a parent through tree and commit; gives the commit. */
async function commit(parent: string, path: string, content: string, token = 'writer') {
  const base_tree = await it.git.text(['rev-parse', `${parent}^{tree}`])
  const tree = [{ path, mode: '100644', type: 'blob', content }]
  const made = await ask('POST git/trees', { base_tree, tree })
  const body = { message: 'm', tree: made.sha, parents: [parent] }
  return ask('POST git/commits', body, token)
}

test('answers are as GitHub describes its own, from the first commit on', async () => {
  expect(await first()).toMatchObject({ status: 201, commit: { verification: { verified: true } } })
  const root = await head()
  const bytes = Buffer.from(Array.from({ length: 300 }, (_, index) => index % 256))
  const blob = { content: bytes.toString('base64'), encoding: 'base64' }
  const { sha } = await ask('POST git/blobs', blob)
  const read = (await ask(`GET git/blobs/${sha}`)) as unknown as { content: string }
  expect(Buffer.from(read.content, 'base64').equals(bytes)).toBe(true)
  const base_tree = await it.git.text(['rev-parse', 'main^{tree}'])
  const entries = [
    { path: '2026/a', mode: '100644', type: 'blob', sha },
    { path: 'README.md', mode: '100644', type: 'blob', sha: null },
    { path: '2026-b', mode: '100644', type: 'blob', content: 'é' },
  ]
  const { sha: tree } = await ask('POST git/trees', { base_tree, tree: entries })
  const listed = await ask(`GET git/trees/${tree}?recursive=1`)
  expect(listed.tree.map(({ path }) => path)).toEqual(['2026-b', '2026', '2026/a'])
  const made = await ask('POST git/commits', { message: 'Export', tree, parents: [root] })
  expect(await ask(`GET git/commits/${made.sha}`)).toEqual({ ...made, status: 200 })
  await ask('PATCH git/refs/heads/main', { sha: made.sha })
  expect(await head()).toBe(made.sha)
  expect((await ask('POST git/refs', { ref: 'refs/heads/a/b', sha: root })).status).toBe(201)
  expect(Object.values(await ask('GET branches')).slice(0, 2)).toMatchObject([
    { name: 'a/b' },
    { name: 'main' },
  ])
  expect(Object.values(await ask('GET commits?per_page=1'))[0]).toMatchObject({ sha: made.sha })
  expect(await ask('GET commits/heads/main')).toMatchObject({
    ...{ author: { login: 'github-actions[bot]' }, committer: { login: 'web-flow' } },
  })
  expect(await ask('GET ')).toMatchObject({ private: true, default_branch: 'main' })
})

test('a commit of a person is not signed', async () => {
  await first()
  expect(await commit(await head(), 'a', '1', 'person')).toMatchObject({
    ...{ committer: { name: 'octocat' }, verification: { verified: false, reason: 'unsigned' } },
  })
})

test('an empty repository answers 409 to git, and takes a first commit', async () => {
  for (const endpoint of ['POST git/blobs', 'POST git/trees', 'GET git/ref/heads/main']) {
    const body = endpoint.startsWith('GET') ? undefined : {}
    expect(await ask(endpoint, body)).toMatchObject({
      ...{ status: 409, message: 'Git Repository is empty.' },
    })
  }
})

test.each<[string, object | undefined, string, number, string]>([
  ['GET ', undefined, 'stolen', 401, 'Bad credentials'],
  ['GET ', undefined, 'elsewhere', 404, 'Not Found'],
  ['POST git/blobs', { content: '' }, 'reader', 403, 'Resource not accessible by integration'],
  ['GET /repos/acme/old', undefined, 'writer', 301, 'Moved Permanently'],
  ['GET git/ref/heads/none', undefined, 'writer', 404, 'Not Found'],
  [`GET commits/${UNKNOWN}`, undefined, 'writer', 422, `No commit found for SHA: ${UNKNOWN}`],
  ['POST git/refs', { ref: 'refs/heads/main' }, 'writer', 422, 'Reference already exists'],
  ['PATCH git/refs/heads/none', {}, 'writer', 422, 'Reference does not exist'],
  ['POST git/commits', { message: 'm', tree: UNKNOWN }, 'writer', 422, 'Tree SHA does not exist'],
  ['PUT contents/README.md', put, 'writer', 422, 'Invalid request.\n\n"sha" wasn\'t supplied.'],
])('%s %j with the token "%s" is answered %i', async (endpoint, body, token, status, message) => {
  await first()
  const sha = endpoint.includes('git/refs') ? { sha: await head() } : {}
  const answer = await ask(endpoint, body && { ...sha, ...body }, token)
  expect(answer.status).toBe(status)
  expect(answer.message).toContain(message)
})

test('a blob of 40 MiB is too large, one of 39.9 MB is not', async () => {
  await first()
  const create = (bytes: number) => {
    const content = Buffer.alloc(bytes, 'x').toString('base64')
    return ask('POST git/blobs', { content, encoding: 'base64' })
  }
  expect((await create(41_943_040)).message).toMatch(/^Sorry, your input was too large/)
  expect((await create(41_820_160)).status).toBe(201)
})

test('of eight writers on one head exactly one moves it', async () => {
  const all = <T>(action: (writer: number) => Promise<T>) =>
    Promise.all(Array.from({ length: 8 }, (_, writer) => action(writer)))
  await first()
  const before = await head()
  const commits = await all((writer) => commit(before, 'a', String(writer)))
  const answers = await all((at) => ask('PATCH git/refs/heads/main', { sha: commits[at]!.sha }))
  const refused = answers.filter(({ status }) => status === 422)
  expect(refused).toHaveLength(7)
  for (const { message } of refused) expect(message).toBe('Update is not a fast forward')
  const landed = answers.findIndex(({ status }) => status === 200)
  expect(await head()).toBe(commits[landed]!.sha)
  expect((await ask('PATCH git/refs/heads/main', { sha: before })).status).toBe(422)
})
