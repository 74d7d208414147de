import { randomBytes, X509Certificate } from 'node:crypto'
import { copyFile, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { openssl } from '../../sandbox/timestamp.ts'
import { parseResponse } from '../../src/timestamp/response.ts'

export const EC = ['ec', '-pkeyopt', 'ec_paramgen_curve:P-256']

/** A certificate besides those of an authority, in the same folder. */
export interface Certificate {
  name: string
  /** Lines of its extensions, as openssl.cnf has them. */
  extensions: string[]
  /** The name of its issuer's files; null: itself. Default: `root`. */
  issuer?: string | null
  /** The name of the certificate whose key and subject it has. Default: its own. */
  like?: string
  /** From when to when, as GeneralizedTime has it. Default: 2020 to 2049. */
  valid?: [from: string, to: string]
  /** In hexadecimal. Default: any. */
  serial?: string
}

const CA = `
[ca]
default_ca = d
[d]
database = index
new_certs_dir = .
serial = serial-of-next
default_md = sha256
unique_subject = no
policy = p
[p]
commonName = supplied
`

/** Makes certificates in the folder of an authority. */
export async function certify(folder: string, certificates: readonly Certificate[]): Promise<void> {
  for (const { name, extensions, issuer = 'root', like, valid, serial } of certificates) {
    const write = (file: string, text: string) => writeFile(join(folder, file), text)
    await write('ca.cnf', `${CA}[e]\n${extensions.join('\n')}\n`)
    await write('serial-of-next', serial ?? randomBytes(8).toString('hex').replace(/^./, '1'))
    await write('index', '')
    const named = like === undefined ? `/CN=${name}` : await subjectOf(folder, like)
    const key = like === undefined ? ['-newkey', ...EC, '-keyout', `${name}.key`] : ['-new']
    if (like !== undefined) await copyFile(join(folder, `${like}.key`), join(folder, `${name}.key`))
    const oldKey = like === undefined ? [] : ['-key', `${name}.key`]
    const request = ['-nodes', '-config', 'openssl.cnf', '-out', 'request.pem', '-subj', named]
    await openssl(folder, 'req', ...key, ...oldKey, ...request)
    const by = issuer === null ? ['-selfsign', '-keyfile', `${name}.key`] : []
    if (issuer !== null) by.push('-cert', `${issuer}.pem`, '-keyfile', `${issuer}.key`)
    const [from, to] = valid ?? ['20200101000000Z', '20490101000000Z']
    const dates = ['-startdate', from, '-enddate', to]
    const files = ['-in', 'request.pem', '-out', `${name}.pem`]
    await openssl(
      folder,
      ...['ca', '-batch', '-notext', '-config', 'ca.cnf', '-extensions', 'e'],
      ...[...by, ...dates, ...files],
    )
  }
}

async function subjectOf(folder: string, name: string): Promise<string> {
  const { subject } = new X509Certificate(await readFile(join(folder, `${name}.pem`)))
  return `/${subject}`
}

/** What a response says of a document: its TSTInfo, in DER. */
export async function tstInfoIn(response: Uint8Array): Promise<Buffer> {
  const { signed } = await parseResponse(response)
  return Buffer.from(signed.encapContentInfo.eContent!.getValue())
}

/**
 * Signs any TSTInfo with any certificate, where `openssl ts` would refuse.
 *
 * @param embedded names of the certificates that the token holds
 */
export async function forge(
  folder: string,
  tstInfo: Uint8Array,
  signer: string,
  embedded: readonly string[] = [signer],
): Promise<Buffer> {
  await writeFile(join(folder, 'info'), tstInfo)
  const parts = await Promise.all(
    embedded.map((name) => readFile(join(folder, `${name}.pem`), 'utf8')),
  )
  await writeFile(join(folder, 'embedded.pem'), parts.join(''))
  await openssl(
    folder,
    ...['cms', '-sign', '-binary', '-nodetach', '-cades', '-md', 'sha256', '-in', 'info'],
    ...['-econtent_type', '1.2.840.113549.1.9.16.1.4', '-outform', 'DER', '-out', 'token'],
    ...['-signer', `${signer}.pem`, '-inkey', `${signer}.key`],
    ...['-nocerts', '-certfile', 'embedded.pem'],
  )
  const token = await readFile(join(folder, 'token'))
  const body = Buffer.concat([Buffer.from('3003020100', 'hex'), token])
  const head = Buffer.from([0x30, 0x82, body.length >> 8, body.length & 0xff])
  return Buffer.concat([head, body])
}

/** A copy in which one text of bytes is another of the same length. */
export function replaced(bytes: Buffer, from: Uint8Array, to: Uint8Array): Buffer {
  const at = bytes.indexOf(from)
  if (at < 0 || from.length !== to.length) throw new Error('nothing to replace')
  return Buffer.concat([bytes.subarray(0, at), to, bytes.subarray(at + from.length)])
}
