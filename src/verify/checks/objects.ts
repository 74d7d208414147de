import { plain } from '../../text/log.ts'
import type { Check } from '../check.ts'
import { GitError, NoGitError } from '../git.ts'
import { judge, notChecked } from '../verdict.ts'

export const objects: Check = {
  id: 'objects',
  title: "Git's own check finds every object of the clone sound",
  async run(_, { clone }) {
    if (clone === undefined) return notChecked('the folder is in no clone')
    try {
      const said = await clone.fsck()
      if (said === undefined) return judge([], 'git fsck')
      return judge([{ file: '', problem: `is in a clone that git finds damaged: ${said}` }], '')
    } catch (error) {
      if (error instanceof NoGitError) return notChecked('git is not installed')
      if (error instanceof GitError) return notChecked(plain(error.message))
      throw error
    }
  },
}
