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

/** The bytes of an encrypted file. */
export async function decryptBytes(message: Buffer, { privateKey }: KeyPair): Promise<Buffer> {
  const { data } = await decrypt({
    message: await readMessage({ binaryMessage: message }),
    decryptionKeys: await readPrivateKey({ armoredKey: privateKey }),
    format: 'binary',
  })
  return Buffer.from(data as Uint8Array)
}
