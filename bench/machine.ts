import { spawnSync } from 'node:child_process'
import { arch, availableParallelism, cpus, totalmem, type } from 'node:os'
import { TOOLS, type Tool } from './contenders.ts'

/** Where the bench ran, as far as it matters for its figures. */
export interface Machine {
  cpu: string
  cores: number
  /** Bytes. */
  memory: number
  system: string
  node: string
  /** The first line each tool says of its version; absent when it is not installed. */
  tools: Partial<Record<Tool, string>>
}

function versionOf(tool: Tool, env: NodeJS.ProcessEnv): string | undefined {
  const { error, status, stdout } = spawnSync(tool, ['--version'], { encoding: 'utf8', env })
  if (error !== undefined || status !== 0) return undefined
  return stdout.split('\n')[0]!.trim()
}

/** Looks at the machine and asks the tools on its PATH. */
export function describeMachine(env: NodeJS.ProcessEnv): Machine {
  const found = TOOLS.map((tool) => [tool, versionOf(tool, env)] as const)
  return {
    cpu: cpus()[0]?.model.trim() ?? 'unknown',
    cores: availableParallelism(),
    memory: totalmem(),
    system: `${type()} ${arch()}`,
    node: process.version,
    tools: Object.fromEntries(found.filter(([, version]) => version !== undefined)),
  }
}
