import { spawn, spawnSync } from 'node:child_process'
import { mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises'
import { homedir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from '@jest/globals'
import { inFolder } from './folder.ts'
import { cells } from './tables.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const main = join(root, 'bench/main.ts')

interface Ended {
  code: number | null
  stdout: string
  stderr: string
}

interface BenchRun {
  path?: string
  /** Told of each piece of standard error. */
  onProgress?: (stop: () => void) => void
}

/** Runs the bench as a process. */
function bench(args: string[], { path, onProgress }: BenchRun = {}): Promise<Ended> {
  const env = { PATH: path ?? process.env.PATH }
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [main, ...args], { env })
    const ended: Ended = { code: null, stdout: '', stderr: '' }
    child.stdout.setEncoding('utf8').on('data', (text: string) => (ended.stdout += text))
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      ended.stderr += text
      onProgress?.(() => void child.kill('SIGTERM'))
    })
    child.on('error', reject)
    child.on('close', (code) => resolve({ ...ended, code }))
  })
}

const has = (tool: string): boolean => spawnSync(tool, ['--version']).error === undefined

/** A folder of links to some programs, wherever they are here. */
async function pathOf(folder: string, tools: string[]): Promise<string> {
  await mkdir(folder, { recursive: true })
  for (const tool of tools) {
    for (const place of (process.env.PATH ?? '').split(delimiter)) {
      if (spawnSync(join(place, tool), ['--version']).error !== undefined) continue
      await symlink(join(place, tool), join(folder, tool))
      break
    }
  }
  return folder
}

/** Throws unless the tags of an XML document are balanced. */
function checkBalance(xml: string): void {
  const open: string[] = []
  for (const [, slash, name, end] of xml.matchAll(/<(\/?)([a-z]+)[^<>]*?(\/?)>/g)) {
    if (end === '/') continue
    if (slash === '') open.push(name!)
    else expect(open.pop()).toBe(name)
  }
  expect(open).toEqual([])
}

describe('npm run bench', () => {
  test('measures all contenders, and writes the document and its chart', async () => {
    await inFolder(async (folder) => {
      const [docs, data] = [join(folder, 'docs'), join(folder, 'data')]
      const args = ['--sizes', '2000', '--runs', '1', '--docs', docs, '--data', data]
      const { code, stdout, stderr } = await bench(args)
      expect({ code, stderr }).toEqual({ code: 0, stderr: expect.stringContaining('round 1 of 1') })

      const ours = cells(stdout, 'ours', '2,000')
      expect(ours).toEqual([
        'ours',
        '2,000',
        expect.stringMatching(/^[\d.]+ s$/),
        expect.stringMatching(/^[\d.]+ µs$/),
        expect.stringMatching(/^[\d.]+ s$/),
        expect.stringMatching(/^[\d.]+ MB$/),
        '1',
        '1',
      ])
      expect(cells(stdout, 'plain Node.js', '2,000')[6]).toMatch(/^[\d.]+ x$/)
      if (has('jq')) expect(cells(stdout, 'gunzip \\| jq', '2,000')[6]).toMatch(/^[\d.]+ x$/)
      const floor = cells(stdout, 'floor: gunzip \\| gzip -6 \\| gpg', '2,000')
      if (has('gpg')) expect(floor[6]).toMatch(/^[\d.]+ x$/)

      const document = await readFile(join(docs, 'performance.md'), 'utf8')
      for (const table of stdout.split('\n').filter((line) => line.startsWith('|'))) {
        expect(document).toContain(table)
      }
      expect(document).toContain(`Node.js ${process.version}`)
      expect(document).toContain('](performance.svg)')

      const svg = await readFile(join(docs, 'performance.svg'), 'utf8')
      checkBalance(svg)
      expect(svg).not.toMatch(/NaN|undefined|Infinity/)
      expect(svg).toContain('prefers-color-scheme: dark')
      expect(svg.match(/<path class="line s0" d="M[\d.]+ [\d.]+"\/>/g)).toHaveLength(4)

      for (const text of [document, svg]) {
        for (const path of [folder, root, homedir(), dirname(process.execPath)]) {
          expect(text).not.toContain(path)
        }
      }
      // The archive is kept for the next time, and nothing else.
      expect(await readdir(data)).toEqual(['events-2000.json.gz', 'events-2000.note.json'])
    })
  })

  test('reports what is not installed', async () => {
    await inFolder(async (folder) => {
      const path = await pathOf(join(folder, 'bin'), ['bash', 'gzip', 'gunzip'])
      const [docs, data] = [join(folder, 'docs'), join(folder, 'data')]
      const only = 'order,jq,whole,whole-jq,floor'
      const args = ['--sizes', '500', '--runs', '1', '--only', only, '--docs', docs, '--data', data]
      const { code, stdout } = await bench(args, { path })
      expect(code).toBe(0)
      const reason = (name: string) => cells(stdout, name, '500')[2]
      expect(reason('gunzip \\| jq')).toBe('jq is not installed')
      const both = 'jq is not installed, gpg is not installed'
      expect(reason('gunzip \\| jq \\| gzip -6 \\| gpg')).toBe(both)
      expect(reason('floor: gunzip \\| gzip -6 \\| gpg')).toBe('gpg is not installed')
      expect(reason('ours')).toMatch(/ s$/)
      expect(await readFile(join(docs, 'performance.md'), 'utf8')).toContain('gpg: not installed')
    })
  })

  test('fails when what it made is not what the archive holds', async () => {
    await inFolder(async (data) => {
      const args = ['--sizes', '300', '--runs', '1', '--only', 'order', '--data', data]
      expect((await bench(args)).code).toBe(0)
      const file = join(data, 'events-300.note.json')
      const note = await readFile(file, 'utf8')
      await writeFile(file, note.replace('"count": 300', '"count": 301'))
      const { code, stderr } = await bench(args)
      expect({ code, stderr }).toEqual({ code: 1, stderr: expect.stringContaining('is wrong') })
    })
  })

  test('leaves nothing behind when it is stopped', async () => {
    await inFolder(async (data) => {
      const args = ['--sizes', '2000', '--runs', '1000', '--only', 'order', '--data', data]
      let stopped = false
      const { code, stdout, stderr } = await bench(args, {
        onProgress: (stop) => {
          if (!stopped) stop()
          stopped = true
        },
      })
      expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
      expect(stderr).toMatch(/Stopped: nothing was written\.\n$/)
      const left = (await readdir(data)).filter((name) => !name.startsWith('events-'))
      expect(left).toEqual([])
    })
  })

  test.each([
    [['--sizes', '10,x'], "--sizes has 'x'"],
    [['--runs', '0'], "--runs has '0'"],
    [['--only', 'order,sed'], "--only has 'sed'. Expected some of order, jq, plain"],
    [['--fast'], '--fast'],
  ])('refuses %j', async (args, message) => {
    const { code, stderr } = await bench(args)
    expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining(message) })
  })
})
