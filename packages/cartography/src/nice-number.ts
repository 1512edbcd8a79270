/** Numbers that people count in: 1, 2, 2.5 and 5 times a power of ten. */
const NICE_STEPS = [1, 2, 2.5, 5, 10] as const;

/** The largest nice number (1, 2, 2.5, 5 × 10ⁿ) that is not above a positive value. */
export const niceFloor = (value: number): number => {
  const power = 10 ** Math.floor(Math.log10(value));
  const ratio = value / power;
  const step = NICE_STEPS.findLast((candidate) => candidate <= ratio * (1 + Number.EPSILON)) ?? 1;
  return step * power;
};

/** A value rounded to so many significant digits: 4 506 to two is 4 500. */
export const roundSignificant = (value: number, digits: number): number =>
  value === 0 ? 0 : Number(value.toPrecision(digits));
