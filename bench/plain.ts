// node bench/plain.ts IN.json.gz OUT.json: what one writes in ten minutes. A string in Node.js holds
// 512 MiB at most, so it dies of a larger document.
import { readFileSync, writeFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'

interface Event {
  created_at: string
}

const [input, output] = process.argv.slice(2) as [string, string]
const trail = JSON.parse(gunzipSync(readFileSync(input)).toString()) as { entries: Event[] }
trail.entries.sort((a, b) =>
  a.created_at < b.created_at ? -1 : a.created_at > b.created_at ? 1 : 0,
)
writeFileSync(output, JSON.stringify(trail))
