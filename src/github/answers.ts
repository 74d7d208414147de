import { z } from 'zod'

/**
 * The parts of GitHub's answers that are used here (REST API, version 2022-11-28), each as lenient
 * as its use allows. More keys than these may come at any time.
 */

export const repositoryAnswer = z.object({
  full_name: z.string().optional(),
  default_branch: z.string(),
  archived: z.boolean().optional(),
  disabled: z.boolean().optional(),
  fork: z.boolean().optional(),
  private: z.boolean().optional(),
  visibility: z.string().nullish(),
})

export const refAnswer = z.object({ object: z.object({ sha: z.string() }) })

/** Of the branches. */
export const branchesAnswer = z.array(z.object({ name: z.string() }))

export const commitAnswer = z.object({
  tree: z.object({ sha: z.string() }),
  parents: z.array(z.object({ sha: z.string() })),
})

export const newCommitAnswer = z.object({
  sha: z.string(),
  html_url: z.string().nullish(),
  tree: z.object({ sha: z.string() }).optional(),
})

export const treeAnswer = z.object({
  truncated: z.boolean().optional(),
  tree: z.array(
    z.object({
      path: z.string(),
      mode: z.string(),
      type: z.string(),
      sha: z.string(),
      /** Bytes, of blobs only; used where it is there. */
      size: z.number().nullish(),
    }),
  ),
})

export const blobAnswer = z.object({ content: z.string(), encoding: z.string() })

/** Of what was made: its sha. */
export const madeAnswer = z.object({ sha: z.string() })

/** Of a refusal; each part may be missing or of another form. */
export const refusalAnswer = z.object({
  message: z.string().optional().catch(undefined),
  documentation_url: z.string().optional().catch(undefined),
  metadata: z.object({ secret_scanning: z.unknown() }).partial().optional().catch(undefined),
})
