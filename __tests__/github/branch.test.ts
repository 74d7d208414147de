import { afterEach, expect, test } from '@jest/globals'
import type { ServerResponse } from 'node:http'
import { appendMonth } from '../../src/ledger/append.ts'
import { GitHubError } from '../../src/github/errors.ts'
import { failureOf } from '../edges.ts'
import { EVENTS, LEDGER, startFixture, writes, type Fixture } from './fixture.ts'

let it: Fixture
afterEach(async () => {
  const forced = writes(it).filter(({ body }) => body.force === true)
  await it.close()
  expect(forced).toEqual([])
})

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

test('a branch that is not there is created from the default branch', async () => {
  it = await startFixture()
  const main = await it.write('main', 'README.md', 'Hello')
  const ledger = await it.ledger({ branch: 'records/heroku/2026' })
  const { receipt } = await appendMonth(ledger, await it.month('[]\n'))
  expect(await it.commits('records/heroku/2026')).toEqual([receipt!.sha, main])
  expect(await it.commits('main')).toEqual([main])
  expect((await appendMonth(ledger, await it.month('[]\n'))).receipt).toBeNull()
})

test('a branch that is there is built upon, whatever the default branch has', async () => {
  it = await startFixture()
  await it.write('main', 'kept.txt', 'kept')
  const own = await it.write('records/x', 'a', 'b')
  const { receipt } = await appendMonth(
    await it.ledger({ branch: 'records/x' }),
    await it.month('[]\n'),
  )
  expect(await it.commits('records/x')).toEqual([receipt!.sha, own])
})

test('the default branch may have any name', async () => {
  it = await startFixture({ defaultBranch: 'trunk' })
  await it.write('trunk', 'README.md', 'Hello')
  expect((await it.open()).branch).toBe('trunk')
  await appendMonth(await it.ledger(), await it.month('[]\n'))
  expect(await it.commits('trunk')).toHaveLength(2)
})

test.each([undefined, 'main', 'records/heroku'])(
  'an empty repository gets its first commit, then the month in one: branch %s',
  async (branch) => {
    it = await startFixture()
    const ledger = await it.ledger(branch === undefined ? {} : { branch })
    const { receipt } = await appendMonth(ledger, await it.month('[]\n'))
    const commits = await it.commits(branch)
    expect(commits).toHaveLength(2)
    expect(commits[0]).toBe(receipt!.sha)
    expect(await it.files(branch)).toEqual(['README.md', ...LEDGER])
    expect(await it.git.text(['log', '--format=%cn', branch ?? 'main'])).toBe('GitHub\nGitHub')
    for (const { body } of writes(it)) {
      expect(body).not.toHaveProperty('author')
      expect(body).not.toHaveProperty('committer')
    }
  },
)

test('an empty repository that another writer begins at the same time', async () => {
  it = await startFixture()
  before(1, () => it.write('main', 'theirs', 'first'))
  const { receipt } = await appendMonth(await it.ledger(), await it.month('[]\n'))
  expect(await it.files()).toEqual([...LEDGER, 'theirs'])
  expect((await it.commits())[0]).toBe(receipt!.sha)
  expect(await it.commits()).toHaveLength(2)
})

test('an empty repository whose first commit another writer is just making', async () => {
  it = await startFixture()
  it.github.intercept = async ({ method, path }) => {
    if (method !== 'PUT' || !path.includes('/contents/')) return undefined
    it.github.intercept = undefined
    await it.write('main', 'theirs', 'first')
    return { status: 404, body: { message: 'Branch main not found' } }
  }
  const { receipt } = await appendMonth(await it.ledger(), await it.month('[]\n'))
  expect(await it.files()).toEqual([...LEDGER, 'theirs'])
  expect((await it.commits())[0]).toBe(receipt!.sha)
})

