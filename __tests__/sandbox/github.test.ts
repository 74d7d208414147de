import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { commitFiles, firstCommit, fixture, type Fixture } from './github-fixture.ts'
import { readDescription } from './openapi.ts'

const check = readDescription()
let it: Fixture
let first: string

beforeEach(async () => {
  it = await fixture({}, { check })
  first = await firstCommit(it)
})
afterEach(async () => {
  const faults = await it.git.text(['fsck', '--strict', '--no-dangling'])
  await it.close()
  expect(faults).toBe('')
})

describe('the repository', () => {
  test('is described as an installation sees it', async () => {
    const { status, body } = await it.repo('GET', '')
    expect(status).toBe(200)
    expect(body).toMatchObject({ full_name: 'acme/ledger', private: true, visibility: 'private' })
    expect(body).toMatchObject({ default_branch: 'main', archived: false })
    expect(body.permissions).toEqual({
      admin: false,
      maintain: false,
      push: false,
      triage: false,
      pull: true,
    })
  })

  test('tells a person its push right, and a name in any case', async () => {
    const { body } = await it.call('GET', '/repos/Acme/LEDGER', { token: 'person' })
    expect(body.permissions.push).toBe(true)
  })

  test.each([
    ['private', true],
    ['internal', true],
    ['public', false],
  ] as const)('%s is private: %s', async (visibility, isPrivate) => {
    it.github.repository('acme/ledger').visibility = visibility
    expect((await it.repo('GET', '')).body).toMatchObject({ visibility, private: isPrivate })
  })

  test('every answer carries the request id and the allowance', async () => {
    const { headers } = await it.repo('GET', '')
    expect(headers.get('x-github-request-id')).toMatch(/^[0-9A-F]{4}(:[0-9A-F]{6}){3}:/)
    expect(headers.get('content-type')).toBe('application/json; charset=utf-8')
    const names = ['limit', 'remaining', 'used', 'reset', 'resource']
    const values = names.map((name) => headers.get(`x-ratelimit-${name}`))
    expect(values).toEqual(['5000', '4998', '2', String(Math.floor(1793600220) + 3600), 'core'])
  })

  test('/rate_limit is free of charge', async () => {
    await it.call('GET', '/rate_limit')
    const { body } = await it.call('GET', '/rate_limit')
    expect(body.rate).toMatchObject({ limit: 5000, used: 1, remaining: 4999 })
  })
})

describe('refs and branches', () => {
  test('are read by exact name', async () => {
    const object = { sha: first, type: 'commit' }
    const { body } = await it.repo('GET', '/git/ref/heads%2Fmain')
    expect(body).toMatchObject({ ref: 'refs/heads/main', object })
    expect((await it.repo('GET', '/git/ref/heads/mai')).status).toBe(404)
  })

  test('are created and moved forward', async () => {
    const created = await it.repo('POST', '/git/refs', {
      body: { ref: 'refs/heads/audit/log', sha: first },
    })
    expect(created.status).toBe(201)
    expect(created.headers.get('location')).toBe(created.body.url)
    const next = await commitFiles(it, first, { 'a.json': '{}\n' })
    const moved = await it.repo('PATCH', '/git/refs/heads/audit/log', { body: { sha: next } })
    expect(moved.body.object.sha).toBe(next)
    expect(await it.git.text(['rev-parse', 'refs/heads/audit/log'])).toBe(next)
    const all = await it.repo('GET', '/branches')
    expect(all.body).toMatchObject([{ name: 'audit/log' }, { name: 'main' }])
    expect((await it.repo('GET', '/branches?per_page=1')).body).toHaveLength(1)
  })

  test('move back only by force', async () => {
    const next = await commitFiles(it, first, { 'a.json': '{}\n' })
    const move = (sha: string, force?: boolean) =>
      it.repo('PATCH', '/git/refs/heads/main', { body: { sha, force } })
    expect((await move(next)).status).toBe(200)
    expect((await move(first, false)).body.message).toBe('Update is not a fast forward')
    expect((await move(first, true)).status).toBe(200)
  })
})

describe('commits', () => {
  const tree = async () => (await it.repo('GET', '/git/trees/main')).body.sha

  test('of an installation without author and committer are signed by GitHub', async () => {
    const body = { message: 'Export\n\nEvents: 2', tree: await tree(), parents: [first] }
    const created = await it.repo('POST', '/git/commits', { body })
    expect(created.status).toBe(201)
    const date = '2026-11-02T06:17:00Z'
    expect(created.body).toMatchObject({
      message: body.message,
      author: {
        name: 'github-actions[bot]',
        email: '41898282+github-actions[bot]@users.noreply.github.com',
        date,
      },
      committer: { name: 'GitHub', email: 'noreply@github.com', date },
      parents: [{ sha: first }],
      verification: { verified: true, reason: 'valid' },
    })
    const read = await it.repo('GET', `/git/commits/${created.body.sha}`)
    expect(read.body).toEqual(created.body)
    expect(await it.git.text(['log', '-1', '--format=%an|%cn|%B', created.body.sha])).toBe(
      'github-actions[bot]|GitHub|Export\n\nEvents: 2',
    )
  })

  test('with an author, or of a person, are not', async () => {
    const author = { name: 'Ann', email: 'ann@example.com', date: '2026-11-01T12:00:00+02:00' }
    const body = { message: 'x', tree: await tree(), parents: [first] }
    const own = await it.repo('POST', '/git/commits', { body: { ...body, author } })
    const utc = { ...author, date: '2026-11-01T10:00:00Z' }
    expect(own.body).toMatchObject({ author: utc, committer: utc })
    expect(own.body.verification).toMatchObject({ verified: false, reason: 'unsigned' })
    const person = await it.repo('POST', '/git/commits', { body, token: 'person' })
    expect(person.body).toMatchObject({
      author: { name: 'octocat' },
      committer: { name: 'octocat' },
      verification: { verified: false },
    })
  })

  test('are listed from a branch or commit on, and read with their accounts', async () => {
    const second = await commitFiles(it, first, { 'b.txt': 'b\n' })
    await it.repo('PATCH', '/git/refs/heads/main', { body: { sha: second } })
    const shas = async (query: string) => {
      const { body } = await it.repo('GET', `/commits?${query}`)
      return (body as unknown as { sha: string }[]).map(({ sha }) => sha)
    }
    expect(await shas('')).toEqual([second, first])
    expect(await shas(`sha=${first}`)).toEqual([first])
    expect(await shas('per_page=1')).toEqual([second])
    const { body } = await it.repo('GET', `/commits/${second}`)
    expect(body).toMatchObject({ author: { login: 'github-actions[bot]', type: 'Bot' } })
    expect(body.committer.login).toBe('web-flow')
  })
})
