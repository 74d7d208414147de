// node bench/order.ts IN.json.gz OUT.json: an archive to an ordered document, as an export does it.
import { open } from 'node:fs/promises'
import { withOrdered } from './engine.ts'

const [input, output] = process.argv.slice(2) as [string, string]
await withOrdered(input, output, async (ordered) => {
  const file = await open(output, 'w')
  for await (const chunk of ordered.read()) await file.writeFile(chunk)
  await file.close()
})
