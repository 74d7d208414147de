import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { Ajv, type ValidateFunction } from 'ajv'
import * as formats from 'ajv-formats'

type Json = Record<string, unknown>

interface Response {
  content?: Record<string, { schema: Json }>
}

interface Operation {
  responses: Record<string, Json>
  requestBody?: Required<Response>
}

interface Description {
  paths: Record<string, Record<string, Operation>>
}

// OpenAPI 3.0 writes "or null" as `nullable`, which JSON Schema does not know. The description's
// errors are `oneOf` schemas that overlap; any of them will do. References are put in place.
function toJsonSchema(schema: unknown, root: unknown, overlapping: boolean): unknown {
  if (Array.isArray(schema)) return schema.map((each) => toJsonSchema(each, root, overlapping))
  if (typeof schema !== 'object' || schema === null) return schema
  const { nullable, ...rest } = resolve(schema as Json, root)
  const entries = Object.entries(rest)
    .filter(([key]) => key !== 'example' && key !== 'examples')
    .map(([key, value]) => [
      key === 'oneOf' && overlapping ? 'anyOf' : key,
      toJsonSchema(value, root, overlapping),
    ])
  const plain = Object.fromEntries(entries) as Json
  return nullable === true ? { anyOf: [{ type: 'null' }, plain] } : plain
}

// The object itself, or the one that its `$ref` (`#/components/...`) names.
function resolve(value: Json, root: unknown): Json {
  if (typeof value.$ref !== 'string') return value
  const steps = value.$ref.slice(2).split('/')
  return steps.reduce<unknown>((at, step) => (at as Json)[step], root) as Json
}

const members = (...names: string[]): Json => ({
  type: 'object',
  required: names,
  properties: Object.fromEntries(names.map((name) => [name, { type: 'string' }])),
})
const basicError = members('message', 'documentation_url', 'status')
const redirection = members('message', 'documentation_url', 'url')

/** Paths of the description below a repository's; a name at the end may stand for several segments. */
const templates = [
  ...['', 'git/ref/{ref}', 'git/refs', 'git/refs/{ref}', 'branches', 'contents/{path}'],
  ...['git/commits', 'git/commits/{commit_sha}', 'git/trees', 'git/trees/{tree_sha}'],
  ...['git/blobs', 'git/blobs/{file_sha}', 'commits', 'commits/{ref}'],
].map((path) => `/repos/{owner}/{repo}${path && `/${path}`}`)

function templateOf(path: string): string {
  const found = templates.find((template) => {
    const pattern = template.replace('{owner}/{repo}', '[^/]+/[^/]+').replace(/\{\w+\}$/, '.+')
    return new RegExp(`^${pattern}$`).test(path)
  })
  if (found === undefined) throw new Error(`No path of the description for ${path}`)
  return found
}

/** Checks an answer; throws with the differences when it is not as GitHub describes its own. */
export type Check = (answer: {
  method: string
  path: string
  status: number
  body: unknown
}) => void

function published(): { description: Description; ajv: Ajv } {
  const file = createRequire(import.meta.url).resolve(
    '@octokit/openapi/generated/api.github.com.json',
  )
  const description = JSON.parse(readFileSync(file, 'utf8')) as Description
  const ajv = new Ajv({ strict: false, allErrors: true })
  ;(formats.default as unknown as { default: (ajv: Ajv) => void }).default(ajv)
  return { description, ajv }
}

/** What is wrong with the body of a request, by GitHub's published OpenAPI description. */
export function problemsOf(body: unknown, method: string, template: string): string {
  const { description, ajv } = published()
  const { requestBody } = description.paths[template]![method]!
  const schema = requestBody!.content['application/json']!.schema
  const validate = ajv.compile(toJsonSchema(schema, description, false) as Json)
  return validate(body) ? '' : ajv.errorsText(validate.errors)
}

/** Reads GitHub's published OpenAPI description and gives the check against it. */
export function readDescription(): Check {
  const { description, ajv } = published()
  const compiled = new Map<string, ValidateFunction>()

  function schemaFor(method: string, path: string, status: number): Json {
    const template = templateOf(path)
    const { responses } = description.paths[template]![method.toLowerCase()]!
    const { content } = resolve(responses[String(status)] ?? {}, description) as Response
    const schema = content?.['application/json']?.schema
    if (schema !== undefined) return toJsonSchema(schema, description, status >= 400) as Json
    // Authentication, permission and redirects of writes are described nowhere in particular.
    if (status >= 300) return status >= 400 ? basicError : redirection
    throw new Error(`${method} ${template} does not describe ${status}`)
  }

  return ({ method, path, status, body }) => {
    const key = `${method} ${templateOf(path)} ${status}`
    const validate = compiled.get(key) ?? ajv.compile(schemaFor(method, path, status))
    compiled.set(key, validate)
    if (!validate(body)) throw new Error(`${key}: ${ajv.errorsText(validate.errors)}`)
  }
}