test('when another writer is faster the commit is built anew on theirs: both stay', async () => {
  it = await startFixture()
  await it.write('main', 'README.md', 'Hello')
  before(3, (round) => it.write('main', `theirs-${round}`, 'x'))
  const { receipt } = await appendMonth(await it.ledger(), await it.month('[]\n'))
  expect(await it.files()).toEqual(['README.md', ...LEDGER, 'theirs-1', 'theirs-2', 'theirs-3'])
  expect((await it.commits())[0]).toBe(receipt!.sha)
  // One of theirs and one of ours each: nothing of the attempts that failed is in the history.
  expect(await it.commits()).toHaveLength(5)
  expect(await it.git.text(['rev-list', '--merges', 'main'])).toBe('')
  expect(it.clock.pauses).toHaveLength(3)
  expect(it.log.lines.join()).toContain('Another writer was faster')
  // The file was stored once, not with each attempt.
  const stored = writes(it).filter(({ what }) => what === 'POST git/blobs')
  const content = Buffer.from('[]\n').toString('base64')
  expect(stored.filter(({ body }) => body.content === content)).toHaveLength(1)
})

test('when another writer creates the new branch first, theirs is built upon', async () => {
  it = await startFixture()
  await it.write('main', 'README.md', 'Hello')
  before(1, () => it.write('records', 'theirs', 'x'))
  await appendMonth(await it.ledger({ branch: 'records' }), await it.month('[]\n'))
  expect(await it.files('records')).toEqual([...LEDGER, 'theirs'])
})

/** Another exporter, at the same time. */
const theirs = async (...given: Parameters<Fixture['month']>) =>
  appendMonth(await it.ledger(), await it.month(...given))

test('when another exporter commits the very month, there is nothing left to do', async () => {
  it = await startFixture()
  await it.write('main', 'README.md', 'Hello')
  // Of another version, so that not even git takes their commit for ours.
  const tool = { name: 'heroku-audit-trail', version: '0.9.0' }
  before(1, () => theirs('[]\n', { tool }))
  const { held, receipt } = await appendMonth(await it.ledger(), await it.month('[]\n'))
  expect(held.manifest).toMatchObject({ sequence: 1, tool })
  expect(receipt).toBeNull()
  expect(await it.commits()).toHaveLength(2)
})

test('when another exporter commits other events of it, theirs stays and ours is a revision', async () => {
  it = await startFixture()
  await it.write('main', 'README.md', 'Hello')
  before(1, () => theirs('theirs'))
  const { held } = await appendMonth(await it.ledger(), await it.month('[]\n'))
  expect(held.manifest).toMatchObject({ revision: 2, sequence: 2 })
  expect((await it.read(EVENTS)).toString()).toBe('theirs')
})

test('when another exporter commits another month, ours is chained to theirs', async () => {
  it = await startFixture()
  await it.write('main', 'README.md', 'Hello')
  let first: Awaited<ReturnType<typeof theirs>> | undefined
  before(1, async () => (first = await theirs('[]\n', { month: '2026-04' })))
  const { held, receipt } = await appendMonth(await it.ledger(), await it.month('[]\n'))
  const { path, sha256 } = first!.held
  expect(held.manifest).toMatchObject({ sequence: 2, previous: { path, sha256 } })
  expect(await it.commits()).toHaveLength(3)
  const message = await it.git.text(['log', '-1', '--format=%B', receipt!.sha])
  expect(message).toContain('Sequence: 2')
})

