import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { appendMonth } from '../../src/ledger/append.ts'
import { RepositoryError } from '../../src/github/errors.ts'
import { failureOf } from '../edges.ts'
import { LEDGER, startFixture, writes, type Fixture } from './fixture.ts'

let it: Fixture
beforeEach(async () => {
  it = await startFixture()
})
afterEach(async () => {
  await it.close()
})

const isRef = ({ method, path }: { method: string; path: string }) =>
  method === 'GET' && path.includes('/git/ref/')
const notFound = { status: 404, body: { message: 'Not Found' } }
const commitMay = async (branch?: string) =>
  appendMonth(await it.ledger(branch === undefined ? {} : { branch }), await it.month('[]\n'))
const waited = () => it.clock.pauses.reduce((a, b) => a + b, 0)
const sent = (what: RegExp) => writes(it).filter((each) => what.test(each.what))

describe('a repository is begun only if it is empty:', () => {
  test.each([1, 3])('not after %i answers that the branch is not there', async (count) => {
    const head = await it.write('main', 'kept.txt', 'kept')
    const ledger = await it.ledger()
    let left = count
    it.github.intercept = (request) => (isRef(request) && left-- > 0 ? notFound : undefined)
    const { receipt } = await appendMonth(ledger, await it.month('[]\n'))
    expect(await it.commits()).toEqual([receipt!.sha, head])
    expect(await it.files()).toEqual([...LEDGER, 'kept.txt'])
  })

  test('not after one such answer of a server that lists no branches', async () => {
    const head = await it.write('main', 'kept.txt', 'kept')
    const ledger = await it.ledger()
    let left = 1
    it.github.intercept = (request) =>
      request.path.endsWith('/branches') || (isRef(request) && left-- > 0) ? notFound : undefined
    const { receipt } = await appendMonth(ledger, await it.month('[]\n'))
    expect(await it.commits()).toEqual([receipt!.sha, head])
  })

  test('not if the branch is never there, but is among the branches', async () => {
    await it.write('main', 'kept.txt', 'kept')
    it.github.intercept = (request) => (isRef(request) ? notFound : undefined)
    const error = await failureOf(commitMay())
    expect(error).toBeInstanceOf(RepositoryError)
    expect(error.message).toMatch(
      /has the branch 'main', but GitHub answers that it is not there. Run/,
    )
    expect(writes(it)).toEqual([])
    expect(waited()).toBeLessThan(60_000)
  })

  test.each([
    ['trunk', /has the branch 'main', but not its default branch 'trunk'.*'branch'/],
    ['records', /has the branch 'main', but neither 'records' nor its default branch 'trunk'/],
  ])('not if it has another branch: asked for %s', async (branch, told) => {
    await it.close()
    it = await startFixture({ defaultBranch: 'trunk' })
    await it.write('main', 'kept.txt', 'kept')
    const error = await failureOf(commitMay(branch))
    expect(error.message).toMatch(told)
    expect(writes(it)).toEqual([])
  })

  test.each([
    ['lists no branch', { status: 200, body: [] }],
    ['does not list branches', notFound],
    ['lists none of an empty one', { status: 409, body: { message: 'Git Repository is empty.' } }],
  ])('also at a server that answers 404 for its branch and %s', async (_, branches) => {
    it.github.intercept = async (request, _response, proceed) => {
      if (request.path.endsWith('/branches')) return branches
      if (!isRef(request)) return undefined
      const reply = await proceed()
      return reply.status === 409 ? notFound : reply
    }
    const { receipt } = await commitMay()
    expect((await it.commits())[0]).toBe(receipt!.sha)
    expect(await it.files()).toEqual(['README.md', ...LEDGER])
    expect(it.clock.pauses).toHaveLength(1)
  })
})

test('a branch besides the default one is read though it is said once not to be there', async () => {
  await it.write('main', 'kept.txt', 'kept')
  await commitMay('records')
  const repository = await it.open({ branch: 'records' })
  let left = 1
  it.github.intercept = (request) =>
    isRef(request) && request.path.includes('records') && left-- > 0 ? notFound : undefined
  expect(await (await repository.snapshot()).blobAt(LEDGER[0]!)).toBeDefined()
  expect(left).toBeLessThan(1)
})

test.each(['snapshot', 'commit'])(
  '409 of an unknown kind is no empty repository: %s',
  async (what) => {
    await it.write('main', 'kept.txt', 'kept')
    const repository = await it.open()
    it.github.intercept = (request) =>
      isRef(request) ? { status: 409, body: { message: 'Conflict' } } : undefined
    const doing = what === 'snapshot' ? repository.snapshot() : commitMay()
    const error = await failureOf(doing)
    expect(error.message).toMatch(/^GitHub answered 409, asked to read the branch 'main'/)
    expect(writes(it)).toEqual([])
  },
)

