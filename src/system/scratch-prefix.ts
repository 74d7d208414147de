/** How the names of scratch folders begin. By itself, so that `post` loads nothing else. */
export const SCRATCH_PREFIX = 'heroku-audit-trail-'
