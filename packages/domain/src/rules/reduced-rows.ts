/** One linear equation over numbered unknowns: coefficient by unknown, none of them zero. */
export type Equation = {
  readonly terms: ReadonlyMap<number, number>;
  /** Which of the given equations it was combined from. */
  readonly from: ReadonlySet<number>;
};

type Draft = { terms: Map<number, number>; from: Set<number> };

/** Coefficients of tables of sums stay whole; this only absorbs rounding. */
const NOTHING = 1e-9;

const subtract = (target: Draft, pivot: Draft, factor: number): void => {
  for (const [unknown, coefficient] of pivot.terms) {
    const left = (target.terms.get(unknown) ?? 0) - factor * coefficient;
    if (Math.abs(left) < NOTHING) {
      target.terms.delete(unknown);
    } else {
      target.terms.set(unknown, left);
    }
  }
  for (const origin of pivot.from) {
    target.from.add(origin);
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

/**
 * The reduced row echelon form of equations (Gauss and Jordan). An unknown follows from the
 * equations exactly when it stands alone in one of these rows.
 */
export const reducedRows = (
  equations: readonly ReadonlyMap<number, number>[],
): readonly Equation[] => {
  const pivots = new Map<number, Draft>();
  for (const [index, equation] of equations.entries()) {
    const row: Draft = { terms: new Map(equation), from: new Set([index]) };
    clearPivots(row, pivots);
    const [lead] = row.terms;
    if (lead === undefined) {
      continue;
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
  }
  return [...pivots.values()];
};
