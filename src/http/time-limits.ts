/**
 * Time limits for everything that has to do with Heroku, in milliseconds. They are documented in
 * docs/how-it-works.md. (GitHub stops a job after six hours.)
 */
export const TIMES = {
  /** A connection to a host, or to a proxy, or through it. */
  connect: 20_000,
  /** A silence before an answer or within it. */
  silence: 60_000,
  /** A whole answer of the API. */
  answer: 120_000,
  /** From the first request for an answer of the API to the last. */
  retries: 300_000,
  download: {
    /** An attempt: `least`, plus `byte` for each byte (100 kB a second), at most `most`. */
    least: 120_000,
    byte: 1 / 100,
    most: 18_000_000,
    /** From the first attempt to the last, plus what the bytes may take. */
    retries: 600_000,
  },
  /** Transient failures of a run altogether, and the most that one of them counts for. */
  outages: 600_000,
  failure: 300_000,
} as const
