import { execFileSync } from 'node:child_process'
import { readFile, writeFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { gunzipSync } from 'node:zlib'
import type { Review } from '../src/review/review.ts'
import { addMonths, monthOf, type Month } from '../src/system/month.ts'
import { buildRecord } from './archive.ts'
import type { FaultScript } from './faults/script.ts'
import type { ArchiveRecord } from './heroku.ts'
import { decryptBytes, makeKeyPair, type KeyPair } from './keys.ts'
import { RUN_ID, type StepResult } from './runner.ts'
import { startTimestampAuthority, type TimestampAuthority } from './timestamp.ts'
import { COMMAND_BUNDLE, REVIEW_BUNDLE, startWorld, type World } from './world.ts'

export interface StoryOptions {
  /** Where everything is kept. */
  folder: string
  /** Events in each month. */
  events: number
  faults: FaultScript
}

const ACCOUNT = { id: '6e0c8a52-3f5e-4d43-9f0b-1c2d3e4f5a6b', name: 'acme' }

const show = (path: string) => relative(process.cwd(), path)
const title = (text: string) => console.log(`\n\x1b[1m== ${text}\x1b[0m`)

/** Starts a time-stamping authority; undefined where openssl is not installed. */
function startAuthority(folder: string): Promise<TimestampAuthority | undefined> {
  return startTimestampAuthority(folder).catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
    console.log('openssl is not installed: nothing is time-stamped')
    return undefined
  })
}

/** Four months of a compliance repository: three months exported, a failure, its healing, a drift. */
export async function tellStory(options: StoryOptions): Promise<void> {
  const { folder, events, faults } = options
  const last = addMonths(monthOf(new Date()), -1)
  const [first, second, third] = [-3, -2, -1].map((n) => addMonths(last, n)) as [
    Month,
    Month,
    Month,
  ]
  const build = (month: Month, more = 0) =>
    buildRecord({
      seed: Number(month.slice(5)),
      month,
      count: events + more,
      account: ACCOUNT,
      incident: month === last,
    })
  const archives = await Promise.all([first, second, third].map((month) => build(month)))
  const account = { ...ACCOUNT, permissions: ['view', 'create', 'manage', 'billing'], archives }
  const keys = await makeKeyPair('Auditor')
  await writeFile(join(folder, 'auditor.private.asc'), keys.privateKey)
  const signer = await makeKeyPair('Exporter')
  await writeFile(join(folder, 'exporter.asc'), signer.publicKey)
  const authority = await startAuthority(join(folder, 'authority'))
  const world = await startWorld({ folder, accounts: [account], faults })
  const scripted = Object.keys(faults).length > 0
  let shown = 0
  const act = async (inputs: Record<string, string>, exitCode: number) => {
    const own = {
      'pgp-signing-key': signer.privateKey,
      'timestamp-authority': authority?.url ?? '',
    }
    const step = await runStep(world, keys, { ...own, ...inputs })
    for (const { rule, fault, service, request } of world.faults.struck.slice(shown)) {
      const [line] = request.split('?')
      console.log(`   fault: rule ${rule + 1} (${fault.kind}) struck ${service}, ${line!}`)
    }
    shown = world.faults.struck.length
    // With a script of faults anything may fail.
    if (step.exitCode === exitCode || scripted) return step
    throw new Error(`The step ended with ${step.exitCode}, where ${exitCode} was expected`)
  }
  try {
    title(`Heroku has ${first} to ${third}, ${events} events each, unsorted. Three months:`)
    await act({ month: `${first}..${third}` }, 0)

    title(`Heroku makes ${last}, but the download is damaged. The run fails, nothing is committed:`)
    const whole = await build(last)
    archives.push(damaged(whole))
    await act({ month: 'previous' }, 1)

    title('The download works again. `missing` heals the ledger, and keeps an artifact too:')
    archives.splice(-1, 1, whole)
    const healed = await act({ month: 'missing', destination: 'commit, artifact' }, 0)

    title(`Heroku changes its archive of ${second}. The next run appends it as a revision:`)
    archives.splice(1, 1, { ...(await build(second, 1)), created_at: new Date().toISOString() })
    await act({ month: 'missing' }, 0)

    title(`A reviewer approves the job that signs ${last} off:`)
    await signOff(world, last)

    title('The job summary of the run that healed')
    console.log(healed.summary)
    showArtifacts(world)
    await showRepository(world, keys, healed.outputs)
    await showReview(world, last)
  } finally {
    await Promise.all([world.close(), authority?.close()])
  }
}

