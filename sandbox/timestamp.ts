import { execFile } from 'node:child_process'
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { serve, type Service } from './http.ts'

const run = promisify(execFile)

const CONFIG = `
[req]
distinguished_name = name
[name]
[root]
basicConstraints = critical, CA:true
keyUsage = critical, keyCertSign, cRLSign
subjectKeyIdentifier = hash
[authority]
extendedKeyUsage = critical, timeStamping
subjectKeyIdentifier = hash
authorityKeyIdentifier = keyid
[tsa]
default_tsa = settings
[settings]
serial = serial
default_policy = 1.3.6.1.4.1.57264.2
digests = sha256
accuracy = secs:1
ess_cert_id_alg = sha256
`

/** How an authority signs. */
export interface Signing {
  /** As `openssl req -newkey` takes it. Default: NIST P-256. */
  key?: string[]
  /** Default: `sha256`. */
  digest?: string
}

/** Runs openssl in a folder. */
export async function openssl(folder: string, ...args: string[]): Promise<void> {
  await run('openssl', args, { cwd: folder })
}

/** Makes root.pem, tsa.pem and their keys in a folder, and openssl.cnf for `openssl ts`. */
export async function makeAuthority(
  folder: string,
  { key = ['ec', '-pkeyopt', 'ec_paramgen_curve:P-256'], digest = 'sha256' }: Signing = {},
): Promise<void> {
  await mkdir(folder, { recursive: true })
  await writeFile(join(folder, 'openssl.cnf'), CONFIG)
  const certificate = async (name: string, subject: string, ...more: string[]) => {
    const files = ['-keyout', `${name}.key`, '-out', `${name}.pem`, '-config', 'openssl.cnf']
    const args = ['req', '-x509', '-nodes', '-days', '3650', `-${digest}`, '-newkey', ...key]
    await openssl(folder, ...args, ...files, '-subj', `/CN=${subject}`, ...more)
  }
  await certificate('root', 'Sandbox Root', '-extensions', 'root')
  const issuer = ['-CA', 'root.pem', '-CAkey', 'root.key']
  await certificate('tsa', 'Sandbox Time-stamps', '-extensions', 'authority', ...issuer)
}

/** What an authority made by `makeAuthority` answers: a TimeStampResp in DER. */
export async function replyOf(
  folder: string,
  request: Uint8Array,
  digest = 'sha256',
): Promise<Buffer> {
  const name = `query-${process.hrtime.bigint()}`
  const [query, reply] = [`${name}.tsq`, `${name}.tsr`]
  await writeFile(join(folder, query), request)
  try {
    const key = ['-config', 'openssl.cnf', '-signer', 'tsa.pem', '-inkey', 'tsa.key']
    await openssl(folder, 'ts', '-reply', '-queryfile', query, '-out', reply, ...key, `-${digest}`)
    return await readFile(join(folder, reply))
  } finally {
    for (const file of [query, reply]) await rm(join(folder, file), { force: true })
  }
}

/** A time-stamping authority (RFC 3161) on loopback. */
export interface TimestampAuthority extends Service {
  /** Its root certificate, PEM. */
  root: string
}

/** Starts an authority; it needs openssl. @param folder for its keys; made when it is missing */
export async function startTimestampAuthority(
  folder: string,
  signing: Signing = {},
): Promise<TimestampAuthority> {
  await makeAuthority(folder, signing)
  // `openssl ts` counts serial numbers in a file, one process at a time.
  let before: Promise<unknown> = Promise.resolve()
  const service = await serve(async ({ method, headers, body }) => {
    if (method !== 'POST' || headers['content-type'] !== 'application/timestamp-query') {
      return { status: 415 }
    }
    const reply = before.then(() => replyOf(folder, body, signing.digest))
    before = reply.catch(() => undefined)
    const type = { 'content-type': 'application/timestamp-reply' }
    return { status: 200, headers: type, body: await reply }
  })
  // The service itself, not a copy: its address is set while it runs.
  return Object.assign(service, { root: await readFile(join(folder, 'root.pem'), 'utf8') })
}
