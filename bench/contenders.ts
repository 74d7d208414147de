/** Which of the two tasks: the archive to ordered JSON, or to ordered, compressed and encrypted. */
export type Task = 'order' | 'whole'

/** One of several that do the same task, each a process or a pipeline, files in and files out. */
export interface Contender {
  id: string
  task: Task
  name: string
  /** Ours is what the others are compared with. */
  role: 'ours' | 'rival' | 'floor'
  /** For bash; the environment has NODE, BENCH (this folder), IN, OUT and KEY. */
  script: string
  /** The programs it needs besides bash and Node.js. */
  needs: readonly Tool[]
  /** Beyond this many events it is not tried. */
  largest: number
  /** Once its runs of a size have taken so many seconds, it is not run again. */
  patience: number
}

/** Programs whose versions are told, and which may be missing. */
export const TOOLS = ['jq', 'gzip', 'gunzip', 'gpg'] as const
export type Tool = (typeof TOOLS)[number]

const SORT = `jq -c '.entries |= sort_by(.created_at)'`
const ENCRYPT =
  'gpg --batch --quiet --yes --trust-model always -e -r auditor@example.com ' +
  '--compress-algo none -o "$OUT"'
const OURS = { role: 'ours', needs: [], largest: Infinity, patience: 100 } as const
/** What takes a minute a run does so once: a default run of it all should fit a short break. */
const RIVAL = { role: 'rival', largest: 1_000_000, patience: 30 } as const

export const CONTENDERS: readonly Contender[] = [
  {
    ...OURS,
    id: 'order',
    task: 'order',
    name: 'ours',
    script: '"$NODE" "$BENCH/order.ts" "$IN" "$OUT"',
  },
  {
    ...RIVAL,
    id: 'jq',
    task: 'order',
    name: 'gunzip | jq',
    script: `gunzip -c "$IN" | ${SORT} > "$OUT"`,
    needs: ['gunzip', 'jq'],
  },
  {
    ...RIVAL,
    id: 'plain',
    task: 'order',
    name: 'plain Node.js',
    script: '"$NODE" "$BENCH/plain.ts" "$IN" "$OUT"',
    needs: [],
    patience: 40,
  },
  {
    ...OURS,
    id: 'whole',
    task: 'whole',
    name: 'ours',
    script: '"$NODE" "$BENCH/whole.ts" "$IN" "$OUT" "$KEY"',
  },
  {
    ...RIVAL,
    id: 'whole-jq',
    task: 'whole',
    name: 'gunzip | jq | gzip -6 | gpg',
    script: `gunzip -c "$IN" | ${SORT} | gzip -6 | ${ENCRYPT}`,
    needs: ['gunzip', 'jq', 'gzip', 'gpg'],
  },
  {
    id: 'floor',
    task: 'whole',
    name: 'floor: gunzip | gzip -6 | gpg',
    role: 'floor',
    script: `gunzip -c "$IN" | gzip -6 | ${ENCRYPT}`,
    needs: ['gunzip', 'gzip', 'gpg'],
    largest: Infinity,
    patience: 100,
  },
]
