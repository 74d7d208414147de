import { isLockLeftover, LOCK } from '../../folder/lock.ts'
import { PENDING, STAGING } from '../../folder/pending.ts'
import { pathsOf } from '../../ledger/document.ts'
import type { Manifest } from '../../ledger/manifest.ts'
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
import { sha256Of } from '../../ledger/state.ts'
import { filesOf, parseSums, sumsProblems } from '../../ledger/sums.ts'
import { partEnding } from '../../seal/file.ts'
import type { Month } from '../../system/month.ts'
import type { Check } from '../check.ts'
import { damagedFiles } from '../files.ts'
import { readText, type Entry } from '../../record/folder.ts'
import { isUnreadable, manifestsOf } from '../ledger.ts'
import { count, judge, type Finding } from '../outcome.ts'

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
  run(ledger) {
    const findings = manifestsOf(ledger).flatMap(({ path, manifest }) => [
      ...nameFindings(path, manifest),
    ])
    return judge(findings, 'names and parts')
  },
}

function* nameFindings(path: string, manifest: Manifest): Generator<Finding> {
  const { month, final, revision, encryption } = manifest
  const stem = stemOf(month as Month, final, revision)
  const encrypted = encryption !== null
  const endings = {
    events: [true, false].map((gzip) => eventsEnding({ gzip, encrypted })),
    original: [originalEnding(encrypted)],
    review: [reviewEnding(encrypted)],
  }
  for (const role of ['events', 'original', 'review'] as const) {
    const paths = pathsOf(manifest, role)
    if (role === 'events' && paths.length === 0) {
      yield { file: path, problem: 'names no file of events' }
    }
    const wrong = paths.findIndex((name, index) => {
      const part = partEnding(index, paths.length)
      return !endings[role].some((ending) => name === `${stem}${ending}${part}`)
    })
    if (wrong < 0) continue
    const part = paths.length === 1 ? '' : `, part ${wrong + 1} of ${paths.length}`
    const problem = `names '${paths[wrong]!}' as its ${role}${part}, which is not such a name of this month`
    yield { file: path, problem }
  }
}

const WORDS = {
  link: 'is a symbolic link',
  other: 'is not a file',
  unreadable: 'cannot be read',
}

/** What a desktop leaves in a folder that is looked at there: where it was committed, it counts. */
const DESKTOP = /^(?:\.DS_Store|\._.+|Thumbs\.db|desktop\.ini|\.directory)$/i

export const unnamed: Check = {
  id: 'unnamed',
  title: 'No file is there that no manifest names, and no symbolic link',
  run(ledger) {
    const named = new Set([
      README,
      SUMS,
      ...manifestsOf(ledger).flatMap((held) => filesOf(held).map(({ path }) => path)),
    ])
    const findings = [...ledger.folder.entries.values()].flatMap((entry) => {
      const problem = strangeness(entry, named)
      if (problem === undefined || isUnreadable(ledger, entry.path)) return []
      return [{ file: entry.path, problem }]
    })
    return judge(findings, `besides ${README}, ${SUMS} and what the manifests name`)
  },
}

/** What an export into a folder keeps there while it runs. */
const isOfExport = (name: string) =>
  name === LOCK || isLockLeftover(name) || name === PENDING || name.startsWith(STAGING)

function strangeness({ path, kind, id }: Entry, named: ReadonlySet<string>): string | undefined {
  if (id === undefined && isOfExport(path.split('/')[0]!)) {
    return path === PENDING ? 'is of an export that did not end: run it again' : undefined
  }
  if (kind === 'folder') {
    return isMonthsFolder(path) ? undefined : `is not the folder of a year, nor ${PROVISIONAL}`
  }
  if (kind !== 'file' && kind !== 'missing') return WORDS[kind]
  if (id === undefined && DESKTOP.test(path.split('/').at(-1)!)) return undefined
  // `manifests` reports one that cannot be read, or is in the wrong place.
  const [, name = '', ...deeper] = path.split('/')
  const isManifest = deeper.length === 0 && isManifestName(name)
  return isManifest || named.has(path) ? undefined : 'is named by no manifest'
}

export const sums: Check = {
  id: 'sums',
  title: `${SUMS} lists every file with its SHA-256`,
  async run(ledger) {
    const { folder } = ledger
    const listed = await readText(folder, SUMS)
    if (typeof listed === 'string') return judge([{ file: SUMS, problem: listed }], '')
    const parsed = parseSums(listed.toString())
    if (parsed === undefined) {
      return judge([{ file: SUMS, problem: 'is not what sha256sum writes' }], '')
    }
    const page = await readText(folder, README)
    const files = [
      // That the page is missing is for the check of the page.
      {
        path: README,
        sha256: typeof page === 'string' ? (parsed.get(README) ?? '') : sha256Of(page),
      },
      ...manifestsOf(ledger)
        .flatMap(filesOf)
        // `manifests` reports what cannot be read.
        .map(({ path, sha256 }) => ({ path, sha256: sha256 || (parsed.get(path) ?? '') })),
      ...ledger.unreadable.filter(({ sha256 }) => sha256 !== ''),
    ]
    const known = new Set(files.map(({ path }) => path))
    const relevant = [...parsed].filter(([path]) => known.has(path) || !isUnreadable(ledger, path))
    return judge(sumsProblems(new Map(relevant), files), count(parsed.size, 'file'))
  },
}
