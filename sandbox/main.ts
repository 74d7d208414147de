import { execFileSync } from 'node:child_process'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { gunzipSync } from 'node:zlib'
import { addMonths, monthOf } from '../src/month.ts'
import { buildRecord } from './archive.ts'
import { decryptBytes, makeKeyPair } from './keys.ts'
import { removeFolder } from './runner.ts'
import { startWorld } from './world.ts'

const { values } = parseArgs({
  options: {
    events: { type: 'string', default: '5000' },
    seed: { type: 'string', default: '1' },
    help: { type: 'boolean', default: false },
  },
})

if (values.help) {
  console.log(`npm run sandbox [-- OPTIONS]

Runs the committed bundle as a runner would, against Heroku, GitHub and the artifact service on
loopback, and leaves a real repository in .sandbox/ to explore.

  --events N   events in the month (default 5000)
  --seed N     seed of the generated events (default 1)`)
  process.exit(0)
}

function whole(name: 'events' | 'seed'): number {
  const value = Number(values[name])
  if (Number.isSafeInteger(value) && value >= 0) return value
  console.error(`--${name} is '${values[name]}'. Expected a whole number, such as 5000.`)
  process.exit(2)
}

const events = whole('events')
const seed = whole('seed')
const folder = fileURLToPath(new URL('../.sandbox', import.meta.url))
const show = (path: string) => relative(process.cwd(), path)
const title = (text: string) => console.log(`\n\x1b[1m== ${text}\x1b[0m`)

await removeFolder(folder)
await mkdir(folder, { recursive: true })
const month = addMonths(monthOf(new Date()), -1)
const account = {
  id: '6e0c8a52-3f5e-4d43-9f0b-1c2d3e4f5a6b',
  name: 'acme',
  permissions: ['view', 'create', 'manage', 'billing'],
  archives: [] as Awaited<ReturnType<typeof buildRecord>>[],
}

title(`Heroku makes the archive of ${month}: ${events} events, unsorted`)
account.archives = [await buildRecord({ seed, month, count: events, account })]
const keys = await makeKeyPair('Auditor')
await writeFile(join(folder, 'auditor.private.asc'), keys.privateKey)
const world = await startWorld({ folder, accounts: [account] })

try {
  title('The runner starts dist/index.js: encrypted, to a commit and an artifact')
  const step = await world.run(
    { month, destination: 'commit, artifact', 'pgp-public-keys': keys.publicKey },
    { onOutput: (text) => process.stdout.write(text.replace(/^::(add-mask|debug)::.*\n/gm, '')) },
  )
  if (step.exitCode !== 0) throw new Error(`The step ended with ${step.exitCode}`)

  title('Outputs')
  for (const [name, value] of Object.entries(step.outputs)) console.log(`${name}=${value}`)

  title('Job summary')
  console.log(step.summary)

  title('The repository')
  const git = (...args: string[]) => execFileSync('git', args, { encoding: 'utf8' })
  const clone = join(folder, 'compliance')
  git('clone', '--quiet', world.repository, clone)
  console.log(git('-C', clone, 'log', '--stat'))

  title('The artifact')
  for (const { name, size, digest, file } of world.artifacts.artifacts) {
    console.log(`${name}: ${size} bytes, ${digest}\n${show(file)}`)
  }

  const path = join(clone, step.outputs.path!)
  const { bytes, by } = await decryptBytes(await readFile(path), keys)
  const lines = gunzipSync(bytes).toString().split('\n')
  title(`The first events, decrypted by ${by}`)
  for (const line of lines.slice(0, 4)) console.log(line.slice(0, 200))

  title('To explore')
  console.log(`git -C ${show(clone)} log
gpg --import ${show(join(folder, 'auditor.private.asc'))}
gpg -d ${show(path)} | gunzip | jq -c '.entries[] | [.created_at, .type, .action]' | head`)
} finally {
  await world.close()
}
