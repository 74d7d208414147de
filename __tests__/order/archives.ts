import fc, { type Arbitrary } from 'fast-check'
import { ACCOUNT, utf8 } from './helpers.ts'

/** An audit trail in pieces: characters are bytes, `GAP` is where white space may stand. */
export interface Archive {
  /** What stands before the entries, their `[` included. */
  prefix: string
  entries: string[]
  /** From the `]` of the entries on. */
  suffix: string
  /** The white space at each gap in turn, from the beginning again when used up. */
  gaps: string[]
}

/** A byte that no JSON text can hold. */
const GAP = '\x01'

/** The tokens alone. */
export function compact(source: string): string {
  return source.replaceAll(GAP, '')
}

/** The archive's text as it could come from Heroku. */
export function textOf({ prefix, entries, suffix, gaps }: Archive): string {
  let gap = 0
  const source = prefix + GAP + entries.join(`${GAP},${GAP}`) + GAP + suffix
  return source.replaceAll(GAP, () => gaps[gap++ % gaps.length]!)
}

const PIECES = [
  ...Array.from('aZ0 {}[],:\x7f'),
  ...['é', '\u2028', '😀'].map(utf8),
  ...['\\u0000', '\\u00E9', '\\ud83d\\ude00', '\\ud83d', '\\n', '\\"', '\\\\', '\\/'],
]
// No UTF-8: a byte that never occurs, a sequence cut short, an encoded surrogate, an overlong one.
const BROKEN = ['\xff', '\xc3', '\xed\xa0\x80', '\xc0\xaf']
const NUMBERS = ['0', '-0', '1', '1E400', '-1.50e-7', '12345678901234567890', '0.10', '1e+0']

const pick = (values: readonly string[]): Arbitrary<string> => fc.constantFrom(...values)
const quoted = (text: string): string => `"${text}"`

const piece = fc.oneof(
  { weight: 60, arbitrary: pick(PIECES) },
  { weight: 1, arbitrary: pick(BROKEN) },
)
const string = fc.array(piece, { maxLength: 5 }).map((pieces) => quoted(pieces.join('')))
const scalar = fc.oneof(string, pick(NUMBERS), pick(['true', 'false', 'null']))
const anyKey = fc.oneof(
  string,
  pick(['"entries"', '"id"', '"email"', '"created_at"', '"__proto__"']),
)

const array = (values: string[]): string => `[${GAP}${values.join(`${GAP},${GAP}`)}${GAP}]`
const member = ([key, value]: [string, string]): string => `${key}${GAP}:${GAP}${value}`
const object = (members: string[]): string => `{${GAP}${members.join(`${GAP},${GAP}`)}${GAP}}`

const value = fc.letrec<{ value: string }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    scalar,
    fc.array(tie('value'), { maxLength: 3 }).map(array),
    fc.array(fc.tuple(anyKey, tie('value')).map(member), { maxLength: 3 }).map(object),
  ),
})).value

const DATES =
  '2026-09-30 2026-10-01 2026-10-01 2026-10-31 2026-11-01 2024-02-29 2016-12-31 1969-12-31 0000-01-01 9999-12-31'
const TIMES = '00:00:00 00:00:00 05:30:00 12:30:07 23:59:59 23:59:60 05:29:60'
const FRACTIONS = ' .0 .5 .50 .500000000 .5000000001 .50000000010 .05'
const ZONES = 'Z Z z +00:00 -00:00 +05:30 -07:00 +23:59 -23:59 +24:00'
const word = (words: string) => pick(words.split(' '))

/** RFC 3339 date-times, nearly all valid, many of them equal as instants. */
export const stamp: Arbitrary<string> = fc
  .tuple(
    word(DATES),
    word('T T T t'),
    word(TIMES),
    fc.oneof(word(FRACTIONS), fc.stringMatching(/^\.[0-9]{1,30}$/)),
    word(ZONES),
  )
  .map((parts) => parts.join(''))

