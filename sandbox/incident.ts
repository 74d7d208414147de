import { actorOf, type Person } from './people.ts'
import type { Random } from './random.ts'

/** What each event is of, as the JSON text that it has in events. */
interface Scene {
  account: string
  app: string
  team: string
}

const OUTSIDER = 'mallory@freelance.example.org'
const STRANGE_ADDRESS = '198.51.100.250'
const DEPLOYS = 60

/**
 * What a reviewer should find in a month: on its second Saturday, at night, somebody with a known person's
 * token changes a config variable from an address never seen, lets an outsider in and opens the network;
 * the outsider moves an app away, destroys a database and deploys, again and again.
 *
 * @param start of the month, in seconds since 1970-01-01T00:00:00Z
 */
export function* incident(
  start: number,
  { actor }: Person,
  { account, app, team }: Scene,
  random: Random,
): Generator<string, void> {
  const day = 86_400
  const weekday = (start / day + 3) % 7
  const night = start + ((5 - weekday + 7) % 7) * day + 7 * day + 2 * 3600
  const mallory = actorOf(random.uuid(), OUTSIDER)
  const user = `"user":{"id":"${random.uuid()}","email":"${OUTSIDER}"}`
  const of = (who: string, what: string, subject: string, data: string, minutes: number) => {
    const [type, action] = what.split('.')
    const at = new Date((night + minutes * 60) * 1000).toISOString()
    const head = `"id":"${random.uuid()}","created_at":"${at}","type":"${type!}","action":"${action!}"`
    return `{${head},"actor":${who},${subject},"request":{"ip_address":"${STRANGE_ADDRESS}"},"data":${data}}`
  }
  const onTeam = `"app":{},"owner":{},${account},"team":${team}`
  yield of(actor, 'config_change.set', app, '{"config_vars":["SAML_CERTIFICATE"]}', 13)
  yield of(
    actor,
    'collaborator.create',
    app,
    `{${user},"permissions":["view","deploy","operate","manage"]}`,
    17,
  )
  yield of(
    actor,
    'team_membership.create',
    onTeam,
    `{${user},"permissions":["admin"],"two_factor_authentication":false}`,
    19,
  )
  yield of(
    actor,
    'trusted_ip.update',
    onTeam,
    '{"space":{"name":"production-eu"},"rules":[{"action":"allow","source":"0.0.0.0/0"}]}',
    24,
  )
  yield of(
    mallory,
    'app_transfer.create',
    app,
    `{"recipient":{"email":"${OUTSIDER}"},"state":"pending"}`,
    41,
  )
  yield of(
    mallory,
    'addon.destroy',
    app,
    '{"addon":{"name":"postgresql-clear-41230","plan":{"name":"heroku-postgresql:premium-2"}}}',
    55,
  )
  for (let version = 1; version <= DEPLOYS; version++) {
    yield of(
      mallory,
      'code_release.create',
      app,
      `{"release":{"version":${version}}}`,
      60 + 3 * version,
    )
  }
}
