import { expect, test } from '@jest/globals'
import { readFileSync } from 'node:fs'
import {
  annotations,
  archiveOfEvents,
  begin,
  commitTree,
  events,
  leftIn,
  onStage,
  program,
} from '../e2e/fixture.ts'
import { reference } from '../e2e/reference.ts'
import { unzip } from '../../sandbox/zip.ts'

const month = '2025-03'
const folder = 'audit-trail/acme'
const path = `${folder}/2025/${month}.json`
const texts = events(month, 500)
const expected = reference(texts)

test('another writer moves the head: built anew on it, never forced, nobody loses', async () => {
  await onStage([await archiveOfEvents(month, texts)], async (at) => {
    const old = await begin(at.git)
    let theirs: string | undefined
    at.world.github.onBeforeRefUpdate = async () => {
      if (theirs !== undefined) return
      const blob = await at.git.text(['hash-object', '-w', '--stdin'], { input: 'theirs\n' })
      const kept = await at.git.text(['ls-tree', old])
      const tree = await at.git.text(['mktree'], {
        input: `${kept}\n100644 blob ${blob}\ttheirs.txt\n`,
      })
      theirs = await commitTree(at.git, tree, [old])
    }
    const step = await at.run({ month })
    expect(step.exitCode).toBe(0)
    const log = await at.git.text(['log', '--format=%H', 'main'])
    expect(log.split('\n')).toEqual([step.outputs['commit-sha'], theirs, old])
    const files = await at.git.text(['ls-tree', '-r', '--name-only', 'main'])
    expect(files.split('\n')).toEqual([
      path,
      `${folder}/2025/${month}.manifest.json`,
      `${folder}/README.md`,
      `${folder}/SHA256SUMS`,
      'kept.txt',
      'theirs.txt',
    ])
    expect((await at.git.run(['show', `main:${path}`])).equals(expected)).toBe(true)
    // The file itself was uploaded once only.
    const stored = at.world.github.exchanges.filter(
      (each) => each.method === 'POST' && each.path.endsWith('/git/blobs'),
    )
    const content = expected.toString('base64')
    const same = stored.filter(({ body }) => body.toString().includes(content))
    expect(same).toHaveLength(1)
    program('git', ['-c', 'safe.directory=*', '-C', at.world.repository, 'fsck', '--strict'])
  })
})

test('GitHub answers 502, once before and once after the deed: one commit all the same', async () => {
  await onStage([await archiveOfEvents(month, texts)], async (at) => {
    const first = await begin(at.git)
    const failed = new Set<string>()
    at.world.github.intercept = async ({ method, path: asked, body }) => {
      const kind = `${method} ${asked.split('/').slice(4, 6).join('/')}`
      if (!['POST git/trees', 'PATCH git/refs'].includes(kind) || failed.has(kind)) return undefined
      failed.add(kind)
      if (method === 'PATCH') {
        const { sha } = JSON.parse(body.toString()) as { sha: string }
        await at.git.run(['update-ref', 'refs/heads/main', sha])
      }
      return { status: 502, body: { message: 'Server Error' } }
    }
    const step = await at.run({ month })
    expect(step.exitCode).toBe(0)
    expect(failed.size).toBe(2)
    const log = await at.git.text(['log', '--format=%H', 'main'])
    expect(log.split('\n')).toEqual([step.outputs['commit-sha'], first])
  })
})

test('one destination fails: the other is delivered, and the run fails', async () => {
  await onStage([await archiveOfEvents(month, texts)], async (at) => {
    const message = 'Repository rule violations found\n\nCannot update this protected ref.'
    at.world.github.intercept = ({ method }) =>
      method === 'GET' ? undefined : { status: 422, body: { message } }
    const step = await at.run({ month, destination: 'commit artifact' })
    expect(step.exitCode).toBe(1)
    expect(annotations(step, 'error').join()).toMatch(/rule violations.*ruleset/s)
    const [artifact] = at.world.artifacts.artifacts
    expect(step.outputs).toMatchObject({
      status: 'failed',
      changed: 'true',
      'commit-sha': '',
      'artifact-id': String(artifact!.id),
    })
    const zipped = unzip(readFileSync(artifact!.file))
    expect(zipped[`2025/${month}.json`]!.equals(expected)).toBe(true)
    // In no log: the commit that would have given it a place there was refused.
    const manifest = zipped[`2025/${month}.manifest.json`]!.toString()
    expect(JSON.parse(manifest)).toMatchObject({ final: true, sequence: null, previous: null })
    expect(await leftIn(step)).toEqual([])
  })
})
