/** What an error of this project is, and what to do about it. docs/troubleshooting.md shows it. */
interface Entry {
  cause: string
  cure: string
  /** A message, or its beginning. */
  example: string
}

/** Every code that an error for users can have. Codes are stable: scripts may rely on them. */
export const CATALOGUE = {
  E_INPUT: {
    cause: 'An input, option, file or account that was given cannot be used.',
    cure: 'The message lists each with what was expected. A secret may be unset, or not available to a pull request from a fork.',
    example: 'Invalid input; nothing was fetched or written.',
  },
  E_KEY: {
    cause: 'An OpenPGP key is expired, revoked, of the wrong kind, or its passphrase is wrong.',
    cure: 'Give one that fits, see [When a key is refused](encryption.md#when-a-key-is-refused).',
    example: 'pgp-signing-passphrase: does not unlock key 5E1F…: check that it belongs to this key',
  },
  E_PLAINTEXT_REFUSED: {
    cause: 'The repository is not private, and nothing is encrypted.',
    cure: "Encrypt, make the repository private, or set `allow-public: 'true'`.",
    example:
      "The repository 'acme/compliance' is not private, and the events would be plaintext there.",
  },
  E_HEROKU_NO_TOKEN: {
    cause: 'The command found no Heroku token.',
    cure: 'Run `export HEROKU_API_KEY=$(heroku auth:token)`.',
    example: 'There is no Heroku token: HEROKU_API_KEY is not set',
  },
  E_HEROKU_TOKEN: {
    cause: 'The Heroku token is wrong, expired or revoked.',
    cure: 'Make a new one and replace the secret.',
    example: "Heroku answered 401 unauthorized, asked for the enterprise account 'acme'.",
  },
  E_HEROKU_FORBIDDEN: {
    cause: "The token's user lacks the `manage` permission, or the token has expired.",
    cure: "Someone with `manage` grants it in the Heroku Dashboard, on the enterprise account's Access tab; else make a new token.",
    example: "The token's user lacks the permission 'manage' on the enterprise account 'acme'",
  },
  E_HEROKU_TWO_FACTOR: {
    cause: "The token's user has no multi-factor authentication.",
    cure: 'Enable it for that user, and make a new token.',
    example: "Heroku answered 403 two_factor, asked for the enterprise account 'acme'.",
  },
  E_HEROKU_SUSPENDED: {
    cause: 'Heroku suspended the account.',
    cure: 'Ask Heroku support to lift the suspension.',
    example: "Heroku answered 403 suspended, asked for the enterprise account 'acme'.",
  },
  E_HEROKU_BILLING: {
    cause: 'A bill is overdue, or the account is not verified.',
    cure: 'Settle it in the Heroku Dashboard under Billing.',
    example: "Heroku answered 402 delinquent, asked for the enterprise account 'acme'.",
  },
  E_HEROKU_NOT_FOUND: {
    cause: "The account's name is misspelled, or the token's user does not belong to it.",
    cure: 'Compare with the accounts that the Heroku Dashboard lists in its context switcher for that user.',
    example: "Heroku answered 404 not_found, asked for the enterprise account 'acne'.",
  },
  E_HEROKU_RATE_LIMIT: {
    cause: "The request limit of the token's user is used up.",
    cure: 'Run again when the message says, and give the workflow a user of its own.',
    example: 'Heroku answered 429 rate_limit, asked for the archive of 2026-10.',
  },
  E_HEROKU_REDIRECT: {
    cause: '`heroku-api-url` is not the Platform API itself.',
    cure: 'Set it to the origin of the API, or leave it out.',
    example: "Heroku answered 302 Found, asked for the enterprise account 'acme'.",
  },
  E_HEROKU_FAULT: {
    cause: 'Heroku has a fault, or is busy.',
    cure: 'See status.heroku.com, and run again later.',
    example: 'Heroku answered 503 Service Unavailable, asked for the archive of 2026-10.',
  },
  E_HEROKU_NO_ANSWER: {
    cause: 'Heroku could not be reached, or broke off.',
    cure: 'Check the network and status.heroku.com, and run again.',
    example: 'No whole answer from Heroku, asked for the archive of 2026-10: ECONNRESET.',
  },
  E_HEROKU_UNEXPECTED: {
    cause: 'Heroku answered what its API does not describe.',
    cure: 'Run again; if this happens again, report it.',
    example: "Heroku's answer, asked for the list of archives, is not as its API describes",
  },
  E_HEROKU_NO_MONTH: {
    cause: "Heroku does not list the month: last month's archive may not have been made yet.",
    cure: 'Run again tomorrow; for an older month, ask Heroku support.',
    example: 'Heroku has 2026-01 to 2026-09 of acme, not 2026-10.',
  },
  E_HEROKU_NOTHING_LISTED: {
    cause:
      'Heroku lists nothing: the account is the wrong one, the permission is missing, or there is no first month yet.',
    cure: 'Check the name and the permission; a new account has its first archive when a month is over.',
    example: "Heroku lists no archive at all of the enterprise account 'acme'",
  },
  E_HEROKU_NOT_FINAL: {
    cause: 'Heroku made the archive before the month had ended.',
    cure: 'Run again later, or take what there is with `provisional: allow`; if the ledger has the month as final, ask Heroku support.',
    example:
      'Heroku made its archive of 2026-10 at 2026-10-31T22:00:00Z, before the month was over',
  },
  E_HEROKU_DOWNLOAD: {
    cause: 'The archive could not be fetched from its store.',
    cure: 'Run again; if this happens again, check the network and status.heroku.com.',
    example: 'The archive could not be downloaded: its host answered 503.',
  },
  E_HEROKU_DAMAGED: {
    cause:
      'The archive is not what Heroku declared, no whole gzip file, no audit trail, or larger than any should be.',
    cure: 'Run again; if this happens again, give Heroku support the Request-Id.',
    example: "The archive's SHA-256 is 9f2c…, but Heroku declared 03ba….",
  },
  E_GITHUB_TOKEN: {
    cause: 'The GitHub token is wrong, expired or revoked.',
    cure: 'Pass a valid one.',
    example:
      'GitHub answered 401, asked to describe the repository acme/compliance: Bad credentials.',
  },
  E_GITHUB_PERMISSION: {
    cause: 'The token may not read or write the contents of the repository.',
    cure: 'Add `permissions: contents: write` to the job, or pass the token of an App.',
    example: 'GitHub answered 403, asked to store a file: Resource not accessible by integration.',
  },
  E_GITHUB_NOT_FOUND: {
    cause: 'The repository is not there, or the token cannot see it.',
    cure: "The workflow's own token reaches only its own repository: for another, use the token of an App.",
    example: 'GitHub answered 404, asked to describe the repository acme/compliance: Not Found.',
  },
  E_GITHUB_SSO: {
    cause: 'The organization wants single sign-on.',
    cure: 'Authorize the token for it, or pass the token of an App.',
    example: 'The organization wants single sign-on, for which the token is not authorized.',
  },
  E_GITHUB_DENIED: {
    cause: 'An IP allow list or a policy denies access.',
    cure: 'Have an owner of the organization lift it, or use a runner whose address is in the list.',
    example: 'An owner of the organization, or GitHub Support, can lift that.',
  },
  E_GITHUB_RULESET: {
    cause: "A ruleset refuses the token's commits; GITHUB_TOKEN cannot bypass one, an App can.",
    cure: "[Pass an App's token](setup.md#protect-the-repository), or deliver to another `branch`.",
    example: "A ruleset refuses this token's commits.",
  },
  E_GITHUB_PROTECTED_BRANCH: {
    cause: "The branch's protection refuses the token's commits.",
    cure: "Use a ruleset in its place, and [pass an App's token](setup.md#protect-the-repository).",
    example: "The protection of the branch refuses this token's commits.",
  },
  E_GITHUB_SIGNATURE_REQUIRED: {
    cause: 'The branch takes signed commits only, and the token is a personal one.',
    cure: 'Pass the token of an App, whose commits GitHub signs.',
    example: 'The branch takes signed commits only.',
  },
  E_GITHUB_COMMIT_MESSAGE: {
    cause: "A ruleset refuses the commit's message.",
    cure: 'Set the input `commit-message` to what the ruleset wants.',
    example: "A ruleset refuses the commit's message: set the input 'commit-message'.",
  },
  E_GITHUB_PUSH_PROTECTION: {
    cause: 'GitHub found what looks like a secret in the events.',
    cure: 'Encrypt the month, or have push protection turned off for this repository.',
    example: 'Push protection finds what looks like a secret in this month.',
  },
  E_GITHUB_NEW_BRANCH: {
    cause: 'GitHub refuses to make the branch: its name is taken in part, or protected.',
    cure: 'Deliver to another `branch`, or pass the token of an App that bypasses the protection.',
    example: 'It does not say why: another branch may stand in its way',
  },
  E_GITHUB_ARCHIVED: {
    cause: 'The repository is archived.',
    cure: 'Unarchive it, or deliver to another.',
    example: "The repository 'acme/compliance' takes no commits. It is archived",
  },
  E_GITHUB_DISABLED: {
    cause: 'GitHub disabled the repository.',
    cure: 'Ask its owner or GitHub Support why, or deliver to another.',
    example: "The repository 'acme/compliance' takes no commits. It is disabled",
  },
  E_GITHUB_ISSUES_OFF: {
    cause: 'The repository has no issues, in which `open-issue` would tell what was found.',
    cure: 'Switch issues on in its settings, or leave `open-issue` out.',
    example: 'GitHub answered 410, asked to list the issues of acme/compliance',
  },
  E_GITHUB_QUOTA: {
    cause: 'The repository or its owner has used up its space.',
    cure: 'Have it extended, or deliver to another repository.',
    example: 'The repository, or its owner, has used up its space.',
  },
  E_GITHUB_REPOSITORY: {
    cause:
      'The repository is not as the inputs say: renamed, without its default branch, or `directory` is a file or has too many files.',
    cure: 'Set the input that the message names.',
    example: "The repository 'acme/audit' is called 'acme/compliance' now.",
  },
  E_GITHUB_BUSY: {
    cause: 'Other writers moved the branch during every attempt.',
    cure: 'Run again when fewer write to it, or give the record a branch of its own.',
    example: "GitHub answers as if another writer of the branch 'main' was faster.",
  },
  E_GITHUB_STALE: {
    cause: "GitHub's servers disagree about what was written a moment ago.",
    cure: 'Run again; if this happens again, see githubstatus.com.',
    example: 'Its servers may lag behind one another: run again.',
  },
  E_GITHUB_RATE_LIMIT: {
    cause: "The token's rate limit is used up.",
    cure: 'Run again when the message says.',
    example:
      'GitHub allows 3 more requests until 2026-11-01 06:00 UTC, which is too few for another month.',
  },
  E_GITHUB_REDIRECT: {
    cause: 'What answers is not the API: a proxy, an old address, or a renamed repository.',
    cure: 'Check GITHUB_API_URL, the proxy and the name.',
    example: 'It redirects elsewhere, which is not followed',
  },
  E_GITHUB_FAULT: {
    cause: 'GitHub has a fault.',
    cure: 'See githubstatus.com, and run again later.',
    example: 'GitHub answered 502, asked to store a file.',
  },
  E_GITHUB_NO_ANSWER: {
    cause: 'GitHub could not be reached, broke off, or answered what its API does not describe.',
    cure: 'Check the network and githubstatus.com, and run again.',
    example: 'No whole answer from GitHub, asked to store a file: socket hang up.',
  },
  E_GITHUB_UNEXPECTED: {
    cause: 'GitHub refused in a way that is not known.',
    cure: 'Run again; if this happens again, report it.',
    example: 'GitHub answered 418, asked to store a file.',
  },
  E_PROXY: {
    cause: 'The proxy that the environment names is malformed, refused, or is not up.',
    cure: 'Correct the variable that the message names, or have the proxy allow the host.',
    example: 'No connection to api.heroku.com:443: the proxy of HTTPS_PROXY refused: 407.',
  },
  E_OUTAGE: {
    cause: 'Services that did not answer used up the time that a run waits for them.',
    cure: 'Run again when they answer.',
    example: 'Not tried, because services that did not answer as they should have held up this run',
  },
  E_ARTIFACT: {
    cause: 'The artifact service refused the upload, or broke off.',
    cure: 'Run again; if its name is taken, give each job its own `artifact-name`; if storage is used up, delete old artifacts.',
    example: "The artifact 'audit-trail-2026-10' could not be uploaded: Conflict.",
  },
  E_TIMESTAMP: {
    cause: 'No time-stamp authority gave a valid time-stamp, and `timestamp` is `required`.',
    cure: 'Run again, or give another `timestamp-authority`.',
    example: 'No time-stamp: tsa.example.com answered 503. Run again',
  },
  E_ANOMALIES: {
    cause: 'Events are odd, such as outside of their month, and `strict` is `true`.',
    cure: 'Look at them in a run with `strict: false`, which keeps every event.',
    example: 'The events of 2026-10 have anomalies: 1 repeated_id.',
  },
  E_LEDGER_CHANGED: {
    cause: 'A file of the ledger was edited, is missing, or is in no manifest.',
    cure: '`git log -- FILE` shows who, `git checkout COMMIT -- FILE` restores it; see [When the ledger is refused](ledger.md#when-the-ledger-is-refused).',
    example: "The ledger's file '2026/2026-09.manifest.json' is missing. Nothing was written.",
  },
  E_LEDGER_SIGNATURE: {
    cause: 'The ledger is signed, and the key to sign with, or to check with, was not given.',
    cure: 'Set the secret of `pgp-signing-key`, or give the other public key in `pgp-signer-keys`.',
    example: 'The newest record of the ledger is signed by 5E1F…',
  },
  E_LEDGER_NOT_FOUND: {
    cause: 'There is no ledger where one was named.',
    cure: 'Give the folder that was the `directory` of the export, or a clone that holds it.',
    example: "There is no ledger in 'records': no manifests (2026/2026-10.manifest.json).",
  },
  E_LEDGER_NO_MONTH: {
    cause: 'The ledger does not have the month.',
    cure: 'Export it first, or name one that the ledger has.',
    example: 'The ledger does not have 2026-10; it has 2026-01 to 2026-09.',
  },
  E_LEDGER_LOCKED: {
    cause: 'Another process writes to the folder, or one on another host died.',
    cure: 'Run again when it is done; if it no longer runs, remove the lock that the message names.',
    example: "The ledger in 'audit-trail/acme' is locked by process 4711 on build-7",
  },
  E_LEDGER_UNFINISHED: {
    cause: 'An export was interrupted while it wrote, or what it left is not its own.',
    cure: 'Run the export again, which finishes it; remove what the message names if it refuses it.',
    example: "The ledger in 'audit-trail/acme' is being written, or an export was interrupted",
  },
  E_LEDGER_CONFLICT: {
    cause: 'The folder holds a final month with other bytes, which is never changed.',
    cure: 'Verify the folder, or choose an empty one.',
    example: "The ledger in 'audit-trail/acme' has a file '2026/2026-09.json' already",
  },
  E_RECORD_UNREADABLE: {
    cause: 'The events of a month cannot be read: damaged, or encrypted to another key.',
    cure: 'Give `--private-key`, or restore the file from a copy.',
    example: "'2026/2026-09.json' is not JSON from byte 12 on",
  },
  E_CLONE: {
    cause: 'The clone is damaged, or kept in a way that cannot be verified.',
    cure: 'Clone afresh, in full, and verify that.',
    example: 'the object 9fceb02… is missing or damaged',
  },
  E_REVIEW: {
    cause: 'The review page of a month, asked for with `review: true`, could not be made.',
    cure: 'Run again; set `review` to false to deliver the month without its page, and report it.',
    example: 'The review page of 2026-10 could not be made, which is a defect: please report it.',
  },
  E_SIGN_OFF: {
    cause: 'Nobody approved this run in the environment, or it is no workflow run.',
    cure: "Set the job's `environment`, with required reviewers in its settings.",
    example: "Nobody approved this run in the environment 'audit-review'.",
  },
  E_DISK: {
    cause: 'A disk, or a reader of what is written, takes no more.',
    cure: 'Free space or fix what the message names, and run again; what was delivered is whole.',
    example: 'The disk refused a temporary file: no space is left (ENOSPC).',
  },
  E_CANCELLED: {
    cause: 'Someone cancelled the run, or no passphrase was typed.',
    cure: 'Run again; give the passphrase as PGP_PASSPHRASE where nobody types.',
    example: 'The export was cancelled (SIGTERM). Run it again.',
  },
  E_DEFECT: {
    cause: 'This project has a defect.',
    cure: 'Run again; if it happens again, report it with the log of a run with debug logging.',
    example: 'This is a defect: run again, and report it if it happens again.',
  },
} satisfies Record<string, Entry>

export type ErrorCode = keyof typeof CATALOGUE
