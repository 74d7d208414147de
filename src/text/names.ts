import { INVISIBLE, quoted } from './log.ts'

/** Bytes of UTF-8 in a file name, at most, on most file systems. */
const LONGEST_SEGMENT = 255

/** What looks like a slash or a space, but not to NFKC. */
const LOOK_ALIKE = /[\u1680\u2044\u2215\u29f8\u2571]/

/** Whether a text has characters that cannot be seen or look like others. */
const isDeceptive = (text: string) =>
  INVISIBLE.test(text) || text !== text.normalize('NFKC') || LOOK_ALIKE.test(text)

/**
 * Names that git or some file system refuses or changes:
 * https://learn.microsoft.com/windows/win32/fileio/naming-a-file
 */
const BAD_NAME =
  /^$|[. ]$|^\.git$|^git~|[\\:*?"<>|]|^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?:\.|$)/i

/** What is wrong with a path in a repository; undefined when it is good, or empty. */
export function pathProblem(path: string): string | undefined {
  const bad = path
    .split('/')
    .find(
      (name) =>
        BAD_NAME.test(name) || isDeceptive(name) || Buffer.byteLength(name) > LONGEST_SEGMENT,
    )
  if (path === '' || bad === undefined) return undefined
  return `has the folder name ${quoted(bad)}, which git or some file system does not take as it is`
}

/**
 * What is wrong with the name of a branch: the rules of `git check-ref-format`, and no name that
 * git could take for an option, another kind of ref, or a commit.
 */
export function branchProblem(name: string): string | undefined {
  const bad =
    isDeceptive(name) ||
    /^(?:HEAD|@|[0-9a-f]{40})?$/i.test(name) ||
    /^refs\/|^-|[ ~^:?*[\\]|\.\.|@\{|\/\/|\/$|\.$/.test(name) ||
    name.split('/').some((part) => part === '' || part.startsWith('.') || part.endsWith('.lock'))
  return bad ? 'is not a branch name that git and GitHub allow, such as main' : undefined
}
