// node bench/whole.ts IN.json.gz OUT KEY.asc: ordered, compressed and encrypted, as an export does it.
import { createWriteStream, readFileSync } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import { readRecipients } from '../src/openpgp/recipients.ts'
import { seal } from '../src/seal/seal.ts'
import { withOrdered } from './engine.ts'

const [input, output, keyFile] = process.argv.slice(2) as [string, string, string]
const now = new Date()
const recipients = await readRecipients(readFileSync(keyFile, 'utf8'), { fingerprints: [], now })
await withOrdered(input, output, (ordered) =>
  pipeline(seal(ordered.read(), { gzip: true, recipients, now }), createWriteStream(output)),
)
