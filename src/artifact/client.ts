import type { ArtifactClient } from '@actions/artifact'
import type { HttpClient } from '@actions/http-client'

/** What the client's own HTTP client keeps to itself. */
interface Inside {
  _allowRedirects: boolean
}

let loaded: Promise<ArtifactClient> | undefined

/** GitHub's client of the artifact service. It is large, so it is loaded when something is uploaded. */
export function loadClient(): Promise<ArtifactClient> {
  return (loaded ??= load())
}

async function load(): Promise<ArtifactClient> {
  const { DefaultArtifactClient } = await import('@actions/artifact')
  const { prototype } = (await import('@actions/http-client')).HttpClient
  // It would follow a redirect with the runner's token, to whatever host. It takes no options for
  // the HTTP client that it makes, so that one's class is changed.
  // eslint-disable-next-line @typescript-eslint/unbound-method -- it is called with its own `this`
  const { request } = prototype
  prototype.request = async function (this: HttpClient, ...given) {
    ;(this as unknown as Inside)._allowRedirects = false
    const response = await request.apply(this, given)
    const { statusCode = 0 } = response.message
    if (statusCode < 300 || statusCode >= 400) return response
    response.message.resume()
    throw new Error(`the service redirects elsewhere (${statusCode}), which is not followed`)
  }
  return new DefaultArtifactClient()
}
