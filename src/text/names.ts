import { INVISIBLE, quoted } from './log.ts'

/** Bytes of UTF-8 in a file name, at most, on most file systems. */
const LONGEST_SEGMENT = 255

/** Whether a text has characters that cannot be seen or look like others. */
function isDeceptive(text: string): boolean {
  const compatible = text.normalize('NFKC')
  const gains = (sign: string) => compatible.split(sign).length > text.split(sign).length
  return (
    INVISIBLE.test(text) ||
    /(?! )\p{Zs}/u.test(text) ||
    text !== text.normalize('NFC') ||
    ['/', '\\', '.', ':'].some(gains) ||
    // These look like slashes, but not to NFKC.
    /[\u2044\u2215\u29f8\u2571]/.test(text)
  )
}

/** Folder names that some system does not take as they are, and why. */
const BAD_NAMES: [pattern: RegExp, why: string][] = [
  [/^\.+$/, 'means another folder'],
  [/[. ]$/, 'ends with a dot or space: Windows drops it'],
  [/^\.git$|^git~/i, 'git reserves'],
  // https://learn.microsoft.com/windows/win32/fileio/naming-a-file
  [/^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?:\.|$)/i, 'is a device on Windows'],
]

/** Why a file system, git or GitHub's artifacts would refuse a segment of a path. */
function segmentProblem(segment: string): string | undefined {
  if (segment === '') return 'has an empty folder name (a slash too many)'
  const bad = BAD_NAMES.find(([pattern]) => pattern.test(segment))
  if (bad !== undefined) return `has the folder name ${quoted(segment)}, which ${bad[1]}`
  if (/[\\:*?"<>|]/.test(segment)) return `holds one of \\ : * ? " < > |, which file systems refuse`
  if (isDeceptive(segment)) return 'holds characters that cannot be seen or look like others'
  if (Buffer.byteLength(segment) > LONGEST_SEGMENT) {
    return `has a folder name of more than ${LONGEST_SEGMENT} bytes`
  }
}

/** What is wrong with a path in a repository; undefined when it is good, or empty. */
export function pathProblem(path: string): string | undefined {
  if (path === '') return undefined
  for (const segment of path.split('/')) {
    const problem = segmentProblem(segment)
    if (problem !== undefined) return problem
  }
}

/**
 * What is wrong with the name of a branch: the rules of `git check-ref-format`, and no name that
 * git could take for an option, another kind of ref, or a commit.
 */
export function branchProblem(name: string): string | undefined {
  if (name.startsWith('refs/')) {
    return 'names a ref that is not a branch: give the name of a branch, such as main'
  }
  if (name === 'HEAD' || /^[0-9a-f]{40}$/i.test(name)) {
    return 'is not a name that git and GitHub let a branch have, such as main'
  }
  const bad =
    isDeceptive(name) ||
    /[ ~^:?*[\\]|\.\.|@\{|\/\/|\/$|\.$/.test(name) ||
    name === '' ||
    name === '@' ||
    name.startsWith('-') ||
    name.split('/').some((part) => part === '' || part.startsWith('.') || part.endsWith('.lock'))
  return bad ? 'is not a branch name that git allows, such as main' : undefined
}
