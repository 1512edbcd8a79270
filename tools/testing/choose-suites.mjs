import { StepFailed } from '../setup/step-failed.mjs';

/** @typedef {'build' | 'system'} Need */
/** @typedef {'first' | 'second' | 'last'} Lane */
/** @typedef {{ readonly name: string, readonly needs: readonly Need[], readonly lane: Lane }} Suite */

/**
 * The suites, the quick ones first. `build`: the built server and web app; `system`: PostgreSQL and
 * Chromium. `lane`: the first and the second run beside each other, for the server's tests share one
 * database and so keep one processor busy; then comes what draws with all of them.
 * @type {readonly Suite[]}
 */
const SUITES = [
  { name: 'unit', needs: [], lane: 'first' },
  { name: 'store', needs: ['system'], lane: 'first' },
  { name: 'server', needs: ['build', 'system'], lane: 'second' },
  { name: 'browser', needs: ['build', 'system'], lane: 'last' },
];

/**
 * The suites asked for by name; all of them when none is.
 * @param {readonly string[]} names
 */
export const chooseSuites = (names) => {
  const unknown = names.filter((name) => !SUITES.some((suite) => suite.name === name));
  if (unknown.length > 0) {
    const known = SUITES.map(({ name }) => name).join(', ');
    throw new StepFailed(`There is no suite "${unknown.join('", "')}"; there are ${known}.`);
  }
  return names.length === 0 ? SUITES : SUITES.filter(({ name }) => names.includes(name));
};
