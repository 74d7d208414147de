import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { runStep, type StepOptions, type StepResult } from '../runner.ts'

/** Runs steps that faults may signal. */
export class SignalledSteps {
  readonly #running = new Set<(name: NodeJS.Signals) => void>()

  /**
   * Signals the steps that run now, after so many milliseconds: one that has ended by then, and one
   * that began later, get none. A step gets one signal at most.
   */
  send(name: NodeJS.Signals, milliseconds: number): void {
    const running = [...this.#running]
    const send = () => running.forEach((signal) => signal(name))
    if (milliseconds === 0) send()
    else setTimeout(send, milliseconds).unref()
  }

  /** Runs a step; the caller's own `kill` works as well. */
  async run(options: StepOptions): Promise<StepResult> {
    const controller = new AbortController()
    const signals = [controller.signal, ...(options.kill ? [options.kill.signal] : [])]
    const kill = { signal: AbortSignal.any(signals), name: options.kill?.name ?? 'SIGKILL' }
    const signal = (name: NodeJS.Signals) => {
      kill.name = name
      controller.abort()
    }
    this.#running.add(signal)
    try {
      return await runStep({ ...options, kill })
    } finally {
      this.#running.delete(signal)
    }
  }
}

/**
 * Writes a program into `folder` that is Node.js with no room for files beyond `largest` bytes (a
 * multiple of 1024), and gives its path. The kernel refuses such writes with EFBIG, where a full
 * disk gives ENOSPC: this needs no privileges, which mounting a small file system does.
 */
export async function cramped(node: string, largest: number, folder: string): Promise<string> {
  await mkdir(folder, { recursive: true })
  const path = join(folder, `node-${largest}`)
  const quoted = `'${node.replaceAll("'", `'\\''`)}'`
  // Bash, since other shells drop variables with hyphens, as inputs have. Its ulimit counts KiB.
  // Node.js ignores SIGXFSZ by itself.
  const script = `#!/usr/bin/env bash\nulimit -f ${largest / 1024} && exec ${quoted} "$@"\n`
  await writeFile(path, script, { mode: 0o755 })
  return path
}
