import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { createHash } from 'node:crypto'
import { join } from 'node:path'
import type { StepResult } from '../../sandbox/runner.ts'
import { leaksIn, personalIn } from '../../sandbox/soak/leaks.ts'
import { checkLedger } from '../../sandbox/soak/ledger.ts'
import type { Manifest } from '../../sandbox/soak/month.ts'
import { makeScenario, seedOf } from '../../sandbox/soak/scenario.ts'
import { ACCOUNT, archiveOfEvents, events, stage, type Stage } from '../e2e/fixture.ts'
import { soak } from '../e2e/soak.ts'

const LEDGER = `audit-trail/${ACCOUNT.name}`
const MONTHS = ['2025-03', '2025-04'] as const
const [first, second] = MONTHS.map((month) => `2025/${month}.manifest.json`) as [string, string]
const EVENTS = '2025/2025-04.json'

type Files = Map<string, string>
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')

describe('the checker', () => {
  let at: Stage
  /** The commits of the two months. */
  let commits: string[]
  let offers: Parameters<typeof checkLedger>[3]['offers']
  beforeAll(async () => {
    const texts = MONTHS.map((month) => events(month, 6))
    const archives = await Promise.all(MONTHS.map((m, i) => archiveOfEvents(m, texts[i]!)))
    offers = archives.map(({ created_at, gz }, i) => ({
      ...{ month: MONTHS[i]!, createdAt: created_at, gz: gz as Buffer, events: texts[i]! },
    }))
    at = await stage(archives)
    const { output, exitCode } = await at.run({ month: MONTHS.join('..') })
    if (exitCode !== 0) throw new Error(output)
    commits = (await at.git.text(['log', '--reverse', '--format=%H', '-2'])).split('\n')
  })
  afterAll(() => at.close())

  const check = async () => {
    const truth = { account: ACCOUNT, offers, keys: undefined }
    return checkLedger(at.git, 'main', LEDGER, truth)
  }

  async function filesAt(commit: string): Promise<Files> {
    const names = await at.git.text(['ls-tree', '-r', '--name-only', `${commit}:${LEDGER}`])
    const files: Files = new Map()
    for (const name of names.split('\n')) {
      files.set(name, (await at.git.run(['show', `${commit}:${LEDGER}/${name}`])).toString())
    }
    return files
  }

  /** Commits files in the ledger's folder on top of a commit, with the message of the second month. */
  async function commit(parent: string, files: Files): Promise<void> {
    const env = {
      GIT_INDEX_FILE: join(at.folder, 'index'),
      ...{ GIT_AUTHOR_NAME: 'A', GIT_AUTHOR_EMAIL: 'a@example.org' },
      ...{ GIT_COMMITTER_NAME: 'A', GIT_COMMITTER_EMAIL: 'a@example.org' },
    }
    await at.git.run(['read-tree', '--empty'], { env })
    const lines: string[] = []
    for (const [path, input] of files) {
      const blob = await at.git.text(['hash-object', '-w', '--stdin'], { input })
      lines.push(`100644 ${blob}\t${LEDGER}/${path}\n`)
    }
    const readme = (await at.git.text(['ls-tree', parent, 'README.md'])).replace(' blob ', ' ')
    if (readme !== '') lines.push(`${readme}\n`)
    await at.git.run(['update-index', '--index-info'], { env, input: lines.join('') })
    const tree = await at.git.text(['write-tree'], { env })
    const message = await at.git.text(['log', '-1', '--format=%B', commits[1]!])
    const made = ['commit-tree', tree, '-p', parent, '-m', message]
    await at.git.run(['update-ref', 'refs/heads/main', await at.git.text(made, { env })])
  }

  /** Brings SHA256SUMS up to date, as whoever tampers with care would. */
  function sum(files: Files): void {
    files.delete('SHA256SUMS')
    const lines = [...files].map(([path, text]) => `${sha256(text)}  ${path}\n`).sort()
    files.set('SHA256SUMS', lines.join(''))
  }

  function edit(files: Files, path: string, change: (manifest: Manifest) => void): void {
    const manifest = JSON.parse(files.get(path)!) as Manifest
    change(manifest)
    files.set(path, `${JSON.stringify(manifest, null, 2)}\n`)
  }

  /** Changes the text of the second month's events, and every digest of it. */
  function forge(files: Files, change: (text: string) => string): void {
    const text = change(files.get(EVENTS)!)
    files.set(EVENTS, text)
    const facts = { sha256: sha256(text), size: text.length }
    edit(files, second, (manifest) => {
      manifest.json = facts
      Object.assign(manifest.files[0]!, facts)
    })
    sum(files)
  }

  const lines = (change: (lines: string[]) => void) => (text: string) => {
    const all = text.split('\n')
    change(all)
    return all.join('\n')
  }

  test('finds a good ledger good, and what it holds', async () => {
    const { problems, held, commits: found } = await check()
    expect(problems).toEqual([])
    expect([...held.keys()]).toEqual(MONTHS)
    expect([...found]).toEqual(commits.map((sha, index) => [sha, MONTHS[index]]))
  })

  /** Made in place of the second month's commit. */
  const instead: [string, (files: Files) => void, RegExp][] = [
    [
      'an event is missing',
      (f) =>
        forge(
          f,
          lines((all) => all.splice(2, 1)),
        ),
      /has not the events/,
    ],
    [
      'two events change places',
      (f) =>
        forge(
          f,
          lines((all) => all.splice(2, 0, ...all.splice(3, 1))),
        ),
      /has not the events/,
    ],
    [
      'a byte of an event differs',
      (f) => forge(f, (t) => t.replace('"id":"', '"id":"f')),
      /events/,
    ],
    [
      'an event shares its line',
      (f) => forge(f, (t) => t.replace(',\n', ',')),
      /line of their own/,
    ],
    ['the digest is of other bytes', (f) => f.set(EVENTS, `${f.get(EVENTS)!}\n`), /the digest of/],
    [
      'SHA256SUMS lacks a file',
      (f) => void f.set('SHA256SUMS', ''),
      /SHA256SUMS: wrong of README.md/,
    ],
    [
      'the file is missing',
      (f) => {
        f.delete(EVENTS)
        sum(f)
      },
      /2025-04.json: is missing/,
    ],
    [
      'the manifest is missing',
      (f) => {
        f.delete(second)
        sum(f)
      },
      /brings 0 manifests/,
    ],
    [
      'the chain is broken',
      (f) => {
        edit(f, second, (manifest) => {
          manifest.previous!.sha256 = '0'.repeat(64)
        })
        sum(f)
      },
      /as the one before/,
    ],
    [
      'the sequence is forked',
      (f) => {
        edit(f, second, (m) => {
          m.sequence = 1
        })
        sum(f)
      },
      /sequence 1/,
    ],
    [
      'a fact of the manifest is wrong',
      (f) => {
        edit(f, second, (m) => {
          m.events.count = 7
        })
        sum(f)
      },
      /events is .*"count":7/,
    ],
    [
      'an earlier month is gone',
      (f) => {
        f.delete(first)
        sum(f)
      },
      /final file was changed or removed/,
    ],
  ]
  test.each(instead)('finds that %s', async (_name, tamper, problem) => {
    const files = await filesAt(commits[1]!)
    tamper(files)
    await commit(commits[0]!, files)
    const { problems } = await check()
    await at.git.run(['update-ref', 'refs/heads/main', commits[1]!])
    expect(problems.join('\n')).toMatch(problem)
  })

  test('finds a month that is committed twice', async () => {
    const files = await filesAt(commits[1]!)
    const previous = { path: second, sha256: sha256(files.get(second)!) }
    const again = EVENTS.replace('.json', '.r2.json')
    files.set(again, files.get(EVENTS)!)
    files.set(second.replace('.manifest', '.r2.manifest'), files.get(second)!)
    edit(files, second.replace('.manifest', '.r2.manifest'), (manifest) => {
      Object.assign(manifest, { revision: 2, sequence: 3, previous })
      manifest.files[0]!.path = again
    })
    sum(files)
    await commit(commits[1]!, files)
    const { problems } = await check()
    await at.git.run(['update-ref', 'refs/heads/main', commits[1]!])
    expect(problems.join('\n')).toMatch(/repeats 2025-04/)
  })

  test('finds two months in one commit, and a stray branch', async () => {
    const root = await at.git.text(['rev-parse', `${commits[0]!}^`])
    await commit(root, await filesAt(commits[1]!))
    await at.git.run(['update-ref', 'refs/heads/left-over', commits[0]!])
    const { problems } = await check()
    await at.git.run(['update-ref', '-d', 'refs/heads/left-over'])
    await at.git.run(['update-ref', 'refs/heads/main', commits[1]!])
    expect(problems.join('\n')).toMatch(/stray ref refs\/heads\/left-over/)
    expect(problems.join('\n')).toMatch(/brings 2 manifests/)
  })
})

