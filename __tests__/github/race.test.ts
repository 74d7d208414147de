import type { ServerResponse } from 'node:http'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { GitHubError, RepositoryError } from '../../src/github/errors.ts'
import { appendMonth } from '../../src/ledger/append.ts'
import { failureOf } from '../edges.ts'
import { EVENTS, LEDGER, startFixture, writes, type Fixture } from './fixture.ts'

let it: Fixture
/** The commit that `main` begins with. */
let first: string
beforeEach(async () => {
  it = await startFixture()
  first = await it.write('main', 'README.md', 'Hello')
})
afterEach(async () => {
  const forced = writes(it).filter(({ body }) => body.force === true)
  await it.close()
  expect(forced).toEqual([])
})

const appendMay = async (branch?: string) =>
  appendMonth(await it.ledger(branch === undefined ? {} : { branch }), await it.month('[]\n'))
const isRef = ({ method, path }: { method: string; path: string }) =>
  method === 'GET' && path.includes('/git/ref/')
const shaIn = (body: Buffer) => (JSON.parse(body.toString()) as { sha: string }).sha
const showing = (sha: string) => ({
  status: 200,
  body: { ref: 'refs/heads/main', object: { sha } },
})
const waited = () => it.clock.pauses.reduce((a, b) => a + b, 0)
const drop = (response: ServerResponse) => {
  response.destroy()
  return 'handled' as const
}

/** Lets another writer do something before the next refs are written, so many times. */
function before(count: number, action: (round: number) => Promise<unknown>) {
  let round = 0
  it.github.onBeforeRefUpdate = async () => {
    if (round < count) await action(++round)
  }
}

/** Another exporter, at the same time. */
const theirs = async (...given: Parameters<Fixture['month']>) =>
  appendMonth(await it.ledger(), await it.month(...given))

describe('when another writer is faster', () => {
  test('the commit is made anew on theirs, and no file is uploaded twice', async () => {
    before(3, (round) => it.write('main', `theirs-${round}`, 'x'))
    // Not UTF-8, so that it is uploaded by itself.
    const events = Buffer.from([0xff, 0xfe])
    const { receipt } = await appendMonth(await it.ledger(), await it.month(events))
    expect(await it.files()).toEqual(['README.md', ...LEDGER, 'theirs-1', 'theirs-2', 'theirs-3'])
    expect((await it.commits())[0]).toBe(receipt!.sha)
    // One of theirs and one of ours each: nothing of the attempts that failed is in the history.
    expect(await it.commits()).toHaveLength(5)
    expect(await it.git.text(['rev-list', '--merges', 'main'])).toBe('')
    expect(it.log.lines.join()).toContain('another writer was faster')
    const stored = writes(it).filter(({ what }) => what === 'POST git/blobs')
    expect(stored.filter(({ body }) => body.content === events.toString('base64'))).toHaveLength(1)
  })

  test('and creates the new branch, theirs is built upon', async () => {
    before(1, () => it.write('records', 'theirs', 'x'))
    await appendMay('records')
    expect(await it.files('records')).toEqual([...LEDGER, 'theirs'])
  })

  test('in another folder, only what they changed is read again', async () => {
    const ledger = await it.ledger()
    await appendMonth(ledger, await it.month('of April', { month: '2026-04' }))
    const begun = it.github.exchanges.length
    before(1, () => it.write('main', 'audit-trail/other/theirs', 'x'))
    await appendMonth(ledger, await it.month('[]\n'))
    const asked = it.github.exchanges
      .slice(begun)
      .map(({ method, path }) => `${method} ${path.split('/')[5]!}`)
    const again = asked.slice(asked.indexOf('PATCH refs') + 1)
    const [look, write] = ['GET ref', ['POST trees', 'GET ref', 'POST commits', 'PATCH refs']]
    expect(again).toEqual([look, 'GET commits', 'GET trees', 'GET trees', ...write, look])
  })

  test('with the same month, there is nothing left to do', async () => {
    // Of another version, so that not even git takes their commit for ours.
    const tool = { name: 'heroku-audit-trail', version: '0.9.0', ref: null, sha256: null }
    before(1, () => theirs('[]\n', { tool }))
    const { held, receipt, isNew } = await appendMay()
    expect(held.manifest).toMatchObject({ sequence: 1, tool })
    expect([receipt, isNew]).toEqual([null, false])
    expect(await it.commits()).toHaveLength(2)
  })

  test('with other events of the month, theirs stay and ours are a revision', async () => {
    before(1, () => theirs('theirs'))
    const { held } = await appendMay()
    expect(held.manifest).toMatchObject({ revision: 2, sequence: 2 })
    expect((await it.read(EVENTS)).toString()).toBe('theirs')
  })

  test('with another month, ours is chained to theirs', async () => {
    let other: Awaited<ReturnType<typeof theirs>> | undefined
    before(1, async () => (other = await theirs('[]\n', { month: '2026-04' })))
    const { held, receipt } = await appendMay()
    const { path, sha256 } = other!.held
    expect(held.manifest).toMatchObject({ sequence: 2, previous: { path, sha256 } })
    const message = await it.git.text(['log', '-1', '--format=%B', receipt!.sha])
    expect(message).toContain('Sequence: 2')
  })

  test('for ever, the commit is given up after a quarter of an hour', async () => {
    let moves = 0
    const sha = 'a'.repeat(40)
    // Answers from a table: dozens of attempts by git would take long.
    const empty = '4b825dc642cb6eb9a060e54bf8d69288fbee4904'
    const answers: [RegExp, number, object][] = [
      [/^PATCH/, 422, { message: 'Update is not a fast forward' }],
      [/^GET .*git\/commits/, 200, { tree: { sha: empty }, parents: [] }],
      [/^GET .*git\/trees/, 200, { tree: [] }],
      [/^POST .*git\/commits/, 201, { sha, html_url: 'https://github.com/' }],
    ]
    it.github.intercept = ({ method, path }) => {
      if (method === 'PATCH') moves += 1
      if (isRef({ method, path })) return showing(String(moves).padStart(40, '0'))
      const answer = answers.find(([request]) => request.test(`${method} ${path}`))
      return answer === undefined ? undefined : { status: answer[1], body: answer[2] }
    }
    await it.git.text(['mktree'], { input: '' })
    const error = await failureOf(appendMay())
    expect(error).toMatchObject({ transient: true })
    expect(error.message).toMatch(
      /branch 'main': .* another writer was faster. Run again when fewer/,
    )
    expect(it.clock.pauses.length).toBeGreaterThan(20)
    expect(waited()).toBeLessThanOrEqual(900_000)
    expect(await it.commits()).toEqual([first])
  })
})

