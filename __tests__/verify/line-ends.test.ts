import { describe, expect, test } from '@jest/globals'
import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { resultOf } from '../../src/verify/report.ts'
import { formatText } from '../../src/verify/format.ts'
import { type Clone, DIRECTORY, eachWithACopy, found, M1, outcomeOf, verified } from './fixture.ts'

let clone: Clone
let whole: Clone
eachWithACopy((...given) => {
  ;[clone, whole] = given
})

/** A clone as git makes it with settings of its user's. */
function cloned(...settings: string[]): string {
  const folder = join(clone.folder, 'again')
  const options = settings.flatMap((setting) => ['-c', setting])
  clone.git(['clone', '--quiet', ...options, `file://${whole.folder}`, folder])
  return folder
}

const windows = (text: string) => text.replaceAll('\n', '\r\n')

describe('a clone that converts line ends is read as it was committed', () => {
  test.each([
    ['by core.autocrlf', []],
    ['by core.autocrlf, without its history', ['--depth', '1']],
  ])('%s', async (_, depth) => {
    const folder = join(clone.folder, 'again')
    const options = ['-c', 'core.autocrlf=true', ...depth]
    clone.git(['clone', '--quiet', ...options, `file://${whole.folder}`, folder])
    expect(await readFile(join(folder, DIRECTORY, M1), 'utf8')).toContain('\r\n')
    const report = await verified({ folder })
    expect([found(report), resultOf(report)]).toEqual([{}, 'ok'])
    expect(outcomeOf(report, 'events').status).toBe('ok')
  })

  test.each(['*.json text eol=crlf', '* text=auto eol=crlf', '*.md text eol=crlf'])(
    'by .gitattributes with %s',
    async (line) => {
      await clone.write('../../.gitattributes', `${line}\n`)
      clone.commit('Attributes')
      const folder = join(clone.folder, 'again')
      clone.git(['clone', '--quiet', `file://${clone.folder}`, folder])
      expect(clone.git(['-C', folder, 'ls-files', '--eol'])).toContain('w/crlf')
      const report = await verified({ folder })
      expect([found(report), resultOf(report)]).toEqual([{}, 'ok'])
    },
  )

  test('a copy of one without its .git could not be checked, and is accused of nothing', async () => {
    const folder = cloned('core.autocrlf=true')
    await rm(join(folder, '.git'), { recursive: true })
    await rm(join(clone.folder, '.git'), { recursive: true })
    const report = await verified({ folder: join(folder, DIRECTORY) })
    expect([found(report), resultOf(report)]).toEqual([{}, 'could-not-check'])
    const told = formatText(report).filter((line) => line.includes('core.autocrlf=false'))
    expect(told).toHaveLength(1)
    expect(outcomeOf(report, 'digests').status).toBe('not-checked')
  })
})

describe('is no excuse', () => {
  test('for such line ends that were committed', async () => {
    for (const path of ['README.md', 'SHA256SUMS']) {
      await clone.write(path, windows(await clone.read(path)))
    }
    clone.commit('Convert')
    expect(Object.keys(found(await verified(clone)))).toContain('sums')
  })

  test.each(['README.md', 'SHA256SUMS', '2025/2025-02.json'])('for %s with more', async (path) => {
    await clone.write(path, windows(`${await clone.read(path)}more\n`))
    expect(resultOf(await verified(clone))).toBe('problem')
  })

  test('for a page that says something else', async () => {
    await clone.write('README.md', windows(`${await clone.read('README.md')}more\n`))
    await clone.write('SHA256SUMS', windows(await clone.read('SHA256SUMS')))
    expect(resultOf(await verified(clone))).toBe('problem')
    await rm(join(clone.folder, '.git'), { recursive: true })
    expect(resultOf(await verified(clone))).toBe('problem')
  })
})
