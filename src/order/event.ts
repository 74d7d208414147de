import { z } from 'zod'

/**
 * The fields of an audit trail event that Heroku publishes (Platform API schema,
 * `audit-trail-event`): none is required, any may be null, unknown ones are let
 * through.
 */
export const eventSchema = z.looseObject({
  id: z.string().nullish(),
  created_at: z.string().nullish(),
  type: z.string().nullish(),
  action: z.string().nullish(),
  actor: z.looseObject({ id: z.string().nullish(), email: z.string().nullish() }).nullish(),
  app: z.looseObject({ id: z.string().nullish(), name: z.string().nullish() }).nullish(),
  owner: z.looseObject({ id: z.string().nullish(), email: z.string().nullish() }).nullish(),
  enterprise_account: z
    .looseObject({ id: z.string().nullish(), name: z.string().nullish() })
    .nullish(),
  team: z.looseObject({ id: z.string().nullish(), name: z.string().nullish() }).nullish(),
  request: z.looseObject({ ip_address: z.string().nullish() }).nullish(),
  data: z.looseObject({}).nullish(),
})

/**
 * The events Heroku lists as supported, as `type.action` (Dev Center, "Audit Trails for Enterprise
 * Accounts", 5 February 2026). The list grows: one that is not here is reported, never dropped.
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