describe('while GitHub refuses as if others were faster, and the branch stays where it is,', () => {
  const refusal = { status: 422, body: { message: 'Update is not a fast forward' } }

  test.each(['the move', 'what is read'])('the commit is soon given up: %s', async (what) => {
    if (what === 'what is read') await it.write('main', 'theirs.txt', 'theirs')
    it.github.intercept = (request) => {
      if (what === 'the move') return request.method === 'PATCH' ? refusal : undefined
      return isRef(request) ? showing(first) : undefined
    }
    const error = await failureOf(appendMay())
    expect(error).toBeInstanceOf(RepositoryError)
    expect(error).toMatchObject({ transient: true })
    expect(error.message).toMatch(
      /^Nothing could be committed to .* 'main': GitHub answers as if.*githubstatus/,
    )
    expect(waited()).toBeLessThan(200_000)
  })

  test('it goes on if the branch moves after all', async () => {
    let left = 11
    it.github.intercept = async ({ method }) => {
      if (method !== 'PATCH' || left === 0) return undefined
      if (--left % 5 === 0) await it.write('main', `theirs-${left}.txt`, 'theirs')
      return refusal
    }
    const { receipt } = await appendMay()
    expect((await it.commits())[0]).toBe(receipt!.sha)
  })
})

describe('when the answer is lost of the request that moved the branch, the month is there once:', () => {
  test.each([
    ['main', 'PATCH', 1],
    ['main', 'PATCH', 99],
    ['records', 'POST', 1],
  ])('%s, by %s, lost %i times', async (branch, method, count) => {
    let left = count
    it.github.intercept = async (request, response) => {
      const isMove = request.method === method && request.path.includes('/git/refs')
      if (left === 0 || !isMove) return undefined
      left -= 1
      await it.git.run(['update-ref', `refs/heads/${branch}`, shaIn(request.body)])
      return drop(response)
    }
    const { receipt, isNew } = await appendMay(branch)
    expect(await it.commits(branch)).toEqual([receipt!.sha, first])
    expect(isNew).toBe(true)
  })

  test.each([0, 1, 2])('and the branch is shown late, after %i reads', async (stale) => {
    let lost = false
    let left = stale
    it.github.intercept = async (request) => {
      if (request.method === 'PATCH') {
        if (!lost) await it.git.run(['update-ref', 'refs/heads/main', shaIn(request.body)])
        lost = true
        return { status: 502, body: { message: 'Server Error' } }
      }
      return lost && isRef(request) && left-- > 0 ? showing(first) : undefined
    }
    const { held, receipt } = await appendMay()
    expect(await it.commits()).toEqual([receipt!.sha, first])
    expect(held.manifest.sequence).toBe(1)
  })

  test.each([0, 2])('and others built upon it, shown after %i reads', async (stale) => {
    let lost = false
    let left = stale
    it.github.intercept = async (request, response) => {
      if (lost && isRef(request) && left-- > 0) return showing(first)
      if (lost || request.method !== 'PATCH') return undefined
      lost = true
      await it.git.run(['update-ref', 'refs/heads/main', shaIn(request.body)])
      await it.write('main', 'theirs', 'x')
      return drop(response)
    }
    const { receipt } = await appendMay()
    const commits = await it.commits()
    expect(commits).toHaveLength(3)
    expect(await it.files()).toEqual(['README.md', ...LEDGER, 'theirs'])
    // Our commit, which is not the head any more.
    expect(receipt!.sha).toBe(commits[1])
  })

  test('or not at all, if it was not moved: the fault is given, within minutes', async () => {
    it.github.intercept = ({ method }) =>
      method === 'PATCH' ? { status: 502, body: { message: 'Server Error' } } : undefined
    const error = await failureOf(appendMay())
    expect(error).toMatchObject({ status: 502, transient: true })
    expect(error.message).toMatch(/asked to move the branch 'main'.*githubstatus/)
    expect(waited()).toBeLessThan(200_000)
    expect(await it.commits()).toEqual([first])
  })
})

