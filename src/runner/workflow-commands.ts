// @actions/core without its index, which loads undici for a token that is not used here: that is
// most of the time and memory of a refused input. Its package exports no other way in.
export { issueCommand } from '../../node_modules/@actions/core/lib/command.js'
export {
  issueFileCommand,
  prepareKeyValueMessage,
} from '../../node_modules/@actions/core/lib/file-command.js'
