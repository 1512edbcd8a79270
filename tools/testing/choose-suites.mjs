import { StepFailed } from '../setup/step-failed.mjs';

/** @typedef {'build' | 'system'} Need */
/** @typedef {{ readonly name: string, readonly needs: readonly Need[] }} Suite */

/**
 * The suites, the quick ones first. `build`: the built server and web app; `system`: PostgreSQL and
 * Chromium.
 * @type {readonly Suite[]}
 */
const SUITES = [
  { name: 'unit', needs: [] },
  { name: 'store', needs: ['system'] },
  { name: 'server', needs: ['build', 'system'] },
  { name: 'browser', needs: ['build', 'system'] },
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
