/** So many bits of a number are sorted at a time. */
const DIGIT_BITS = 11;
const DIGITS = 2 ** DIGIT_BITS;
const DIGIT_MASK = DIGITS - 1;

/** The parts of a number of 64 bits, lowest first, that overlap neither each other nor its two words. */
const PASSES = [
  { word: 0, shift: 0 },
  { word: 0, shift: 11 },
  { word: 0, shift: 22 },
  { word: 1, shift: 0 },
  { word: 1, shift: 11 },
  { word: 1, shift: 22 },
] as const;

/** One pass: by one digit, the largest first, and those of the same digit as they were. */
const sortByDigit = (
  order: Int32Array<ArrayBuffer>,
  digitOf: (index: number) => number,
): Int32Array<ArrayBuffer> => {
  const ends = new Int32Array(DIGITS);
  for (let at = 0; at < order.length; at += 1) {
    const digit = digitOf(order[at] ?? 0);
    ends[digit] = (ends[digit] ?? 0) + 1;
  }
  if (ends.includes(order.length)) {
    return order;
  }
  let before = 0;
  for (let digit = DIGITS - 1; digit >= 0; digit -= 1) {
    const own = ends[digit] ?? 0;
    ends[digit] = before;
    before += own;
  }
  const sorted = new Int32Array(order.length);
  for (let at = 0; at < order.length; at += 1) {
    const index = order[at] ?? 0;
    const digit = digitOf(index);
    const place = ends[digit] ?? 0;
    sorted[place] = index;
    ends[digit] = place + 1;
  }
  return sorted;
};

/**
 * The places of numbers from 0 up, the largest number first and of the same number the first given. Digit
 * by digit, because to compare a hundred thousand with each other takes ten times as long.
 */
export const orderByWeight = (weights: Float64Array): Int32Array<ArrayBuffer> => {
  // Numbers that are not negative lie in the order of their bits; zero has two signs, so one is added.
  const bits = new DataView(weights.map((weight) => weight + 0).buffer);
  let order = new Int32Array(weights.length).map((_, index) => index);
  for (const { word, shift } of PASSES) {
    order = sortByDigit(
      order,
      (index) => (bits.getUint32(8 * index + 4 * word, true) >>> shift) & DIGIT_MASK,
    );
  }
  return order;
};