test('a branch that moves for ever is given up with an error, not by force', async () => {
  it = await startFixture()
  const head = await it.write('main', 'README.md', 'Hello')
  const sha = 'a'.repeat(40)
  let moves = 0
  const moved = () => ({ object: { sha: String(moves).padStart(40, '0') } })
  // Answers from a table: dozens of attempts by git would take long.
  const answers: [RegExp, number, object][] = [
    [/^PATCH/, 422, { message: 'Update is not a fast forward' }],
    [/^GET .*git\/commits/, 200, { tree: { sha }, parents: [] }],
    [/^GET .*git\/trees/, 200, { tree: [{ path: 'kept', type: 'blob', sha }] }],
    [/^POST .*git\/(trees|commits)/, 201, { sha, html_url: 'https://github.com/' }],
  ]
  it.github.intercept = ({ method, path }) => {
    if (method === 'PATCH') moves += 1
    if (method === 'GET' && path.includes('/git/ref/')) return { status: 200, body: moved() }
    const answer = answers.find(([request]) => request.test(`${method} ${path}`))
    return answer === undefined ? undefined : { status: answer[1], body: answer[2] }
  }
  const error = await failureOf(appendMonth(await it.ledger(), await it.month('[]\n')))
  expect(error).toMatchObject({ transient: true })
  expect(error.message).toMatch(
    /branch 'main' in \d{2} attempts: Another writer was faster. Run again when fewer/,
  )
  expect(it.clock.pauses.length).toBeGreaterThan(20)
  expect(Math.max(...it.clock.pauses)).toBeLessThanOrEqual(120_000)
  expect(it.clock.pauses.reduce((a, b) => a + b)).toBeLessThanOrEqual(2_700_000)
  expect(await it.commits()).toEqual([head])
})

/** Does what the request asks by git itself, and lets the answer get lost. */
function loseAnswers(count: number, method: string, path: string) {
  let left = count
  it.github.intercept = async (request, response) => {
    if (left === 0 || request.method !== method || !request.path.includes(path)) return undefined
    left -= 1
    const { sha } = JSON.parse(request.body.toString()) as { sha: string }
    await it.git.run(['update-ref', `refs/heads/${method === 'POST' ? 'records' : 'main'}`, sha])
    return drop(response)
  }
}

test.each([1, 2, 99])('%i lost answers of a moved branch give no second commit', async (count) => {
  it = await startFixture()
  await it.write('main', 'README.md', 'Hello')
  loseAnswers(count, 'PATCH', '/git/refs/')
  const { receipt } = await appendMonth(await it.ledger(), await it.month('[]\n'))
  expect((await it.commits())[0]).toBe(receipt!.sha)
  expect(await it.commits()).toHaveLength(2)
})

test('a lost answer of a created branch gives no second commit', async () => {
  it = await startFixture()
  await it.write('main', 'README.md', 'Hello')
  loseAnswers(1, 'POST', '/git/refs')
  const ledger = await it.ledger({ branch: 'records' })
  const { receipt } = await appendMonth(ledger, await it.month('[]\n'))
  expect((await it.commits('records'))[0]).toBe(receipt!.sha)
  expect(await it.commits('records')).toHaveLength(2)
})

test.each([0, 2])(
  'a lost answer, another writer upon it, %i reads of what was before: no second commit',
  async (stale) => {
    it = await startFixture()
    const old = await it.write('main', 'README.md', 'Hello')
    let lost = false
    let left = stale
    it.github.intercept = async ({ method, path, body }, response) => {
      if (lost && method === 'GET' && path.includes('/git/ref/') && left-- > 0) {
        return { status: 200, body: { ref: 'refs/heads/main', object: { sha: old } } }
      }
      if (lost || method !== 'PATCH') return undefined
      lost = true
      const { sha } = JSON.parse(body.toString()) as { sha: string }
      await it.git.run(['update-ref', 'refs/heads/main', sha])
      await it.write('main', 'theirs', 'x')
      return drop(response)
    }
    const { held, receipt } = await appendMonth(await it.ledger(), await it.month('[]\n'))
    const commits = await it.commits()
    expect(commits).toHaveLength(3)
    expect(await it.files()).toEqual(['README.md', ...LEDGER, 'theirs'])
    // Told as what it is: our commit, which is not the head any more.
    expect(receipt!.sha).toBe(commits[1])
    expect(held.manifest.sequence).toBe(1)
  },
)

