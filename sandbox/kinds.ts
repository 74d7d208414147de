import type { Random } from './random.ts'

/** What an event is about: an app (with its owner and team), a team, or the account as a whole. */
type Scope = 'app' | 'team' | 'account'

/** The events of one type that Heroku's article lists. */
export interface Kind {
  type: string
  actions: readonly string[]
  scope: Scope
  /** How often the type occurs, relative to the others. */
  weight: number
  /** The event's `data` as JSON text. Heroku documents no contents for it: these are plausible. */
  data(random: Random, action: string, email: string): string
}

const PLANS = [
  'heroku-postgresql:standard-0',
  'heroku-postgresql:premium-2',
  'heroku-redis:premium-0',
  'heroku-kafka:basic-0',
  'papertrail:fixa',
  'scheduler:standard',
]
const VARIABLES = ['DATABASE_URL', 'REDIS_URL', 'SECRET_KEY_BASE', 'LOG_LEVEL', 'SMTP_PASSWORD']
const STACKS = ['heroku-22', 'heroku-24', 'container']
const REGIONS = ['us', 'eu', 'frankfurt', 'virginia', 'tokyo']
const WORDS = ['autumn', 'brisk', 'curly', 'deep', 'evening', 'fierce', 'gentle', 'hidden']
// As a Ruby server writes them: & and < escaped, letters beyond ASCII as they are.
const NOTES = [
  'Deploy 4f2a91c0',
  'Rollback to v41',
  'Café sign-up \\u0026 billing',
  'Enable \\"strict\\" mode',
  'Größe geändert \\u003c 10 MB',
  'naïve → done',
]
const GRANTS = [
  ...Array<string>(4).fill('["view"]'),
  ...Array<string>(4).fill('["view","deploy"]'),
  '["view","deploy","operate","manage"]',
]

const name = (random: Random): string =>
  `${random.pick(WORDS)}-${String(random.below(90000) + 10000)}`
const created = ['create', 'destroy']
const changed = ['create', 'destroy', 'update']
const linked = ['create', 'refresh', 'destroy']

function addon(random: Random, action: string): string {
  const plan = random.pick(PLANS)
  const self = `"addon":{"id":"${random.uuid()}","name":"${name(random)}","plan":{"name":"${plan}"}}`
  if (action === 'attach' || action === 'detach')
    return `{"attachment":{"id":"${random.uuid()}","name":"DATABASE"},${self}}`
  if (action === 'update') return `{${self},"previous_plan":{"name":"${random.pick(PLANS)}"}}`
  return `{${self},"price":{"cents":${random.below(100) * 100},"unit":"month","contract":false}}`
}

function app(random: Random, action: string): string {
  const place = `"region":{"name":"${random.pick(REGIONS)}"},"stack":{"name":"${random.pick(STACKS)}"}`
  if (action === 'update')
    return `{"changes":{"name":["${name(random)}","${name(random)}"]},${place}}`
  return `{${place},"space":null,"maintenance":false,"slug_size":${random.next()},"locked":true}`
}

const connection = (random: Random): string =>
  `{"connection":{"id":"${random.uuid()}","name":"${name(random)}","org":{"id":"00D${random.hex(8)}AAA","type":"SalesforceOrg"}},"scopes":["api","refresh_token"]}`

function release(random: Random): string {
  const version = random.below(5000)
  return `{"release":{"id":"${random.uuid()}","version":${version},"commit":"${random.hex(40)}","description":"${random.pick(NOTES)}"},"dynos":{"web":{"quantity":${random.below(9)},"load":${random.below(99)}.50}}}`
}

function config(random: Random): string {
  const keys = `["${random.pick(VARIABLES)}","${name(random).toUpperCase().replace('-', '_')}"]`
  return `{"config_vars":${keys},"release":{"id":"${random.uuid()}","version":${random.below(5000)}},"values":"[REDACTED]"}`
}

const member = (random: Random, _: string, email: string): string =>
  `{"user":{"id":"${random.uuid()}","email":"${email}"},"permissions":${random.pick(GRANTS)},"federated":${String(random.below(2) === 1)},"two_factor_authentication":true}`

const endpoint = (random: Random): string =>
  `{"sni_endpoint":{"id":"${random.uuid()}","name":"${name(random)}"},"certificate":{"fingerprint":"${random.hex(64)}","domains":["www.example.com","*.example.com"],"serial":9007199254740993${random.below(10)}}}`

const domain = (random: Random): string =>
  `{"domain":{"id":"${random.uuid()}","hostname":"${name(random)}.example.com","kind":"CNAME","cname":"${name(random)}.dns.example.net"},"acm_status":null}`

const space = (random: Random): string =>
  `{"space":{"id":"${random.uuid()}","name":"${name(random)}","region":{"name":"${random.pick(REGIONS)}"},"shield":false,"cidr":"10.${random.below(256)}.0.0/16"},"data_cidr":null}`

const rules = (random: Random): string =>
  `{"space":{"id":"${random.uuid()}","name":"${name(random)}"},"rules":[{"action":"allow","source":"203.0.113.${random.below(256)}/32"},{"action":"allow","source":"2001:db8:${random.hex(4)}::/48"}]}`

const team = (random: Random): string =>
  `{"name":["${name(random)}","${name(random)}"],"default":false,"membership_limit":${random.below(500)},"credit_card_collections":{},"quota":1.0e3,"tags":[]}`

/** All 42 pairs of type and action of Heroku's article of 5 February 2026, by type. */
export const KINDS: readonly Kind[] = [
  {
    type: 'addon',
    actions: ['attach', 'create', 'destroy', 'detach', 'update'],
    scope: 'app',
    weight: 4,
    data: addon,
  },
  { type: 'app', actions: changed, scope: 'app', weight: 2, data: app },
  { type: 'app_transfer', actions: ['create', 'update'], scope: 'app', weight: 1, data: member },
  { type: 'applink_connection', actions: linked, scope: 'app', weight: 1, data: connection },
  { type: 'applink_authorization', actions: linked, scope: 'app', weight: 1, data: connection },
  {
    type: 'applink_app',
    actions: ['publish', 'update', 'destroy'],
    scope: 'app',
    weight: 1,
    data: connection,
  },
  { type: 'code_release', actions: ['create'], scope: 'app', weight: 1000, data: release },
  { type: 'collaborator', actions: created, scope: 'app', weight: 6, data: member },
  { type: 'config_change', actions: ['remove', 'set'], scope: 'app', weight: 60, data: config },
  { type: 'domain', actions: created, scope: 'app', weight: 2, data: domain },
  {
    type: 'enterprise_account_membership',
    actions: changed,
    scope: 'account',
    weight: 1,
    data: member,
  },
  { type: 'heroku_config_change', actions: ['update'], scope: 'app', weight: 15, data: config },
  { type: 'sni_endpoint', actions: changed, scope: 'app', weight: 1, data: endpoint },
  { type: 'space', actions: changed, scope: 'team', weight: 1, data: space },
  { type: 'team_membership', actions: changed, scope: 'team', weight: 3, data: member },
  { type: 'team', actions: ['destroy', 'update'], scope: 'team', weight: 1, data: team },
  { type: 'trusted_ip', actions: ['update'], scope: 'team', weight: 1, data: rules },
]
