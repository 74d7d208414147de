#!/usr/bin/env node
if (Number(process.versions.node.split('.')[0]) < 24) {
  console.error(`heroku-audit-trail needs Node.js 24 or later, and this is ${process.version}.`)
  process.exit(2)
}
const { open } = await import('../bundle/index.js')
await open('cli')
