import { INVISIBLE } from '../text/log.ts'
import { leavesNamed, type Leaf } from './leaves.ts'
import type { Names } from './pseudonyms.ts'
import type { Rule } from './rules.ts'

const LONGEST = 300
const LONGEST_VALUE = 100
/** Labels, and values of each, that are kept of several events. */
const MOST = 50
const UUID = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i

/** A text for a row. What it holds of people must be hidden before: a part might not be found. */
export const cut = (text: string, length = LONGEST_VALUE) =>
  text.length > length ? `${text.slice(0, length)}…` : text

const INVISIBLES = new RegExp(INVISIBLE.source, 'gu')

/** A text in which nothing can act on a terminal or hide: such characters as JSON escapes them. */
export const visible = (text: string) =>
  text.replace(INVISIBLES, (found) =>
    found
      .split('')
      .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
      .join(''),
  )

/** What one event says, or several: values by label. */
export function description({ show }: Pick<Rule, 'show'>, names: Names) {
  const wanted = Object.entries(typeof show === 'object' ? show : {})
  const said = new Map<string, Set<string>>()
  const put = (label: string, value: string) => {
    const values = said.get(label) ?? new Set()
    if (values.size < MOST && said.size < MOST) said.set(label, values.add(value))
  }
  return {
    put,
    /** Adds what the rule asks for of an event, and where that is not there, the other leaves. */
    add(leaves: readonly Leaf[]): void {
      const told = leaves.filter(({ text }) => text !== 'null' && text !== '')
      const used = new Set<Leaf>()
      let isAllThere = true
      for (const [label, candidates] of wanted) {
        const found = candidates.map((name) => leavesNamed(told, name))
        const first = found.find(({ length }) => length > 0) ?? []
        for (const { leaf, rest } of first) {
          const before = rest.map((name) => names.text(name))
          put(label, [...before, cut(names.leaf(leaf))].join(' '))
          used.add(leaf)
        }
        isAllThere &&= first.length > 0
      }
      if (isAllThere && used.size > 0) return
      for (const leaf of told) {
        if (used.has(leaf) || UUID.test(leaf.text)) continue
        put(names.text(leaf.path.join('.')) || 'data', cut(names.leaf(leaf)))
      }
    },
    text(): string {
      const parts = Array.from(said, ([label, all]) => `${label}: ${[...all].join(', ')}`)
      return cut(parts.join('; '), LONGEST)
    },
  }
}
