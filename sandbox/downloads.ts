import type { ArchiveRecord } from './heroku.ts'
import { serve, xmlText, type Reply, type Request, type Service } from './http.ts'

/** Where Heroku keeps its archives: like S3, whoever has the path may download. */
export interface Downloads extends Service {
  /** The archives by the random first part of their path. */
  offers: Map<string, ArchiveRecord>
}

/** An error as S3 words it; for interceptors too. */
export function s3Error(status: number, code: string, message: string): Reply {
  const body = `<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>${code}</Code><Message>${xmlText(message)}</Message></Error>`
  return { status, headers: { 'content-type': 'application/xml' }, body }
}

function answer(downloads: Downloads, request: Request): Reply {
  // S3's answer to credentials that it does not know: here, Heroku's token that went astray.
  if (request.headers.authorization !== undefined)
    return s3Error(400, 'InvalidArgument', 'Unsupported Authorization Type')
  if (request.method !== 'GET')
    return s3Error(405, 'MethodNotAllowed', 'The specified method is not allowed.')
  const [, capability = '', ...rest] = request.path.split('/')
  const record = downloads.offers.get(capability)
  const name = rest.at(-1)
  if (record === undefined || name === undefined || rest.length > 2 || request.url.search !== '')
    return s3Error(403, 'AccessDenied', 'Access Denied')
  const hops = rest.length === 2 ? Number(rest[0]) : 0
  if (hops < (record.redirects ?? 0)) {
    const location = `${downloads.url}/${capability}/${hops + 1}/${name}`
    return { status: 302, headers: { location } }
  }
  const headers = { 'content-type': 'binary/octet-stream', etag: `"${capability.slice(0, 32)}"` }
  if (Buffer.isBuffer(record.gz)) return { status: 200, headers, body: record.gz }
  const length = { 'content-length': String(record.size) }
  return { status: 200, headers: { ...headers, ...length }, body: record.gz() }
}

/** Starts the downloads on a free loopback port, with nothing on offer yet. */
export async function startDownloads(): Promise<Downloads> {
  const service = await serve((request) => answer(downloads, request))
  const downloads: Downloads = Object.assign(service, { offers: new Map<string, ArchiveRecord>() })
  return downloads
}
