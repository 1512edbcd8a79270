/** Stands among the unknowns of an equation for what is known in it; no row is solved for it. */
export const KNOWN = -1;

/** One linear equation over numbered unknowns: coefficient by unknown, none of them zero. */
export type Terms = ReadonlyMap<number, number>;

/** A row of the reduced form, with the positions of the given equations it was combined from. */
export type ReducedRow = { readonly terms: Terms; readonly from: readonly number[] };

type Draft = { terms: Map<number, number>; readonly from: Uint32Array };

/** Coefficients of tables of sums stay whole; this only absorbs rounding. */
const NOTHING = 1e-9;

const BITS = 32;

const markOf = (index: number, count: number): Uint32Array => {
  const marks = new Uint32Array(Math.ceil(count / BITS));
  marks[Math.floor(index / BITS)] = 2 ** (index % BITS);
  return marks;
};

/** The marked positions, ascending. Few are marked of many, so whole words are passed over. */
const markedIn = (marks: Uint32Array): readonly number[] => {
  const positions: number[] = [];
  for (const [word, bits] of marks.entries()) {
    for (let left = bits; left !== 0; ) {
      const bit = BITS - 1 - Math.clz32(left & -left);
      positions.push(word * BITS + bit);
      left = (left & ~(1 << bit)) >>> 0;
    }
  }
  return positions;
};

const subtract = (target: Draft, pivot: Draft, factor: number): void => {
  for (const [unknown, coefficient] of pivot.terms) {
    const left = (target.terms.get(unknown) ?? 0) - factor * coefficient;
    if (Math.abs(left) < NOTHING) {
      target.terms.delete(unknown);
    } else {
      target.terms.set(unknown, left);
    }
  }
  for (const [word, marks] of pivot.from.entries()) {
    target.from[word] = (target.from[word] ?? 0) | marks;
  }
};

const clearPivots = (row: Draft, pivots: ReadonlyMap<number, Draft>): void => {
  for (const unknown of [...row.terms.keys()]) {
    const factor = row.terms.get(unknown) ?? 0;
    const pivot = pivots.get(unknown);
    if (pivot !== undefined && factor !== 0) {
      subtract(row, pivot, factor);
    }
  }
};

const addPivot = (row: Draft, pivots: Map<number, Draft>): void => {
  const lead = [...row.terms].find(([unknown]) => unknown !== KNOWN);
  if (lead === undefined) {
    return;
  }
  const [unknown, coefficient] = lead;
  row.terms = new Map([...row.terms].map(([key, value]) => [key, value / coefficient]));
  for (const other of pivots.values()) {
    const factor = other.terms.get(unknown) ?? 0;
    if (factor !== 0) {
      subtract(other, row, factor);
    }
  }
  pivots.set(unknown, row);
};

/**
 * The reduced row echelon form of equations (Gauss and Jordan). An unknown follows from the
 * equations exactly when it stands alone, or with {@link KNOWN}, in one of these rows. Short equations go first, which
 * keeps the others short.
 */
export const reducedRows = (equations: readonly Terms[]): readonly ReducedRow[] => {
  const pivots = new Map<number, Draft>();
  const numbered = equations.map((terms, index) => ({ terms, index }));
  for (const { terms, index } of numbered.toSorted((a, b) => a.terms.size - b.terms.size)) {
    const row: Draft = { terms: new Map(terms), from: markOf(index, equations.length) };
    clearPivots(row, pivots);
    addPivot(row, pivots);
  }
  return [...pivots.values()].map(({ terms, from }) => ({ terms, from: markedIn(from) }));
};
