import { describe, expect, test } from '@jest/globals'
import { createHash } from 'node:crypto'
import { Readable } from 'node:stream'
import { crc32, gunzipSync } from 'node:zlib'
import {
  archiveJson,
  buildArchive,
  buildRecord,
  generateEvents,
  gzipStream,
  packArchive,
} from '../../sandbox/archive.ts'
import { KINDS } from '../../sandbox/kinds.ts'

const account = { id: '01234567-89ab-4def-8123-456789abcdef', name: 'acme' }
const options = { seed: 1, month: '2026-02', count: 3000, account }

interface Event {
  id: string
  created_at: string
  type: string
  action: string
  actor: { email: string }
  request: { ip_address: string }
}

const texts = (changed: object = {}): string[] => [...generateEvents({ ...options, ...changed })]
const events = texts().map((text) => JSON.parse(text) as Event)

async function text(stream: Readable): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of stream) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString()
}

describe('generated events', () => {
  test('the same seed gives the same events, another seed others', () => {
    expect(texts()).toEqual(texts())
    expect(texts({ seed: 2 })[0]).not.toBe(texts()[0])
    expect(texts({ count: 0 })).toEqual([])
  })

  test('each has every published field and compact JSON of about 700 bytes', () => {
    const fields =
      'id created_at type action actor app owner enterprise_account team request data'.split(' ')
    for (const event of events) expect(Object.keys(event).toSorted()).toEqual(fields.toSorted())
    for (const event of events) expect(event).toMatchObject({ enterprise_account: account })
    const bytes = texts().map((each) => Buffer.byteLength(each))
    expect(bytes.reduce((sum, each) => sum + each) / bytes.length).toBeGreaterThan(600)
    expect(bytes.reduce((sum, each) => sum + each) / bytes.length).toBeLessThan(850)
    // Half the room that the writer of archives keeps for one event.
    expect(Math.max(...bytes)).toBeLessThan(2048)
    expect(texts().every((each) => !/[\n\r\t]|": /.test(each))).toBe(true)
  })

  test('42 events have all 42 pairs of type and action', () => {
    const pairs = (some: Event[]): number =>
      new Set(some.map(({ type, action }) => `${type}.${action}`)).size
    expect(KINDS.flatMap(({ actions }) => actions)).toHaveLength(42)
    expect(pairs(events.slice(0, 42))).toBe(42)
    expect(pairs(events)).toBe(42)
  })

  test('ids are random version 4 UUIDs, none twice', () => {
    const pattern = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/
    expect(events.every(({ id }) => pattern.test(id))).toBe(true)
    expect(new Set(events.map(({ id }) => id)).size).toBe(events.length)
    // Each digit but the version and the variant takes all sixteen values.
    for (let at = 0; at < 36; at++) {
      const seen = new Set(events.map(({ id }) => id[at])).size
      expect(seen).toBe([8, 13, 14, 18, 23].includes(at) ? 1 : at === 19 ? 4 : 16)
    }
  })

  test.each(['2026-02', '2024-02', '2026-12', '2017-01'])(
    'every instant is in %s, whatever its fraction and offset',
    (month) => {
      const [year, number] = month.split('-').map(Number) as [number, number]
      const times = texts({ month }).map((each) => (JSON.parse(each) as Event).created_at)
      const pattern = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(?:\.(\d{1,9}))?(Z|[+-]\d\d:\d\d)$/
      const parts = times.map((time) => pattern.exec(time)!)
      const instants = parts.map(([, whole, , offset]) => Date.parse(`${whole!}${offset!}`))
      expect(Math.min(...instants)).toBe(Date.UTC(year, number - 1))
      expect(Math.max(...instants)).toBe(Date.UTC(year, number) - 1000)
      expect(new Set(parts.map(([, , fraction]) => fraction?.length ?? 0)).size).toBe(10)
      expect(new Set(parts.map(([, , , offset]) => offset)).size).toBe(9)
      const exact = parts.map(([, , f = ''], at) => `${instants[at]!}.${f.padEnd(9, '0')}`)
      expect(new Set(exact).size).toBeLessThan(exact.length) // equal instants
      expect(times.some((time) => !time.startsWith(month))).toBe(true) // local dates outside it
      expect(instants[1]!).toBeLessThan(instants[0]!) // unsorted from two events on
    },
  )

  test('people are at example.com, addresses for documentation only', () => {
    const v4 = /^(192\.0\.2|198\.51\.100|203\.0\.113)\.\d{1,3}$/
    for (const { actor, request } of events) {
      expect(actor.email).toMatch(/^[a-z0-9.-]+@([a-z]+\.)?example\.com$/)
      if (!request.ip_address.includes(':')) expect(request.ip_address).toMatch(v4)
      else expect(request.ip_address).toMatch(/^2001:db8:/)
    }
    const v6 = events.filter(({ request }) => request.ip_address.includes(':')).length
    expect(v6).toBeGreaterThan(0)
    expect(v6).toBeLessThan(events.length / 3)
  })

  test('people are the same in each month of an account, few do much, and most by day', () => {
    const people = (some: Event[]) => [...new Set(some.map(({ actor }) => actor.email))].toSorted()
    const april = texts({ seed: 2, month: '2026-04' }).map((each) => JSON.parse(each) as Event)
    expect(people(april)).toEqual(people(events))
    const counts = people(events).map(
      (one) => events.filter(({ actor }) => actor.email === one).length,
    )
    expect(Math.max(...counts)).toBeGreaterThan(1.5 * (events.length / counts.length))
    const isByDay = ({ created_at: at }: Event) => {
      const date = new Date(at)
      return date.getUTCDay() % 6 !== 0 && date.getUTCHours() >= 7 && date.getUTCHours() < 22
    }
    expect(events.filter(isByDay).length / events.length).toBeGreaterThan(0.85)
  })

  test('an incident comes beyond the count: at night, by somebody known and an outsider', () => {
    const more = texts({ incident: true }).slice(texts().length)
    const incident = more.map((each) => JSON.parse(each) as Event)
    expect([...new Set(incident.map(({ type, action }) => `${type}.${action}`))]).toEqual([
      'config_change.set',
      'collaborator.create',
      'team_membership.create',
      'trusted_ip.update',
      'app_transfer.create',
      'addon.destroy',
      'code_release.create',
    ])
    expect(incident.every(({ created_at: at }) => /^2026-02-14T0[2-6]:/.test(at))).toBe(true)
    const known = new Set(events.map(({ actor }) => actor.email))
    const outsiders = incident.filter(({ actor }) => !known.has(actor.email))
    expect(new Set(outsiders.map(({ actor }) => actor.email))).toEqual(
      new Set(['mallory@freelance.example.org']),
    )
    expect(outsiders).toEqual(incident.slice(4))
  })

  test.each(['2026-13', '2026-1', '', 'x2026-01'])('refuses the month %j', (month) => {
    expect(() => texts({ month })).toThrow(/Expected YYYY-MM/)
  })
})

describe('an archive', () => {
  test('is the object with entries, or a bare array', async () => {
    const joined = texts().join(',')
    expect(await text(archiveJson(options))).toBe(`{"entries":[${joined}]}`)
    expect(await text(archiveJson({ ...options, bare: true }))).toBe(`[${joined}]`)
    expect(await text(archiveJson({ ...options, count: 0, bare: true }))).toBe('[]')
  })

  test('is made while it is read: ten million events cost nothing until then', async () => {
    const stream = archiveJson({ ...options, count: 10_000_000 })
    let bytes = 0
    for await (const chunk of stream) {
      bytes += (chunk as Buffer).length
      if (bytes > 1_000_000) break
    }
    expect(stream.destroyed).toBe(true)
    expect(bytes).toBeLessThan(2_000_000)
  })

  test('is a gzip file with a name and a time, and what is declared about it is true', async () => {
    const { gz, checksum, size } = await buildArchive(options)
    const json = gunzipSync(gz)
    expect(json.toString()).toBe(`{"entries":[${texts().join(',')}]}`)
    expect(size).toBe(gz.length)
    expect(checksum).toBe(createHash('sha256').update(gz).digest('hex'))
    expect(gz.readUInt32LE(4)).toBe(Date.parse('2026-03-01T00:02:24Z') / 1000)
    const end = gz.indexOf(0, 10)
    expect(gz[3]).toBe(8)
    expect(gz.toString('latin1', 10, end)).toBe('enterprise-audit-log-acme-202602.json')
    expect(gz.readUInt32LE(gz.length - 8)).toBe(crc32(json))
    expect(gz.readUInt32LE(gz.length - 4)).toBe(json.length)
  })

  test('the checksum changes with the time of the header while the JSON does not', async () => {
    const content = [Buffer.from('[]')]
    const at = (time: string) => packArchive(content, { name: 'a.json', time: new Date(time) })
    const [first, second] = [await at('2026-03-01T00:00:00Z'), await at('2026-03-02T00:00:00Z')]
    expect(first.checksum).not.toBe(second.checksum)
    expect(gunzipSync(first.gz)).toEqual(gunzipSync(second.gz))
  })

  test("an error of the content is the stream's", async () => {
    const broken = Readable.from(
      (function* () {
        yield Buffer.from('[')
        throw new Error('the content broke')
      })(),
    )
    await expect(text(gzipStream(broken, { name: 'a', time: new Date(0) }))).rejects.toThrow(
      'the content broke',
    )
  })

  test('as a record: built when its month had ended, also over a new year', async () => {
    const record = await buildRecord({ ...options, month: '2025-12', count: 3 })
    expect(record).toMatchObject({
      year: 2025,
      month: '12',
      created_at: '2026-01-01T00:02:24.870Z',
    })
    expect(record.size).toBe((record.gz as Buffer).length)
  })
})
