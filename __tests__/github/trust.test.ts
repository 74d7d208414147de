import { afterEach, describe, expect, test } from '@jest/globals'
import type { Interceptor, Reply } from '../../sandbox/http.ts'
import { appendMonth } from '../../src/ledger/append.ts'
import { StaleError } from '../../src/github/errors.ts'
import { gitTreeSha, mayBeTree } from '../../src/github/tree.ts'
import { failureOf } from '../edges.ts'
import { FOLDER, LEDGER, startFixture, type Fixture } from './fixture.ts'

let it: Fixture
afterEach(async () => {
  await it.close()
})

/** A ledger that has April already. Gives the head. */
async function begun(): Promise<string> {
  it = await startFixture()
  await it.write('main', 'kept.txt', 'kept')
  await appendMonth(await it.ledger(), await it.month('of April', { month: '2026-04' }))
  return (await it.commits())[0]!
}

/** Whether May got in, as the second of the chain and without harm to what was there. */
async function expectBothMonths(): Promise<void> {
  const april = LEDGER.map((path) => path.replace('2026-05', '2026-04'))
  expect(await it.files()).toEqual([...new Set([...april, ...LEDGER, 'kept.txt'])].sort())
  const manifest = (await it.read(`${FOLDER}/2026/2026-05.manifest.json`)).toString()
  expect(JSON.parse(manifest)).toMatchObject({ sequence: 2 })
  expect(await it.commits()).toHaveLength(3)
}

const commitMay = async () => appendMonth(await it.ledger(), await it.month('[]\n'))

/** Changes what is answered to some requests, so many times. */
function change(
  times: number,
  method: string,
  path: string,
  by: (body: Record<string, unknown>) => object,
): Interceptor {
  let left = times
  return async (request, _, proceed) => {
    if (request.method !== method || !request.path.endsWith(path) || left === 0) return undefined
    left -= 1
    const reply: Reply = await proceed()
    return { ...reply, body: by(reply.body as Record<string, unknown>) }
  }
}

const FOR_EVER = Infinity

describe('what GitHub answers is held against its sha:', () => {
  /** A false answer to what is asked of the head, and its part of the request. */
  const cases: [
    string,
    () => Promise<[string, string, (body: Record<string, unknown>) => object]>,
  ][] = [
    [
      'a folder is listed without one of its files',
      async () => {
        const folder = await it.git.text(['rev-parse', `main:${FOLDER}`])
        const cut = (body: Record<string, unknown>) =>
          (body.tree as { path: string }[]).filter(({ path }) => !path.endsWith('2026-04.json'))
        return ['GET', `/git/trees/${folder}`, (body) => ({ ...body, tree: cut(body) })]
      },
    ],
    [
      'the head is described with the tree of the commit before',
      async () => {
        const [head, before] = await it.commits()
        const tree = { sha: await it.git.text(['rev-parse', `${before}^{tree}`]) }
        return ['GET', `/git/commits/${head}`, (body) => ({ ...body, tree })]
      },
    ],
    [
      'the new tree is that of before',
      async () => {
        const sha = await it.git.text(['rev-parse', 'main^{tree}'])
        return ['POST', '/git/trees', (body) => ({ ...body, sha })]
      },
    ],
    [
      'the new commit has another tree',
      async () => {
        const sha = await it.git.text(['rev-parse', 'main^{tree}'])
        return ['POST', '/git/commits', (body) => ({ ...body, tree: { sha } })]
      },
    ],
  ]

  test.each(cases)('%s once, and is asked again', async (_, make) => {
    await begun()
    it.github.intercept = change(1, ...(await make()))
    expect((await commitMay()).receipt).not.toBeNull()
    await expectBothMonths()
    expect(it.clock.pauses.length).toBeGreaterThan(0)
  })

  test.each(cases)('%s for ever: an error, and nothing is committed', async (_, make) => {
    const head = await begun()
    it.github.intercept = change(FOR_EVER, ...(await make()))
    const error = await failureOf(commitMay())
    expect(error).toBeInstanceOf(StaleError)
    expect(error).toMatchObject({ transient: true })
    expect(error.message).toMatch(/^GitHub .*run again/)
    expect(it.clock.pauses.reduce((a, b) => a + b)).toBeLessThan(400_000)
    expect(await it.commits()).toContain(head)
    expect(await it.commits()).toHaveLength(2)
  })
})

describe('an object that a replica lacks', () => {
  const absent: [string, string][] = [
    ['GET', '/git/commits/'],
    ['GET', '/git/trees/'],
    ['GET', '/git/blobs/'],
    ['POST', '/git/trees'],
    ['POST', '/git/commits'],
  ]

  /** Answers 404 so many times, once May is to be committed. */
  function lack(times: number, [method, path]: [string, string]) {
    let left = times
    it.github.intercept = (request) =>
      request.method === method && request.path.includes(path) && left-- > 0
        ? { status: 404, body: { message: 'Not Found' } }
        : undefined
  }

  test.each(absent)('is asked for again: %s %s', async (...request) => {
    await begun()
    lack(2, request)
    expect((await commitMay()).receipt).not.toBeNull()
    await expectBothMonths()
  })

  test.each([absent[0]!, absent[3]!])('for ever is told as that: %s %s', async (...request) => {
    await begun()
    lack(FOR_EVER, request)
    const error = await failureOf(commitMay())
    expect(error).toBeInstanceOf(StaleError)
    expect(error.message).toMatch(/answered 404, asked to .* it gave itself.*run again/)
    expect(it.clock.pauses.reduce((a, b) => a + b)).toBeLessThan(400_000)
    expect(await it.commits()).toHaveLength(2)
  })
})

test('a folder has the name that git gives it', async () => {
  it = await startFixture()
  for (const path of ['a', 'a.b', 'a-b/c', 'a0', 'ä/ö', 'z/z']) await it.write('main', path, path)
  for (const folder of ['', 'a-b', 'ä']) {
    const sha = await it.git.text(['rev-parse', `main:${folder}`])
    const lines = (await it.git.text(['ls-tree', '-z', sha])).split('\0').filter(Boolean)
    const entries = lines.map((line) => {
      const [mode, type, blob, name] = line.split(/[ \t]/) as [string, string, string, string]
      return { mode, type, sha: blob, name }
    })
    expect(gitTreeSha(entries.toReversed())).toBe(sha)
    expect(mayBeTree(sha, entries)).toBe(true)
    // What is shown for bytes that are no text proves nothing.
    expect(mayBeTree('0'.repeat(40), entries)).toBe(folder !== 'a-b')
  }
})
