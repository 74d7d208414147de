// Without imports, so that the post step loads nothing else.

/** This project's name and version, as manifests and requests carry them; those of package.json. */
export const TOOL = { name: 'heroku-audit-trail', version: '0.1.0' } as const

export const USER_AGENT = 'heroku-audit-trail-export'

export const SCRATCH_PREFIX = 'heroku-audit-trail-'
