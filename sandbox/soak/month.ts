import { isDeepStrictEqual } from 'node:util'
import { gunzipSync } from 'node:zlib'
import { readKey } from 'openpgp'
import { decryptBytes, type KeyPair } from '../keys.ts'
import { reference, sha256 } from '../reference.ts'

/** An archive that Heroku offers, or offered, of a month. */
export interface Offer {
  /** `YYYY-MM`. */
  month: string
  /** When Heroku made it, RFC 3339. */
  createdAt: string
  gz: Buffer
  /** JSON texts of its events, in the order of the archive. */
  events: readonly string[]
  /** What stands before and after them. */
  shape: [string, string]
}

/** The parts of a manifest that the checker looks at (design.md, "The manifest"). */
export interface Manifest {
  account: { id: string; name: string }
  month: string
  revision: number
  final: boolean
  sequence: number | null
  previous: { path: string; sha256: string } | null
  source: { checksum: string }
  events: { count: number }
  json: { sha256: string; size: number }
  files: { path: string; role: 'events' | 'original'; size: number; sha256: string }[]
  encryption: { recipients: string[] } | null
}

/** What a month is held against. */
export interface Truth {
  account: { id: string; name: string }
  /** Every archive that Heroku offers or has offered. */
  offers: readonly Offer[]
  /** Whom everything must be encrypted for; undefined: nobody. */
  keys: KeyPair | undefined
}

/** Whether Heroku made an archive after its month was over. */
export function isFinal({ month, createdAt }: Offer): boolean {
  const [year, number] = month.split('-').map(Number) as [number, number]
  return Date.parse(createdAt) >= Date.UTC(year, number)
}

/** Decrypted and decompressed, as the file's name says. */
async function unseal(bytes: Buffer, path: string, keys: KeyPair | undefined): Promise<Buffer> {
  if (path.endsWith('.pgp') !== (keys !== undefined)) throw new Error('wrongly encrypted or not')
  const plain = keys === undefined ? bytes : await decryptBytes(bytes, keys)
  return /\.gz(?:\.pgp)?$/.test(path) ? gunzipSync(plain) : plain
}

/**
 * Compares a month's manifest and files with what Heroku offered.
 *
 * @param path of the manifest in the ledger
 * @param read gives the bytes of a file by its path in the ledger
 * @returns what is wrong, each with the file's path
 */
export async function monthProblems(
  manifest: Manifest,
  path: string,
  read: (path: string) => Buffer | undefined,
  { account, offers, keys }: Truth,
): Promise<string[]> {
  const problems: string[] = []
  const expect = (what: string, actual: unknown, expected: unknown) => {
    if (isDeepStrictEqual(actual, expected)) return
    problems.push(`${path}: ${what} is ${JSON.stringify(actual)}, not ${JSON.stringify(expected)}`)
  }
  const { month, revision, final, source, events, json, files, encryption } = manifest
  const folder = final ? month.slice(0, 4) : 'provisional'
  const stem = `${folder}/${month}${revision > 1 ? `.r${revision}` : ''}`
  const offer = offers.find((each) => each.month === month && sha256(each.gz) === source.checksum)
  if (offer === undefined) return [`${path}: Heroku never offered its source`]
  const key = keys && (await readKey({ armoredKey: keys.publicKey }))
  expect('the path', path, `${stem}.manifest.json`)
  expect('account', manifest.account, account)
  expect('final', final, isFinal(offer))
  expect('events.count', events.count, offer.events.length)
  expect('encryption', encryption?.recipients, key && [key.getFingerprint().toUpperCase()])
  const wanted = reference(offer.events, offer.shape)
  expect('json', json, { sha256: sha256(wanted), size: wanted.length })
  for (const file of files) {
    const bytes = read(file.path) ?? Buffer.alloc(0)
    if (!file.path.startsWith(`${stem}.`)) problems.push(`${file.path}: is not named ${stem}`)
    expect(`the digest of ${file.path}`, sha256(bytes), file.sha256)
    expect(`the size of ${file.path}`, bytes.length, file.size)
  }
  for (const [role, content] of Object.entries({
    events: wanted,
    original: gunzipSync(offer.gz),
  })) {
    const parts = files.filter((file) => file.role === role).map((file) => file.path)
    if (role === 'original' && parts.length === 0) continue
    const whole = Buffer.concat(parts.map((part) => read(part) ?? Buffer.alloc(0)))
    const name = parts[0]?.replace(/\.part\d+$/, '') ?? path
    const plain = await unseal(whole, name, keys).catch((error: unknown) => String(error))
    if (typeof plain === 'string') problems.push(`${name}: ${plain}`)
    else if (!plain.equals(content)) problems.push(`${name}: has not the ${role} that Heroku has`)
  }
  return problems
}
