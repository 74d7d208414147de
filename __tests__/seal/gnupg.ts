import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from '@jest/globals'

export interface GnuPG {
  /** Runs gpg at a frozen time; throws, with what gpg said, when it fails. */
  run(args: string[], input?: string | Uint8Array, time?: Date): { stdout: Buffer; stderr: string }
  /** Makes a key without passphrase and returns its fingerprint. */
  generate(algorithm: string, usage: string, expire: string, time: Date): string
  /** Armored. */
  exportKey(fingerprint: string): string
  exportSecret(fingerprint: string): string
  /** Ends the agent and removes the home. */
  close(): void
}

/** gpg with a home of its own, at a frozen time, so that keys do not age. One is enough for a file. */
export function gnupg(now: Date): GnuPG {
  // The path is short because the agent's socket lies in it, and a socket's path is limited.
  const home = mkdtempSync(join(tmpdir(), 'g-'))
  let keys = 0
  const run: GnuPG['run'] = (args, input, time = now) => {
    const fixed = ['--homedir', home, '--batch', '--no-tty', '--yes', '--trust-model', 'always']
    const secret = ['--pinentry-mode', 'loopback', '--passphrase', '']
    const clock = [
      '--faked-system-time',
      `${time.toISOString().slice(0, 19).replace(/[-:]/g, '')}!`,
    ]
    const result = spawnSync('gpg', [...fixed, ...secret, ...clock, ...args], {
      ...(input !== undefined && { input }),
      maxBuffer: 1 << 30,
    })
    // It need not read what it has no use for.
    const { code } = (result.error ?? {}) as NodeJS.ErrnoException
    if (result.error && code !== 'EPIPE') {
      throw new Error(`These tests need GnuPG 2.2 or later: ${result.error.message}`)
    }
    const stderr = result.stderr.toString()
    if (result.status !== 0) throw new Error(`gpg ${args.join(' ')}: ${stderr}`)
    return { stdout: result.stdout, stderr }
  }
  return {
    run,
    generate(algorithm, usage, expire, time) {
      keys += 1
      const user = `Person ${keys} <person${keys}@example.com>`
      const { stdout } = run(
        ['--status-fd', '1', '--quick-generate-key', user, algorithm, usage, expire],
        undefined,
        time,
      )
      return /KEY_CREATED \w+ ([0-9A-F]+)/.exec(stdout.toString())![1]!
    },
    exportKey: (fingerprint) => run(['--armor', '--export', fingerprint]).stdout.toString(),
    exportSecret: (fingerprint) =>
      run(['--armor', '--export-secret-keys', fingerprint]).stdout.toString(),
    close() {
      spawnSync('gpgconf', ['--homedir', home, '--kill', 'all'])
      rmSync(home, { recursive: true, force: true })
    },
  }
}

/** The same, for all tests of a file. */
export function gnupgOfFile(now: Date): GnuPG {
  const gpg = gnupg(now)
  afterAll(() => gpg.close())
  return gpg
}