const UNREADABLE = [
  ...['', 'yesterday', '2026-10-01', '2026-02-30T00:00:00Z', '2026-10-01 00:00:00Z'],
  ...['2026-10-01T24:00:00Z', '2026-10-01T00:00:00', '2026-10-01T00:00:00.Z', '\xff'],
]
const escapedDigit = (text: string): string => text.replace('2', '\\u0032')
const createdAt = fc.oneof(
  { weight: 12, arbitrary: stamp.map(quoted) },
  { weight: 2, arbitrary: stamp.map(escapedDigit).map(quoted) },
  { weight: 1, arbitrary: pick(UNREADABLE).map(quoted) },
  { weight: 1, arbitrary: value },
)

const TYPES = ['app', 'space', 'addon', 'a new one', utf8('é'), 'new_kind']
const ACTIONS = ['create', 'destroy', 'attach', 'explode']
const person = fc
  .array(fc.tuple(pick(['"id"', '"email"', '"e\\u006dail"', '"name"']), scalar).map(member), {
    maxLength: 3,
  })
  .map(object)
const account = fc
  .constantFrom(ACCOUNT, 'another')
  .map((id) => object([member(['"id"', quoted(id)])]))
const field = fc.oneof(
  fc.tuple(fc.constant('"id"'), pick(['"1"', '"2"', '"\\u0032"', '"3"', '4', 'null'])),
  fc.tuple(fc.constant('"type"'), pick(TYPES).map(quoted)),
  fc.tuple(fc.constant('"action"'), pick(ACTIONS).map(quoted)),
  fc.tuple(pick(['"enterprise_account"', '"enterprise\\u005faccount"']), fc.oneof(account, person)),
  fc.tuple(pick(['"actor"', '"owner"', '"app"', '"team"']), fc.oneof(person, scalar)),
  fc.tuple(pick(['"request"', '"data"', '"id"', '"type"']), value),
  fc.tuple(anyKey, value),
)
const createdAtField = fc.tuple(
  pick(['"created_at"', '"created_at"', '"cr\\u0065ated_at"']),
  createdAt,
)
const event = fc
  .record({
    members: fc.array(field.map(member), { maxLength: 7 }),
    created: fc.array(createdAtField.map(member), { maxLength: 2 }),
    at: fc.nat(7),
  })
  .map(({ members, created, at }) =>
    object([...members.slice(0, at), ...created, ...members.slice(at)]),
  )
const entry = fc.oneof({ weight: 9, arbitrary: event }, { weight: 1, arbitrary: value })

const otherKeys = pick(['"meta"', '"Entries"', '"entrie"', '"\\u0065ntries2"', '""', '"__proto__"'])
const others = fc.array(fc.tuple(otherKeys, value).map(member), { maxLength: 2 })
const frame = fc.oneof(
  fc.constant({ prefix: `${GAP}[`, suffix: `]${GAP}` }),
  fc
    .record({ before: others, after: others, key: pick(['"entries"', '"entr\\u0069es"']) })
    .map(({ before, after, key }) => ({
      prefix: `${GAP}{${GAP}${before.map((one) => `${one}${GAP},${GAP}`).join('')}${key}${GAP}:${GAP}[`,
      suffix: `]${after.map((one) => `${GAP},${GAP}${one}`).join('')}${GAP}}${GAP}`,
    })),
)
const white = pick(['', '', '', ' ', '\n', '\r\n', '\t', '  \n  '])

/** Audit trails with everything that JSON allows, and every anomaly. */
export const archive: Arbitrary<Archive> = fc
  .record({
    frame,
    entries: fc.array(entry, { maxLength: 12 }),
    gaps: fc.array(white, { minLength: 1, maxLength: 9 }),
  })
  .map(({ frame: { prefix, suffix }, entries, gaps }) => ({ prefix, entries, suffix, gaps }))
