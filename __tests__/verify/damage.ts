import { expect } from '@jest/globals'
import { readFile, rename } from 'node:fs/promises'
import { formatManifest, type Manifest } from '../../src/ledger/manifest.ts'
import { sha256Of } from '../../src/ledger/state.ts'
import type { Report } from '../../src/verify/report.ts'
import { found, type Clone } from './fixture.ts'

/** Words of each finding, by the check that made it. */
export type Found = Record<string, readonly (string | RegExp)[]>

/** What was found is exactly this, in its order. */
export function expectFound(report: Report, expected: Found): void {
  const matchers = Object.entries(expected).map(([check, findings]) => [
    check,
    findings.map((words) => expect.stringMatching(words)),
  ])
  expect(found(report)).toEqual(Object.fromEntries(matchers))
}

/** Edits a manifest's JSON, to anything. */
export async function edit(
  clone: Clone,
  path: string,
  change: (manifest: Manifest) => void,
): Promise<void> {
  const manifest = JSON.parse(await clone.read(path)) as Manifest
  change(manifest)
  await clone.write(path, `${JSON.stringify(manifest, null, 2)}\n`)
}

/** Makes SHA256SUMS right for the files as they are now. */
export async function sumAgain(clone: Clone): Promise<void> {
  const paths = (await clone.read('SHA256SUMS'))
    .trimEnd()
    .split('\n')
    .map((line) => line.slice(66))
  const lines = paths.map(async (path) => `${await digestOf(clone, path)}  ${path}\n`)
  await clone.write('SHA256SUMS', (await Promise.all(lines)).join(''))
}

export async function digestOf(clone: Clone, path: string): Promise<string> {
  return sha256Of(await readFile(clone.at(path)))
}

/** Exchanges the names of two files. */
export async function exchange(clone: Clone, a: string, b: string): Promise<void> {
  await rename(clone.at(a), clone.at('aside'))
  await rename(clone.at(b), clone.at(a))
  await rename(clone.at('aside'), clone.at(b))
}

/**
 * What a forger does who knows the format: replaces the events of a month, and makes all digests
 * that depend on them right, the page and the chain included.
 */
export async function forge(clone: Clone, month: string, events: string): Promise<void> {
  const path = `2025/${month}.json`
  const { log } = await clone.state()
  await clone.write(path, events)
  const sha256 = sha256Of(events)
  const size = Buffer.byteLength(events)
  let page = await clone.read('README.md')
  let previous: { path: string; sha256: string } | null = null
  for (const held of log) {
    const manifest = JSON.parse(await clone.read(held.path)) as Manifest
    manifest.previous = previous
    if (manifest.month === month) {
      page = page.replace(manifest.json.sha256.slice(0, 12), sha256.slice(0, 12))
      manifest.json = { sha256, size }
      manifest.files = [{ path, role: 'events', size, sha256 }]
    }
    const bytes = formatManifest(manifest)
    await clone.write(held.path, bytes)
    previous = { path: held.path, sha256: sha256Of(bytes) }
  }
  await clone.write('README.md', page)
  await sumAgain(clone)
}
