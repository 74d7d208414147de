import { afterEach, describe, expect, test } from '@jest/globals'
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
  type Clone,
  DIRECTORY,
  eachWithACopy,
  EVENTS,
  found,
  outcomeOf,
  verified,
} from './fixture.ts'

let clone: Clone
let whole: Clone
eachWithACopy((...given) => {
  ;[clone, whole] = given
})

const again = () => join(clone.folder, '.git', 'again')

/** Clones the whole ledger with these options. */
function cloned(...options: string[]): string {
  clone.git(['clone', '--quiet', ...options, `file://${whole.folder}`, again()])
  return again()
}

describe('a ledger is verified in', () => {
  test.each<[string, () => string | Promise<string>]>([
    ['a bare clone', () => cloned('--bare')],
    [
      'a clone whose git directory is elsewhere',
      () => cloned('--separate-git-dir', `${again()}.git`),
    ],
    [
      'a further work tree',
      () => {
        clone.git(['worktree', 'add', '--quiet', '-b', 'other', again()])
        return again()
      },
    ],
    [
      'a clone with packed refs and objects',
      () => {
        clone.git(['gc', '--quiet'])
        return clone.folder
      },
    ],
    ['a clone without files of its own', () => cloned('--no-checkout')],
    [
      'a clone that borrowed objects, dissociated',
      () => cloned('--reference', whole.folder, '--dissociate'),
    ],
    [
      'a folder that a symbolic link leads to',
      async () => {
        await symlink(clone.folder, again())
        return again()
      },
    ],
  ])('%s', async (_, make) => {
    const folder = await make()
    const report = await verified({ folder })
    expect(found(report)).toEqual({})
    expect(report.ledgers.map(({ path }) => path)).toEqual([DIRECTORY])
    expect(outcomeOf(report, 'history')).toEqual({ status: 'ok', note: '3 commits' })
  })

  test('a SHA-256 clone', async () => {
    const folder = join(clone.folder, '.git', 'sha256')
    clone.git(['init', '--quiet', '--object-format=sha256', folder])
    await rename(join(clone.folder, 'audit-trail'), join(folder, 'audit-trail'))
    clone.git(['-C', folder, 'add', '--all'])
    clone.git(['-C', folder, 'commit', '--quiet', '--message=All'])
    const report = await verified({ folder })
    expect(report.head).toMatch(/^[0-9a-f]{64}$/)
    expect(outcomeOf(report, 'objects').status).toBe('ok')
    expect(outcomeOf(report, 'history')).toEqual({ status: 'ok', note: '1 commit' })
  })

  test('its own folder, whatever that is named and though it looks like a bare clone', async () => {
    const names = ['--output=x', '[a-z]*', ':(top)', 'a b\tc']
    for (const name of names) {
      await mkdir(join(clone.folder, name))
      clone.git(['mv', '--', 'audit-trail/acme', join(name, 'acme')])
      clone.commit('Move')
      const folder = join(clone.folder, name, 'acme')
      const report = await verified({ folder })
      expect(outcomeOf(report, 'history')).toEqual({ status: 'ok', note: '1 commit' })
      clone.git(['mv', '--', join(name, 'acme'), 'audit-trail/acme'])
    }
    clone.git(['clone', '--quiet', '--bare', `file://${whole.folder}`, `${clone.folder}.bare`])
    for (const name of ['HEAD', 'objects', 'refs']) {
      await rename(`${clone.folder}.bare/${name}`, clone.at(name))
    }
    await rm(`${clone.folder}.bare`, { recursive: true })
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
    ['a full name of a ref', () => 'refs/heads/older'],
  ])('is that of %s', async (_, ref) => {
    const sha = clone.git(['rev-parse', 'HEAD~1'])
    clone.git(['branch', 'older', sha])
    clone.git(['tag', '--annotate', '--message=One', 'v1', sha])
    const report = await verified(clone, { ref: ref(), now: new Date('2025-03-10T00:00:00Z') })
    expect([found(report), report.head, report.remarks]).toEqual([{}, sha, []])
    expect(report.ledgers[0]!.records).toBe(2)
  })

  test('is HEAD, also when that is detached behind its branch', async () => {
    clone.git(['checkout', '--quiet', '--detach', 'HEAD~1'])
    const report = await verified(clone, { now: new Date('2025-03-10T00:00:00Z') })
    expect([found(report), report.ledgers[0]!.records]).toEqual([{}, 2])
  })

  test.each(['nowhere', '../x', 'main~1', '-x', '0'.repeat(39)])(
    'is not guessed: %s is none, and could not be verified',
    async (ref) => {
      expect((await failureOf(verified(clone, { ref }))).message).toMatch(/^The clone has no ref '/)
    },
  )
})

describe('a clone of which not all is given', () => {
  test('shallow: could not be checked, or with leave is sound as far as it goes', async () => {
    const folder = cloned('--depth', '1')
    const expectHead = '1'.repeat(40)
    const report = await verified({ folder }, { expectHead })
    expect([found(report), resultOf(report)]).toEqual([{}, 'could-not-check'])
    for (const id of ['history', 'anchor']) expect(outcomeOf(report, id).status).toBe('failed')
    const reason = expect.stringContaining('not enough history: the clone is shallow')
    for (const id of ['commits', 'authors']) {
      expect(outcomeOf(report, id)).toEqual({ status: 'not-checked', reason })
    }
    const allowed = await verified({ folder }, { allowShallow: true })
    expect([found(allowed), resultOf(allowed)]).toEqual([{}, 'ok'])
    expect(outcomeOf(allowed, 'history')).toEqual({ status: 'not-checked', reason })
    clone.git(['-C', folder, 'fetch', '--quiet', '--unshallow'])
    expect(outcomeOf(await verified({ folder }), 'history').status).toBe('ok')
  })

  test('shallow is believed of the commits that it names alone', async () => {
    await writeFile(join(clone.folder, '.git/shallow'), `${clone.git(['rev-parse', 'HEAD'])}\n`)
    expect(outcomeOf(await verified(clone), 'history').status).toBe('ok')
    const sha = execFileSync('git', ['rev-parse', 'HEAD~2'], { cwd: whole.folder })
      .toString()
      .trim()
    await rm(join(clone.folder, '.git/objects', sha.slice(0, 2), sha.slice(2)))
    expect(found(await verified(clone)).history).toHaveLength(1)
  })

  test('partial: what is missing is told, and nothing is fetched', async () => {
    whole.git(['config', 'uploadpack.allowFilter', 'true'])
    const folder = cloned('--filter=blob:none', '--no-checkout')
    const { digests, objects, ...others } = found(await verified({ folder }))
    expect(objects).toContain(
      "'2025/2025-01.manifest.json' was committed, but its object in the clone is missing or damaged",
    )
    expect(digests).toBeUndefined()
    expect(Object.keys(others).toSorted()).toEqual(['manifests', 'page', 'sums'])
    expect(await readFile(join(folder, '.git/HEAD'), 'utf8')).toBe('ref: refs/heads/main\n')
    expect(execFileSync('git', ['count-objects'], { cwd: folder }).toString()).toMatch(/^0 objects/)
  })

  test('without a commit: the files on disk are verified, without a history', async () => {
    clone.git(['update-ref', '-d', 'refs/heads/main'])
    const report = await verified(clone)
    expect([found(report), report.head]).toEqual([{}, null])
    expect(outcomeOf(report, 'history')).toEqual({
      status: 'not-checked',
      reason: 'HEAD is at no commit',
    })
  })

  test('of something else, in which a ledger was unpacked', async () => {
    await rm(join(clone.folder, '.git'), { recursive: true })
    clone.git(['init', '--quiet'])
    clone.git(['commit', '--quiet', '--allow-empty', '--message=Other'])
    const report = await verified(clone)
    expect([found(report), report.head]).toEqual([{}, null])
    const reason = 'not enough history: the clone has no commit of it'
    expect(outcomeOf(report, 'history')).toEqual({ status: 'not-checked', reason })
  })
})

describe('a clone that is kept in a way that is not read could not be checked', () => {
  test.each<[string, () => Promise<unknown>, RegExp]>([
    [
      'with objects of another',
      () => writeFile(join(clone.folder, '.git/objects/info/alternates'), whole.folder),
      /clone again without --shared and --reference/,
    ],
    [
      'with a reftable',
      () => writeFile(join(clone.folder, '.git/HEAD'), 'ref: refs/heads/.invalid\n'),
      /give the full sha that `git rev-parse HEAD` prints/,
    ],
  ])('%s', async (_, change, message) => {
    await mkdir(join(clone.folder, '.git/objects/info'), { recursive: true })
    const sha = clone.git(['rev-parse', 'HEAD'])
    await change()
    expect((await failureOf(verified(clone))).message).toMatch(message)
    if (message.source.includes('full sha'))
      expect(found(await verified(clone, { ref: sha }))).toEqual({})
  })

  test('on a machine without git', async () => {
    const { message } = await failureOf(verified(clone, { programs: ['/nowhere/git'] }))
    expect(message).toMatch(/^No git was found/)
    await rm(join(clone.folder, '.git'), { recursive: true })
    expect(found(await verified(clone, { programs: [] }))).toEqual({})
  })
})

describe('a store that is hostile', () => {
  const git = (path: string) => join(clone.folder, '.git', path)
  afterEach(() => rm(`${clone.folder}.outside`, { recursive: true, force: true }))

  test.each<[string, () => Promise<unknown>]>([
    ['a FIFO for HEAD', () => rm(git('HEAD')).then(() => execFileSync('mkfifo', [git('HEAD')]))],
    ['a link for HEAD', () => rename(git('HEAD'), git('H')).then(() => symlink('H', git('HEAD')))],
    [
      'a FIFO among the objects',
      () => Promise.resolve(execFileSync('mkfifo', [git('objects/pack/x')])),
    ],
    [
      'a link for its objects',
      () => rename(git('objects'), git('o')).then(() => symlink('o', git('objects'))),
    ],
    [
      'a file .git that names nothing',
      async () => {
        await rm(git('.'), { recursive: true })
        await writeFile(join(clone.folder, '.git'), 'gitdir: nowhere\n')
      },
    ],
    [
      'a link .git',
      async () => {
        await rename(git('.'), `${clone.folder}.outside`)
        await symlink(`${clone.folder}.outside`, join(clone.folder, '.git'))
      },
    ],
  ])('with %s is a finding, and waits for nobody', async (_, change) => {
    await change()
    const { history } = found(await verified(clone))
    expect(history).toEqual([expect.stringContaining(' has a history that cannot be read: ')])
  })

  test('with settings that git would wait for or refuse changes nothing', async () => {
    execFileSync('mkfifo', [git('fifo')])
    await appendFile(
      git('config'),
      '[include]\n\tpath = fifo\n[core]\n\trepositoryformatversion = 99\n',
    )
    expect(found(await verified(clone))).toEqual({})
  })

  test('with an index of a pack that hides objects behind others is a finding', async () => {
    clone.git(['repack', '--quiet', '-a', '-d'])
    const [events, other] = [EVENTS, '2025/2025-01.json'].map((path) =>
      Buffer.from(clone.git(['rev-parse', `HEAD:${DIRECTORY}/${path}`]), 'hex'),
    )
    const pack = (await readdir(git('objects/pack'))).find((name) => name.endsWith('.idx'))!
    const index = await readFile(git(`objects/pack/${pack}`))
    const count = index.readUInt32BE(8 + 255 * 4)
    const place = (id: Buffer) => (index.indexOf(id, 8 + 1024) - 8 - 1024) / 20
    const offset = (id: Buffer) => 8 + 1024 + count * 24 + place(id) * 4
    const [a, b] = [index.readUInt32BE(offset(events!)), index.readUInt32BE(offset(other!))]
    index.writeUInt32BE(b, offset(events!))
    index.writeUInt32BE(a, offset(other!))
    await rm(git(`objects/pack/${pack}`))
    await writeFile(git(`objects/pack/${pack}`), index)
    const { objects } = found(await verified(clone))
    expect(objects).toHaveLength(2)
  })
})
