import type { LedgerProblem } from './errors.ts'
import { signerOf } from './manifest.ts'
import { MANIFEST_ENDING } from './paths.ts'
import { sha256Of, type HeldManifest, type SummedFile } from './state.ts'

/** What follows the stem of a month's files, by what a companion is. */
const ENDINGS = {
  /** A detached, armored OpenPGP signature of the manifest's bytes. */
  signature: `${MANIFEST_ENDING}.asc`,
  /** An RFC 3161 TimeStampResp of them, in DER. */
  timestamp: `${MANIFEST_ENDING}.tsr`,
  signoff: '.signoff.json',
  'signoff-signature': '.signoff.json.asc',
} as const

/** What is added to a month beside its manifest, which never names it: each at most once. */
export type CompanionKind = keyof typeof ENDINGS

export const COMPANION_KINDS = Object.keys(ENDINGS) as CompanionKind[]

export interface Companion extends SummedFile {
  bytes: Buffer
}

export function companionPath(manifestPath: string, kind: CompanionKind): string {
  return `${manifestPath.slice(0, -MANIFEST_ENDING.length)}${ENDINGS[kind]}`
}

export function companionOf(
  { path }: Pick<HeldManifest, 'path'>,
  kind: CompanionKind,
  bytes: Buffer,
): Companion {
  return { path: companionPath(path, kind), sha256: sha256Of(bytes), bytes }
}

export function companionIn<File extends SummedFile>(
  { path, companions = [] }: { path: string; companions?: readonly File[] | undefined },
  kind: CompanionKind,
): File | undefined {
  return companions.find((companion) => companion.path === companionPath(path, kind))
}

export function* companionProblems(held: HeldManifest): Generator<LedgerProblem> {
  const { path, manifest } = held
  const has = (kind: CompanionKind) => companionIn(held, kind) !== undefined
  const isSigned = signerOf(manifest) !== undefined
  const wrong: [boolean, CompanionKind, string][] = [
    [isSigned && !has('signature'), 'signature', `is missing; '${path}' names who signed it`],
    [!isSigned && has('signature'), 'signature', `is there, but '${path}' names nobody who signed`],
    [has('signoff-signature') && !has('signoff'), 'signoff', 'is missing; its signature is there'],
  ]
  for (const [isSo, kind, problem] of wrong) {
    if (isSo) yield { file: companionPath(path, kind), problem }
  }
}
