/** The machine of Heroku's API in a netrc file. */
const MACHINE = 'api.heroku.com'

/**
 * The token that the Heroku CLI keeps in a netrc file: the password of api.heroku.com. Undefined when
 * the file has none. The format is that of curl and ftp: words, with `macdef` up to an empty line.
 *
 * @see https://everything.curl.dev/usingcurl/netrc.html
 */
export function tokenInNetrc(text: string): string | undefined {
  const macros = /(^|\n)[ \t]*macdef\b[\s\S]*?(\n[ \t]*\r?\n|$)/g
  const words = text
    .replace(/^\uFEFF/, '')
    .replaceAll(macros, '\n')
    .replaceAll(/^[ \t]*#.*$/gm, '')
    .match(/"(?:[^"\\]|\\.)*"|\S+/g)
  let machine: string | undefined
  for (const [index, word] of (words ?? []).entries()) {
    const value = words![index + 1]
    if (word === 'machine') machine = unquoted(value)
    else if (word === 'default') machine = undefined
    else if (word === 'password' && machine === MACHINE) return unquoted(value)
  }
  return undefined
}

const unquoted = (word = ''): string | undefined => {
  const text = word.startsWith('"') ? word.slice(1, -1).replaceAll(/\\(.)/g, '$1') : word
  return text === '' ? undefined : text
}
