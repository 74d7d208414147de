const { open } = await import('../bundle/index.js')
await open('review')
