import { removeScratch } from './runner/post.ts'

removeScratch()
