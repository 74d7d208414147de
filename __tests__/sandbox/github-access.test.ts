import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { base64, firstCommit, fixture, now, type Fixture } from './github-fixture.ts'
import { readDescription } from './openapi.ts'

const check = readDescription()
const unknown = '0123456789'.repeat(4)
let it: Fixture

beforeEach(async () => {
  it = await fixture({ renamedFrom: 'acme/old' }, { check })
})
afterEach(() => it.close())

const file = (path: string, more: object) => ({ path, mode: '100644', type: 'blob', ...more })

describe('who asks', () => {
  test.each([
    ['a token nobody has', 'stolen', 401, 'Bad credentials'],
    ['no token', null, 404, 'Not Found'],
    ['a token of another repository', 'elsewhere', 404, 'Not Found'],
    ['a token without contents', 'nothing', 403, 'Resource not accessible by integration'],
  ])('%s', async (_, token, status, message) => {
    await firstCommit(it)
    const { body } = await it.repo('GET', '/git/ref/heads/main', { token })
    expect(body).toMatchObject({ status: String(status), message })
  })

  test.each([
    ['reader', '403', 'Resource not accessible by integration'],
    ['elsewhere', '403', 'Resource not accessible by integration'],
    [null, '401', 'Requires authentication'],
  ])(
    'a public repository is read by anybody but not written with %s',
    async (token, status, message) => {
      await firstCommit(it)
      it.github.repository('acme/ledger').visibility = 'public'
      expect((await it.repo('GET', '/git/trees/main', { token })).status).toBe(200)
      const refused = await it.repo('POST', '/git/blobs', { body: { content: 'x' }, token })
      expect(refused.body).toMatchObject({ status, message })
    },
  )

  test('a token that may not write reads the repository nonetheless', async () => {
    expect((await it.repo('GET', '', { token: 'nothing' })).status).toBe(200)
    const refused = await it.repo('POST', '/git/refs', { body: {}, token: 'reader' })
    expect(refused.status).toBe(403)
    expect(refused.body.documentation_url).toBe(
      'https://docs.github.com/rest/git/refs#create-a-reference',
    )
  })

  test('beyond the hourly allowance', async () => {
    await it.close()
    it = await fixture({}, { check, rateLimit: 1 })
    await it.repo('GET', '')
    const { status, body, headers } = await it.repo('GET', '')
    expect(status).toBe(403)
    expect(body.message).toBe('API rate limit exceeded for installation ID 1.')
    expect(headers.get('x-ratelimit-remaining')).toBe('0')
    expect(Number(headers.get('x-ratelimit-reset'))).toBe(Math.floor(now / 1000) + 3600)
    expect((await it.repo('GET', '', { token: 'reader' })).status).toBe(200)
  })
})

describe('where', () => {
  test.each(['/repos/acme/none', '/repos/acme/ledger/nothing', '/user'])(
    '%s: 404',
    async (path) => {
      const response = await fetch(`${it.github.url}${path}`, {
        headers: { authorization: 'token writer' },
      })
      expect(response.status).toBe(404)
      expect(await response.json()).toMatchObject({ message: 'Not Found', status: '404' })
    },
  )

  test('a former name leads to the repository, keeping the method of a write', async () => {
    const sha = await firstCommit(it)
    const moved = await it.call('GET', '/repos/acme/old/git/ref/heads/main')
    expect(moved.status).toBe(301)
    expect(moved.body).toMatchObject({ message: 'Moved Permanently' })
    expect(moved.headers.get('location')).toBe(moved.body.url)
    const headers = { authorization: 'Bearer writer' }
    const followed = await fetch(`${it.github.url}/repos/acme/old/git/ref/heads/main`, { headers })
    expect(await followed.json()).toMatchObject({ object: { sha } })
    const write = { body: { content: 'x' } }
    expect((await it.call('POST', '/repos/acme/old/git/blobs', write)).status).toBe(307)
    expect((await it.call('GET', '/repos/acme/old', { token: 'elsewhere' })).status).toBe(404)
  })

  test('an archived repository is read-only', async () => {
    await firstCommit(it)
    it.github.repository('acme/ledger').archived = true
    const { status, body } = await it.repo('POST', '/git/blobs', { body: { content: 'x' } })
    expect([status, body.message]).toEqual([403, 'Repository was archived so is read-only.'])
    expect((await it.repo('GET', '')).body.archived).toBe(true)
  })
})

describe('an empty repository', () => {
  test.each([
    ['POST', '/git/blobs', { content: 'x' }],
    ['POST', '/git/trees', { tree: [file('a', { content: 'x' })] }],
    ['POST', '/git/commits', { message: 'x', tree: unknown }],
    ['POST', '/git/refs', { ref: 'refs/heads/main', sha: unknown }],
    ['PATCH', '/git/refs/heads/main', { sha: unknown }],
    ['GET', '/git/ref/heads/main', undefined],
    ['GET', '/git/trees/main', undefined],
    ['GET', `/git/blobs/${unknown}`, undefined],
    ['GET', `/git/commits/${unknown}`, undefined],
    ['GET', '/commits', undefined],
  ])('%s %s: 409', async (method, path, body) => {
    const answer = await it.repo(method, path, { body })
    expect(answer.body).toMatchObject({ message: 'Git Repository is empty.', status: '409' })
  })

  test('takes a first commit on its default branch', async () => {
    const body = { message: 'm', content: base64('1'), branch: 'other' }
    const other = await it.repo('PUT', '/contents/a', { body })
    expect([other.status, other.body.message]).toEqual([404, 'Branch other not found'])
    expect(
      (await it.repo('PUT', '/contents/a', { body: { ...body, branch: 'main' } })).status,
    ).toBe(201)
  })
})
