import { removeLeftover } from './cleanup.ts'
import { runPost } from './environment.ts'

await runPost(removeLeftover)
