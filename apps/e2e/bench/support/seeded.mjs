/**
 * Numbers from 0 to below 1 that look random and are the same at every run (mulberry32, public domain).
 * @param {number} seed
 * @returns {() => number}
 */
export const seeded = (seed) => {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
};

/**
 * One number of a normal distribution with mean 0 and deviation 1 (Box–Muller).
 * @param {() => number} random
 */
export const gauss = (random) =>
  Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
