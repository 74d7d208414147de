import { ApiError } from './errors.ts'
import type { Repository } from './model.ts'

/** Where a refusal stands: before everything, before every write, or before a branch is written. */
type Place = 'access' | 'write' | 'branch'

/** A refusal, and where it stands. */
export interface Refusal {
  at: Place
  status: number
  message: string
  documentation?: string
  headers?: Record<string, string>
  extra?: Record<string, unknown>
}

const docs = 'https://docs.github.com'
const protection = {
  at: 'branch',
  status: 422,
  documentation: `${docs}/articles/about-protected-branches`,
} as const
export const rule = (text: string): Refusal => ({
  at: 'branch',
  status: 422,
  message: `Repository rule violations found\n\n${text}\n\n`,
})
const denied = (at: Place, message: string): Refusal => ({ at, status: 403, message })

/** What GitHub answers where it refuses, in its own words, as public reports have them. */
export const REFUSALS = {
  reviews: {
    ...protection,
    message: 'At least 1 approving review is required by reviewers with write access.',
  },
  checks: { ...protection, message: '2 of 2 required status checks are expected.' },
  locked: { ...protection, message: 'Cannot update this locked branch.' },
  signatures: { ...protection, message: 'Commits must have verified signatures.' },
  pushers: {
    ...protection,
    status: 403,
    message: "You're not authorized to push to this branch.",
  },
  'new-branch': { at: 'branch', status: 422, message: 'Reference update failed' },
  'rule-update': rule('Cannot update this protected ref.'),
  'rule-creation': rule('Cannot create ref due to creations being restricted.'),
  'rule-pull-request': rule('Changes must be made through a pull request.'),
  'rule-checks': rule('2 of 2 required status checks are expected.'),
  'rule-workflow': rule("Required workflow 'Audit' is not satisfied"),
  'rule-signatures': rule('Commits must have verified signatures.'),
  'rule-message': rule('Commit message must match a given regex pattern: ^[A-Z]+-\\d+'),
  'rule-merge-queue': rule('Changes must be made through the merge queue'),
  'push-protection': {
    at: 'branch',
    status: 409,
    message: 'Repository rule violations found\n\nSecret detected in content\n\n',
    extra: {
      metadata: {
        secret_scanning: {
          bypass_placeholders: [{ placeholder_id: '2k4dM4tseyC5lPIsjl5emX9sPNk', token_type: 'x' }],
        },
      },
    },
  },
  sso: {
    at: 'access',
    status: 403,
    message:
      'Resource protected by organization SAML enforcement. You must grant your Personal Access ' +
      'token access to this organization.',
    documentation: `${docs}/articles/authenticating-to-a-github-organization-with-saml-single-sign-on/`,
    headers: {
      'x-github-sso':
        'required; url=https://github.com/orgs/acme/sso?authorization_request=AAAAAAAAAAAA',
    },
  },
  'ip-allow-list': denied(
    'access',
    'Although you appear to have the correct authorization credentials, the `acme` organization ' +
      'has an IP allow list enabled, and your IP address is not permitted to access this resource.',
  ),
  'token-policy': denied(
    'access',
    '`acme` forbids access via a personal access token (classic). Please use a GitHub App, OAuth ' +
      'App, or a personal access token with fine-grained permissions.',
  ),
  suspended: denied('access', 'This installation has been suspended'),
  blocked: {
    ...denied('access', 'Repository access blocked'),
    extra: { block: { reason: 'tos', created_at: '2026-01-01T00:00:00Z', html_url: null } },
  },
  takedown: {
    at: 'access',
    status: 451,
    message: 'Repository access blocked',
    extra: { block: { reason: 'dmca', created_at: '2026-01-01T00:00:00Z', html_url: null } },
  },
  archived: denied('write', 'Repository was archived so is read-only.'),
  disabled: denied('write', 'This repository has been disabled.'),
  quota: denied('write', 'This repository is over its data quota.'),
  'read-only': denied('write', 'Resource not accessible by integration'),
  'no-push': { at: 'write', status: 404, message: 'Not Found' },
} satisfies Record<string, Refusal>

/** A refusal by its name. */
export type RefusalName = keyof typeof REFUSALS

/** Refuses what the repository is set up to refuse there; with a status of the endpoint's own. */
export function refuse({ refuses }: Repository, place: Place, own?: number): void {
  if (refuses?.at !== place) return
  const { status, message, ...more } = refuses
  throw new ApiError(own ?? status, message, more)
}
