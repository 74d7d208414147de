import { expect, test } from '@jest/globals'
import { tokenInNetrc } from '../../src/heroku/netrc.ts'

test.each<[string, string, string | undefined]>([
  [
    'as the Heroku CLI writes it',
    'machine api.heroku.com\n  login me@example.com\n  password HRKU-1\nmachine git.heroku.com\n  login me@example.com\n  password HRKU-2\n',
    'HRKU-1',
  ],
  ['on one line', 'machine api.heroku.com login me password HRKU-1', 'HRKU-1'],
  ['of another machine', 'machine git.heroku.com\n  password HRKU-2\n', undefined],
  ['of the default', 'machine api.heroku.com login me\ndefault password no', undefined],
  ['without a value', 'machine api.heroku.com password', undefined],
  ['of nothing', '', undefined],
])('the token %s', (_, text, token) => {
  expect(tokenInNetrc(text)).toBe(token)
})
