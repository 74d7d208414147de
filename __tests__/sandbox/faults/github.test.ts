import { describe, expect, test } from '@jest/globals'
import type { FaultScript } from '../../../sandbox/faults/script.ts'
import { amid, json, type Faulty } from './client.ts'

/** Puts a file as the API does, and gives the commit. */
async function put(it: Faulty, path: string): Promise<string> {
  const seen = await it.github('PUT', `/contents/${path}`, { message: path, content: '' })
  expect(seen.status).toBe(201)
  return (json(seen).commit as { sha: string }).sha
}

async function main(it: Faulty): Promise<string | undefined> {
  const seen = await it.github('GET', '/git/ref/heads/main')
  return seen.status === 200 ? (json(seen).object as { sha: string }).sha : undefined
}

const stale = (times: number): FaultScript => ({
  rules: [{ service: 'github', request: '^GET ', times, fault: { kind: 'stale' } }],
})

describe('stale', () => {
  test('a ref shows the commit before for so many reads, then the one it is at', async () => {
    await amid(stale(2), async (it) => {
      const first = await put(it, 'first')
      const second = await put(it, 'second')
      expect([await main(it), await main(it), await main(it)]).toEqual([first, first, second])
      expect(await it.git.text(['rev-parse', 'main'])).toBe(second)
    })
  })

  test('a branch that was just created is not there, nor anything in the repository', async () => {
    await amid(stale(2), async (it) => {
      const first = await put(it, 'first')
      expect((await it.github('GET', '/git/ref/heads/main')).status).toBe(409)
      expect((await it.github('GET', '/git/trees/main')).status).toBe(409)
      expect(await main(it)).toBe(first)
    })
  })

  test('trees and commits are of the same past', async () => {
    await amid(stale(2), async (it) => {
      await put(it, 'first')
      await put(it, 'second')
      const tree = async () => json(await it.github('GET', '/git/trees/main')).tree as object[]
      expect(await tree()).toHaveLength(1)
      const listed = JSON.parse((await it.github('GET', '/commits')).body.toString()) as object[]
      expect(listed).toHaveLength(1)
      expect(await tree()).toHaveLength(2)
    })
  })

  test('after an update that another writer made fail, the head is the one before theirs', async () => {
    const refs = '^PATCH .*/git/refs/'
    const rules: FaultScript['rules'] = [
      { service: 'github', request: refs, fault: { kind: 'move' } },
      ...stale(1).rules!,
    ]
    await amid({ rules }, async (it) => {
      const first = await put(it, 'first')
      const tree = await it.git.text(['rev-parse', `${first}^{tree}`])
      const commit = { message: 'Ours', tree, parents: [first] }
      const { sha } = json(await it.github('POST', '/git/commits', commit))
      const seen = await it.github('PATCH', '/git/refs/heads/main', { sha })
      expect([seen.status, json(seen).message]).toEqual([422, 'Update is not a fast forward'])
      expect(await main(it)).toBe(first)
      expect(await main(it)).toBe(await it.git.text(['rev-parse', 'main']))
    })
  })

  test('without an update it changes nothing, and writes are carried out as ever', async () => {
    const rules = [{ service: 'github', fault: { kind: 'stale' } }] as const
    await amid({ rules: [...rules] }, async (it) => {
      expect((await it.github('GET', '')).status).toBe(200)
      const first = await put(it, 'first')
      expect(await it.git.text(['rev-parse', 'main'])).toBe(first)
    })
  })
})

describe('move', () => {
  const move = (branch?: string): FaultScript => ({
    rules: [
      {
        service: 'github',
        request: '^GET .*/git/ref/',
        times: 2,
        fault: { kind: 'move', ...(branch === undefined ? {} : { branch }) },
      },
    ],
  })

  test('another writer has committed by the time the request is answered, each time', async () => {
    await amid(move(), async (it) => {
      const first = await put(it, 'first')
      const heads = [await main(it), await main(it), await main(it)]
      const log = (await it.git.text(['rev-list', 'main'])).split('\n')
      expect(log).toEqual([heads[1], heads[0], first])
      expect(heads[2]).toBe(heads[1])
      const files = await it.git.text(['ls-tree', '--name-only', 'main'])
      expect(files.split('\n')).toEqual(['another-writer.txt', 'first'])
      expect(await it.git.text(['fsck', '--strict', '--no-dangling'])).toBe('')
    })
  })

  test('an empty repository gets its first commit so', async () => {
    await amid(move(), async (it) => {
      expect(await main(it)).toBe(await it.git.text(['rev-parse', 'main']))
    })
  })

  test('a branch that is named moves alone, and starts at the default branch', async () => {
    await amid(move('records'), async (it) => {
      const first = await put(it, 'first')
      expect(await main(it)).toBe(first)
      expect(await it.git.text(['rev-parse', 'records^'])).toBe(first)
    })
  })
})