describe('the search for leaks', () => {
  const secret = 'HRKU-a+secret/token'
  const event = '{"actor":{"email":"somebody@example.com"},"request":{"ip_address":"192.0.2.17"}}'
  const canaries = { secrets: { 'the token': secret }, personal: personalIn([event]) }
  const quiet = { exitCode: 0, output: '', outputs: {}, summary: '', temp: '' }
  const base64 = (text: string) => Buffer.from(text).toString('base64')

  test.each<[string, Partial<StepResult>, string]>([
    ['as it is', { output: `Bearer ${secret}\n` }, 'The log shows the token'],
    ['in base64', { output: base64(secret) }, 'The log shows the token'],
    ['as a password', { output: base64(`x-access-token:${secret}`) }, 'The log shows the token'],
    ['in an output', { outputs: { a: encodeURIComponent(secret) } }, 'The outputs shows the token'],
    ['in the summary', { summary: secret }, 'The summary shows the token'],
    [
      'in the summary as references',
      { summary: secret.replace(/\W/g, (c) => `&#${c.charCodeAt(0)};`) },
      'The summary as shown shows the token',
    ],
    ['an e-mail', { output: 'by somebody@example.com' }, 'The log or an output shows what'],
    ['an address', { outputs: { a: '192.0.2.17' } }, 'The log or an output shows what'],
  ])('finds a secret %s', (_, told, problem) => {
    expect(leaksIn({ ...quiet, ...told }, canaries).join('\n')).toContain(problem)
  })

  test('finds none in masks, nor what a summary says of people', () => {
    const step = { ...quiet, output: `::add-mask::${secret}\n`, summary: 'somebody@example.com' }
    expect(leaksIn(step, canaries)).toEqual([])
  })
})

test('the same seed makes the same scenario', () => {
  expect(makeScenario(seedOf(1, 7))).toEqual(makeScenario(seedOf(1, 7)))
  expect(makeScenario(seedOf(1, 7))).not.toEqual(makeScenario(seedOf(1, 8)))
})

soak(1, 8)
