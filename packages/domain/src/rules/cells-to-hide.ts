import { groupBy } from '../group-by';
import { type Equation, reducedRows } from './reduced-rows';

/** One number of the tables that an audience gets. */
export type TableNumber = {
  readonly key: string;
  /** Null: absent, so there is nothing to hide. */
  readonly value: number | null;
  /**
   * open: shown unless it is small or would give a hidden number away; closed: never shown to this
   * audience; unpublished: stands in no answer, but sums contain it.
   */
  readonly access: 'open' | 'closed' | 'unpublished';
  /** Totals that most answers show are hidden only when nothing else helps. */
  readonly isGrandTotal: boolean;
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
};

const valueAt = ({ table }: Audit, index: number): number => table.numbers[index]?.value ?? 0;

const isSmall = (value: number | null, threshold: number): boolean =>
  value !== null && value > 0 && value < threshold;

const mustHide = ({ access, value }: TableNumber, threshold: number): boolean =>
  access === 'closed' || (access === 'open' && isSmall(value, threshold));

const equationOf = (
  { indexOf }: Audit,
  { total, parts }: SumOfParts,
  hidden: ReadonlySet<string>,
): ReadonlyMap<number, number> => {
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

/** What a row gives away: one protected number, or a small sum of several. */
const givesAway = (audit: Audit, terms: ReadonlyMap<number, number>): boolean => {
  const { table, threshold } = audit;
  const [first] = terms.keys();
  const alone = first === undefined ? undefined : table.numbers[first];
  if (terms.size === 1 && alone !== undefined) {
    return mustHide(alone, threshold);
  }
  const signs = new Set([...terms.values()].map(Math.sign));
  const sum = [...terms.keys()].reduce((total, index) => total + valueAt(audit, index), 0);
  return terms.size > 1 && signs.size === 1 && isSmall(sum, threshold);
};

/** The smallest open number above zero in the given sums; grand totals last, then by key. */
const complementIn = (
  { byKey }: Audit,
  sums: readonly SumOfParts[],
  hidden: ReadonlySet<string>,
): string | null => {
  const keys = new Set(sums.flatMap(({ total, parts }) => [total, ...parts]));
  const open = [...keys].flatMap((key) => {
    const number = byKey.get(key);
    const value = number?.value ?? 0;
    return number?.access === 'open' && value > 0 && !hidden.has(key)
      ? [{ key, value, last: Number(number.isGrandTotal) }]
      : [];
  });
  const [best] = open.toSorted(
    (a, b) => a.last - b.last || a.value - b.value || (a.key < b.key ? -1 : 1),
  );
  return best?.key ?? null;
};

const exposuresOf = (
  audit: Audit,
  hidden: ReadonlySet<string>,
): readonly (readonly SumOfParts[])[] => {
  const touched = audit.table.sums
    .map((sum) => ({ sum, terms: equationOf(audit, sum, hidden) }))
    .filter(({ terms }) => terms.size > 0);
  const direct: readonly Equation[] = touched.map(({ terms }, index) => ({
    terms,
    from: new Set([index]),
  }));
  const derived = reducedRows(touched.map(({ terms }) => terms));
  return [...direct, ...derived]
    .filter(({ terms }) => givesAway(audit, terms))
    .map(({ from }) => [...from].flatMap((index) => touched[index]?.sum ?? []));
};

/**
 * The keys to hide from an audience (domain rule 9): closed numbers, counts above zero and below
 * the threshold, and then the smallest others until neither a hidden number nor a small sum of
 * hidden numbers follows from what stays open by adding and subtracting the sums between tables
 * (complementary suppression, reference/standards.md 1.11). Zero stays zero.
 */
export const cellsToHide = (table: LinkedTable, threshold: number): ReadonlySet<string> => {
  const audit: Audit = {
    table,
    threshold,
    byKey: new Map(table.numbers.map((number) => [number.key, number])),
    indexOf: new Map(table.numbers.map(({ key }, index) => [key, index])),
  };
  const isOpen = groupBy(
    table.numbers,
    (number) => number.access !== 'unpublished' && !mustHide(number, threshold),
  );
  const hidden = new Set((isOpen.get(false) ?? []).map(({ key }) => key));
  if (!table.numbers.some((number) => mustHide(number, threshold))) {
    return hidden;
  }
  for (let grew = true; grew; ) {
    const before = hidden.size;
    for (const sums of exposuresOf(audit, hidden)) {
      const key = complementIn(audit, sums, hidden);
      if (key !== null) {
        hidden.add(key);
      }
    }
    grew = hidden.size > before;
  }
  return hidden;
};
