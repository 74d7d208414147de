import { spawnSync } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { decrypt, generateKey, readMessage, readPrivateKey } from 'openpgp'

/** A recipient's key pair, armored, without a passphrase: for the sandbox only. */
export interface KeyPair {
  publicKey: string
  privateKey: string
}

/**
 * Makes a key as GnuPG 2.2 does: version 4, Ed25519 to sign and Curve25519 to encrypt.
 *
 * @param date of its creation
 */
export async function makeKeyPair(name: string, date = new Date()): Promise<KeyPair> {
  const { publicKey, privateKey } = await generateKey({
    userIDs: [{ name, email: 'auditor@example.com' }],
    type: 'ecc',
    curve: 'curve25519Legacy',
    format: 'armored',
    date,
  })
  return { publicKey, privateKey }
}

/** Decrypts with GnuPG where it is installed, else with openpgp.js; and says which it was. */
export async function decryptBytes(
  message: Buffer,
  keys: KeyPair,
): Promise<{ bytes: Buffer; by: string }> {
  const version = spawnSync('gpg', ['--version'], { encoding: 'utf8' })
  if (version.error === undefined) {
    const by = version.stdout.split('\n')[0] ?? 'gpg'
    return { bytes: await decryptWithGpg(message, keys), by }
  }
  const { data } = await decrypt({
    message: await readMessage({ binaryMessage: message }),
    decryptionKeys: await readPrivateKey({ armoredKey: keys.privateKey }),
    format: 'binary',
  })
  return { bytes: Buffer.from(data as Uint8Array), by: 'openpgp.js' }
}

async function decryptWithGpg(message: Buffer, { privateKey }: KeyPair): Promise<Buffer> {
  // A short path: the agent's socket lies in it, and sockets' paths are limited.
  const home = await mkdtemp(join(tmpdir(), 'gpg-'))
  const gpg = (args: string[], input: Buffer | string) => {
    const options = { input, maxBuffer: 1 << 30 }
    const done = spawnSync('gpg', ['--homedir', home, '--batch', '--quiet', ...args], options)
    if (done.status !== 0) throw new Error(`gpg ${args.join(' ')}: ${done.stderr.toString()}`)
    return done.stdout
  }
  try {
    gpg(['--import'], privateKey)
    await writeFile(join(home, 'message'), message)
    return gpg(['--decrypt', join(home, 'message')], '')
  } finally {
    spawnSync('gpgconf', ['--homedir', home, '--kill', 'all'])
    await rm(home, { recursive: true, force: true })
  }
}
