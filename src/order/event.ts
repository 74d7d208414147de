/**
 * The fields of an audit trail event that Heroku publishes (Platform API schema,
 * `audit-trail-event`), and those within them. None is required, any may be null, and there may be
 * more. Those with fields of their own, and `data`, hold objects, the others strings.
 */
const PATHS = `id created_at type action actor actor.id actor.email app app.id app.name
  owner owner.id owner.email enterprise_account enterprise_account.id enterprise_account.name
  team team.id team.name request request.ip_address data`.split(/\s+/)

/** A published field: `actor`, or the field `email` of the field `actor`. */
export interface Field {
  name: string
  /** The number of the field that contains it; undefined for a field of the event itself. */
  parent: number | undefined
  isObject: boolean
}

/** The published fields; a field's number is its index. */
export const FIELDS: readonly Field[] = PATHS.map((path) => {
  const [outer, inner] = path.split('.') as [string, string?]
  const isObject = path === 'data' || PATHS.some((other) => other.startsWith(`${path}.`))
  const parent = inner === undefined ? undefined : PATHS.indexOf(outer)
  return { name: inner ?? outer, parent, isObject }
})

/** The number of a published field, such as `fieldNumber('actor', 'email')`. */
export function fieldNumber(...names: [name: string, inner?: string]): number {
  return PATHS.indexOf(names.join('.'))
}

/**
 * The events Heroku lists as supported, as `type.action` (Dev Center, "Audit Trails for Enterprise
 * Accounts", 5 February 2026). The list grows: an unknown event is reported, never dropped.
 */
export const KNOWN_TYPES: ReadonlySet<string> = new Set(
  `addon.attach addon.create addon.destroy addon.detach addon.update
   app.create app.destroy app.update app_transfer.create app_transfer.update
   applink_connection.create applink_connection.refresh applink_connection.destroy
   applink_authorization.create applink_authorization.refresh applink_authorization.destroy
   applink_app.publish applink_app.update applink_app.destroy
   code_release.create collaborator.create collaborator.destroy
   config_change.remove config_change.set domain.create domain.destroy
   enterprise_account_membership.create enterprise_account_membership.destroy
   enterprise_account_membership.update heroku_config_change.update
   sni_endpoint.create sni_endpoint.destroy sni_endpoint.update
   space.create space.destroy space.update
   team_membership.create team_membership.destroy team_membership.update
   team.destroy team.update trusted_ip.update`.split(/\s+/),
)
