import { KNOWN, reducedRows, type SumOfParts } from '@waystation/domain';

/** Numbers by key. */
export type Numbers = ReadonlyMap<string, number>;

/** Coefficients are whole, and so is what follows; this only absorbs rounding. */
const NOTHING = 1e-6;

const equationOf = (
  { total, parts }: SumOfParts,
  known: Numbers,
  indexOf: (key: string) => number,
): ReadonlyMap<number, number> => {
  const terms = new Map<number, number>();
  let constant = 0;
  const add = (key: string, sign: number): void => {
    const value = known.get(key);
    if (value === undefined) {
      terms.set(indexOf(key), sign);
    } else {
      constant += sign * value;
    }
  };
  add(total, -1);
  for (const part of parts) {
    add(part, 1);
  }
  return terms.size === 0 || constant === 0 ? terms : terms.set(KNOWN, constant);
};

/** What the sums say of numbers that are not known, by subtraction. */
const bySubtraction = (sums: readonly SumOfParts[], known: Numbers): Numbers => {
  const keys: string[] = [];
  const indexes = new Map<string, number>();
  const indexOf = (key: string): number => {
    const index = indexes.get(key) ?? keys.push(key) - 1;
    indexes.set(key, index);
    return index;
  };
  const equations = sums
    .map((sum) => equationOf(sum, known, indexOf))
    .filter((terms) => terms.size > 0);
  return new Map(
    reducedRows(equations).flatMap(({ terms }): (readonly [string, number])[] => {
      const [lead, ...others] = [...terms.keys()].filter((index) => index !== KNOWN);
      const value = -(terms.get(KNOWN) ?? 0);
      const key = lead === undefined ? undefined : keys[lead];
      return key === undefined || others.length > 0 || value < -NOTHING
        ? []
        : [[key, Math.round(value)]];
    }),
  );
};

/** Where nobody is there is nobody of any kind. */
const byZeros = (sums: readonly SumOfParts[], known: Numbers): Numbers =>
  new Map(
    sums
      .filter(({ total }) => known.get(total) === 0)
      .flatMap(({ parts }) => parts.filter((part) => !known.has(part)))
      .map((part) => [part, 0]),
  );

/** Known numbers with all that follows from them and the sums that hold between them. */
export const deriveNumbers = (sums: readonly SumOfParts[], published: Numbers): Numbers => {
  let known = published;
  for (;;) {
    const found = new Map([...byZeros(sums, known), ...bySubtraction(sums, known)]);
    const added = [...found].filter(([key]) => !known.has(key));
    if (added.length === 0) {
      return known;
    }
    known = new Map([...known, ...added]);
  }
};
