import type { ArtifactService } from '../artifact.ts'
import { isBlobPath } from '../blobs.ts'
import type { GitHub } from '../github.ts'
import type { Heroku } from '../heroku.ts'
import { serve, type Request, type Service } from '../http.ts'
import { carryOut, type Surroundings } from './carry-out.ts'
import { FaultPlan, type Strike } from './plan.ts'
import type { ParsedScript, ServiceName } from './script.ts'

/** A fault that struck, and what. */
export interface Struck extends Strike {
  service: ServiceName
  /** `METHOD /path?query`. */
  request: string
}

/** The faults of a world. */
export interface Faults {
  /** Each that struck, in order. */
  struck: Struck[]
  /** While true, nothing goes wrong. */
  arePaused: boolean
  /** Where redirects to another host or port lead: it answers 404 and keeps what it was sent. */
  elsewhere: Service
  close(): Promise<void>
}

interface Services {
  heroku: Heroku
  github: GitHub
  artifacts: ArtifactService
}

/** Has the services' requests meet the faults of a script, by way of their interceptors. */
export async function injectFaults(
  script: ParsedScript,
  { heroku, github, artifacts }: Services,
  signal: Surroundings['signal'],
): Promise<Faults> {
  const plan = new FaultPlan(script)
  const struck: Struck[] = []
  const elsewhere = await serve(() => ({ status: 404, body: 'There is nothing here.\n' }))
  const faults: Faults = { struck, arePaused: false, elsewhere, close: () => elsewhere.close() }
  const surroundings: Surroundings = {
    github,
    elsewhere: { host: elsewhere.url.replace('127.0.0.1', 'localhost'), port: elsewhere.url },
    secrets: () =>
      heroku.accounts.flatMap(({ archives }) => archives.map((each) => heroku.archiveUrl(each))),
    signal,
  }

  function guard(door: Service, nameOf: (request: Request) => ServiceName): void {
    door.intercept = (request, response, proceed) => {
      if (faults.arePaused) return undefined
      const service = nameOf(request)
      const line = `${request.method} ${request.path}${request.url.search}`
      const strike = plan.next(service, line)
      if (strike === undefined) return undefined
      struck.push({ ...strike, service, request: line })
      return carryOut(strike.fault, { ...surroundings, service, door, request, response, proceed })
    }
  }
  guard(heroku, () => 'heroku')
  guard(heroku.downloads, () => 'downloads')
  guard(github, () => 'github')
  guard(artifacts, ({ path }) => (isBlobPath(path) ? 'blobs' : 'artifacts'))
  return faults
}
