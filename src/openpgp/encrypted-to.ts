import { ReadableStream } from 'node:stream/web'
import { counted } from '../text/log.ts'
import { openpgp, reasonOf } from './openpgp.ts'

/** Whom a message is encrypted to, as it says at its beginning: anyone can read that. */
export interface EncryptedTo {
  /** Key ids of the subkeys: 16 digits, upper case hexadecimal. */
  keys: string[]
  /** Recipients without a key id (`gpg --hidden-recipient`), or of an unknown form. */
  hidden: number
  passphrases: number
}

/** What is read at most: one recipient takes 94 (Curve25519) to 524 bytes (RSA 4096). */
const LONGEST = 1 << 20

/** Reads whom a binary OpenPGP message is encrypted to, or why that is unknown. */
export async function readEncryptedTo(
  message: AsyncIterable<Uint8Array>,
): Promise<EncryptedTo | string> {
  const { enums, readMessage, UnparseablePacket } = await openpgp()
  const source = beginningOf(message)
  try {
    // After a recipient it refuses anything but encrypted data.
    const read = await readMessage({ binaryMessage: ReadableStream.from(source) })
    const { packets } = read
    const ids = read.getEncryptionKeyIDs().map((id) => id.toHex().toUpperCase())
    const keys = ids.filter((id) => /[^0]/.test(id))
    const unknown = packets.filter((packet) => packet instanceof UnparseablePacket)
    const hidden = ids.length - keys.length + unknown.length
    const passphrases = packets.filterByTag(enums.packet.symEncryptedSessionKey).length
    const isEncrypted = keys.length + hidden + passphrases > 0
    return isEncrypted ? { keys, hidden, passphrases } : 'is no encrypted OpenPGP message'
  } catch (error) {
    return `does not begin as a whole OpenPGP message (${reasonOf(error)})`
  } finally {
    await source.return(undefined)
  }
}

async function* beginningOf(message: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let size = 0
  for await (const chunk of message) {
    yield chunk
    size += chunk.length
    if (size >= LONGEST) return
  }
}

/** How the recipients of a message differ from those it should have, fingerprints of subkeys. */
export function recipientProblems(
  { keys, hidden, passphrases }: EncryptedTo,
  subkeys: readonly string[],
): string[] {
  const lacking = subkeys.filter((subkey) => !keys.includes(idOf(subkey)))
  const ids = subkeys.map(idOf)
  const extra = keys.filter((key, index) => keys.indexOf(key) !== index || !ids.includes(key))
  return [
    ...lacking.map((subkey) => `is not encrypted to ${subkey}`),
    ...extra.map((key) => `is also encrypted to ${key}`),
    ...(hidden > 0 ? [`is also encrypted to ${counted(hidden, 'hidden recipient')}`] : []),
    ...(passphrases > 0 ? [`also opens with ${counted(passphrases, 'passphrase')}`] : []),
  ]
}

/** The key id in a fingerprint of version 4 or 6; of a key id itself. */
function idOf(fingerprint: string): string {
  return fingerprint.length === 64 ? fingerprint.slice(0, 16) : fingerprint.slice(-16)
}
