import { isLockLeftover, LOCK } from '../../folder/lock.ts'
import { PENDING, STAGING } from '../../folder/pending.ts'
import { pathsOf } from '../../ledger/document.ts'
import {
  eventsEnding,
  isManifestName,
  isMonthsFolder,
  originalEnding,
  PROVISIONAL,
  README,
  reviewEnding,
  stemOf,
  SUMS,
} from '../../ledger/paths.ts'
import { formatFirstReadme, formatReadme, historyUrlIn } from '../../ledger/readme.ts'
import { sha256Of, type HeldManifest } from '../../ledger/state.ts'
import { filesOf, parseSums, sumsProblems } from '../../ledger/sums.ts'
import { readText, type Entry } from '../../record/folder.ts'
import { partEnding } from '../../seal/file.ts'
import type { Month } from '../../system/month.ts'
import { count, judge, type Check, type Finding } from '../check.ts'
import { damagedFiles } from '../files.ts'
import { manifestsOf, stateOf, type Ledger } from '../ledger.ts'

export const digests: Check = {
  id: 'digests',
  title: 'Every file is there, with the size and SHA-256 of its manifest',
  async run(ledger) {
    const files = manifestsOf(ledger).flatMap(({ manifest }) => manifest.files)
    return judge(await damagedFiles(ledger), count(files.length, 'file'))
  },
}

export const names: Check = {
  id: 'names',
  title: 'Each manifest names the files of its own month, parts in their order',
  run: (ledger) =>
    judge(
      manifestsOf(ledger).flatMap((held) => [...nameFindings(held)]),
      'names and parts',
    ),
}

function* nameFindings({ path: file, manifest }: HeldManifest): Generator<Finding> {
  const { month, final, revision } = manifest
  const encrypted = manifest.encryption !== null
  const stem = stemOf(month as Month, final, revision)
  const endings = {
    events: [true, false].map((gzip) => eventsEnding({ gzip, encrypted })),
    original: [originalEnding(encrypted)],
    review: [reviewEnding(encrypted)],
  }
  for (const role of ['events', 'original', 'review'] as const) {
    const paths = pathsOf(manifest, role)
    if (role === 'events' && paths.length === 0) yield { file, problem: 'names no file of events' }
    const wrong = paths.find((name, index) => {
      const part = partEnding(index, paths.length)
      return !endings[role].some((ending) => name === `${stem}${ending}${part}`)
    })
    if (wrong === undefined) continue
    const problem = `names '${wrong}' as its ${role}, which is not such a name of this month`
    yield { file, problem }
  }
}

export const unnamed: Check = {
  id: 'unnamed',
  title: 'No file is there that no manifest names, and no symbolic link',
  run(ledger) {
    const files = manifestsOf(ledger).flatMap(filesOf)
    const named = new Set([README, SUMS, ...files.map(({ path }) => path)])
    const findings = [...ledger.folder.entries.values()].flatMap((entry) => {
      const problem = strangeness(entry, named)
      return problem === undefined ? [] : [{ file: entry.path, problem }]
    })
    return judge(findings, `besides ${README}, ${SUMS} and what the manifests name`)
  },
}

const WORDS = {
  link: 'is a symbolic link',
  other: 'is not a file',
  unreadable: 'cannot be read',
}
/** What a desktop leaves in a folder that is looked at there: where it was committed, it counts. */
const DESKTOP = /^(?:\.DS_Store|\._.+|Thumbs\.db|desktop\.ini|\.directory)$/i
/** What an export into a folder keeps there while it runs. */
const isOfExport = (name: string) =>
  name === LOCK || isLockLeftover(name) || name === PENDING || name.startsWith(STAGING)

function strangeness({ path, kind, id }: Entry, named: ReadonlySet<string>): string | undefined {
  const steps = path.split('/')
  const name = steps.at(-1)!
  if (id === undefined && isOfExport(steps[0]!)) {
    return path === PENDING ? 'is of an export that did not end: run it again' : undefined
  }
  if (kind === 'folder') {
    return isMonthsFolder(path) ? undefined : `is not the folder of a year, nor ${PROVISIONAL}`
  }
  if (kind !== 'file' && kind !== 'missing') return WORDS[kind]
  if (id === undefined && DESKTOP.test(name)) return undefined
  // `manifests` reports one that cannot be read, or is in the wrong place.
  const isManifest = steps.length === 2 && isManifestName(name)
  return isManifest || named.has(path) ? undefined : 'is named by no manifest'
}

export const sums: Check = {
  id: 'sums',
  title: `${SUMS} lists every file with its SHA-256`,
  async run(ledger) {
    const listed = await readText(ledger.folder, SUMS)
    if (typeof listed === 'string') return judge([{ file: SUMS, problem: listed }], '')
    const parsed = parseSums(listed.toString())
    if (parsed === undefined) {
      return judge([{ file: SUMS, problem: 'is not what sha256sum writes' }], '')
    }
    const page = await readText(ledger.folder, README)
    const readme = { path: README, sha256: typeof page === 'string' ? '' : sha256Of(page) }
    const files = [readme, ...manifestsOf(ledger).flatMap(filesOf)]
    // `page` and `manifests` report what cannot be read.
    const read = files.map(({ path, sha256 }) => ({
      path,
      sha256: sha256 || (parsed.get(path) ?? ''),
    }))
    return judge(sumsProblems(parsed, read), count(parsed.size, 'file'))
  },
}

/** Whether a text is the page of the manifests, in one of its forms and by one of the account's names. */
function isPage(text: string, ledger: Ledger): boolean {
  const accounts = new Map(
    manifestsOf(ledger).map(({ manifest: { account } }) => [account.name, account]),
  )
  // Where GitHub shows the history is not in any manifest: it is taken from the page, and may lie.
  const historyUrl = historyUrlIn(text)
  return [...accounts.values()].some((account) =>
    [formatReadme, formatFirstReadme].some(
      (format) => format(stateOf(ledger), { account, historyUrl }) === text,
    ),
  )
}

export const page: Check = {
  id: 'page',
  title: `${README} says exactly what the manifests say; the link to its history is not checked`,
  async run(ledger) {
    const bytes = await readText(ledger.folder, README)
    const isText = typeof bytes !== 'string'
    const problem = isText ? 'is not what the manifests say' : bytes
    const isGood = isText && isPage(bytes.toString(), ledger)
    const rows = count(manifestsOf(ledger).length, 'row')
    return judge(isGood ? [] : [{ file: README, problem }], rows)
  },
}
