import { createHmac } from 'node:crypto'
import { isIP } from 'node:net'
import { InputError } from '../system/errors.ts'
import { normalName } from './secret.ts'
import type { Leaf } from './leaves.ts'

export interface Names {
  person(text: string): string
  address(text: string): string
  text(text: string): string
  leaf(leaf: Leaf): string
}

const same = (text: string) => text

export const AS_THEY_ARE: Names = {
  ...{ person: same, address: same, text: same, leaf: ({ text }) => text },
}

const SHORTEST_KEY = 16
/** Characters of a pseudonym: 48 bits, so that two of 100,000 people hardly ever share one. */
const LENGTH = 12

/** The sign of an e-mail, also as URLs, HTML, JSON and people write it. */
const AT = String.raw`\s?[([{]at[)\]}]\s?|[@＠﹫]|%(?:25)*40|&#(?:64|x40);|&commat;|\\u0040`
/** Bounded, as all here: a long text must not take the square of its length. */
const WORD = '[^\\s@＠﹫<>()[\\]{}"\'`|,:;=/\\\\]{1,254}'
const AT_SIGN = new RegExp(AT, 'i')
const EMAIL = new RegExp(`(?:"[^"]{0,64}"|${WORD})(?:${AT})${WORD}`, 'gi')
/** Also with dashes, as in the names of hosts. */
const IPV4 = /(?<![a-z\d])\d{1,3}(?:-\d{1,3}){3}(?![a-z\d])|\d{1,3}(?:\.\d{1,3}){3}/gi
/** Also what only looks like an IPv6 address, such as a MAC address; not a time of day. */
const IPV6 =
  /(?:(?=[0-9a-f:]{0,45}::)|(?=:?(?:[0-9a-f]{1,4}:){4}))[0-9a-f:]{0,45}:[0-9a-f:.]{0,45}/gi

/** Names of leaves, singular, that hold or are a person. */
const PEOPLE = new Set(
  (
    'user member collaborator owner new_owner actor recipient sender person people invitee inviter ' +
    'author creator approver manager who contact admin operator requester assignee principal subject ' +
    'identity user_identity on_behalf_of'
  )
    .split(' ')
    .map(normalName),
)
const OF_PERSON = new Set(['id', 'uid', 'name', 'handle', 'nickname'])
/** By themselves, also at the end of a longer name; `invited_by` and the like. */
const PERSONAL =
  /(?:e?mail(?:address)?|user(?:name|id)|login|(?:full|real|first|last|given|family|display|by)name|phone(?:number)?|principalid|alternateid)$|(?:ed|or)by(?:id|name)?$/

const isPerson = (name: string) => PEOPLE.has(name) || PEOPLE.has(name.replace(/s$/, ''))

function isOfPerson(path: readonly string[]): boolean {
  const names = path.map(normalName)
  const last = names.at(-1) ?? ''
  return PERSONAL.test(last) || isPerson(last) || (OF_PERSON.has(last) && names.some(isPerson))
}

/**
 * Stable names in place of people and addresses: the same under the same key, and of no use to who
 * does not have it (HMAC-SHA-256). A person's e-mail counts in any case, an address in any form.
 */
export function pseudonyms(key: string): Names {
  if (key.length < SHORTEST_KEY) {
    throw new InputError(
      `PSEUDONYM_KEY has ${key.length} characters, which can be guessed: give ${SHORTEST_KEY} or more`,
    )
  }
  const keyed = (kind: string, text: string) => {
    const digest = createHmac('sha256', key).update(`${kind}\0${text}`).digest('hex')
    return `${kind}-${digest.slice(0, LENGTH)}`
  }
  const person = (text: string) => keyed('person', text.trim().toLowerCase().replace(AT_SIGN, '@'))
  const address = (text: string) => keyed('address', canonical(text.trim()))
  const text = (whole: string) =>
    whole
      .replace(EMAIL, (email) => person(email.replace(/\.+$/, '')))
      .replace(IPV6, (found) => address(found.replace(/^:(?!:)|[.]+$|(?<!:):$/g, '')))
      .replace(IPV4, (found) => address(found.replaceAll('-', '.')))
  const leaf = ({ path, text: whole }: Leaf) => {
    const isName = isOfPerson(path) && !/^(?:true|false|null|\d{1,3}|)$/.test(whole)
    return isName ? person(whole) : text(whole)
  }
  return { person, address, text, leaf }
}

function canonical(address: string): string {
  const bare = address.toLowerCase().replace(/%.*$/, '')
  return isIP(bare) === 6 ? new URL(`http://[${bare}]`).hostname.slice(1, -1) : bare
}
