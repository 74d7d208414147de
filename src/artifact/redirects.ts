import { HttpClient } from '@actions/http-client'

/** What the client keeps to itself. */
interface Inside {
  _allowRedirects: boolean
}

let refused = false

/**
 * Keeps GitHub's client of the artifact service from following redirects: it would add the
 * runner's token to the request again, whatever host it is led to. Its own package makes that
 * client and takes no options for it, so its class is changed.
 */
export function refuseRedirects(): void {
  if (refused) return
  refused = true
  // eslint-disable-next-line @typescript-eslint/unbound-method -- it is called with its own `this`
  const { request } = HttpClient.prototype
  HttpClient.prototype.request = async function (this: HttpClient, ...given) {
    ;(this as unknown as Inside)._allowRedirects = false
    const response = await request.apply(this, given)
    const { statusCode = 0 } = response.message
    if (statusCode < 300 || statusCode >= 400) return response
    response.message.resume()
    throw new Error(`the service redirects elsewhere (${statusCode}), which is not followed`)
  }
}
