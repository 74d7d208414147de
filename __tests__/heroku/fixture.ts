import { createHash } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildRecord } from '../../sandbox/archive.ts'
import { startHeroku, type ArchiveRecord, type Heroku } from '../../sandbox/heroku.ts'
import { downloadArchive, type DownloadedArchive } from '../../src/heroku/download.ts'
import { givenToAction } from '../../src/heroku/errors.ts'
import type { Archive } from '../../src/heroku/schemas.ts'
import { HerokuClient } from '../../src/heroku/client.ts'
import { createHttp } from '../../src/http/client.ts'
import type { Month } from '../../src/system/month.ts'
import { Scratch } from '../../src/system/scratch.ts'
import { failureOf, fakeClock, fakeLog, type FakeClock, type FakeLog } from '../edges.ts'

export const ACCOUNT = { id: '0c6ae7a5-5b4b-4d5e-9d0a-5a7a1d1a0001', name: 'acme' }
export const MONTH = '2026-05' as Month
const GIVEN = givenToAction("the input 'enterprise-account'")
export const TOKEN = 'HRKU-token-of-these-tests'

export interface Fixture {
  heroku: Heroku
  client: HerokuClient
  clock: FakeClock
  log: FakeLog
  scratch: Scratch
  /** May 2026, 40 events. */
  record: ArchiveRecord
  close(): Promise<void>
}

/** Heroku on loopback with one account and one archive, and a client for it. */
export async function startFixture(clock = fakeClock(), http = createHttp()): Promise<Fixture> {
  const log = fakeLog()
  const record = await buildRecord({ seed: 1, month: MONTH, count: 40, account: ACCOUNT })
  const account = { ...ACCOUNT, permissions: ['view', 'manage'], archives: [record] }
  const heroku = await startHeroku({ token: TOKEN, accounts: [account] })
  const folder = await mkdtemp(join(tmpdir(), 'heroku-test-'))
  const scratch = new Scratch(folder)
  const client = new HerokuClient({
    apiUrl: new URL(heroku.url),
    token: TOKEN,
    given: GIVEN,
    http,
    clock,
    log,
  })
  const close = async () => {
    await heroku.close()
    await scratch.remove()
    await rm(folder, { recursive: true, force: true })
  }
  return { heroku, client, clock, log, scratch, record, close }
}

/** The archive's description as the API gives it, some of it changed. */
export function description(it: Fixture, changes: Record<string, unknown> = {}): object {
  const { year, month, created_at, checksum, size } = it.record
  return {
    ...{ year, month, created_at, checksum, size, url: it.heroku.archiveUrl(it.record) },
    ...changes,
  }
}

export const sha256 = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex')

export interface Downloading extends Fixture {
  /** Every URL asked for, in order, with what was masked by then. */
  asked: { url: URL; masked: string[] }[]
  /** The bytes of May's archive. */
  gz: Buffer
  download(accept?: (archive: Archive) => void): Promise<DownloadedArchive>
  /** The message of a download that fails; an error when it shows the url. */
  failure(): Promise<string>
  /** Changes what the API says of the archive. */
  describeAs(changes: Record<string, unknown>): void
  /** The part of the archive's url that lets anyone download it. */
  capability: string
}

/** The same, for downloads; no test of it can reach beyond loopback. */
export async function startDownloading(): Promise<Downloading> {
  const asked: Downloading['asked'] = []
  const real = createHttp()
  const it = await startFixture(fakeClock(), (url, headers, within) => {
    asked.push({ url, masked: [...it.log.secrets] })
    if (url.hostname !== '127.0.0.1') return Promise.reject(new Error('asked beyond loopback'))
    return real(url, headers, within)
  })
  const capability = it.heroku.archiveUrl(it.record).split('/')[3]!
  const download: Downloading['download'] = (accept = () => undefined) =>
    downloadArchive({ ...it, account: ACCOUNT, month: MONTH }, accept)
  return {
    ...it,
    ...{ asked, gz: it.record.gz as Buffer, download, capability },
    failure: async () => {
      const { message } = await failureOf(download())
      for (const secret of [capability, '://']) {
        if (message.includes(secret)) throw new Error(`The message shows ${secret}: ${message}`)
      }
      return message
    },
    describeAs: (changes) => {
      it.heroku.intercept = () => ({ status: 200, body: description(it, changes) })
    },
  }
}