/** Runs the committed bundle as a runner would; shows what it prints, but for masks. */
function runStep(world: World, keys: KeyPair, inputs: Record<string, string>): Promise<StepResult> {
  const onOutput = (text: string) =>
    process.stdout.write(text.replace(/^::(add-mask|debug)::.*\n/gm, ''))
  return world.run({ 'pgp-public-keys': keys.publicKey, ...inputs }, { onOutput })
}

/** Runs the action that signs a month off, in a run that somebody approved. */
async function signOff(world: World, month: Month): Promise<void> {
  const environment = 'audit-review'
  const review = { login: 'mona', state: 'approved', comment: '', environment } as const
  const createdAt = new Date().toISOString()
  world.github.repository('acme/compliance').runs = { [RUN_ID]: { createdAt, reviews: [review] } }
  const inputs = { month, environment, 'approvals-token': world.githubToken }
  const { output } = await world.run(inputs, { main: REVIEW_BUNDLE })
  process.stdout.write(output.replace(/^::(add-mask|debug)::.*\n/gm, ''))
}

/** An archive of which other bytes are sent than Heroku declared. */
function damaged(record: ArchiveRecord): ArchiveRecord {
  return { ...record, checksum: record.checksum.replace(/^./, (c) => (c === '0' ? '1' : '0')) }
}

function showArtifacts(world: World): void {
  title('The artifact')
  for (const { name, size, digest, file } of world.artifacts.artifacts) {
    console.log(`${name}: ${size} bytes, ${digest}\n${show(file)}`)
  }
}

/** What a reviewer sees first of the month in which something happened, and where the page is. */
async function showReview({ folder }: World, month: Month): Promise<void> {
  const [page, json] = [join(folder, 'review.html'), join(folder, 'review.json')]
  const ledger = join(folder, 'compliance', 'audit-trail', ACCOUNT.name)
  const key = ['--private-key', join(folder, 'auditor.private.asc')]
  const args = ['review', ledger, month, ...key, '--html', page, '--json', json]
  execFileSync(process.execPath, [COMMAND_BUNDLE, ...args], { stdio: 'inherit' })
  const { sections } = JSON.parse(await readFile(json, 'utf8')) as Review
  title(`What a reviewer sees first of ${month}`)
  for (const { title: name, count } of sections.filter((section) => section.count > 0)) {
    console.log(`${String(count).padStart(6)}  ${name}`)
  }
  console.log(`\nThe page: ${show(page)}`)
}

async function showRepository(
  world: World,
  keys: KeyPair,
  { path = '', 'manifest-path': named = '' }: Record<string, string>,
): Promise<void> {
  const clone = join(world.folder, 'compliance')
  const run = (program: string, ...args: string[]) =>
    execFileSync(program, args, { encoding: 'utf8', cwd: world.folder })
  run('git', 'clone', '--quiet', world.repository, clone)
  const ledger = join(clone, 'audit-trail', ACCOUNT.name)

  title('The repository')
  console.log(run('git', '-C', clone, 'log', '--stat=100', '--format=%n%h %s%n%(trailers)'))
  title('Its ledger, for people')
  console.log(await readFile(join(ledger, 'README.md'), 'utf8'))
  title('... and for sha256sum -c SHA256SUMS')
  console.log(execFileSync('sha256sum', ['-c', 'SHA256SUMS'], { encoding: 'utf8', cwd: ledger }))

  const [file, manifest] = [join(clone, path), join(clone, named)]
  const bytes = await decryptBytes(await readFile(file), keys)
  title('The first events, decrypted')
  for (const line of gunzipSync(bytes).toString().split('\n').slice(0, 4)) {
    console.log(line.slice(0, 200))
  }

  title('To explore')
  console.log(`git -C ${show(clone)} log
gpg --import ${show(join(world.folder, 'auditor.private.asc'))}
gpg --import ${show(join(world.folder, 'exporter.asc'))}
gpg --verify ${show(manifest)}.asc ${show(manifest)}
openssl ts -verify -data ${show(manifest)} -in ${show(manifest)}.tsr -CAfile ${show(join(world.folder, 'authority/root.pem'))}
gpg -d ${show(file)} | gunzip | jq -c '.entries[] | [.created_at, .type, .action]' | head`)
}
