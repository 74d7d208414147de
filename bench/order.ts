// node bench/order.ts IN.json.gz OUT.json: an archive to an ordered document, as an export does it.
import { createWriteStream } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import { withOrdered } from './engine.ts'

const [input, output] = process.argv.slice(2) as [string, string]
await withOrdered(input, output, (ordered) => pipeline(ordered.read(), createWriteStream(output)))
