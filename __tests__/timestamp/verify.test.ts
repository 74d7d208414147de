import { createHash, X509Certificate } from 'node:crypto'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { makeAuthority, openssl, replyOf, type Signing } from '../../sandbox/timestamp.ts'
import { timestampRequest } from '../../src/timestamp/client.ts'
import { readRoots } from '../../src/timestamp/chain.ts'
import { verifyTimestamp } from '../../src/timestamp/verify.ts'
import { certify, EC, forge, replaced, tstInfoIn, type Certificate } from './fixture.ts'

const DOCUMENT = Buffer.from('{"sequence": 7}\n')
const REQUEST = timestampRequest(createHash('sha256').update(DOCUMENT).digest())

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'time-stamps-'))
})
afterAll(() => rm(folder, { recursive: true }))

const curve = (name: string) => ['ec', '-pkeyopt', `ec_paramgen_curve:${name}`]
const signings: [name: string, signing: Signing][] = [
  ['RSA and SHA-256', { key: ['rsa:2048'], digest: 'sha256' }],
  ['RSA and SHA-512', { key: ['rsa:3072'], digest: 'sha512' }],
  ['P-256 and SHA-256', { key: EC, digest: 'sha256' }],
  ['P-521 and SHA-384', { key: curve('P-521'), digest: 'sha384' }],
]
test.each(signings)('%s: verified here and by openssl', async (name, signing) => {
  const keys = join(folder, name)
  await makeAuthority(keys, signing)
  const response = await replyOf(keys, REQUEST, signing.digest)
  const roots = readRoots(await readFile(join(keys, 'root.pem'), 'utf8'))
  expect(await verifyTimestamp(response, DOCUMENT, { roots })).toMatchObject({
    authority: 'Sandbox Time-stamps',
  })
  await writeFile(join(keys, 'document'), DOCUMENT)
  await writeFile(join(keys, 'document.tsr'), response)
  const files = ['-data', 'document', '-in', 'document.tsr', '-CAfile', 'root.pem']
  await openssl(keys, 'ts', '-verify', ...files)
})

