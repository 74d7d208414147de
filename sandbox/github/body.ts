import type { Request } from '../http.ts'
import { ApiError, invalid, notSupplied } from './errors.ts'

/** A JSON object from a request; 400 in GitHub's words when the body is none. */
export function parseBody(request: Request): Record<string, unknown> {
  let value: unknown
  try {
    value = JSON.parse(request.body.toString())
  } catch {
    throw new ApiError(400, 'Problems parsing JSON')
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new ApiError(400, 'Body should be a JSON object')
  }
  return value as Record<string, unknown>
}

const told = (value: unknown): string => (value === null ? 'nil' : JSON.stringify(value))

/** A text that may be absent; 422 when it is something else. */
export function optionalText(body: Record<string, unknown>, member: string): string | undefined {
  const value = body[member]
  if (value === undefined) return undefined
  if (typeof value === 'string') return value
  throw invalid(`Invalid request.\n\nFor 'properties/${member}', ${told(value)} is not a string.`)
}

/** A text that must be there; 422 otherwise. */
export function requiredText(body: Record<string, unknown>, member: string): string {
  const value = optionalText(body, member)
  if (value === undefined) throw notSupplied(member)
  return value
}

/** The full name of an object; 422 otherwise. */
export function requireSha(value: string, member: string): string {
  if (/^[0-9a-f]{40}$/.test(value)) return value
  throw invalid(`The ${member} parameter must be exactly 40 characters and contain only [0-9a-f].`)
}

/** Bytes from base64, in lines or not; 422 when it is none. */
export function decodeBase64(text: string): Buffer {
  const plain = text.replaceAll(/\s+/g, '').replace(/={1,2}$/, '')
  const bytes = Buffer.from(plain, 'base64')
  // Node skips what is not base64, which shows in the length.
  if (plain.length % 4 === 1 || bytes.length !== Math.floor((plain.length * 3) / 4)) {
    throw invalid('content is not valid Base64')
  }
  return bytes
}

/** Base64 as GitHub sends it: lines of 60 characters, each ended by a newline. */
export function encodeBase64(bytes: Buffer): string {
  const lines: string[] = []
  for (let at = 0; at < bytes.length; at += 45) {
    lines.push(bytes.toString('base64', at, Math.min(at + 45, bytes.length)))
  }
  return lines.map((line) => `${line}\n`).join('')
}
