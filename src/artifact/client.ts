import type { ArtifactClient } from '@actions/artifact'
import type { HttpClient } from '@actions/http-client'

/** A private field of @actions/http-client. */
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
  // It would follow redirects to any host, with the runner's token, and takes no options for its HTTP
  // client, so the class is patched.
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
