import { expect, test } from '@jest/globals'
import { herokuToken } from '../../src/options/heroku-token.ts'

const HEROKU = 'https://api.heroku.com'

/** The token for a url, when one of these files is there. */
const tokenFor = (url: string, file = '', HEROKU_API_KEY = '') =>
  herokuToken(new URL(url), {
    env: { HEROKU_API_KEY },
    platform: file.includes('_') ? 'win32' : 'linux',
    home: '/home/me',
    readFile: (path) =>
      path === file
        ? Promise.resolve(Buffer.from('machine api.heroku.com login me password HRKU-netrc'))
        : Promise.reject(Object.assign(new Error('no such file'), { code: 'ENOENT' })),
  })

test.each([
  ['HEROKU_API_KEY, before any file', HEROKU, '/home/me/.netrc', ' HRKU-env\n', 'HRKU-env'],
  ['~/.netrc', HEROKU, '/home/me/.netrc', '', 'HRKU-netrc'],
  ['~/_netrc on Windows', HEROKU, '/home/me/_netrc', '', 'HRKU-netrc'],
  ['~/.netrc on loopback', 'http://127.0.0.1:47', '/home/me/.netrc', '', 'HRKU-netrc'],
])('the token comes from %s', async (_, url, file, key, token) => {
  expect(await tokenFor(url, file, key)).toBe(token)
})

test.each([
  ['neither is there', HEROKU, undefined],
  ['it would go to another host', 'https://heroku.example.com', '/home/me/.netrc'],
])('without a token, since %s, the message says how to get one', async (_, url, file) => {
  await expect(tokenFor(url, file)).rejects.toThrow(
    /'\/home\/me\/\.netrc' has none.*Run `export HEROKU_API_KEY=\$\(heroku auth:token\)`/,
  )
})
