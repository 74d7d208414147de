import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { base64, commitFiles, firstCommit, fixture, type Fixture } from './github-fixture.ts'
import { readDescription } from './openapi.ts'

const check = readDescription()
const unknown = '0123456789'.repeat(4)
let it: Fixture

beforeEach(async () => {
  it = await fixture({ renamedFrom: 'acme/old' }, { check })
})
afterEach(() => it.close())

const file = (path: string, more: object) => ({ path, mode: '100644', type: 'blob', ...more })

describe('refs', () => {
  const refs: [string, string, object, string][] = [
    ['POST', '', { ref: 'refs/heads/main', sha: 'first' }, 'Reference already exists'],
    ['POST', '', { ref: 'refs/heads/main/x', sha: 'first' }, 'Reference update failed'],
    ['POST', '', { ref: 'refs/heads/new', sha: unknown }, 'Object does not exist'],
    [
      'POST',
      '',
      { ref: 'refs/heads/a..b', sha: 'first' },
      'refs/heads/a..b is not a valid ref name.',
    ],
    [
      'POST',
      '',
      { ref: 'main', sha: 'first' },
      'Reference name must contain at least three slash-separated components.',
    ],
    ['POST', '', { sha: 'first' }, 'Invalid request.\n\n"ref" wasn\'t supplied.'],
    ['PATCH', '/heads/none', { sha: 'first' }, 'Reference does not exist'],
    ['PATCH', '/heads/main', { sha: unknown }, 'Object does not exist'],
    [
      'PATCH',
      '/heads/main',
      { sha: 'x' },
      'The sha parameter must be exactly 40 characters and contain only [0-9a-f].',
    ],
  ]
  test.each(refs)('%s %s %o: 422', async (method, path, body, message) => {
    const first = await firstCommit(it)
    const text = JSON.stringify(body).replace('"first"', `"${first}"`)
    const answer = await it.repo(method, `/git/refs${path}`, { body: text })
    expect([answer.status, answer.body.message]).toEqual([422, message])
  })

  test('a missing one is not found', async () => {
    await firstCommit(it)
    const { body } = await it.repo('GET', '/git/ref/heads/none')
    expect(body).toMatchObject({ message: 'Not Found', status: '404' })
    const listed = await it.repo('GET', '/commits?sha=none')
    expect(listed.status).toBe(404)
    expect((await it.repo('GET', '/commits/main~1')).body.message).toBe(
      'No commit found for SHA: main~1',
    )
  })

  test('a head that another writer moved in between is not overwritten', async () => {
    const first = await firstCommit(it)
    const ours = await commitFiles(it, first, { 'a.json': '1' })
    const theirs = await commitFiles(it, first, { 'b.json': '2' })
    it.github.onBeforeRefUpdate = async ({ ref, sha }) => {
      expect([ref, sha]).toEqual(['refs/heads/main', ours])
      await it.git.run(['update-ref', ref, theirs, first])
    }
    const { status, body } = await it.repo('PATCH', '/git/refs/heads/main', { body: { sha: ours } })
    expect([status, body.message]).toEqual([422, 'Update is not a fast forward'])
    expect(await it.git.text(['rev-parse', 'main'])).toBe(theirs)
  })

  test('rulesets stand against every way to write a branch', async () => {
    const first = await firstCommit(it)
    const sha = await commitFiles(it, first, { a: '1' })
    it.github.repository('acme/ledger').rules = (branch) =>
      branch === 'free' ? undefined : 'Changes must be made through a pull request.'
    const message =
      'Repository rule violations found\n\nChanges must be made through a pull request.\n\n'
    const moved = await it.repo('PATCH', '/git/refs/heads/main', { body: { sha } })
    expect([moved.status, moved.body.message]).toEqual([422, message])
    const create = (ref: string) => it.repo('POST', '/git/refs', { body: { ref, sha } })
    const created = await create('refs/heads/new')
    expect([created.status, created.body.message]).toEqual([422, message])
    const body = { message: 'm', content: base64('1') }
    const put = await it.repo('PUT', '/contents/a', { body })
    expect([put.status, put.body.message]).toEqual([409, message])
    expect((await create('refs/heads/free')).status).toBe(201)
    expect((await create('refs/tags/v1')).status).toBe(201)
    expect(await it.git.text(['rev-parse', 'main'])).toBe(first)
  })
})

