import { isDeepStrictEqual } from 'node:util'
import { gunzipSync } from 'node:zlib'
import { decrypt, readKey, readMessage, readPrivateKey } from 'openpgp'
import type { KeyPair } from '../keys.ts'
import { documentProblem, factsOf, isFinal, sha256, type Offer } from './events.ts'

/** The parts of a manifest that the checker looks at (design.md, "The manifest"). */
export interface Manifest {
  schema: string
  account: { id: string; name: string }
  month: string
  revision: number
  final: boolean
  sequence: number | null
  previous: { path: string; sha256: string } | null
  source: {
    created_at: string
    checksum: string
    size: number
    json_sha256: string
    json_size: number
  }
  events: Record<string, unknown>
  json: { sha256: string; size: number }
  files: { path: string; role: string; size: number; sha256: string }[]
  encryption: { recipients: string[]; subkeys: string[] } | null
}

/** What the world has that a month is held against. */
export interface Truth {
  account: { id: string; name: string }
  /** Every archive that Heroku offers or has offered. */
  offers: readonly Offer[]
  /** Whom everything must be encrypted for; undefined: nobody. */
  keys: KeyPair | undefined
}

async function unseal(bytes: Buffer, path: string, keys: KeyPair | undefined): Promise<Buffer> {
  let plain = bytes
  if (path.endsWith('.pgp')) {
    if (keys === undefined) throw new Error('is encrypted')
    const { data } = await decrypt({
      message: await readMessage({ binaryMessage: bytes }),
      decryptionKeys: await readPrivateKey({ armoredKey: keys.privateKey }),
      format: 'binary',
    })
    plain = Buffer.from(data as Uint8Array)
  } else if (keys !== undefined) throw new Error('is not encrypted')
  return path.replace(/\.pgp$/, '').endsWith('.gz') ? gunzipSync(plain) : plain
}

/**
 * Holds a month's manifest and files against what Heroku offered. `read` gives the bytes of a file
 * by its path in the ledger.
 *
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
  expect('the path', path, `${stem}.manifest.json`)
  expect('account', manifest.account, account)
  const offer = offers.find(
    ({ gz, ...each }) => each.month === month && sha256(gz) === source.checksum,
  )
  if (offer === undefined) return [...problems, `${path}: Heroku never offered its source`]
  const original = gunzipSync(offer.gz)
  const { facts } = factsOf(offer)
  expect('final', final, isFinal(offer))
  expect('source.created_at', source.created_at, offer.createdAt)
  expect('source.size', source.size, offer.gz.length)
  expect('source.json_sha256', source.json_sha256, sha256(original))
  expect('source.json_size', source.json_size, original.length)
  const { anomalies, ...counted } = events
  expect('events', counted, facts)
  const odd = Object.values(anomalies as object).filter((count) => count !== 0)
  expect('the number of anomalies', odd.length, 0)
  const key = keys && (await readKey({ armoredKey: keys.publicKey }))
  expect(
    'encryption',
    encryption,
    key
      ? {
          recipients: [key.getFingerprint().toUpperCase()],
          subkeys: key.subkeys.map((subkey) => subkey.getFingerprint().toUpperCase()),
        }
      : null,
  )
  const contents: Record<string, Buffer[]> = { events: [], original: [] }
  for (const file of files) {
    const bytes = read(file.path)
    if (!file.path.startsWith(`${stem}.`)) problems.push(`${file.path}: is not named ${stem}`)
    if (bytes === undefined) return [...problems, `${file.path}: is missing`]
    expect(`the digest of ${file.path}`, sha256(bytes), file.sha256)
    expect(`the size of ${file.path}`, bytes.length, file.size)
    ;(contents[file.role] ??= []).push(bytes)
  }
  const pathOf = (role: string) =>
    files.find((file) => file.role === role)!.path.replace(/\.part\d+$/, '')
  try {
    const document = await unseal(Buffer.concat(contents.events!), pathOf('events'), keys)
    expect('json', json, { sha256: sha256(document), size: document.length })
    const problem = documentProblem(document.toString(), offer, original.toString())
    if (problem !== undefined) problems.push(`${pathOf('events')}: ${problem}`)
    if (contents.original!.length > 0) {
      const kept = await unseal(Buffer.concat(contents.original!), pathOf('original'), keys)
      if (!kept.equals(original)) problems.push(`${pathOf('original')}: is not Heroku's`)
    }
  } catch (error) {
    problems.push(`${path}: its files cannot be read: ${String(error)}`)
  }
  return problems
}
