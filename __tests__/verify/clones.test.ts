import { describe, expect, test } from '@jest/globals'
import { execFileSync } from 'node:child_process'
import {
  appendFile,
  mkdir,
  readdir,
  readFile,
  rename,
  rm,
  symlink,
  writeFile,
} from 'node:fs/promises'
import { join } from 'node:path'
import { resultOf } from '../../src/verify/report.ts'
import { failureOf } from '../edges.ts'
import {
  DIRECTORY,
  eachWithACopy,
  EVENTS,
  found,
  outcomeOf,
  verified,
  type Clone,
} from './fixture.ts'

let clone: Clone
let whole: Clone
eachWithACopy((...given) => {
  ;[clone, whole] = given
})

const again = () => join(clone.folder, '.git', 'again')
const git = (path: string) => join(clone.folder, '.git', path)
const MARCH = new Date('2025-03-10T00:00:00Z')

/** Clones the whole ledger with these options. */
function cloned(...options: string[]): string {
  clone.git(['clone', '--quiet', ...options, `file://${whole.folder}`, again()])
  return again()
}

describe('a ledger is verified in', () => {
  test.each<[string, () => string | Promise<string>]>([
    ['a bare clone', () => cloned('--bare')],
    ['one whose git directory is elsewhere', () => cloned('--separate-git-dir', `${again()}.git`)],
    [
      'a further work tree, in which git reads no branch of its own',
      async () => {
        clone.git(['worktree', 'add', '--quiet', '-b', 'other', again()])
        const own = clone.git(['-C', again(), 'rev-parse', '--absolute-git-dir'])
        await mkdir(join(own, 'refs/heads'), { recursive: true })
        await writeFile(join(own, 'refs/heads/other'), `${clone.git(['rev-parse', 'HEAD~1'])}\n`)
        return again()
      },
    ],
    [
      'a clone with packed refs and objects',
      () => `${clone.git(['gc', '--quiet'])}${clone.folder}`,
    ],
  ])('%s', async (_, make) => {
    const report = await verified({ folder: await make() })
    expect(found(report)).toEqual({})
    expect(report.ledgers.map(({ path }) => path)).toEqual([DIRECTORY])
    expect(outcomeOf(report, 'history')).toEqual({ status: 'ok', note: '3 commits' })
  })

  test('a SHA-256 clone', async () => {
    const folder = git('sha256')
    clone.git(['init', '--quiet', '--object-format=sha256', folder])
    await rename(join(clone.folder, 'audit-trail'), join(folder, 'audit-trail'))
    clone.git(['-C', folder, 'add', '--all'])
    clone.git(['-C', folder, 'commit', '--quiet', '--message=All'])
    const report = await verified({ folder })
    expect(report.head).toMatch(/^[0-9a-f]{64}$/)
    expect(outcomeOf(report, 'objects').status).toBe('ok')
    expect(outcomeOf(report, 'history')).toEqual({ status: 'ok', note: '1 commit' })
  })

  test('its own folder, though it looks like a bare clone', async () => {
    const bare = cloned('--bare')
    for (const name of ['HEAD', 'objects', 'refs']) await rename(join(bare, name), clone.at(name))
    await clone.write('refs/heads/x', 'x')
    clone.commit('Disguise')
    const report = await verified({ folder: clone.at('.') })
    expect(report.head).toBe(clone.git(['rev-parse', 'HEAD']))
    expect(found(report).unnamed).toContain("'HEAD' is named by no manifest")
  })
})

