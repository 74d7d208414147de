import type { KeyOptions, PrivateKey, PublicKey } from 'openpgp'
import { openpgp } from '../../src/openpgp/openpgp.ts'

export { failureOf as errorOf } from '../edges.ts'

/** The clock of these tests. */
export const NOW = new Date('2026-10-05T06:00:00Z')
export const DAY = 86_400_000
export const EMAIL = 'somebody@example.com'

export function daysFromNow(days: number): Date {
  return new Date(NOW.getTime() + days * DAY)
}

export interface Pair {
  privateKey: PrivateKey
  publicKey: PublicKey
  /** Armored. */
  public: string
  private: string
  fingerprint: string
}

/** A key of openpgp.js, made 30 days before NOW, Ed25519 and Curve25519 as GnuPG knows them. */
export async function pair(options: Partial<KeyOptions> = {}): Promise<Pair> {
  const { generateKey } = await openpgp()
  const { privateKey, publicKey } = await generateKey({
    userIDs: [{ name: 'Some Body', email: EMAIL }],
    type: 'ecc',
    curve: 'ed25519Legacy',
    date: daysFromNow(-30),
    ...options,
    format: 'object',
  })
  return {
    privateKey,
    publicKey,
    public: publicKey.armor(),
    private: privateKey.armor(),
    fingerprint: publicKey.getFingerprint().toUpperCase(),
  }
}

export async function* chunksOf(...chunks: (string | Uint8Array)[]): AsyncGenerator<Uint8Array> {
  for (const chunk of chunks) {
    yield await Promise.resolve(typeof chunk === 'string' ? Buffer.from(chunk) : chunk)
  }
}

export async function collect(source: AsyncIterable<Uint8Array>): Promise<Buffer> {
  return Buffer.concat(await Array.fromAsync(source))
}