test('SHA-1 is refused', async () => {
  const keys = join(folder, 'weak')
  await makeAuthority(keys)
  const response = await replyOf(keys, REQUEST, 'sha1')
  expect(await verifyTimestamp(response, DOCUMENT)).toMatch(
    /^has an unsupported digest or signature \(1\.3\.14\.3\.2\.26, /,
  )
})

describe('the chain', () => {
  const ca = (...more: string[]) => [
    ['basicConstraints=critical,CA:true', ...more].join(),
    'keyUsage=critical,keyCertSign,cRLSign',
  ]
  const stamps = ['extendedKeyUsage=critical,timeStamping']
  const past: Certificate['valid'] = ['20200101000000Z', '20210101000000Z']
  let keys: string
  let info: Buffer
  beforeAll(async () => {
    keys = join(folder, 'chains')
    await makeAuthority(keys)
    await certify(keys, [
      { name: 'old', issuer: null, extensions: ca() },
      { name: 'new', issuer: null, extensions: ca() },
      { name: 'middle', issuer: 'new', extensions: ca() },
      { name: 'stamps', issuer: 'middle', extensions: stamps },
      // As DigiCert and Sectigo embed them: the new root, as the old one signed it.
      { name: 'crossed', issuer: 'old', like: 'new', extensions: ca() },
      // Two that signed each other, and lead nowhere.
      { name: 'a', issuer: null, extensions: ca() },
      { name: 'b', issuer: 'a', extensions: ca() },
      { name: 'a-by-b', issuer: 'b', like: 'a', extensions: ca() },
      { name: 'by-b', issuer: 'b', extensions: stamps },
      // Those that may not issue it.
      { name: 'leaf', issuer: 'new', extensions: ['basicConstraints=critical,CA:false'] },
      { name: 'by-leaf', issuer: 'leaf', extensions: stamps },
      { name: 'short', issuer: 'new', extensions: ca('pathlen:0') },
      { name: 'below-short', issuer: 'short', extensions: ca() },
      { name: 'by-short', issuer: 'below-short', extensions: stamps },
      { name: 'web', issuer: 'new', extensions: [...ca(), 'extendedKeyUsage=serverAuth'] },
      { name: 'by-web', issuer: 'web', extensions: stamps },
      { name: 'odd', issuer: 'new', extensions: [...ca(), '1.2.3.4=critical,ASN1:NULL'] },
      { name: 'by-odd', issuer: 'odd', extensions: stamps },
      { name: 'ended', issuer: 'new', extensions: ca(), valid: past },
      { name: 'by-ended', issuer: 'ended', extensions: stamps },
      { name: 'past', issuer: 'new', extensions: stamps, valid: past },
      // The same key, issuer and number in two certificates.
      { name: 'one', issuer: 'new', extensions: stamps, serial: '77' },
      { name: 'twin', issuer: 'new', like: 'one', extensions: stamps, serial: '77', valid: past },
    ])
    info = await tstInfoIn(await replyOf(keys, REQUEST))
  })

  const rootNamed = async (name: string) =>
    new X509Certificate(await readFile(join(keys, `${name}.pem`)))
  const verify = async (embedded: string[], root: string, what = info, signer = embedded[0]!) => {
    const response = await forge(keys, what, signer, embedded)
    return verifyTimestamp(response, DOCUMENT, { roots: [await rootNamed(root)] })
  }

  test.each([
    ['through what the token holds', ['stamps', 'middle'], 'new'],
    ['to the old root', ['stamps', 'middle', 'crossed', 'new'], 'old'],
  ])('leads %s', async (_, embedded, root) => {
    expect(await verify(embedded, root)).toMatchObject({ authority: 'stamps' })
  })

  test.each([
    ['to a root that is not given', ['stamps', 'middle', 'new'], 'old'],
    ['where a certificate is missing', ['stamps'], 'new'],
    ['where two signed each other', ['by-b', 'b', 'a-by-b'], 'new'],
    ['through one of no CA', ['by-leaf', 'leaf'], 'new'],
    ['through more CAs than one allows', ['by-short', 'below-short', 'short'], 'new'],
    ['through a CA for other purposes', ['by-web', 'web'], 'new'],
    ['through a critical extension that is not known', ['by-odd', 'odd'], 'new'],
    ['through a CA that had ended', ['by-ended', 'ended'], 'new'],
  ])('does not lead %s', async (_, embedded, root) => {
    expect(await verify(embedded, root)).toBe(
      `is signed by ${embedded[0]}, whose certificate does not lead to a given root`,
    )
  })

  test('is checked at the time of the stamp, not now', async () => {
    expect(await verify(['past'], 'new', at2020(info))).toMatchObject({
      time: new Date('2020-06-01T00:00:00Z'),
    })
    expect(await verify(['past'], 'new')).toMatch(
      /but its certificate is valid from 2020-01-01T00:00:00.000Z to 2021-01-01T00:00:00.000Z/,
    )
  })

  test('begins with the certificate that the signature names, not another of the same key', async () => {
    expect(await verify(['one'], 'new')).toMatchObject({ authority: 'one' })
    expect(await verify(['twin'], 'new', at2020(info), 'one')).toBe('does not name its certificate')
  })

  test('is not checked without roots, and never valid with an empty list of them', async () => {
    const response = await forge(keys, info, 'stamps')
    expect(await verifyTimestamp(response, DOCUMENT)).toMatchObject({ authority: 'stamps' })
    expect(await verifyTimestamp(response, DOCUMENT, { roots: [] })).toMatch(/given root/)
  })
})

/** The same, said in June 2020. */
function at2020(info: Buffer): Buffer {
  const time = /\d{14}Z/.exec(info.toString('latin1'))![0]
  return replaced(info, Buffer.from(time), Buffer.from('20200601000000Z'))
}

test('roots come as PEM, several, with text around; anything else is refused', async () => {
  const keys = join(folder, 'roots')
  await makeAuthority(keys)
  const read = (name: string) => readFile(join(keys, name), 'utf8')
  const root = await read('root.pem')
  expect(readRoots(`One\n${root}\nTwo\n${root}`)).toHaveLength(2)
  for (const text of ['x', root + (await read('root.key')), root + (await read('tsa.pem'))]) {
    expect(() => readRoots(text)).toThrow('timestamp-roots: holds no certificate of a CA, or')
  }
})
