import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { appendMonth } from '../../src/ledger/append.ts'
import { failureOf } from '../edges.ts'
import { LEDGER, startFixture, writes, type Fixture } from './fixture.ts'

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
const isMove = ({ method, path }: { method: string; path: string }) =>
  ['PATCH', 'POST'].includes(method) && path.includes('/git/refs')
const shaIn = (body: Buffer) => (JSON.parse(body.toString()) as { sha: string }).sha
const showing = (sha: string) => ({ status: 200, body: { object: { sha } } })
const waited = () => it.clock.pauses.reduce((a, b) => a + b, 0)

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
    expect(it.log.lines.join()).toMatch(/another writer of the branch 'main' was faster/)
    const stored = writes(it).filter(({ what }) => what === 'POST git/blobs')
    expect(stored.filter(({ body }) => body.content === events.toString('base64'))).toHaveLength(1)
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
    const write = ['POST trees', 'GET ref', 'POST commits', 'PATCH refs']
    expect(again).toEqual(['GET ref', 'GET trees', 'GET trees', ...write, 'GET ref'])
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
    let round = 0
    it.github.intercept = async (request) => {
      if (request.method !== 'PATCH') return undefined
      await it.write('main', 'theirs', String(round++))
      return { status: 422, body: { message: 'Update is not a fast forward' } }
    }
    const error = await failureOf(appendMay())
    expect(error).toMatchObject({ code: 'E_GITHUB_BUSY', transient: true })
    expect(error.message).toMatch(/writer of the branch 'main' was faster. Run again when fewer/)
    expect(round).toBeGreaterThan(20)
    expect(waited()).toBeLessThanOrEqual(900_000)
    expect(await it.git.text(['log', '--format=%an', 'main'])).not.toContain('github-actions')
  })
})

test.each(['the move', 'what is read'])(
  'a race that is none is soon given up, as the branch stays where it is: %s',
  async (what) => {
    if (what === 'what is read') await it.write('main', 'theirs.txt', 'theirs')
    it.github.intercept = ({ method, path }) => {
      if (what === 'what is read') return path.includes('/git/ref/') ? showing(first) : undefined
      if (method !== 'PATCH') return undefined
      return { status: 422, body: { message: 'Update is not a fast forward' } }
    }
    expect(await failureOf(appendMay())).toMatchObject({ code: 'E_GITHUB_BUSY' })
    expect(waited()).toBeLessThan(200_000)
  },
)

describe('when the answer is lost of the request that moved the branch, the month is there once:', () => {
  test.each([
    ['main', 1],
    ['main', 99],
    ['records', 1],
  ])('%s, lost %i times', async (branch, count) => {
    let left = count
    it.github.intercept = async (request, response) => {
      if (left === 0 || !isMove(request)) return undefined
      left -= 1
      await it.git.run(['update-ref', `refs/heads/${branch}`, shaIn(request.body)])
      response.destroy()
      return 'handled'
    }
    const { receipt, isNew } = await appendMay(branch)
    expect(await it.commits(branch)).toEqual([receipt!.sha, first])
    expect(isNew).toBe(true)
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
  expect(error.message).toMatch(/said that it moved the branch 'main' .* but does not show it/)
  expect(await it.commits()).toEqual([first])
})

test('a move that is shown late is waited for', async () => {
  let moved = false
  let left = 3
  it.github.intercept = (request) => {
    moved ||= request.method === 'PATCH'
    const isLate = moved && request.path.includes('/git/ref/') && left-- > 0
    return isLate ? showing(first) : undefined
  }
  const { receipt } = await appendMay()
  expect(await it.commits()).toEqual([receipt!.sha, first])
})

test('a new commit that a replica does not know is made again', async () => {
  let isFirst = true
  it.github.intercept = ({ method }) => {
    if (method !== 'PATCH' || !isFirst) return undefined
    isFirst = false
    return { status: 422, body: { message: 'Object does not exist' } }
  }
  expect((await appendMay()).isNew).toBe(true)
  expect(await it.commits()).toHaveLength(2)
})
