import type { Random } from './random.ts'

/** The events of one type that Heroku's article lists. */
export interface Kind {
  type: string
  actions: readonly string[]
  /** What an event is about: an app (with its owner and team), a team, or the account as a whole. */
  scope: 'app' | 'team' | 'account'
  /** How often the type occurs, relative to the others. */
  weight: number
  /** The event's `data`, as `fill` takes it. Heroku documents no contents for it: it is plausible. */
  data: string
}

const WORDS: Record<string, readonly string[]> = {
  action: ['autumn', 'brisk', 'curly', 'deep', 'evening', 'fierce', 'gentle', 'hidden'],
  plan: ['heroku-postgresql:standard-0', 'heroku-redis:premium-0', 'papertrail:fixa'],
  variable: ['DATABASE_URL', 'REDIS_URL', 'SECRET_KEY_BASE', 'LOG_LEVEL', 'SMTP_PASSWORD'],
  stack: ['heroku-22', 'heroku-24', 'container'],
  region: ['us', 'eu', 'frankfurt', 'virginia', 'tokyo'],
  boolean: ['true', 'false'],
  // As a Ruby server writes them: & and < escaped, letters beyond ASCII as they are.
  note: [
    ...['Deploy 4f2a91c0', 'Café sign-up \\u0026 billing', 'Enable \\"strict\\" mode'],
    ...['Größe geändert \\u003c 10 MB', 'naïve → done'],
  ],
  grant: [
    ...Array<string>(4).fill('"view"'),
    ...Array<string>(4).fill('"view","deploy"'),
    '"view","deploy","operate","manage"',
  ],
}

const SLOT = /<(\w+) ?(\d*)>/g

/** Fills the slots of a text: `<uuid>`, `<name>`, `<email>`, `<hex 40>`, `<below 9>`, a word's. */
export function fill(text: string, random: Random, email: string): string {
  return text.replace(SLOT, (_, what: string, count: string) => {
    if (what === 'uuid') return random.uuid()
    if (what === 'name') return `${random.pick(WORDS.action!)}-${10000 + random.below(90000)}`
    if (what === 'email') return email
    if (what === 'hex') return random.hex(Number(count))
    if (what === 'below') return String(random.below(Number(count)))
    return random.pick(WORDS[what]!)
  })
}

const ADDON =
  '{"addon":{"id":"<uuid>","name":"<name>","plan":{"name":"<plan>"}},"previous_plan":{"name":"<plan>"},"price":{"cents":1<below 10>00,"unit":"month","contract":false}}'
const APP =
  '{"region":{"name":"<region>"},"stack":{"name":"<stack>"},"changes":{"name":["<name>","<name>"]},"space":null,"slug_size":<below 99999999>,"locked":true}'
const CONNECTION =
  '{"connection":{"id":"<uuid>","name":"<name>","org":{"id":"00D<hex 8>AAA","type":"SalesforceOrg"}},"scopes":["api","refresh_token"]}'
const RELEASE =
  '{"release":{"id":"<uuid>","version":<below 5000>,"commit":"<hex 40>","description":"<note>"},"dynos":{"web":{"quantity":<below 9>,"load":<below 99>.50}}}'
const CONFIG =
  '{"config_vars":["<variable>","<variable>_<below 9>"],"release":{"id":"<uuid>","version":<below 5000>},"values":"[REDACTED]"}'
const MEMBER =
  '{"user":{"id":"<uuid>","email":"<email>"},"permissions":[<grant>],"federated":<boolean>,"two_factor_authentication":true}'
const ENDPOINT =
  '{"sni_endpoint":{"id":"<uuid>","name":"<name>"},"certificate":{"fingerprint":"<hex 64>","domains":["www.example.com","*.example.com"],"serial":9007199254740993<below 10>}}'
const DOMAIN =
  '{"domain":{"id":"<uuid>","hostname":"<name>.example.com","kind":"CNAME","cname":"<name>.dns.example.net"},"acm_status":null}'
const SPACE =
  '{"space":{"id":"<uuid>","name":"<name>","region":{"name":"<region>"},"shield":false,"cidr":"10.<below 256>.0.0/16"},"data_cidr":null}'
const RULES =
  '{"space":{"id":"<uuid>","name":"<name>"},"rules":[{"action":"allow","source":"203.0.113.<below 256>/32"},{"action":"allow","source":"2001:db8:<hex 4>::/48"}]}'
const TEAM =
  '{"name":["<name>","<name>"],"default":false,"membership_limit":<below 500>,"credit_card_collections":{},"quota":1.0e3,"tags":[]}'

/** All 42 pairs of type and action of Heroku's article of 5 February 2026, by type. */
export const KINDS: readonly Kind[] = (
  [
    ['addon', 'attach create destroy detach update', 'app', 4, ADDON],
    ['app', 'create destroy update', 'app', 2, APP],
    ['app_transfer', 'create update', 'app', 1, MEMBER],
    ['applink_connection', 'create refresh destroy', 'app', 1, CONNECTION],
    ['applink_authorization', 'create refresh destroy', 'app', 1, CONNECTION],
    ['applink_app', 'publish update destroy', 'app', 1, CONNECTION],
    ['code_release', 'create', 'app', 1000, RELEASE],
    ['collaborator', 'create destroy', 'app', 6, MEMBER],
    ['config_change', 'remove set', 'app', 60, CONFIG],
    ['domain', 'create destroy', 'app', 2, DOMAIN],
    ['enterprise_account_membership', 'create destroy update', 'account', 1, MEMBER],
    ['heroku_config_change', 'update', 'app', 15, CONFIG],
    ['sni_endpoint', 'create destroy update', 'app', 1, ENDPOINT],
    ['space', 'create destroy update', 'team', 1, SPACE],
    ['team_membership', 'create destroy update', 'team', 3, MEMBER],
    ['team', 'destroy update', 'team', 1, TEAM],
    ['trusted_ip', 'update', 'team', 1, RULES],
  ] as const
).map(([type, actions, scope, weight, data]) => {
  return { type, actions: actions.split(' '), scope, weight, data }
})
