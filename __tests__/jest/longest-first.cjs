const Sequencer = require('@jest/test-sequencer').default

/**
 * Begins with the suites that start the bundle, and of these with the longest by far, so that no
 * worker is left with one at the end. Jest orders the rest, by the time that each took before.
 */
module.exports = class LongestFirst extends Sequencer {
  sort(tests) {
    const rank = ({ path }) => (/\bsoak\b/.test(path) ? 0 : path.includes('.e2e.') ? 1 : 2)
    return super.sort(tests).sort((a, b) => rank(a) - rank(b))
  }
}
