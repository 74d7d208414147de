import { beforeAll, expect, test } from '@jest/globals'
import { EMAIL, pair, type Pair } from '../seal/fixtures.ts'
import { expectProblem, problemsOf, read } from './fixture.ts'

let one: Pair
let two: Pair
beforeAll(async () => {
  one = await pair()
  two = await pair({ passphrase: ' a secret phrase ' })
})

test.each(['auto', 'True'])('encrypt %j with keys encrypts to each', async (encrypt) => {
  const keys = `${one.public}\n${two.public}`
  const { encryption } = await read({ encrypt, 'pgp-public-keys': keys })
  const fingerprints = encryption!.recipients.map(({ fingerprint }) => fingerprint)
  expect(fingerprints).toEqual([one.fingerprint, two.fingerprint])
})

test('encrypt false without keys is plaintext; with keys or pins it is refused', async () => {
  expect((await read({ encrypt: 'false' })).encryption).toBeNull()
  for (const name of ['pgp-public-keys', 'pgp-fingerprints']) {
    const problem = new RegExp(`^encrypt: is 'false', but ${name} is given\\. To encrypt, set`)
    await expectProblem({ encrypt: 'False', [name]: 'x' }, problem)
  }
})

test('a signing key signs plaintext too, its passphrase taken to the last space', async () => {
  const { encryption, signing } = await read({
    'pgp-signing-key': two.private,
    'pgp-signing-passphrase': ' a secret phrase ',
    'pgp-signer-keys': one.public,
  })
  expect(encryption).toBeNull()
  expect(signing.signer!.fingerprint).toBe(two.fingerprint)
  const known = signing.verifiers.map(({ fingerprint }) => fingerprint)
  expect(known).toEqual([two.fingerprint, one.fingerprint])
})

test('without keys is refused wherever encryption was meant: an unset secret is no plaintext', async () => {
  const empty = /^pgp-public-keys: is empty, but .*secret or variable.*encrypt to 'false'/
  await expectProblem({ encrypt: 'true' }, empty)
  await expectProblem({ encrypt: 'TRUE', 'pgp-public-keys': ' \n ' }, empty)
  await expectProblem({ 'pgp-fingerprints': one.fingerprint }, empty)
})

test.each([
  ['pgp-signing-passphrase', () => 'x'],
  ['pgp-signer-keys', () => one.public],
])('%s without a signing key is refused: an unset secret ends no signing', async (name, value) => {
  const problem = new RegExp(`^pgp-signing-key: is empty, but ${name} is given`)
  await expectProblem({ [name]: value() }, problem)
})

test('pinned fingerprints must be those of the keys', async () => {
  const inputs = { 'pgp-public-keys': one.public }
  expect(await problemsOf({ ...inputs, 'pgp-fingerprints': one.fingerprint })).toEqual([])
  const problems = await problemsOf({ ...inputs, 'pgp-fingerprints': two.fingerprint })
  expect(problems).toEqual(Array(2).fill(expect.stringMatching(/^pgp-public-keys: .*pinned/)))
})

test('problems of keys come along with all others, and show nothing secret', async () => {
  const problems = await problemsOf({
    'heroku-api-key': 'hunter 2',
    strict: 'maybe',
    'pgp-public-keys': two.private,
    'pgp-signing-key': two.private,
    'pgp-signing-passphrase': 'hunter3',
  })
  expect(problems.map((problem) => problem.split(':')[0])).toEqual([
    ...['heroku-api-key', 'strict', 'pgp-public-keys', 'pgp-signing-passphrase'],
  ])
  for (const secret of ['hunter', EMAIL, 'Some Body', two.private.slice(100, 140)]) {
    expect(problems.join('\n')).not.toContain(secret)
  }
})
