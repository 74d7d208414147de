import { spawnSync } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { makeKeyPair } from '../sandbox/keys.ts'

/** A recipient whom gpg and this project both know. */
export interface Keys {
  /** GNUPGHOME with the key pair in it; empty when gpg is not installed. */
  home: string
  /** File with the armored public key. */
  publicKey: string
  remove(): Promise<void>
}

/** Makes a key pair, and imports it when there is a gpg. */
export async function makeKeys(hasGpg: boolean): Promise<Keys> {
  // A short path: the agent's socket lies in it, and sockets' paths are limited.
  const home = await mkdtemp(join(tmpdir(), 'g-'))
  const gpgconf = (...args: string[]) => spawnSync('gpgconf', ['--homedir', home, ...args])
  const remove = async () => {
    if (hasGpg) gpgconf('--kill', 'all')
    await rm(home, { recursive: true, force: true })
  }
  try {
    const keys = await makeKeyPair('Bench')
    const publicKey = join(home, 'public.asc')
    await writeFile(publicKey, keys.publicKey)
    if (hasGpg) {
      const args = ['--homedir', home, '--batch', '--quiet', '--import']
      const { status, stderr } = spawnSync('gpg', args, { input: keys.privateKey })
      if (status !== 0) throw new Error(`gpg --import: ${stderr.toString()}`)
    }
    return { home, publicKey, remove }
  } catch (error) {
    await remove()
    throw error
  }
}