describe('objects', () => {
  const objects: [string, object, string][] = [
    [
      '/git/trees',
      { tree: [file('a', { sha: unknown })] },
      `tree.sha ${unknown} is not a valid blob`,
    ],
    ['/git/trees', { tree: [file('none', { sha: null })] }, 'GitRPC::BadObjectState'],
    [
      '/git/trees',
      { tree: [file('../a', { content: '' })] },
      'tree.path contains a malformed path component',
    ],
    [
      '/git/trees',
      { tree: [file('.git/a', { content: '' })] },
      'tree.path contains a malformed path component',
    ],
    [
      '/git/trees',
      { tree: [file('a', {})] },
      'Must supply either tree.sha or tree.content. Request will be rejected if both are present.',
    ],
    [
      '/git/trees',
      { base_tree: unknown, tree: [file('a', { content: '' })] },
      'base_tree is not a valid tree oid',
    ],
    ['/git/trees', {}, 'Invalid request.\n\n"tree" wasn\'t supplied.'],
    ['/git/commits', { message: 'm', tree: unknown }, 'Tree SHA does not exist'],
    ['/git/commits', { tree: unknown }, 'Invalid request.\n\n"message" wasn\'t supplied.'],
    ['/git/blobs', { content: 'a$', encoding: 'base64' }, 'content is not valid Base64'],
    ['/git/blobs', { encoding: 'utf-8' }, 'Invalid request.\n\n"content" wasn\'t supplied.'],
  ]
  test.each(objects)('POST %s %o: 422', async (path, body, message) => {
    await firstCommit(it)
    const answer = await it.repo('POST', path, { body })
    expect([answer.status, answer.body.message]).toEqual([422, message])
  })

  test('a parent that is not there, an identity that is incomplete', async () => {
    await firstCommit(it)
    const tree = await it.git.text(['rev-parse', 'main^{tree}'])
    const create = (more: object) =>
      it.repo('POST', '/git/commits', { body: { message: 'm', tree, ...more } })
    expect((await create({ parents: [unknown] })).body.message).toBe(
      'Parent SHA does not exist or is not a commit object',
    )
    expect((await create({ author: { name: 'Ann' } })).status).toBe(422)
  })

  test('a body that is no JSON', async () => {
    await firstCommit(it)
    const answer = await it.repo('POST', '/git/blobs', { body: '{' })
    expect([answer.status, answer.body.message]).toEqual([400, 'Problems parsing JSON'])
  })

  test('a blob of 40 MiB is too large, one of 39.9 MB is not', async () => {
    await firstCommit(it)
    const create = (bytes: number) => {
      const content = Buffer.alloc(bytes, 'x').toString('base64')
      return it.repo('POST', '/git/blobs', { body: { content, encoding: 'base64' } })
    }
    const { status, body } = await create(41_943_040)
    expect(status).toBe(422)
    expect(body.message).toMatch(/^Sorry, your input was too large to process\./)
    expect((await create(41_820_160)).status).toBe(201)
  })
})

describe('contents', () => {
  const put = (body: object) =>
    it.repo('PUT', '/contents/README.md', { body: { message: 'm', content: base64('1'), ...body } })

  test('a file is replaced only by one who knows it', async () => {
    await firstCommit(it)
    const blind = await put({})
    expect([blind.status, blind.body.message]).toEqual([
      422,
      'Invalid request.\n\n"sha" wasn\'t supplied.',
    ])
    const stale = await put({ sha: unknown })
    expect([stale.status, stale.body.message]).toEqual([409, `README.md does not match ${unknown}`])
  })

  test('a head moved in between is a conflict', async () => {
    const first = await firstCommit(it)
    const theirs = await commitFiles(it, first, { b: '2' })
    const sha = await it.git.text(['rev-parse', 'main:README.md'])
    it.github.onBeforeRefUpdate = async ({ ref }) => {
      await it.git.run(['update-ref', ref, theirs])
    }
    const answer = await put({ sha })
    expect([answer.status, answer.body.message]).toEqual([
      409,
      `is at ${theirs} but expected ${first}`,
    ])
  })
})
