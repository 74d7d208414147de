import { removeLeftover } from './runner/cleanup.ts'
import { runPost } from './runner/action.ts'

await runPost(removeLeftover)
