/**
 * What is done: a start; a whole run; a month put in order, or that compressed and encrypted as well;
 * events found in a year's ledger, plain or compressed.
 */
export type Task = 'start' | 'run' | 'order' | 'seal' | 'query' | 'query-gzip'

/** One of several that do the same task. */
export interface Contender {
  task: Task
  name: string
  /** For bash; the environment has NODE, BENCH (this folder), DIST, DATA, IN, OUT, KEY, YEAR, FILES. */
  script: string
  /** The programs it needs besides bash and Node.js. */
  needs: readonly string[]
}

const SORT = `-c '.entries |= sort_by(.created_at)'`
const ENCRYPT =
  'gpg --batch --quiet --yes --trust-model always -e -r auditor@example.com ' +
  '--compress-algo none -o "$OUT"'

const SELECT = `-c '.entries[] | select(.type == "team" and .action == "destroy")'`
const CONDITION = `"(entry->>'type') = 'team' AND (entry->>'action') = 'destroy'"`
const QUERY = '"$NODE" "$DIST/command/index.js" query --type team.destroy --format jsonl'

/** The first of each task is what the others are compared with. */
export const CONTENDERS: readonly Contender[] = [
  {
    task: 'start',
    name: 'ours, an input refused',
    script: '"$NODE" "$DIST/index.js" >"$OUT" || test $? = 1',
    needs: [],
  },
  { task: 'start', name: 'node -e 0', script: '"$NODE" -e 0', needs: [] },
  {
    task: 'order',
    name: 'ours',
    script: '"$NODE" "$BENCH/order.ts" "$IN" "$OUT"',
    needs: [],
  },
  {
    task: 'order',
    name: 'jq',
    script: `gunzip -c "$IN" | jq ${SORT} >"$OUT"`,
    needs: ['gunzip', 'jq'],
  },
  {
    task: 'order',
    name: 'gojq',
    script: `gunzip -c "$IN" | gojq ${SORT} >"$OUT"`,
    needs: ['gunzip', 'gojq'],
  },
  {
    task: 'order',
    name: 'plain Node.js',
    script: '"$NODE" "$BENCH/plain.ts" "$IN" "$OUT"',
    needs: [],
  },
  {
    task: 'order',
    name: 'DuckDB',
    script: '"$NODE" "$BENCH/duckdb.ts" "$DATA" "$IN" "$OUT"',
    needs: ['duckdb'],
  },
  {
    task: 'seal',
    name: 'ours',
    script: '"$NODE" "$BENCH/whole.ts" "$IN" "$OUT" "$KEY"',
    needs: [],
  },
  {
    task: 'seal',
    name: 'jq, gzip, gpg',
    script: `gunzip -c "$IN" | jq ${SORT} | gzip -6 | ${ENCRYPT}`,
    needs: ['gunzip', 'jq', 'gzip', 'gpg'],
  },
  {
    task: 'seal',
    name: 'unsorted: gzip, gpg',
    script: `gunzip -c "$IN" | gzip -6 | ${ENCRYPT}`,
    needs: ['gunzip', 'gzip', 'gpg'],
  },
  {
    task: 'query',
    name: 'ours',
    script: `${QUERY} "$YEAR" >"$OUT"`,
    needs: [],
  },
  {
    task: 'query',
    name: 'jq',
    script: `jq ${SELECT} "$FILES"/* >"$OUT"`,
    needs: ['jq'],
  },
  {
    task: 'query',
    name: 'gojq',
    script: `gojq ${SELECT} "$FILES"/* >"$OUT"`,
    needs: ['gojq'],
  },
  {
    task: 'query',
    name: 'DuckDB',
    script: `"$NODE" "$BENCH/duckdb.ts" "$DATA" "$FILES/*" "$OUT" ${CONDITION}`,
    needs: ['duckdb'],
  },
  {
    task: 'query-gzip',
    name: 'ours',
    script: `${QUERY} "$YEAR" >"$OUT"`,
    needs: [],
  },
  {
    task: 'query-gzip',
    name: 'jq',
    script: `gunzip -c "$FILES"/* | jq ${SELECT} >"$OUT"`,
    needs: ['gunzip', 'jq'],
  },
  {
    task: 'query-gzip',
    name: 'DuckDB',
    script: `"$NODE" "$BENCH/duckdb.ts" "$DATA" "$FILES/*" "$OUT" ${CONDITION}`,
    needs: ['duckdb'],
  },
]
