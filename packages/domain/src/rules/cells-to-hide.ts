import { reducedRows, type Terms } from './reduced-rows';

/** One number of the tables that an audience gets. */
export type TableNumber = {
  readonly key: string;
  /** Null: absent, so there is nothing to hide. */
  readonly value: number | null;
  /**
   * open: shown unless it is small or would give a hidden number away; kept: shown unless it is
   * small, so that others have to give way; closed: never shown to this audience; unpublished:
   * stands in no answer, but sums contain it.
   */
  readonly access: 'open' | 'kept' | 'closed' | 'unpublished';
  /** Of the numbers that could protect another, those with the lowest are hidden first. */
  readonly reluctance: number;
};

/** A sum that readers can work out: the total's key and the keys of its parts. */
export type SumOfParts = { readonly total: string; readonly parts: readonly string[] };

/** The tables of one occasion with the sums between their numbers. */
export type LinkedTable = {
  readonly numbers: readonly TableNumber[];
  readonly sums: readonly SumOfParts[];
};

type Audit = {
  readonly table: LinkedTable;
  readonly threshold: number;
  readonly byKey: ReadonlyMap<string, TableNumber>;
  readonly indexOf: ReadonlyMap<string, number>;
  readonly hidden: Set<string>;
  /** The sums that each number stands in. */
  readonly sumsOf: ReadonlyMap<string, readonly SumOfParts[]>;
  /** What is hidden of each sum, kept until more of it is: most sums never change. */
  readonly known: Map<SumOfParts, Terms>;
};

/** Sums from which together something hidden follows. */
type Exposure = readonly SumOfParts[];

const isSmall = (value: number | null, threshold: number): boolean =>
  value !== null && value > 0 && value < threshold;

const mustHide = ({ access, value }: TableNumber, threshold: number): boolean =>
  access === 'closed' || (access !== 'unpublished' && isSmall(value, threshold));

const sumsByKey = (sums: readonly SumOfParts[]): ReadonlyMap<string, readonly SumOfParts[]> => {
  const byKey = new Map<string, SumOfParts[]>();
  for (const sum of sums) {
    for (const key of [sum.total, ...sum.parts]) {
      const own = byKey.get(key);
      if (own === undefined) {
        byKey.set(key, [sum]);
      } else {
        own.push(sum);
      }
    }
  }
  return byKey;
};

const hide = ({ hidden, sumsOf, known }: Audit, key: string): void => {
  hidden.add(key);
  for (const sum of sumsOf.get(key) ?? []) {
    known.delete(sum);
  }
};

const hiddenTerms = ({ indexOf, hidden }: Audit, { total, parts }: SumOfParts): Terms => {
  const terms = new Map<number, number>();
  const add = (key: string, sign: number): void => {
    const index = indexOf.get(key);
    if (index !== undefined && hidden.has(key)) {
      terms.set(index, sign);
    }
  };
  add(total, -1);
  for (const part of parts) {
    add(part, 1);
  }
  return terms;
};

const termsOf = (audit: Audit, sum: SumOfParts): Terms => {
  const terms = audit.known.get(sum) ?? hiddenTerms(audit, sum);
  audit.known.set(sum, terms);
  return terms;
};

const touchedSums = (
  audit: Audit,
): readonly { readonly sum: SumOfParts; readonly terms: Terms }[] =>
  audit.table.sums
    .map((sum) => ({ sum, terms: termsOf(audit, sum) }))
    .filter(({ terms }) => terms.size > 0);

/** Whether a row gives away one protected number, or a small sum of several hidden ones. */
const givesAway = ({ table, threshold }: Audit, terms: Terms): boolean => {
  const numbers = [...terms.keys()].flatMap((index) => table.numbers[index] ?? []);
  const [first, ...others] = numbers;
  if (first === undefined || others.length === 0) {
    return first !== undefined && mustHide(first, threshold);
  }
  const signs = new Set([...terms.values()].map(Math.sign));
  const sum = numbers.reduce((total, number) => total + (number.value ?? 0), 0);
  return signs.size === 1 && isSmall(sum, threshold);
};

/** The open number above zero in the given sums that is missed least. */
const complementIn = ({ byKey, hidden }: Audit, exposure: Exposure): string | null => {
  const keys = new Set(exposure.flatMap(({ total, parts }) => [total, ...parts]));
  const open = [...keys].flatMap((key) => {
    const number = byKey.get(key);
    const value = number?.value ?? 0;
    return number?.access === 'open' && value > 0 && !hidden.has(key)
      ? [{ key, value, reluctance: number.reluctance }]
      : [];
  });
  const [best] = open.toSorted(
    (a, b) => a.reluctance - b.reluctance || a.value - b.value || (a.key < b.key ? -1 : 1),
  );
  return best?.key ?? null;
};

/** What follows from one sum alone; cheap, and most of what there is to find. */
const directExposures = (audit: Audit): readonly Exposure[] =>
  touchedSums(audit)
    .filter(({ terms }) => givesAway(audit, terms))
    .map(({ sum }) => [sum]);

/** What follows from several sums together. */
const derivedExposures = (audit: Audit): readonly Exposure[] => {
  const touched = touchedSums(audit);
  return reducedRows(touched.map(({ terms }) => terms))
    .filter(({ terms }) => givesAway(audit, terms))
    .map(({ from }) => from.flatMap((index) => touched[index]?.sum ?? []));
};

/** Hides one number per exposure, but none twice where one may have helped two; says if any. */
const cover = (audit: Audit, exposures: readonly Exposure[]): boolean => {
  const helped = new Set<SumOfParts>();
  const before = audit.hidden.size;
  for (const exposure of exposures) {
    const key = exposure.some((sum) => helped.has(sum)) ? null : complementIn(audit, exposure);
    if (key !== null) {
      hide(audit, key);
      for (const sum of exposure) {
        helped.add(sum);
      }
    }
  }
  return audit.hidden.size > before;
};

/**
 * The keys to hide from an audience (domain rule 9): closed numbers, counts above zero and below
 * the threshold, and then others until neither a hidden number nor a small sum of hidden numbers
 * follows from what stays open by adding and subtracting the sums between tables (complementary
 * suppression, reference/standards.md 1.11). Zero stays zero.
 */
export const cellsToHide = (table: LinkedTable, threshold: number): ReadonlySet<string> => {
  const audit: Audit = {
    table,
    threshold,
    byKey: new Map(table.numbers.map((number) => [number.key, number])),
    indexOf: new Map(table.numbers.map(({ key }, index) => [key, index])),
    hidden: new Set(
      table.numbers
        .filter((number) => number.access === 'unpublished' || mustHide(number, threshold))
        .map(({ key }) => key),
    ),
    sumsOf: sumsByKey(table.sums),
    known: new Map(),
  };
  if (!table.numbers.some((number) => mustHide(number, threshold))) {
    return audit.hidden;
  }
  let isGrowing = true;
  while (isGrowing) {
    isGrowing = cover(audit, directExposures(audit)) || cover(audit, derivedExposures(audit));
  }
  return audit.hidden;
};
