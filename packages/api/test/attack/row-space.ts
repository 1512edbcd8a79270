/** A sum over unknown counts: how often each unknown is in it. */
export type Combination = ReadonlyMap<string, number>;

/** The Mersenne prime 2^61 − 1: arithmetic modulo it is exact, and ranks are those over fractions. */
const PRIME = 2n ** 61n - 1n;

const modulo = (value: bigint): bigint => ((value % PRIME) + PRIME) % PRIME;

const power = (base: bigint, exponent: bigint): bigint => {
  let [result, square, left] = [1n, modulo(base), exponent];
  while (left > 0n) {
    if (left % 2n === 1n) {
      result = (result * square) % PRIME;
    }
    square = (square * square) % PRIME;
    left /= 2n;
  }
  return result;
};

type Row = Map<string, bigint>;

const reduce = (row: Row, basis: ReadonlyMap<string, Row>): void => {
  for (const [lead, other] of basis) {
    const factor = row.get(lead) ?? 0n;
    if (factor === 0n) {
      continue;
    }
    for (const [unknown, coefficient] of other) {
      const left = modulo((row.get(unknown) ?? 0n) - factor * coefficient);
      if (left === 0n) {
        row.delete(unknown);
      } else {
        row.set(unknown, left);
      }
    }
  }
};

/**
 * Everything that follows from known sums by adding and subtracting them; written apart from the
 * product's own elimination, with other arithmetic, so that one checks the other.
 */
export const rowSpaceOf = (known: readonly Combination[]): ((asked: Combination) => boolean) => {
  const basis = new Map<string, Row>();
  const rowOf = (combination: Combination): Row =>
    new Map([...combination].map(([unknown, times]) => [unknown, modulo(BigInt(times))]));
  for (const combination of known) {
    const row = rowOf(combination);
    reduce(row, basis);
    const [lead] = row;
    if (lead !== undefined) {
      const inverse = power(lead[1], PRIME - 2n);
      basis.set(
        lead[0],
        new Map([...row].map(([unknown, value]) => [unknown, modulo(value * inverse)])),
      );
    }
  }
  return (asked) => {
    const row = rowOf(asked);
    reduce(row, basis);
    return row.size === 0;
  };
};
