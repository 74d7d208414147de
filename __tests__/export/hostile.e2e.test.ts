import { expect, test } from '@jest/globals'
import type { Reply } from '../../sandbox/http.ts'
import { reference, sha256 } from '../../sandbox/reference.ts'
import {
  annotations,
  archiveOfEvents,
  events,
  left,
  onStage,
  visible,
  type Stage,
} from '../e2e/fixture.ts'

const month = '2025-03'
const texts = events(month, 5)
const DEBUG = { RUNNER_DEBUG: '1' }

/** Control and formatting characters, line feeds excepted. */
const INVISIBLE = /[^\P{C}\n]/u

const EMAIL = 'jane.doe@example.com'
const COMMANDS = `\n::set-output name=pwn::owned\n::error::owned\n##[error]<script>\u001b[31m\u202e${EMAIL}`

/** Has a service answer so, once or always. */
const answering = (service: 'heroku' | 'github' | 'artifacts', ...replies: Reply[]) => {
  return (at: Stage) => {
    at.world[service].intercept = () => (replies.length > 1 ? replies.shift() : replies[0])
  }
}
test.each([
  [
    'Heroku',
    answering('heroku', {
      status: 403,
      headers: { 'request-id': EMAIL },
      body: { id: `forbidden${COMMANDS}`, message: `${EMAIL} may not${COMMANDS}` },
    }),
    '(e-mail) may not',
  ],
  [
    'GitHub, also in headers that its client prints,',
    answering('github', {
      status: 403,
      headers: { deprecation: 'true', sunset: `::error::owned ${EMAIL}`, link: '<x>; rel=y' },
      body: { message: `user ${EMAIL} is blocked${COMMANDS}` },
    }),
    'is blocked',
  ],
  [
    'the artifact service, in what its client prints when debugging,',
    answering('artifacts', { status: 502, body: `<p>${COMMANDS}</p>` }),
    'failed',
  ],
])('what %s says becomes no command, and shows no e-mail', async (_, answer, words) => {
  await onStage([await archiveOfEvents(month, texts)], async (at) => {
    answer(at)
    const inputs = { month, destination: 'commit, artifact', summary: 'full' }
    const step = await at.run(inputs, { env: DEBUG })
    expect(annotations(step, 'error')).toHaveLength(1)
    expect(visible(step)).toContain(words)
    expect(left(step)).not.toContain(EMAIL)
    expect(visible(step)).not.toMatch(/^(?:::set-output|::error::owned)|##\[|%0A::/m)
    expect(step.output + step.summary).not.toMatch(INVISIBLE)
    expect(step.summary).not.toContain('<script')
    expect(step.outputs).not.toHaveProperty('pwn')
  })
})

test('texts of events are kept as they are and change nothing in the log', async () => {
  const hostile = [
    '::set-output name=status::owned',
    '\n::error::owned',
    '##[error]owned',
    '%0A::add-path::/owned',
    '\u001b[31mowned\u001b[0m\u0007',
    '<script>alert("owned")</script>',
    '\u202eowned',
    '{{owned}} ${{ secrets.owned }} {account}',
  ]
  const nasty = hostile.flatMap((text, index) => {
    const base = JSON.parse(texts[0]!) as object
    const event = { ...base, id: String(index), actor: { email: text }, app: { name: text } }
    return [event, { ...event, id: `${index}t`, type: text, action: text }].map((each) =>
      JSON.stringify(each),
    )
  })
  await onStage([await archiveOfEvents(month, nasty)], async (at) => {
    const inputs = { month, summary: 'full', 'dry-run': 'true' }
    const step = await at.run(inputs, { env: DEBUG })
    expect(step.exitCode).toBe(0)
    expect(step.outputs.sha256).toBe(sha256(reference(nasty)))
    expect(step.output).not.toMatch(/owned|script/)
    expect(step.output + step.summary).not.toMatch(INVISIBLE)
  })
})
