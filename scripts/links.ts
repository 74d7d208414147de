import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The addresses on the web that a Markdown document links to. */
const linksIn = (text: string): string[] =>
  [...text.matchAll(/(?:\]\(|<)(https?:\/\/[^\s)>#]+)/g)].map(([, url = '']) => url)

/**
 * What is wrong with an address, undefined when nothing is: that a server refuses programs (403, 429)
 * or is down (5xx) says nothing about the page.
 */
async function problemOf(url: string): Promise<string | undefined> {
  try {
    const { status } = await fetch(url, { signal: AbortSignal.timeout(30_000) })
    return [404, 410].includes(status) ? `answered ${status}` : undefined
  } catch (error) {
    const { cause, message } = error as Error & { cause?: Error }
    return cause?.message ?? message
  }
}

if (import.meta.main) {
  const root = join(import.meta.dirname, '..')
  const documents = ['.', 'docs', 'sandbox'].flatMap((folder) =>
    readdirSync(join(root, folder))
      .filter((name) => name.endsWith('.md'))
      .map((name) => join(folder, name)),
  )
  const problems = await Promise.all(
    documents.flatMap((path) =>
      linksIn(readFileSync(join(root, path), 'utf8')).map(async (url) => {
        const problem = (await problemOf(url)) && (await problemOf(url))
        return problem && `${path}: ${url}: ${problem}`
      }),
    ),
  )
  for (const problem of problems.filter(Boolean)) {
    console.error(problem)
    process.exitCode = 1
  }
}