test('a commit that GitHub does not know yet is asked for again', async () => {
  it = await startFixture()
  await it.write('main', 'README.md', 'Hello')
  let first = true
  it.github.intercept = ({ method }) => {
    if (!first || method !== 'PATCH') return undefined
    first = false
    return { status: 422, body: { message: 'Object does not exist' } }
  }
  const { receipt } = await appendMonth(await it.ledger(), await it.month('[]\n'))
  expect(receipt).not.toBeNull()
  expect(await it.commits()).toHaveLength(2)
})

test('a commit that GitHub never gets to know is given up within minutes', async () => {
  it = await startFixture()
  const head = await it.write('main', 'README.md', 'Hello')
  it.github.intercept = ({ method }) =>
    method === 'PATCH' ? { status: 422, body: { message: 'Object does not exist' } } : undefined
  const ledger = await it.ledger()
  const error = await failureOf(appendMonth(ledger, await it.month('[]\n')))
  expect(error).toMatchObject({ status: 422 })
  expect(it.clock.pauses).toHaveLength(6)
  expect(it.clock.pauses.reduce((a, b) => a + b)).toBeLessThan(300_000)
  expect(await it.commits()).toEqual([head])
})

test('a repository that still looks empty after its first commit is asked again', async () => {
  it = await startFixture()
  let first = true
  it.github.intercept = ({ path, method }) => {
    if (!first || method !== 'POST' || !path.endsWith('/git/blobs')) return undefined
    first = false
    return { status: 409, body: { message: 'Git Repository is empty.' } }
  }
  const { receipt } = await appendMonth(await it.ledger(), await it.month('[]\n'))
  expect((await it.commits())[0]).toBe(receipt!.sha)
  expect(await it.commits()).toHaveLength(2)
  expect(first).toBe(false)
})

test('an answer of another form to the write that moved the branch: the branch itself tells', async () => {
  it = await startFixture()
  await it.write('main', 'README.md', 'Hello')
  it.github.intercept = async ({ method, body }) => {
    if (method !== 'PATCH') return undefined
    const { sha } = JSON.parse(body.toString()) as { sha: string }
    await it.git.run(['update-ref', 'refs/heads/main', sha])
    return { status: 200, body: { objekt: { sha } } }
  }
  const { receipt } = await appendMonth(await it.ledger(), await it.month('[]\n'))
  expect(await it.commits()).toEqual([receipt!.sha, expect.any(String)])
})

test.each([
  ['GET', '/git/ref/', /read the branch 'main': .*has no 'object' as/],
  ['GET', '/git/commits/', /read a commit: .*has no 'tree' as/],
  ['GET', '/git/trees/', /list a folder: .*has no 'tree' as/],
  ['POST', '/git/blobs', /store a file: .*has no 'sha' as/],
  ['POST', '/git/trees', /make a tree: .*has no 'sha' as/],
  ['POST', '/git/commits', /make a commit: .*has no 'sha' as/],
  ['PATCH', '/git/refs/', /move the branch 'main' to a new commit: .*has no 'object' as/],
])('an answer to %s %s that is not as described is told, and nothing lands', async (...row) => {
  const [method, path, told] = row
  it = await startFixture()
  const head = await it.write('main', 'README.md', 'Hello')
  it.github.intercept = (request) =>
    request.method === method && request.path.includes(path)
      ? { status: 200, body: { message: 'Hello' } }
      : undefined
  const error = await failureOf(
    it.ledger().then(async (ledger) => appendMonth(ledger, await it.month('[]\n'))),
  )
  expect(error).toBeInstanceOf(GitHubError)
  expect(error).toMatchObject({ transient: true })
  expect(error.message).toMatch(
    /^No whole answer from GitHub, asked to .* as the API describes it\. Check .* run again/,
  )
  expect(error.message).toMatch(told)
  expect(await it.commits()).toEqual([head])
})
