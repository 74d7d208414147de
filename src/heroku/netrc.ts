/** The machine of Heroku's API in a netrc file. */
const MACHINE = 'api.heroku.com'

/**
 * The token that the Heroku CLI keeps in a netrc file: the password of api.heroku.com. Undefined when
 * the file has none.
 *
 * @see https://everything.curl.dev/usingcurl/netrc.html
 */
export function tokenInNetrc(text: string): string | undefined {
  const words = text.trim().split(/\s+/)
  let machine: string | undefined
  for (const [index, word] of words.entries()) {
    if (word === 'machine') machine = words[index + 1]
    else if (word === 'default') machine = undefined
    else if (word === 'password' && machine === MACHINE) return words[index + 1]
  }
  return undefined
}
