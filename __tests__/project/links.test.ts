import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { linksIn, problemOf } from '../../scripts/links.ts'

const server = createServer(({ url }, response) => {
  response.statusCode = Number(url!.slice(1))
  response.end()
})
beforeAll(() => new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve)))
afterAll(() => {
  server.closeAllConnections()
  server.close()
})

test('links are found as Markdown has them, without fragments', () => {
  const text =
    '[a](https://example.com/a#b), <http://example.org/>, [c](docs/c.md) https://no.example'
  expect(linksIn(text)).toEqual(['https://example.com/a', 'http://example.org/'])
})

test.each([
  [200, undefined],
  [403, undefined],
  [503, undefined],
  [404, 'answered 404'],
])('a link that answers %i: %s', async (status, problem) => {
  const { port } = server.address() as AddressInfo
  expect(await problemOf(`http://127.0.0.1:${port}/${status}`)).toBe(problem)
})

test('a link that leads nowhere is told with the reason', async () => {
  const error = new Error('fetch failed', { cause: new Error('no such host') })
  const fails = () => Promise.reject(error)
  expect(await problemOf('https://host.invalid/', fails)).toBe('no such host')
})
