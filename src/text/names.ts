import { INVISIBLE, quoted } from './log.ts'

/** Characters that file systems or GitHub's artifacts refuse in a name. */
const FORBIDDEN = /[\\:*?"<>|]/
/** What Windows takes for a device, with any ending: https://learn.microsoft.com/windows/win32/fileio/naming-a-file */
const DEVICE = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?:\.|$)/i
/** Bytes of UTF-8 that a file's name may have at most, on most file systems. */
const LONGEST_SEGMENT = 255

/**
 * Whether a text is not what it looks like: characters that cannot be seen, spaces other than the
 * plain one, letters that look like a separator, or a form that others write with other bytes.
 */
function isDeceptive(text: string): boolean {
  const compatible = text.normalize('NFKC')
  const gains = (sign: string) => compatible.split(sign).length > text.split(sign).length
  return (
    INVISIBLE.test(text) ||
    /(?! )\p{Zs}/u.test(text) ||
    text !== text.normalize('NFC') ||
    ['/', '\\', '.', ':'].some(gains) ||
    // Slashes in appearance, without being one to NFKC.
    /[\u2044\u2215\u29f8\u2571]/.test(text)
  )
}

/**
 * Why a segment of a path is none that every file system and git take as it is; undefined when
 * it is one. Git refuses to check out what file systems take for `.git`.
 */
function segmentProblem(segment: string): string | undefined {
  if (segment === '') return 'has an empty folder name (a slash too many)'
  if (/^\.+$/.test(segment)) return `has the folder name ${quoted(segment)}, which is a step`
  if (/[. ]$/.test(segment)) {
    return `has the folder name ${quoted(segment)}, which ends with a dot or space: Windows drops it`
  }
  if (/^\.git$|^git~/i.test(segment)) {
    return `has the folder name ${quoted(segment)}, which git keeps to itself`
  }
  if (DEVICE.test(segment)) {
    return `has the folder name ${quoted(segment)}, which is a device on Windows`
  }
  if (FORBIDDEN.test(segment)) return `holds one of \\ : * ? " < > |, which file systems refuse`
  if (isDeceptive(segment)) return 'holds characters that cannot be seen or look like others'
  if (Buffer.byteLength(segment) > LONGEST_SEGMENT) {
    return `has a folder name of more than ${LONGEST_SEGMENT} bytes`
  }
}

/** Why a relative path is not one that stays inside a repository; undefined when it is. */
export function pathProblem(path: string): string | undefined {
  if (path === '') return undefined
  for (const segment of path.split('/')) {
    const problem = segmentProblem(segment)
    if (problem !== undefined) return problem
  }
}

/**
 * Why a text is not the name of a branch: rules of `git check-ref-format`, no leading dash, which
 * git commands take for an option, and nothing that names another kind of ref or a commit.
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
