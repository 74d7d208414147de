/**
 * How long anything may take that has to do with Heroku, in milliseconds unless it says otherwise.
 * docs/how-it-works.md tells them, and a test compares: GitHub stops a job after six hours, and
 * nobody is to wait that long for a service that is not there.
 */
export const TIMES = {
  /** To a host, or to a proxy and through it. */
  connect: 20_000,
  /** The longest silence, before an answer and within it. */
  silence: 60_000,
  /** An answer of the API altogether, however it drips. */
  answer: 120_000,
  /** All pages of a list. */
  list: 600_000,
  /** From the first attempt at an answer of the API to the beginning of the last. */
  retries: 300_000,
  download: {
    /** One attempt: so much, and for each byte (100 kB a second), but never more than `most`. */
    least: 120_000,
    byte: 1 / 100,
    most: 18_000_000,
    /** From the first attempt to the beginning of the last, besides what its bytes may take. */
    retries: 600_000,
    /** An attempt has broken off that brings fewer bytes a second than this, so long. */
    crawl: { bytes: 10_000, milliseconds: 60_000 },
  },
  /** What failures that could pass may take of a run altogether, and one of them at most. */
  patience: 600_000,
  failure: 300_000,
} as const
