import { open } from '../bundle/index.js'

await open('post')
