// Seals 400 MB in a process of its own and prints the bytes that came out and its peak memory.
import { randomBytes } from 'node:crypto'
import { readRecipients } from '../../src/openpgp/recipients.ts'
import { seal } from '../../src/seal/seal.ts'
import { NOW, pair } from './fixtures.ts'

const key = await pair()
const recipients = await readRecipients(key.public, { fingerprints: [], now: NOW })

async function* large(): AsyncGenerator<Uint8Array> {
  const chunk = await Promise.resolve(randomBytes(100_000))
  for (let i = 0; i < 4000; i++) yield chunk
}

let sealed = 0
for await (const chunk of seal(large(), { gzip: false, recipients, now: NOW })) {
  sealed += chunk.length
}
console.log(JSON.stringify({ sealed, peak: process.resourceUsage().maxRSS * 1024 }))
