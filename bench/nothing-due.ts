import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { buildRecord } from '../sandbox/archive.ts'
import { startWorld } from '../sandbox/world.ts'
import { ACCOUNT, MONTH } from './data.ts'
import { readTimes, TIME, type Run } from './measure.ts'

/** Measures runs of the bundle that find the month held already, against services on loopback. */
export async function nothingDue(folder: string, count: number): Promise<Run[]> {
  const archives = [await buildRecord({ seed: 7, month: MONTH, count: 100, account: ACCOUNT })]
  const world = await startWorld({
    folder,
    accounts: [{ ...ACCOUNT, permissions: ['view', 'manage'], archives }],
  })
  // A runner starts a program with the bundle as its one argument.
  const [node, times] = [join(folder, 'node'), join(folder, 'times')]
  const [time, ...options] = TIME.map((word) => `'${word}'`)
  const command = `exec ${time!} ${options.join(' ')} -o '${times}' '${process.execPath}' "$@"`
  await writeFile(node, `#!/usr/bin/env bash\n${command}\n`, { mode: 0o755 })
  try {
    const runs: Run[] = []
    for (let run = 0; run <= count; run++) {
      const begun = performance.now()
      const step = await world.run({ month: MONTH }, { node })
      const wall = (performance.now() - begun) / 1000
      if (step.exitCode !== 0) throw new Error(step.output)
      const due = step.outputs.status === 'exported'
      if (due !== (run === 0)) throw new Error(`Run ${run + 1}: ${step.outputs.status}`)
      if (!due) runs.push({ wall, ...readTimes(await readFile(times, 'utf8')) })
    }
    return runs
  } finally {
    await world.close()
  }
}
