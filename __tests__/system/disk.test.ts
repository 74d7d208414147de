import { expect, test } from '@jest/globals'
import { asDiskError, DiskError } from '../../src/system/disk.ts'

const fault = (code: string) => Object.assign(new Error(`${code}: no, write '/secret'`), { code })

test.each(['ENOSPC', 'EROFS'])('%s is reported with the way out, and no path', (code) => {
  const cause = fault(code)
  const error = asDiskError(cause) as DiskError
  expect(error).toBeInstanceOf(DiskError)
  expect(error.message).toMatch(
    new RegExp(
      `^The disk refused a temporary file: [^(]+ \\(${code}\\)\\..*RUNNER_TEMP.*run again`,
    ),
  )
  expect(error.message).not.toContain('/secret')
  expect(error.cause).toBe(cause)
})

test.each([fault('ECONNRESET'), fault('toString'), new Error('no code'), undefined, 'text'])(
  '%p is no fault of the disk, and stays as it is',
  (thrown) => {
    expect(asDiskError(thrown)).toBe(thrown)
  },
)
