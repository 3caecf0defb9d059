'use strict';

const Sequencer = require('@jest/test-sequencer').default;

/** The files that run for minutes. Begun last, one of them would run alone while the other processor has nothing to do. */
const LONG = ['soak/soak', 'editorial/simultaneous', 'working-calendar/zones'];

/** @param {{ path: string }} file */
const place = ({ path }) => {
  const found = LONG.findIndex((name) => path.endsWith(`${name}.test.ts`));
  return found < 0 ? LONG.length : found;
};

module.exports = class LongestFirst extends Sequencer {
  /**
   * Jest's own order, with the long files before all others.
   * @override
   * @param {Parameters<Sequencer['sort']>[0]} tests
   */
  async sort(tests) {
    const sorted = await super.sort(tests);
    return sorted.toSorted((a, b) => place(a) - place(b));
  }
};
