/**
 * What is done: a start; a whole run; a month put in order, or that compressed and encrypted as well;
 * events found in a year's ledger.
 */
export type Task = 'start' | 'run' | 'order' | 'seal' | 'query'

const SORT = `-c '.entries |= sort_by(.created_at)'`
const ENCRYPT =
  'gpg --batch --quiet --yes --trust-model always -e -r auditor@example.com ' +
  '--compress-algo none -o "$OUT"'
const SELECT = `-c '.entries[] | select(.type == "team" and .action == "destroy")'`
const CONDITION = `"(entry->>'type') = 'team' AND (entry->>'action') = 'destroy'"`

/**
 * Who does each task, by a script for bash; its environment has NODE, BENCH (this folder), DIST, DATA, IN,
 * OUT, KEY, YEAR and FILES. The first of each task is what the others are compared with.
 */
export const CONTENDERS: readonly [task: Task, name: string, script: string][] = [
  ['start', 'ours, an input refused', '"$NODE" "$DIST/index.js" >"$OUT" || test $? = 1'],
  ['start', 'node -e 0', '"$NODE" -e 0'],
  ['order', 'ours', '"$NODE" "$BENCH/engine.ts" "$IN" "$OUT"'],
  ['order', 'jq', `gunzip -c "$IN" | jq ${SORT} >"$OUT"`],
  ['order', 'gojq', `gunzip -c "$IN" | gojq ${SORT} >"$OUT"`],
  ['order', 'plain Node.js', '"$NODE" "$BENCH/plain.ts" "$IN" "$OUT"'],
  ['order', 'DuckDB', '"$NODE" "$BENCH/duckdb.ts" "$DATA" "$IN" "$OUT"'],
  ['seal', 'ours', '"$NODE" "$BENCH/engine.ts" "$IN" "$OUT" "$KEY"'],
  ['seal', 'jq, gzip, gpg', `gunzip -c "$IN" | jq ${SORT} | gzip -6 | ${ENCRYPT}`],
  ['seal', 'unsorted: gzip, gpg', `gunzip -c "$IN" | gzip -6 | ${ENCRYPT}`],
  [
    ...(['query', 'ours'] as const),
    '"$NODE" "$DIST/command/index.js" query --type team.destroy --format jsonl "$YEAR" >"$OUT"',
  ],
  ['query', 'jq', `jq ${SELECT} "$FILES"/* >"$OUT"`],
  ['query', 'gojq', `gojq ${SELECT} "$FILES"/* >"$OUT"`],
  ['query', 'DuckDB', `"$NODE" "$BENCH/duckdb.ts" "$DATA" "$FILES/*" "$OUT" ${CONDITION}`],
]
