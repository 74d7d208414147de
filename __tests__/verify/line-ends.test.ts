import { describe, expect, test } from '@jest/globals'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { resultOf } from '../../src/verify/report.ts'
import { formatText } from '../../src/verify/text.ts'
import { type Clone, DIRECTORY, eachWithACopy, found, verdictOf, verified } from './fixture.ts'

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

describe('a clone that converts line ends', () => {
  test.each([[[]], [['--depth', '1']]])('is told once, and accused of nothing', async (depth) => {
    const folder = join(clone.folder, 'again')
    const options = ['-c', 'core.autocrlf=true', ...depth]
    clone.git(['clone', '--quiet', ...options, `file://${whole.folder}`, folder])
    const report = await verified({ folder })
    expect(found(report)).toEqual({})
    expect(resultOf(report)).toBe('could-not-check')
    const told = formatText(report).filter((line) => line.includes('core.autocrlf=false'))
    expect(told).toEqual([expect.stringContaining('this clone converts line ends')])
    expect(report.ledgers[0]!.checks[0]!.verdict.status).toBe('failed')
    expect(verdictOf(report, 'digests').status).toBe('not-checked')
    const required = new Set(['digests'])
    expect(verdictOf(await verified({ folder }, { required }), 'digests').status).toBe('failed')
  })

  test('also without its history', async () => {
    const folder = cloned('core.autocrlf=true')
    await rm(join(folder, '.git'), { recursive: true })
    await rm(join(clone.folder, '.git'), { recursive: true })
    const report = await verified({ folder: join(folder, DIRECTORY) })
    expect([found(report), resultOf(report)]).toEqual([{}, 'could-not-check'])
  })

  test('is not one that was told not to', async () => {
    expect(resultOf(await verified({ folder: cloned('core.autocrlf=false') }))).toBe('ok')
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

  test.each(['README.md', 'SHA256SUMS', '2025/2025-02.json'])('for %s alone', async (path) => {
    await clone.write(path, windows(await clone.read(path)))
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
