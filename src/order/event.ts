/**
 * The fields of an audit trail event that Heroku publishes (Platform API schema,
 * `audit-trail-event`), and those within them. Those with fields of their own hold objects, the
 * others strings. None is required, any may be null, and there may be more.
 */
const PUBLISHED: Readonly<Record<string, readonly string[] | 'string'>> = {
  id: 'string',
  created_at: 'string',
  type: 'string',
  action: 'string',
  actor: ['id', 'email'],
  app: ['id', 'name'],
  owner: ['id', 'email'],
  enterprise_account: ['id', 'name'],
  team: ['id', 'name'],
  request: ['ip_address'],
  data: [],
}

/** A published field: `actor`, or the field `email` of the field `actor`. */
export interface Field {
  name: string
  /** The number of the field that contains it; undefined for a field of the event itself. */
  parent: number | undefined
  isObject: boolean
}

/** The published fields; a field's number is its index. Those within a field follow it. */
export const FIELDS: readonly Field[] = fieldsOf(PUBLISHED)

function fieldsOf(published: typeof PUBLISHED): Field[] {
  const fields: Field[] = []
  for (const [name, inner] of Object.entries(published)) {
    const parent = fields.length
    fields.push({ name, parent: undefined, isObject: inner !== 'string' })
    if (inner === 'string') continue
    for (const name of inner) fields.push({ name, parent, isObject: false })
  }
  return fields
}

/** The number of a published field, such as `fieldNumber('actor', 'email')`. */
export function fieldNumber(name: string, inner?: string): number {
  const outer = FIELDS.findIndex((field) => field.parent === undefined && field.name === name)
  if (inner === undefined) return outer
  return FIELDS.findIndex((field) => field.parent === outer && field.name === inner)
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
