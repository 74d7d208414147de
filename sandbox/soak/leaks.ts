import type { StepResult } from '../runner.ts'

/** What no step may show. */
export interface Canaries {
  /** By name; they may be nowhere, in any form. */
  secrets: Readonly<Record<string, string>>
  /** What events say of people; it may be in the summary alone. */
  personal: readonly string[]
}

/** Shorter than this, a text may stand anywhere by chance. */
const SHORTEST = 8

function formsOf(secret: string): string[] {
  const bytes = Buffer.from(secret)
  return [
    secret,
    encodeURIComponent(secret),
    bytes.toString('base64'),
    bytes.toString('base64url'),
    Buffer.from(`x-access-token:${secret}`).toString('base64'),
    Buffer.from(`:${secret}`).toString('base64').slice(2),
  ].filter((form) => form.length >= SHORTEST)
}

/** What e-mails, names of people and addresses a month's events hold, as JSON has them. */
export function personalIn(events: readonly string[]): string[] {
  const found = events.flatMap((event) => [
    ...event.matchAll(/"(?:email|ip_address)": ?"([^"]+)"/g),
  ])
  return [...new Set(found.map(([, text]) => text!))].filter((text) => text.length >= SHORTEST)
}

/** Markdown as it is shown: without character references. */
function shown(markdown: string): string {
  return markdown.replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))
}

/** Where a step shows what it must not. The runner would show all of its output but masks. */
export function leaksIn(step: StepResult, { secrets, personal }: Canaries): string[] {
  const log = step.output.replace(/^::add-mask::.*$/gm, '')
  const outputs = Object.values(step.outputs).join('\n')
  const places = { log, outputs, summary: step.summary, 'summary as shown': shown(step.summary) }
  const problems = Object.entries(places).flatMap(([place, text]) =>
    Object.entries(secrets)
      .filter(([, secret]) => formsOf(secret).some((form) => text.includes(form)))
      .map(([name]) => `The ${place} shows ${name}`),
  )
  if (personal.some((text) => `${log}\n${outputs}`.includes(text))) {
    problems.push('The log or an output shows what an event says')
  }
  return problems
}
