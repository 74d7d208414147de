import { expect, test } from '@jest/globals'
import { base64, commitFiles, firstCommit, fixture } from './github-fixture.ts'

const writers = Array.from({ length: 8 }, (_, index) => index)

test('of 8 writers on one head exactly one moves it, in every round', async () => {
  const it = await fixture()
  try {
    let head = await firstCommit(it)
    for (let round = 0; round < 4; round += 1) {
      const commits = await Promise.all(
        writers.map((writer) => commitFiles(it, head, { [`${round}.txt`]: `${writer}` })),
      )
      expect(new Set(commits).size).toBe(writers.length)
      const answers = await Promise.all(
        commits.map((sha) => it.repo('PATCH', '/git/refs/heads/main', { body: { sha } })),
      )
      const statuses = answers.map(({ status }) => status).sort()
      expect(statuses).toEqual([200, ...Array<number>(7).fill(422)])
      const messages = answers
        .filter(({ status }) => status === 422)
        .map(({ body }) => body.message)
      expect(new Set(messages)).toEqual(new Set(['Update is not a fast forward']))
      head = await it.git.text(['rev-parse', 'main'])
      expect(head).toBe(commits[answers.findIndex(({ status }) => status === 200)])
    }
    expect(await it.git.text(['rev-list', '--count', 'main'])).toBe('5')
    expect(await it.git.text(['fsck', '--strict', '--no-dangling'])).toBe('')
  } finally {
    await it.close()
  }
})

test('of 8 writers of one new ref exactly one creates it', async () => {
  const it = await fixture()
  try {
    const sha = await firstCommit(it)
    const answers = await Promise.all(
      writers.map(() => it.repo('POST', '/git/refs', { body: { ref: 'refs/heads/new', sha } })),
    )
    const statuses = answers.map(({ status }) => status).sort()
    expect(statuses).toEqual([201, ...Array<number>(7).fill(422)])
  } finally {
    await it.close()
  }
})

test('of 8 first commits into an empty repository one is the root of the others', async () => {
  const it = await fixture()
  try {
    const answers = await Promise.all(
      writers.map((writer) =>
        it.repo('PUT', `/contents/${writer}`, { body: { message: 'm', content: base64('1') } }),
      ),
    )
    // A writer that comes after the first is no longer the first, and adds to it.
    const made = answers.filter(({ status }) => status === 201).length
    expect(answers.every(({ status }) => status === 201 || status === 409)).toBe(true)
    expect(await it.git.text(['rev-list', '--count', 'main'])).toBe(String(made))
    expect(await it.git.text(['rev-list', '--count', '--max-parents=0', 'main'])).toBe('1')
  } finally {
    await it.close()
  }
})
