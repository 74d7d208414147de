/**
 * Says of imports of JSON that they are: Node.js requires it, GitHub's parser of workflows does not
 * yet, and Jest warns of each.
 *
 * @type {import('@jest/transform').SyncTransformer}
 */
module.exports = {
  process: (source) => ({
    code: source.replace(/^(import .* from "[^"]+\.json");$/gm, '$1 with { type: "json" };'),
  }),
}
