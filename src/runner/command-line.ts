import { EXIT, UsageError, type CommandEdge } from '../options/command.ts'
import { failureText } from '../system/disk.ts'
import { TOOL } from '../system/version.ts'
import { quoted } from '../text/log.ts'

const USAGE = `Usage: heroku-audit-trail COMMAND [options]

Saves, verifies and reads the audit trail of a Heroku Enterprise account.

  list      show the months that Heroku has
  export    save months into a folder, verified and in order
  verify    check what was saved, offline
  query     find events in what was saved
  review    what a reviewer of a month wants to see first

heroku-audit-trail COMMAND --help shows the options of each, with an example.

Save everything there is, and check it:

  export HEROKU_API_KEY=$(heroku auth:token)
  heroku-audit-trail export all -e ACCOUNT
  heroku-audit-trail verify audit-trail/ACCOUNT

Exit code: 0, 1 when verify found a problem, 2 when it could not be done.
`

type Command = (args: readonly string[], edge: CommandEdge) => Promise<number>

/** Each is loaded when it is called. */
const COMMANDS = new Map<string, () => Promise<Command>>([
  ['list', async () => (await import('../plan/list-command.ts')).list],
  ['export', async () => (await import('../export/command.ts')).exportCommand],
  ['verify', async () => (await import('../verify/command.ts')).runCommand],
  ['query', async () => (await import('../review/query.ts')).query],
  ['review', async () => (await import('../review/command.ts')).reviewCommand],
])

/** Runs the command line; gives the exit code. Never throws. */
export async function runCommandLine(args: readonly string[], edge: CommandEdge): Promise<number> {
  const [name = '', ...rest] = args
  try {
    if (['--help', '-h', 'help'].includes(name)) {
      edge.print(USAGE)
      return EXIT.fine
    }
    if (name === '--version') {
      edge.print(`${TOOL.name} ${TOOL.version}\n`)
      return EXIT.fine
    }
    const load = COMMANDS.get(name)
    if (load !== undefined) return await (await load())(rest, edge)
    const known = [...COMMANDS.keys()].join(', ')
    if (name !== '') {
      throw new UsageError(`${quoted(name)} is not a command. Expected one of ${known}.`)
    }
    edge.complain(USAGE)
    return EXIT.failed
  } catch (error) {
    edge.complain(`${TOOL.name}: ${failureText(error, edge.log)}\n`)
    return EXIT.failed
  }
}
