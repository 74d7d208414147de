import { afterAll, afterEach, beforeAll, beforeEach } from '@jest/globals'
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { chmod, cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { makeAuthority, replyOf } from '../../sandbox/timestamp.ts'
import { filesIn } from '../../src/folder/files.ts'
import { appendMonth, type PlacedMonth } from '../../src/ledger/append.ts'
import { evidenceMessage, type Evidence } from '../../src/ledger/commit-message.ts'
import { companionOf, type CompanionKind } from '../../src/ledger/companions.ts'
import { addEvidence } from '../../src/ledger/evidence.ts'
import { readLedger } from '../../src/ledger/read.ts'
import type { LedgerState } from '../../src/ledger/state.ts'
import type { Ledger, Store } from '../../src/ledger/store.ts'
import { signDetached, type Verifier } from '../../src/openpgp/detached.ts'
import { readRecipients } from '../../src/openpgp/recipients.ts'
import { readSigner, type Signer } from '../../src/openpgp/signer.ts'
import { readSignerKeys } from '../../src/openpgp/signer-keys.ts'
import type { Encryption } from '../../src/options/keys.ts'
import { Scratch } from '../../src/system/scratch.ts'
import { timestampRequest } from '../../src/timestamp/client.ts'
import { gitCandidates } from '../../src/verify/git/program.ts'
import type { Report } from '../../src/verify/report.ts'
import { verify, type Verification } from '../../src/verify/verify.ts'
import { pair, type Pair } from '../seal/fixtures.ts'
import { ACCOUNT, exported, messageOf, retrievedAt, type MonthSpec } from './months.ts'
import { DIRECTORY } from './outcomes.ts'

export * from './outcomes.ts'
export { ACCOUNT, messageOf, type MonthSpec }

export const HISTORY = 'https://github.com/acme/compliance/commits/main/audit-trail/acme'

/** Of the three months: the manifests, and the events of the second. */
export const [M1, M2, M3] = ['01', '02', '03'].map((n) => `2025/2025-${n}.manifest.json`) as [
  string,
  string,
  string,
]
export const EVENTS = '2025/2025-02.json'

/** When the keys of tests are made: before all months. */
export const KEYS_MADE = new Date('2024-12-01T00:00:00Z')
export const APRIL = new Date('2025-04-10T00:00:00Z')
export const MAY = new Date('2025-05-10T00:00:00Z')

/** A ledger in a clone, appended to by the exporter's own code. */
export class Clone {
  readonly folder: string
  #clock: Date

  constructor(folder: string, clock: Date) {
    this.folder = folder
    this.#clock = clock
  }

  static async create(): Promise<Clone> {
    const folder = await mkdtemp(join(tmpdir(), 'verify-'))
    const clone = new Clone(folder, new Date('2025-01-01T00:00:00Z'))
    clone.git(['init', '--quiet', '--initial-branch=main'])
    await clone.write('../../kept.txt', 'kept\n')
    clone.commit('Begin')
    return clone
  }

  /** A copy to do damage to. */
  async copy(): Promise<Clone> {
    const folder = await mkdtemp(join(tmpdir(), 'verify-'))
    await cp(this.folder, folder, { recursive: true })
    return new Clone(folder, this.#clock)
  }

  remove(): Promise<void> {
    return rm(this.folder, { recursive: true, force: true, maxRetries: 3 })
  }

  /** Where a file of the ledger is on disk. */
  at(path: string): string {
    return join(this.folder, DIRECTORY, path)
  }

  read(path: string): Promise<string> {
    return readFile(this.at(path), 'utf8')
  }

  readBytes(path: string): Promise<Buffer> {
    return readFile(this.at(path))
  }

  async write(path: string, bytes: string | Uint8Array): Promise<void> {
    await mkdir(dirname(this.at(path)), { recursive: true })
    await writeFile(this.at(path), bytes)
  }

  /** Changes one byte in the middle of a file. */
  async flip(path: string): Promise<void> {
    const bytes = await readFile(this.at(path))
    bytes[bytes.length >> 1]! ^= 1
    await writeFile(this.at(path), bytes)
  }

  git(args: readonly string[], date = this.#clock): string {
    const stamp = date.toISOString()
    const env = {
      PATH: process.env.PATH ?? '',
      GIT_CONFIG_NOSYSTEM: '1',
      GIT_CONFIG_GLOBAL: '/dev/null',
      GIT_AUTHOR_NAME: 'github-actions[bot]',
      GIT_AUTHOR_EMAIL: '41898282+github-actions[bot]@users.noreply.github.com',
      GIT_AUTHOR_DATE: stamp,
      GIT_COMMITTER_NAME: 'GitHub',
      GIT_COMMITTER_EMAIL: 'noreply@github.com',
      GIT_COMMITTER_DATE: stamp,
    }
    const options = { cwd: this.folder, env, maxBuffer: 1 << 28, stdio: 'pipe' as const }
    return execFileSync('git', args, options).toString().trim()
  }

  /** Commits everything; gives the sha. */
  commit(message: string, date = this.#clock): string {
    this.#clock = date
    this.git(['add', '--all'], date)
    this.git(['commit', '--quiet', '--message', message], date)
    return this.git(['rev-parse', 'HEAD'])
  }

  /** The ledger as the exporter reads it. */
  state(): Promise<LedgerState> {
    return readLedger(filesIn(this.at('.')), ACCOUNT.id)
  }

  /** Exports a month and commits it; gives its manifest. */
  async append(spec: MonthSpec): Promise<PlacedMonth> {
    const placed = await this.place(spec)
    const committed = spec.committedAt ?? new Date(retrievedAt(spec).getTime() + 60_000)
    this.commit(messageOf(placed.manifest), committed)
    return placed
  }

  /** Writes a month's files without a commit. */
  async place(spec: MonthSpec): Promise<PlacedMonth> {
    const { signer, stamp } = spec
    const scratch = new Scratch(this.folder)
    try {
      const { placed } = await appendMonth(this.#ledger(spec.account), {
        ...(await exported(spec, scratch)),
        attest: async (month) => {
          const { bytes } = month
          const signature = signer && (await signDetached(bytes, signer, retrievedAt(spec)))
          return [
            ...(signature ? [companionOf(month, 'signature', Buffer.from(signature))] : []),
            ...(stamp ? [companionOf(month, 'timestamp', await stamp(bytes))] : []),
          ]
        },
        spill: () => scratch.log(),
        message: messageOf,
      })
      return placed!
    } finally {
      await scratch.remove()
    }
  }

  /** Adds companions to a month as a later run does, without a commit; gives its message. */
  async attach(path: string, evidence: Evidence, companions: readonly [CompanionKind, Buffer][]) {
    const kinds = companions.map(([kind]) => kind)
    const made = () => Promise.resolve(companions.map(([, bytes]) => bytes))
    const added = await addEvidence(this.#ledger(), path, evidence, kinds, made, null)
    return evidenceMessage(evidence, added!.held, null)
  }

  #ledger({ id: accountId } = ACCOUNT): Ledger {
    const files = filesIn(this.at('.'))
    const store: Store = {
      historyUrl: HISTORY,
      open: () => Promise.resolve(files),
      checkWritable: () => Promise.resolve(),
      write: async (build) => {
        const change = await build(files)
        for (const path of change!.removals) await rm(this.at(path))
        for (const { path, content } of change!.files) {
          const bytes = 'bytes' in content ? content.bytes : await readFile(content.file)
          await this.write(path, bytes)
        }
        return null
      },
    }
    return { store, directory: DIRECTORY, accountId }
  }
}

/** A key that signs, and what a verifier needs of it. */
export async function signing(): Promise<{ signer: Signer; signerKeys: Verifier[]; keys: Pair }> {
  const keys = await pair({ date: KEYS_MADE })
  const signer = await readSigner(keys.private, undefined, { now: KEYS_MADE })
  return { signer, signerKeys: await readSignerKeys(keys.public, APRIL), keys }
}

/** A key to encrypt for. */
export async function encryptionFor(...readers: readonly Pair[]): Promise<Encryption> {
  const text = readers.map((each) => each.public).join('\n')
  return { recipients: await readRecipients(text, { fingerprints: [], now: KEYS_MADE }) }
}

/** A time-stamping authority in a folder, whose root is in `root.pem`. */
export async function authorityIn(folder: string) {
  await makeAuthority(folder)
  return (manifest: Buffer) =>
    replyOf(folder, timestampRequest(createHash('sha256').update(manifest).digest()))
}

/** Three plain months, the last of which is the newest that is due. */
async function threeMonths(): Promise<Clone> {
  const clone = await Clone.create()
  for (const [index, month] of ['2025-01', '2025-02', '2025-03'].entries()) {
    await clone.append({ month, seed: index + 1 })
  }
  return clone
}

/** Gives each test of a file a copy of its own of the whole three months, to do damage to. */
export function eachWithACopy(give: (copy: Clone, whole: Clone) => void): void {
  let whole: Clone
  let copy: Clone
  beforeAll(async () => {
    whole = await threeMonths()
  })
  beforeEach(async () => {
    copy = await whole.copy()
    give(copy, whole)
  })
  afterEach(() => copy.remove())
  afterAll(() => whole.remove())
}

/** How the history's check tells of a change that was committed after the three months. */
export function was(how: string, path: string, sha: string): string {
  return `'${path}' was ${how} by commit ${sha.slice(0, 12)} of 2025-04-02, committer GitHub <noreply@github.com>`
}

/** Does something as a user whom modes of files bind; root reads everything. */
export async function asNobody<T>(clone: Clone, action: () => Promise<T>): Promise<T> {
  if (process.geteuid!() !== 0) return action()
  await chmod(clone.folder, 0o755)
  process.seteuid!(65534)
  try {
    return await action()
  } finally {
    process.seteuid!(0)
  }
}

/** Verifies, on the tenth of the month after the third. */
export function verified(
  { folder }: { folder: string },
  options: Partial<Verification> = {},
): Promise<Report> {
  return verify({
    folder,
    ref: 'HEAD',
    pack: undefined,
    edge: edgeOf(gitCandidates(process.env.PATH ?? '', process.platform)),
    allowShallow: false,
    graceDays: 5,
    ...{ expectHead: undefined, expectManifest: undefined, expectRecords: undefined },
    ...{ until: undefined, signedSince: undefined },
    require: new Set(),
    accept: new Set(),
    now: APRIL,
    privateKeys: [],
    signerKeys: [],
    signedOffWithin: undefined,
    timestampRoots: [],
    expectAuthor: new Set(),
    github: undefined,
    heroku: undefined,
    ...options,
  })
}

/** With git at one of these paths. */
export const edgeOf = (programs: readonly string[]) => ({
  ...{ programs, temp: tmpdir() },
  ...{ onEnd: () => () => undefined, rememberScratch: () => undefined },
})

/** Verifies the files alone, as they lie there without the clone's history. */
export async function verifiedFiles(
  clone: Clone,
  options?: Partial<Verification>,
): Promise<Report> {
  await rm(join(clone.folder, '.git'), { recursive: true, force: true })
  return verified(clone, options)
}