test('a move that GitHub confirms but does not make is an error, no success', async () => {
  it.github.intercept = ({ method, body }) =>
    method === 'PATCH' ? showing(shaIn(body)) : undefined
  const error = await failureOf(appendMay())
  expect(error).toMatchObject({ transient: true })
  expect(error.message).toMatch(
    /said that it moved the branch 'main' to the new commit [0-9a-f]{40}, but does not show it/,
  )
  expect(await it.commits()).toEqual([first])
})

test.each([1, 3])('a move that is shown late is waited for: %i old reads', async (stale) => {
  let moved = false
  let left = stale
  it.github.intercept = (request) => {
    moved ||= request.method === 'PATCH'
    return moved && isRef(request) && left-- > 0 ? showing(first) : undefined
  }
  const { receipt } = await appendMay()
  expect(await it.commits()).toEqual([receipt!.sha, first])
  expect(it.clock.pauses).toHaveLength(stale)
})

test.each([
  [1, undefined],
  [Infinity, 422],
])('a new commit that GitHub does not know %i times is made again', async (times, status) => {
  let left = times
  it.github.intercept = ({ method }) =>
    method === 'PATCH' && left-- > 0
      ? { status: 422, body: { message: 'Object does not exist' } }
      : undefined
  if (status === undefined) {
    expect((await appendMay()).isNew).toBe(true)
    expect(await it.commits()).toHaveLength(2)
    return
  }
  expect(await failureOf(appendMay())).toMatchObject({ status })
  expect(waited()).toBeLessThan(300_000)
  expect(await it.commits()).toEqual([first])
})

test('a branch that others reset is not followed to its root', async () => {
  const reset = async () => {
    await it.git.run(['update-ref', 'refs/heads/theirs', 'main'])
    await appendMay('theirs')
    const tree = await it.git.text(['rev-parse', 'theirs^{tree}'])
    const who = 'Somebody <somebody@example.com> 1700000000 +0000'
    const commits = Array.from({ length: 200 }, (_, index) => {
      const from = index === 0 ? `M 040000 ${tree} ""\n` : ''
      return `commit refs/heads/main\ncommitter ${who}\ndata 1\nx\n${from}`
    })
    const input = `reset refs/heads/main\n${commits.join('')}`
    await it.git.run(['fast-import', '--quiet', '--force'], { input })
  }
  it.github.intercept = async ({ method }) => {
    if (method !== 'PATCH') return undefined
    it.github.intercept = undefined
    await reset()
    return undefined
  }
  expect((await appendMay()).receipt).toBeNull()
  const described = it.github.exchanges.filter(({ path }) => path.includes('/git/commits/'))
  expect(described.length).toBeLessThan(80)
})

test.each([
  ['GET', '/git/ref/', /read the branch 'main': .*has no 'object' as/],
  ['GET', '/git/commits/', /read a commit: .*has no 'tree' as/],
  ['GET', '/git/trees/', /list a folder: .*has no 'tree' as/],
  ['POST', '/git/trees', /make a tree: .*has no 'sha' as/],
  ['POST', '/git/commits', /make a commit: .*has no 'sha' as/],
  ['PATCH', '/git/refs/', /move the branch 'main' to a new commit: .*has no 'object' as/],
])('an answer to %s %s in another form is an error, and nothing lands', async (...row) => {
  const [method, path, words] = row
  it.github.intercept = (request) =>
    request.method === method && request.path.includes(path)
      ? { status: 200, body: { message: 'Hello' } }
      : undefined
  const error = await failureOf(appendMay())
  expect(error).toBeInstanceOf(GitHubError)
  expect(error).toMatchObject({ transient: true })
  expect(error.message).toMatch(words)
  expect(await it.commits()).toEqual([first])
})
