import { randomUUID } from 'node:crypto'
import { accessSync, appendFileSync, constants } from 'node:fs'

/*
 * Workflow commands, by standard output and by files
 * (https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands). Not by
 * @actions/core, which loads undici with them: most of the time and memory of a refused input.
 */

/** The files by which a step hands something to the runner, by the variables that name them. */
export type RunnerFile = 'GITHUB_OUTPUT' | 'GITHUB_STATE' | 'GITHUB_STEP_SUMMARY'

/** A line that the runner takes for a command, such as `::warning::text`. */
export function commandLine(name: string, text = ''): string {
  return `::${name}::${text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A')}`
}

/** @throws Error when the file cannot be written */
export function appendTo(variable: RunnerFile, text: string): void {
  const path = process.env[variable]
  if (path === undefined || path === '') throw new Error(`${variable} is not set`)
  // The runner makes it: where it is not, nobody would read what is written.
  accessSync(path, constants.W_OK)
  appendFileSync(path, text)
}

/** A name and its value, of any number of lines, as the runner's files have it. */
export function assignment(name: string, value: string): string {
  const delimiter = `end_${randomUUID()}`
  return `${name}<<${delimiter}\n${value}\n${delimiter}\n`
}
