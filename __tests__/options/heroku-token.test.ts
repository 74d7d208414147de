import { expect, test } from '@jest/globals'
import { herokuToken } from '../../src/options/heroku-token.ts'
import { failureOf } from '../edges.ts'

const NETRC = 'machine api.heroku.com\n  login me@example.com\n  password HRKU-netrc\n'
const HEROKU = 'https://api.heroku.com'

function tokenFor(
  url: string,
  { key = '', platform = 'linux' as NodeJS.Platform, files = {} as Record<string, string> },
) {
  return herokuToken(new URL(url), {
    ...{ env: { HEROKU_API_KEY: key }, platform, home: '/home/me' },
    readFile: (path) =>
      path in files
        ? Promise.resolve(Buffer.from(files[path]!))
        : Promise.reject(Object.assign(new Error('no such file'), { code: 'ENOENT' })),
  })
}

test.each<[string, string, Parameters<typeof tokenFor>[1], string]>([
  [
    'HEROKU_API_KEY, before any file',
    HEROKU,
    { key: ' HRKU-env\n', files: { '/home/me/.netrc': NETRC } },
    'HRKU-env',
  ],
  ['~/.netrc', HEROKU, { files: { '/home/me/.netrc': NETRC } }, 'HRKU-netrc'],
  [
    '~/_netrc on Windows',
    HEROKU,
    { platform: 'win32', files: { '/home/me/_netrc': NETRC } },
    'HRKU-netrc',
  ],
  [
    '~/.netrc for a Heroku on loopback',
    'http://127.0.0.1:4711',
    { files: { '/home/me/.netrc': NETRC } },
    'HRKU-netrc',
  ],
])('the token comes from %s', async (_, url, places, token) => {
  expect(await tokenFor(url, places)).toBe(token)
})

test.each<[string, string, Parameters<typeof tokenFor>[1]]>([
  ['neither is there', HEROKU, {}],
  ['the file has none', HEROKU, { files: { '/home/me/.netrc': 'machine github.com password x' } }],
  [
    'it would go to another host',
    'https://heroku.example.com',
    { files: { '/home/me/.netrc': NETRC } },
  ],
])('without a token, since %s, the message says how to get one', async (_, url, places) => {
  const error = await failureOf(tokenFor(url, places))
  expect(error.message).toContain('Run `export HEROKU_API_KEY=$(heroku auth:token)` and try again.')
  expect(error.message).toContain("'/home/me/.netrc' has none for api.heroku.com")
})
