// node bench/duckdb.ts DATA IN.json.gz OUT.jsonl [CONDITION]: DuckDB from DATA/node_modules, where
// bench/main.ts installs it. A line an event, without the frame: all in order, or those that meet a condition.
import { createRequire } from 'node:module'
import { join } from 'node:path'

interface DuckDB {
  DuckDBInstance: {
    create(): Promise<{ connect(): Promise<{ run(sql: string): Promise<unknown> }> }>
  }
}

const [data, input, output, condition] = process.argv.slice(2) as [string, string, string, string?]
const { DuckDBInstance } = createRequire(join(data, 'x'))('@duckdb/node-api') as DuckDB
const connection = await (await DuckDBInstance.create()).connect()
await connection.run(`
  COPY (
    SELECT entry
    FROM (
      SELECT unnest(entries) AS entry
      FROM read_json('${input}', columns = {entries: 'JSON[]'}, maximum_object_size = 2000000000)
    )
    ${condition === undefined ? `ORDER BY entry->>'created_at'` : `WHERE ${condition}`}
  ) TO '${output}' (FORMAT csv, HEADER false, DELIMITER '\x01', QUOTE '', ESCAPE '')
`)