describe('the commit that is verified', () => {
  test.each([
    ['a full sha', () => clone.git(['rev-parse', 'HEAD~1'])],
    ['a branch', () => 'older'],
    ['an annotated tag', () => 'v1'],
    [
      'HEAD, detached behind its branch',
      () => `${clone.git(['checkout', '--quiet', '--detach', 'HEAD~1'])}HEAD`,
    ],
  ])('is that of %s', async (_, ref) => {
    const sha = clone.git(['rev-parse', 'HEAD~1'])
    clone.git(['branch', 'older', sha])
    clone.git(['tag', '--annotate', '--message=One', 'v1', sha])
    const report = await verified(clone, { ref: ref(), now: MARCH })
    expect([found(report), report.head, report.remarks]).toEqual([{}, sha, []])
    expect(report.ledgers[0]!.records).toBe(2)
  })

  test.each(['../x', 'main~1'])('is not guessed: %s could not be verified', async (ref) => {
    expect((await failureOf(verified(clone, { ref }))).message).toMatch(/^The clone has no ref '/)
  })
})

describe('a clone of which not all is given', () => {
  test('shallow: could not be checked, or with leave is sound as far as it goes', async () => {
    const folder = cloned('--depth', '1')
    const report = await verified({ folder }, { expectHead: '1'.repeat(40) })
    expect([found(report), resultOf(report)]).toEqual([{}, 'could-not-check'])
    for (const id of ['history', 'anchor']) expect(outcomeOf(report, id).status).toBe('failed')
    const reason = expect.stringContaining('not enough history: the clone is shallow')
    expect(outcomeOf(report, 'commits')).toEqual({ status: 'not-checked', reason })
    const allowed = await verified({ folder }, { allowShallow: true })
    expect([found(allowed), resultOf(allowed)]).toEqual([{}, 'ok'])
    expect(outcomeOf(allowed, 'history')).toEqual({ status: 'not-checked', reason })
  })

  test('shallow is believed of the commits that it names alone', async () => {
    await writeFile(git('shallow'), `${clone.git(['rev-parse', 'HEAD'])}\n`)
    expect(outcomeOf(await verified(clone), 'history').status).toBe('ok')
    const sha = whole.git(['rev-parse', 'HEAD~2'])
    await rm(git(`objects/${sha.slice(0, 2)}/${sha.slice(2)}`))
    expect(found(await verified(clone)).history).toHaveLength(1)
  })

  test('partial: what is missing is told, and nothing is fetched', async () => {
    whole.git(['config', 'uploadpack.allowFilter', 'true'])
    const folder = cloned('--filter=blob:none', '--no-checkout')
    const { objects, ...others } = found(await verified({ folder }))
    expect(objects).toContain(
      "'2025/2025-01.manifest.json' was committed, but its object in the clone is missing or damaged",
    )
    expect(Object.keys(others)).toEqual(['manifests', 'unnamed', 'sums', 'page', 'fresh'])
    expect(execFileSync('git', ['count-objects'], { cwd: folder }).toString()).toMatch(/^0 objects/)
  })

  test.each([
    ['without a commit', 'HEAD is at no commit'],
    ['of something else', 'not enough history: the clone has no commit of it'],
  ])('%s: the files on disk are verified, without a history', async (what, reason) => {
    await rm(git('.'), { recursive: true })
    clone.git(['init', '--quiet'])
    if (what !== 'without a commit') clone.git(['commit', '--quiet', '--allow-empty', '-m', 'x'])
    const report = await verified(clone)
    expect([found(report), report.head]).toEqual([{}, null])
    expect(outcomeOf(report, 'history')).toEqual({ status: 'not-checked', reason })
  })
})

describe('a clone that is kept in a way that is not read could not be checked', () => {
  test('with objects of another', async () => {
    await mkdir(git('objects/info'), { recursive: true })
    await writeFile(git('objects/info/alternates'), whole.folder)
    const { message } = await failureOf(verified(clone))
    expect(message).toContain('clone again without --shared and --reference')
  })

  test('with a reftable, but for a commit that is given', async () => {
    const ref = clone.git(['rev-parse', 'HEAD'])
    await writeFile(git('HEAD'), 'ref: refs/heads/.invalid\n')
    const { message } = await failureOf(verified(clone))
    expect(message).toContain('give the full sha that `git rev-parse HEAD` prints')
    expect(found(await verified(clone, { ref }))).toEqual({})
  })
})

describe('a store that is hostile', () => {
  const fifo = (path: string) => execFileSync('mkfifo', [path])

  test.each<[string, () => Promise<unknown>]>([
    ['a FIFO for HEAD', () => rm(git('HEAD')).then(() => fifo(git('HEAD')))],
    ['a link for HEAD', () => rename(git('HEAD'), git('H')).then(() => symlink('H', git('HEAD')))],
    ['a FIFO among the objects', () => Promise.resolve(fifo(git('objects/pack/x')))],
    [
      'a link for its objects',
      () => rename(git('objects'), git('o')).then(() => symlink('o', git('objects'))),
    ],
  ])('with %s is a finding, and waits for nobody', async (_, change) => {
    await change()
    const { history } = found(await verified(clone))
    expect(history).toEqual([expect.stringContaining(' has a history that cannot be read: ')])
  })

  test('with settings that git would wait for or refuse changes nothing', async () => {
    fifo(git('fifo'))
    const settings = '[include]\n\tpath = fifo\n[core]\n\trepositoryformatversion = 99\n'
    await appendFile(git('config'), settings)
    expect(found(await verified(clone))).toEqual({})
  })

  test('with an index of a pack that hides objects behind others is a finding', async () => {
    clone.git(['repack', '--quiet', '-a', '-d'])
    const name = (await readdir(git('objects/pack'))).find((each) => each.endsWith('.idx'))!
    const index = await readFile(git(`objects/pack/${name}`))
    const [ids, count] = [8 + 1024, index.readUInt32BE(8 + 255 * 4)]
    const [a, b] = [EVENTS, '2025/2025-01.json'].map((path) => {
      const id = Buffer.from(clone.git(['rev-parse', `HEAD:${DIRECTORY}/${path}`]), 'hex')
      return ids + count * 24 + ((index.indexOf(id, ids) - ids) / 20) * 4
    }) as [number, number]
    const offset = index.readUInt32BE(a)
    index.writeUInt32BE(index.readUInt32BE(b), a)
    index.writeUInt32BE(offset, b)
    await rm(git(`objects/pack/${name}`))
    await writeFile(git(`objects/pack/${name}`), index)
    expect(found(await verified(clone)).objects).toHaveLength(2)
  })
})
