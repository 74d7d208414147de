import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/**
 * Identifies a build: the SHA-256 of what `LC_ALL=C sha256sum *` prints in the bundle's folder.
 * Null when the sources run, not a bundle.
 *
 * @param folder of the running code
 */
export async function bundleSha256(
  folder = dirname(fileURLToPath(import.meta.url)),
): Promise<string | null> {
  if (basename(folder) !== 'bundle') return null
  const sha256 = (bytes: Uint8Array | string) => createHash('sha256').update(bytes).digest('hex')
  const names = (await readdir(folder)).filter((name) => !name.startsWith('.')).sort()
  const lines = await Promise.all(
    names.map(async (name) => `${sha256(await readFile(join(folder, name)))}  ${name}\n`),
  )
  return sha256(lines.join(''))
}
