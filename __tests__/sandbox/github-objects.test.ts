import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { base64, commitFiles, firstCommit, fixture, type Fixture } from './github-fixture.ts'
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

describe('trees', () => {
  const create = (body: object) => it.repo('POST', '/git/trees', { body })
  const file = (path: string, more: object) => ({ path, mode: '100644', type: 'blob', ...more })

  test('are made of nested paths, blobs, content, subtrees and removals', async () => {
    const blob = await it.repo('POST', '/git/blobs', { body: { content: 'one\n' } })
    const sha = blob.body.sha
    const made = await create({
      tree: [file('2026/10.json', { sha }), file('top', { content: 'é' })],
    })
    expect(made.status).toBe(201)
    const base = made.body.sha
    const all = await it.repo('GET', `/git/trees/${base}?recursive=1`)
    expect(all.body.tree).toMatchObject([
      { path: '2026', type: 'tree', mode: '040000' },
      { path: '2026/10.json', type: 'blob', sha, size: 4 },
      { path: 'top', type: 'blob', size: 2 },
    ])
    const year = all.body.tree[0]!.sha
    const next = await create({
      base_tree: base,
      tree: [file('top', { sha: null }), { path: 'copy', mode: '040000', type: 'tree', sha: year }],
    })
    const names = await it.git.text(['ls-tree', '-r', '--name-only', next.body.sha])
    expect(names).toBe('2026/10.json\ncopy/10.json')
    const rest = await create({ base_tree: next.body.sha, tree: [file('2026', { sha: null })] })
    expect(rest.body.tree).toMatchObject([{ path: 'copy' }])
  })

  test('replace a file by a directory, in the order that git wants', async () => {
    const base = await create({ tree: ['a', 'a.json'].map((path) => file(path, { content: '1' })) })
    const next = await create({ base_tree: base.body.sha, tree: [file('a/b', { content: '2' })] })
    const names = await it.git.text(['ls-tree', '-r', '--name-only', next.body.sha])
    expect(names).toBe('a.json\na/b')
  })

  test('are read by branch, commit or tree', async () => {
    const answers = await Promise.all(
      ['main', first, 'HEAD'].map((name) => it.repo('GET', `/git/trees/${name}`)),
    )
    for (const { body } of answers) expect(body.tree).toMatchObject([{ path: 'README.md' }])
  })
})

test('what git has packed, objects and refs, is read and built upon as well', async () => {
  const next = await commitFiles(it, first, { 'a/b.json': '{}\n' })
  await it.git.run(['update-ref', 'refs/heads/other', next])
  await it.git.run(['repack', '-a', '-d', '-q'])
  await it.git.run(['prune-packed', '-q'])
  await it.git.run(['pack-refs', '--all'])
  const { body } = await it.repo('GET', '/git/trees/other?recursive=1')
  expect(body.tree).toMatchObject([{ path: 'README.md' }, { path: 'a' }, { path: 'a/b.json' }])
  const short = await it.repo('GET', `/commits/${next.slice(0, 9)}`)
  expect(short.body.sha).toBe(next)
  const last = await commitFiles(it, next, { 'a/c.json': '[]\n' })
  const names = await it.git.text(['ls-tree', '-r', '--name-only', last])
  expect(names.split('\n')).toEqual(['README.md', 'a/b.json', 'a/c.json'])
})

describe('blobs', () => {
  test('keep their bytes through base64 and utf-8', async () => {
    const bytes = Buffer.from(Array.from({ length: 300 }, (_, index) => index % 256))
    const made = await it.repo('POST', '/git/blobs', {
      body: { content: bytes.toString('base64'), encoding: 'base64' },
    })
    expect(made.status).toBe(201)
    const path = `/git/blobs/${made.body.sha}`
    const { body } = await it.repo('GET', path)
    expect(body).toMatchObject({ size: 300, encoding: 'base64' })
    expect(body.content.split('\n')[0]).toHaveLength(60)
    expect(Buffer.from(body.content, 'base64').equals(bytes)).toBe(true)
    const text = await it.repo('POST', '/git/blobs', { body: { content: 'é', encoding: 'utf-8' } })
    expect(await it.git.text(['cat-file', 'blob', text.body.sha])).toBe('é')
  })
})

describe('contents', () => {
  const put = (path: string, body: object) => it.repo('PUT', `/contents/${path}`, { body })

  test('the first commit of an empty repository has no parent', async () => {
    expect(await it.git.text(['rev-list', '--count', first])).toBe('1')
    expect(await it.git.text(['cat-file', 'blob', 'main:README.md'])).toBe('# Ledger')
  })

  test('are created and replaced', async () => {
    const created = await put('a/b%20%5B*%5D.json', { message: 'm', content: base64('1') })
    expect(created.status).toBe(201)
    expect(created.body.commit.verification.verified).toBe(true)
    expect(created.body.content).toMatchObject({ path: 'a/b [*].json', name: 'b [*].json' })
    const sha = await it.git.text(['rev-parse', 'main:a/b [*].json'])
    const replaced = await put('a/b%20%5B*%5D.json', { message: 'm', content: base64('2'), sha })
    expect(replaced.status).toBe(200)
    expect(await it.git.text(['cat-file', 'blob', 'main:a/b [*].json'])).toBe('2')
  })
})
