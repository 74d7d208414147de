import { actorOf, type Person } from './people.ts'
import type { Random } from './random.ts'

const OUTSIDER = 'mallory@freelance.example.org'
const STRANGE_ADDRESS = '198.51.100.250'
const DAY = 86_400

/**
 * What a reviewer should find in a month: on its second Saturday, at night, somebody with a known person's
 * token changes a config variable from an address never seen, lets an outsider in and opens the network;
 * the outsider moves an app away, destroys a database and deploys, again and again.
 *
 * @param start of the month, in seconds since 1970-01-01T00:00:00Z
 * @param subjects app and team, with the account, as events have them
 */
export function* incident(
  start: number,
  { actor }: Person,
  subjects: { app: string; team: string },
  random: Random,
): Generator<string, void> {
  const weekday = (start / DAY + 3) % 7
  const night = start + ((5 - weekday + 7) % 7) * DAY + 7 * DAY + 2 * 3600
  const mallory = actorOf(random.uuid(), OUTSIDER)
  const user = `"user":{"id":"${random.uuid()}","email":"${OUTSIDER}"}`
  const deploys = Array.from({ length: 60 }, (_, i) => {
    const data = `{"release":{"version":${i + 1}}}`
    return [63 + 3 * i, mallory, 'code_release.create', 'app', data] as const
  })
  const rows = [
    [13, actor, 'config_change.set', 'app', '{"config_vars":["SAML_CERTIFICATE"]}'],
    [17, actor, 'collaborator.create', 'app', `{${user},"permissions":["view","manage"]}`],
    [
      ...([19, actor, 'team_membership.create', 'team'] as const),
      `{${user},"permissions":["admin"],"two_factor_authentication":false}`,
    ],
    [
      ...([24, actor, 'trusted_ip.update', 'team'] as const),
      '{"space":{"name":"production-eu"},"rules":[{"action":"allow","source":"0.0.0.0/0"}]}',
    ],
    [
      ...([41, mallory, 'app_transfer.create', 'app'] as const),
      `{"recipient":{"email":"${OUTSIDER}"},"state":"pending"}`,
    ],
    [
      ...([55, mallory, 'addon.destroy', 'app'] as const),
      '{"addon":{"name":"postgresql-clear-41230","plan":{"name":"heroku-postgresql:premium-2"}}}',
    ],
    ...deploys,
  ] as const
  for (const [minutes, who, what, scope, data] of rows) {
    const [type, action] = what.split('.')
    const at = new Date((night + minutes * 60) * 1000).toISOString()
    const head = `"id":"${random.uuid()}","created_at":"${at}","type":"${type!}","action":"${action!}"`
    const request = `"request":{"ip_address":"${STRANGE_ADDRESS}"}`
    yield `{${head},"actor":${who},${subjects[scope]},${request},"data":${data}}`
  }
}
