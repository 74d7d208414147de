import type { Finding, Review, Section } from '../../src/review/review.ts'

const PEOPLE = [
  'ada@acme.example',
  'grace@acme.example',
  'linus@acme.example',
  'deploy-bot@acme.example',
]
const APPS = ['billing', 'billing-staging', 'storefront', 'search']
const TYPES = [
  'release',
  'config_var',
  'build',
  'dyno',
  'login',
  'collaborator',
  'addon',
  'app',
  'domain',
  'key',
  'space',
]

const RULES: [
  rule: string,
  title: string,
  why: string,
  controls: string[],
  count: number,
  type: string,
  action: string,
  what: string,
][] = [
  [
    'access-gained',
    'Access gained',
    'Every new permission needs somebody who approved it.',
    ['SOC 2 CC6.2', 'SOC 2 CC6.3', 'ISO 27001 A.5.18', 'PCI DSS 7.2'],
    4,
    'collaborator',
    'create',
    'permission: admin',
  ],
  [
    'access-lost',
    'Access lost',
    'Access of people who left ends on time.',
    ['SOC 2 CC6.3', 'ISO 27001 A.5.18'],
    2,
    'team_membership',
    'destroy',
    'role: member',
  ],
  [
    'config-changed',
    'Config variables set and removed',
    'Credentials and settings of production change by plan.',
    ['SOC 2 CC6.1', 'ISO 27001 A.8.2'],
    37,
    'config_var',
    'update',
    'DATABASE_URL set',
  ],
  [
    'destroyed',
    'Apps, add-ons, spaces and certificates destroyed',
    'What is destroyed may be lost for good.',
    ['SOC 2 CC7.2'],
    3,
    'addon',
    'destroy',
    'heroku-postgresql:premium-0 destroyed',
  ],
  [
    'new-address',
    'New addresses',
    'An address that the months before did not have may be an intruder’s.',
    ['SOC 2 CC7.2', 'PCI DSS 10.4'],
    6,
    'login',
    'create',
    'first seen 203.0.113.77',
  ],
  [
    'off-hours',
    'Outside working hours',
    'Work at night is rare here, and an intruder’s is not.',
    ['SOC 2 CC7.2'],
    12,
    'release',
    'create',
    'v812, Saturday 03:12',
  ],
  [
    'trusted-ips',
    'Trusted IP ranges changed',
    'These decide from where a space can be reached.',
    ['SOC 2 CC6.6'],
    0,
    'space',
    'update',
    '',
  ],
  ['new-app', 'New apps', 'Each has an owner.', ['ISO 27001 A.5.9'], 0, 'app', 'create', ''],
]

const two = (number: number): string => String(number).padStart(2, '0')

function finding(index: number, type: string, action: string, what: string): Finding {
  const seed = index * 37 + what.length * 11
  const [day, hour, minute] = [1 + (seed % 31), seed % 24, seed % 60]
  return {
    id: `${two(day)}${two(hour)}${two(minute)}00-5f2e-4c1b-9d3a-${String(seed * 7919).padStart(12, '0')}`,
    created_at: `2026-10-${two(day)}T${two(hour)}:${two(minute)}:07Z`,
    type,
    action,
    actor: PEOPLE[seed % PEOPLE.length]!,
    app: APPS[seed % APPS.length]!,
    team: 'platform',
    ip_address: `203.0.113.${seed % 250}`,
    what,
    path: '2026/2026-10.json',
    // As if the events were spread evenly over the month.
    line: Math.round((((day - 1) * 24 + hour) * 60 + minute) / 3.62) + 2,
  }
}

function section([
  rule,
  title,
  why,
  controls,
  count,
  type,
  action,
  what,
]: (typeof RULES)[number]): Section {
  const all = Array.from({ length: count }, (_, index) => finding(index, type, action, what))
  const findings = all.sort((a, b) => a.line - b.line)
  return { rule, title, why, controls, count, left: 0, query: 'query', findings }
}

/** A review of acme's October 2026, the same at each call. */
export function aReview(changes: Partial<Review> = {}): Review {
  const days = Array.from({ length: 31 }, (_, index) => index + 1)
  const isFree = (day: number) => [3, 4].includes(day % 7)
  const hours = days.slice(0, 7).flatMap((weekday) =>
    Array.from({ length: 24 }, (_, hour) => ({
      weekday,
      hour,
      events: Math.round(
        (weekday > 5 ? 4 : 60) * Math.exp(-((hour - 14) ** 2) / 18) + ((hour * weekday) % 3),
      ),
    })),
  )
  return {
    schema: 'heroku-audit-trail/review/1',
    account: { id: '01234567-89ab-cdef-0123-456789abcdef', name: 'acme' },
    month: '2026-10',
    revision: 1,
    final: true,
    made_at: '2026-11-03T06:17:00Z',
    tool: { name: 'heroku-audit-trail', version: '0.1.0' },
    time_zone: 'Europe/Berlin',
    working_hours: 'Mon-Fri 08:00-18:00',
    events: 12_345,
    first: '2026-10-01T00:03:11Z',
    last: '2026-10-31T23:58:40Z',
    compared: { months: ['2026-07', '2026-08', '2026-09'], left_out: null },
    charts: {
      by_day: days.map((day) => ({
        day: `2026-10-${two(day)}`,
        events: day === 14 ? 1480 : isFree(day) ? 60 + day : 420 + ((day * 53) % 160),
      })),
      by_type: TYPES.map((type, index) => ({
        type,
        events: Math.round(5200 / (index + 1) ** 1.4),
      })),
      by_actor: [...PEOPLE]
        .reverse()
        .map((actor, index) => ({ actor, events: Math.round(7100 / (index + 1) ** 1.7) })),
      by_hour: hours,
    },
    sections: RULES.map(section),
    ...changes,
  }
}

/** A review in which every text from elsewhere is the same one. */
export function everywhere(text: string): Review {
  const finding: Finding = {
    id: text,
    created_at: text,
    type: text,
    action: text,
    actor: text,
    app: text,
    team: text,
    ip_address: text,
    what: text,
    path: text,
    line: 7,
  }
  const { charts, ...review } = aReview()
  const sections = [1, 2].map((rule) => ({
    ...{ rule: `${rule}${text}`, title: text, why: text, controls: [text], count: 1, left: 0 },
    query: text,
    findings: [finding],
  }))
  return {
    ...review,
    account: { id: text, name: text },
    time_zone: text,
    first: text,
    last: text,
    compared: { months: [text], left_out: text },
    charts: {
      ...charts,
      by_type: [{ type: text, events: 2 }],
      by_actor: [{ actor: text, events: 2 }],
    },
    sections,
  }
}
