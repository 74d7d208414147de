import { Readable } from 'node:stream'
import {
  appendMonth,
  placeMonth,
  type Appended,
  type MonthRecord,
  type Place,
} from '../../src/ledger/append.ts'
import type { Manifest, NewManifest } from '../../src/ledger/manifest.ts'
import { companionOf } from '../../src/ledger/companions.ts'
import { eventsEnding } from '../../src/ledger/paths.ts'
import type { LedgerFiles, Store } from '../../src/ledger/store.ts'
import { sha256Of } from '../../src/ledger/state.ts'
import type { Month } from '../../src/system/month.ts'

export const ACME = { id: '01234567-89ab-cdef-0123-456789abcdef', name: 'acme' }
export const HISTORY = 'https://github.com/acme/compliance/commits/main/audit-trail/acme'
export const KEYS = ['A'.repeat(40), '0123456789ABCDEF'.repeat(4)]

export const month = (text: string) => text as Month

/** A record of a month; what `text` differs in, its JSON and its source differ in as well. */
export function recordOf(name: string, text = name, changes: Partial<MonthRecord> = {}) {
  const record: MonthRecord = {
    account: ACME,
    month: name,
    final: true,
    source: {
      created_at: '2027-01-01T00:02:19Z',
      checksum: sha256Of(`gz ${text}`),
      size: 1000 + text.length,
      retrieved_at: '2027-01-02T05:17:00.000Z',
      request_id: '8a0e2b3c-4d5e-6f70-8192-a3b4c5d6e7f8',
      json_sha256: sha256Of(`source ${text}`),
      json_size: 5000,
    },
    events: {
      count: 2,
      first: `${name}-01T00:00:00.000000001Z`,
      last: `${name}-02T00:00:00+02:00`,
      by_type: { 'app.create': 1, 'space.destroy': 1 },
      by_day: { [`${name}-01`]: 2 },
      anomalies: { missing_created_at: 0, repeated_id: 1 },
    },
    json: { sha256: sha256Of(`ordered ${text}`), size: 4000 },
    encryption: null,
    signature: null,
    tool: { name: 'heroku-audit-trail', version: '1.2.3', ref: 'v1', sha256: 'c'.repeat(64) },
    run: {
      url: 'https://github.com/acme/compliance/actions/runs/4711',
      attempt: 1,
      event: 'schedule',
      repository: 'acme/compliance',
      commit: '0123456789abcdef0123456789abcdef01234567',
    },
  }
  return { ...record, ...changes }
}

/** A record that is not final, as of the running month. */
export const runningOf = (name: string, text = name) => recordOf(name, text, { final: false })

const FIRST: Place = { revision: 1, sequence: 1, previous: null }

/** A manifest of the first month of a ledger, with changes. */
export function manifestOf(changes: Partial<NewManifest> = {}): NewManifest {
  const file = { role: 'events', ending: '.json', size: 9, sha256: sha256Of('events') } as const
  return { ...placeMonth(recordOf('2026-10'), [file], FIRST).manifest, ...changes }
}

/** The same as the first form of a manifest has it. */
export function firstForm(
  manifest: NewManifest,
  encryption: { recipients: string[]; signed_by: string | null } | null = null,
): Manifest {
  const { name, version } = manifest.tool
  const schema = 'heroku-audit-trail/manifest/1'
  const first = { ...manifest, schema, encryption, tool: { name, version }, signature: undefined }
  return JSON.parse(JSON.stringify(first)) as Manifest
}

/** A folder in memory. */
export class MemoryFiles implements LedgerFiles {
  readonly all = new Map<string, Buffer>()

  /** The paths below a folder, relative to it, cut at their slashes. */
  #below(folder: string): string[][] {
    const start = folder === '' ? '' : `${folder}/`
    const inside = [...this.all.keys()].filter((path) => path.startsWith(start))
    return inside.map((path) => path.slice(start.length).split('/'))
  }

  files(folder: string): Promise<string[]> {
    const own = this.#below(folder).filter((parts) => parts.length === 1)
    return Promise.resolve(own.map(([name]) => name!))
  }

  folders(folder: string): Promise<string[]> {
    const deeper = this.#below(folder).filter((parts) => parts.length > 1)
    return Promise.resolve([...new Set(deeper.map(([name]) => name!))])
  }

  read(path: string): Promise<Buffer> {
    const bytes = this.all.get(path)
    return bytes ? Promise.resolve(bytes) : Promise.reject(new Error(`No '${path}' here`))
  }

  text(path: string): string {
    return this.all.get(path)!.toString()
  }

  write(path: string, text: string | Buffer): void {
    this.all.set(path, Buffer.from(text))
  }

  /** Writes a file anew with one text in the place of another, which must be there. */
  edit(path: string, from: string | RegExp, to: string): void {
    const text = this.text(path)
    const edited = text.replace(from, to)
    if (edited === text) throw new Error(`'${path}' has no ${String(from)}`)
    this.write(path, edited)
  }
}

/** A store in memory of these files; `disk` has the texts of files that a change names. */
function storeOf(files: MemoryFiles, disk: ReadonlyMap<string, string>): Store {
  return {
    historyUrl: HISTORY,
    open: () => Promise.resolve(files),
    checkWritable: () => Promise.resolve(),
    write: async (build) => {
      const change = await build(files)
      if (change === undefined) return undefined
      for (const { path, content } of change.files) {
        files.write(path, 'bytes' in content ? content.bytes : disk.get(content.file)!)
      }
      for (const path of change.removals) {
        if (!files.all.delete(path)) throw new Error(`'${path}' is to be removed, but not there`)
      }
      return null
    },
  }
}

/**
 * Appends a month to a ledger in memory.
 *
 * @param files texts of the files by the ending of their paths
 */
export async function append(
  ledger: MemoryFiles,
  record: MonthRecord,
  { files = {}, signature }: { files?: Record<string, string>; signature?: string } = {},
): Promise<Appended> {
  const encrypted = record.encryption !== null
  const standard = { [eventsEnding({ gzip: false, encrypted })]: `events ${record.json.sha256}` }
  const contents = Object.entries(Object.keys(files).length === 0 ? standard : files)
  const store = storeOf(ledger, new Map(contents))
  return appendMonth(
    { store, directory: '', accountId: record.account.id },
    {
      record,
      files: contents.map(([ending, text]) => ({
        role: ending.startsWith('.original') ? 'original' : 'events',
        ...{ ending, file: ending, size: text.length, sha256: sha256Of(text) },
      })),
      attest: (placed) => {
        const made = signature === undefined ? [] : [Buffer.from(signature)]
        return Promise.resolve(made.map((bytes) => companionOf(placed, 'signature', bytes)))
      },
      document: () => Readable.from([]),
      spill: () => Promise.reject(new Error('Nothing is to be spilled')),
      message: () => '',
    },
  )
}

/** A ledger of some months, each of one file. */
export async function ledgerOf(...names: string[]): Promise<MemoryFiles> {
  const ledger = new MemoryFiles()
  for (const name of names) await append(ledger, recordOf(name))
  return ledger
}

/** A ledger with all there can be: a backfill, a revision, parts, Heroku's bytes, two that run. */
export async function fullLedger(): Promise<MemoryFiles> {
  const ledger = await ledgerOf('2025-12', '2026-09')
  await append(ledger, recordOf('2026-08'), {
    files: { '.json.part01': 'one', '.json.part02': 'two', '.original.json.gz': 'gz' },
  })
  await append(ledger, recordOf('2026-09', 'changed'))
  await append(ledger, runningOf('2026-10'))
  await append(ledger, runningOf('2026-11'))
  return ledger
}