describe('a branch that stays where it is, while GitHub refuses as if others were faster,', () => {
  const refusal = { status: 422, body: { message: 'Update is not a fast forward' } }

  async function expectGivenUp(): Promise<void> {
    const error = await failureOf(commitMay())
    expect(error).toBeInstanceOf(RepositoryError)
    expect(error).toMatchObject({ transient: true })
    expect(error.message).toMatch(
      /^Nothing could be committed to .* 'main' in 6 attempts: .* shows no commit of any/,
    )
    expect(sent(/^PATCH/).length).toBeLessThanOrEqual(6)
    expect(waited()).toBeLessThan(200_000)
  }

  test('is no race', async () => {
    const head = await it.write('main', 'kept.txt', 'kept')
    it.github.intercept = ({ method }) => (method === 'PATCH' ? refusal : undefined)
    await expectGivenUp()
    expect(await it.commits()).toEqual([head])
  })

  test('is none either if it is always read as it was', async () => {
    const sha = await it.write('main', 'kept.txt', 'kept')
    await it.write('main', 'theirs.txt', 'theirs')
    it.github.intercept = (request) =>
      isRef(request)
        ? { status: 200, body: { ref: 'refs/heads/main', object: { sha } } }
        : undefined
    await expectGivenUp()
    expect(await it.commits()).toHaveLength(2)
  })

  test('is one if it moves after all', async () => {
    await it.write('main', 'kept.txt', 'kept')
    let left = 11
    it.github.intercept = async ({ method }) => {
      if (method !== 'PATCH' || left === 0) return undefined
      // Five refusals each that nothing shows the reason of.
      if (--left % 5 === 0) await it.write('main', `theirs-${left}.txt`, 'theirs')
      return refusal
    }
    const { receipt } = await commitMay()
    expect((await it.commits())[0]).toBe(receipt!.sha)
  })
})

describe('a branch that was moved, but all answers to it are lost', () => {
  /** Moves the branch as asked, answers 502, and shows so many times what was before. */
  function lose(staleReads: number, old: string, moves = true) {
    let lost = false
    let left = staleReads
    it.github.intercept = async (request) => {
      if (request.method === 'PATCH' && (!lost || !moves)) {
        lost = true
        const { sha } = JSON.parse(request.body.toString()) as { sha: string }
        if (moves) await it.git.run(['update-ref', 'refs/heads/main', sha])
      }
      if (request.method === 'PATCH') return { status: 502, body: { message: 'Server Error' } }
      if (!lost || !isRef(request) || left-- <= 0) return undefined
      return { status: 200, body: { ref: 'refs/heads/main', object: { sha: old } } }
    }
  }

  test.each([1, 2])('is found moved, after %i old reads', async (stale) => {
    const old = await it.write('main', 'kept.txt', 'kept')
    lose(stale, old)
    const { held, receipt } = await commitMay()
    expect(await it.commits()).toEqual([receipt!.sha, old])
    expect(held.manifest.sequence).toBe(1)
  })

  test('and was not moved: the fault is told, within minutes', async () => {
    const old = await it.write('main', 'kept.txt', 'kept')
    lose(0, old, false)
    const error = await failureOf(commitMay())
    expect(error).toMatchObject({ status: 502, transient: true })
    expect(error.message).toMatch(/asked to move the branch 'main'.*githubstatus/)
    expect(it.clock.pauses).toHaveLength(2)
    expect(await it.commits()).toEqual([old])
  })
})

test('a branch that others reset is not followed to its root', async () => {
  await it.write('main', 'kept.txt', 'kept')
  const ledger = await it.ledger()
  const reset = async () => {
    await it.git.run(['update-ref', 'refs/heads/theirs', 'main'])
    await appendMonth(await it.ledger({ branch: 'theirs' }), await it.month('[]\n'))
    const tree = await it.git.text(['rev-parse', 'theirs^{tree}'])
    const who = 'Somebody <somebody@example.com> 1700000000 +0000'
    const commits = Array.from({ length: 200 }, (_, index) => {
      const from = index === 0 ? `M 040000 ${tree} ""\n` : ''
      return `commit refs/heads/main\ncommitter ${who}\ndata 1\nx\n${from}`
    })
    const input = `reset refs/heads/main\n${commits.join('')}`
    await it.git.run(['fast-import', '--quiet', '--force'], { input })
  }
  let first = true
  it.github.intercept = async ({ method }) => {
    if (!first || method !== 'PATCH') return undefined
    first = false
    await reset()
    return undefined
  }
  const { receipt } = await appendMonth(ledger, await it.month('[]\n'))
  expect(receipt).toBeNull()
  const described = it.github.exchanges.filter(({ path }) => path.includes('/git/commits/'))
  expect(described.length).toBeGreaterThan(20)
  expect(described.length).toBeLessThan(80)
})

test('the page of a folder’s history has an address that ends in no parenthesis of its own', async () => {
  const repository = await it.open({ branch: "re(cords)'*!" })
  expect(repository.historyUrl('https://github.com', 'audit (x)/ä')).toBe(
    'https://github.com/acme/compliance/commits/re%28cords%29%27%2A%21/audit%20%28x%29/%C3%A4',
  )
})
