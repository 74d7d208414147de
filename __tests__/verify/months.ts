import { Readable } from 'node:stream'
import { join } from 'node:path'
import { builtAt, generateEvents, packArchive } from '../../sandbox/archive.ts'
import { recordOf } from '../../src/export/month.ts'
import { commitMessage } from '../../src/ledger/commit-message.ts'
import type { Manifest } from '../../src/ledger/manifest.ts'
import { eventsEnding, originalEnding } from '../../src/ledger/paths.ts'
import type { Signer } from '../../src/openpgp/signer.ts'
import type { Encryption } from '../../src/options/keys.ts'
import { order } from '../../src/order/index.ts'
import { Digest, measured } from '../../src/seal/digest.ts'
import { writeSealed } from '../../src/seal/file.ts'
import { seal } from '../../src/seal/seal.ts'
import { endOf, startOf, type Month } from '../../src/system/month.ts'
import type { Scratch } from '../../src/system/scratch.ts'
import { fakeRunner } from '../edges.ts'

export const ACCOUNT = { id: '01234567-89ab-4def-8123-456789abcdef', name: 'acme' }

const HOUR = 3_600_000
const RUNNER = fakeRunner({ retentionDays: undefined, hasArtifactService: false })

/** A month as it is to be exported. */
export interface MonthSpec {
  month: string
  /** Events, generated; default 20. */
  count?: number
  seed?: number
  /** The archive's JSON, in place of generated events. */
  json?: string
  /** The JSON of Heroku's archive, where a forger's events are others. */
  original?: string
  gzip?: boolean
  encryption?: Encryption
  /** Signs the manifest. */
  signer?: Signer
  /** Gives a time-stamp of the manifest. */
  stamp?: (manifest: Buffer) => Promise<Buffer>
  keepOriginal?: boolean
  partSize?: number
  account?: { id: string; name: string }
  /** Default: whether it was made after its month. */
  final?: boolean
  createdAt?: Date
  retrievedAt?: Date
  committedAt?: Date
}

export const messageOf = (manifest: Manifest) =>
  commitMessage('audit trail: {account} {month}', manifest)

export const retrievedAt = ({ month, retrievedAt }: MonthSpec): Date =>
  retrievedAt ?? new Date(endOf(month as Month).getTime() + 30 * HOUR)

/** A month through the exporter's own code: ordered, sealed, recorded. */
export async function exported(spec: MonthSpec, scratch: Scratch) {
  const { month, count = 20, seed = 1, gzip = false, encryption = null, partSize } = spec
  const account = spec.account ?? ACCOUNT
  const json =
    spec.json ?? `{"entries":[${[...generateEvents({ seed, month, count, account })].join(',')}]}`
  const archived = Buffer.from(spec.original ?? json)
  const archive = await packArchive(archived, builtAt(month))
  const source = new Digest()
  source.add(archived)
  const bytes = () => Readable.from([Buffer.from(json)])
  const [monthStart, monthEnd] = [startOf(month as Month), endOf(month as Month)].map(
    (at) => at.getTime() / 1000,
  ) as [number, number]
  const expected = { accountId: account.id, monthStart, monthEnd, review: false }
  const ordered = await order(bytes(), expected, { spill: () => scratch.log() })
  const document = new Digest()
  const keys = { recipients: encryption?.recipients ?? [], now: retrievedAt(spec) }
  const folder = join(scratch.folder, 'sealed')
  const encrypted = encryption !== null
  const events = seal(measured(ordered.read(), document), { gzip, ...keys })
  const ending = eventsEnding({ gzip, encrypted })
  const files = await writeSealed({ role: 'events', ending }, folder, events, partSize)
  if (spec.keepOriginal) {
    const original = seal(Readable.from([archive.gz]), { gzip: false, ...keys })
    const role = { role: 'original', ending: originalEnding(encrypted) } as const
    files.push(...(await writeSealed(role, folder, original)))
  }
  const createdAt = spec.createdAt ?? builtAt(month)
  const fetched = {
    final: spec.final ?? createdAt >= endOf(month as Month),
    gz: { size: archive.size, read: bytes },
    checksum: archive.checksum,
    size: archive.size,
    createdAt: createdAt.toISOString(),
    retrievedAt: retrievedAt(spec),
    requestId: 'request-1',
  }
  const made = { archive: fetched, source, ordered, document, reconciliation: undefined }
  const options = { encryption, signing: { signer: spec.signer, verifiers: [] } }
  const record = recordOf(account, month as Month, made, options, RUNNER, null)
  return { record, files, document: () => ordered.read() }
}
