import { expect, test } from '@jest/globals'
import { isEnterpriseServer } from '../../src/system/workflow.ts'

test('an Enterprise Server is any server but GitHub’s own', () => {
  const own = ['https://github.com', 'https://acme.ghe.com', 'http://github.localhost:3000']
  const others = ['github.example.com', 'github.com.example.com', 'ghe.com.example'].map(
    (host) => `https://${host}`,
  )
  expect([...own, ...others].filter(isEnterpriseServer)).toEqual(others)
})
