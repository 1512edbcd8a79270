import { absent, type Reported } from '../absence';
import { groupBy } from '../group-by';

/** One number of a table and the published sums ("lines") it is part of, for example its state. */
export type TableCell = {
  readonly key: string;
  readonly reported: Reported;
  readonly lines: readonly string[];
};

const hides = (cell: TableCell, threshold: number): boolean =>
  cell.reported.kind === 'value' && cell.reported.value > 0 && cell.reported.value < threshold;

const numberOf = (cell: TableCell): number =>
  cell.reported.kind === 'value' ? cell.reported.value : 0;

/** The next cell to hide in a line so that its hidden cells cannot be worked out from its sum. */
const complementOf = (
  line: readonly TableCell[],
  hidden: ReadonlySet<string>,
  threshold: number,
): TableCell | null => {
  const hiddenHere = line.filter((cell) => hidden.has(cell.key));
  const hiddenSum = hiddenHere.reduce((sum, cell) => sum + numberOf(cell), 0);
  if (hiddenHere.length === 0 || (hiddenHere.length > 1 && hiddenSum >= threshold)) {
    return null;
  }
  const open = line.filter(
    (cell) => cell.reported.kind === 'value' && cell.reported.value > 0 && !hidden.has(cell.key),
  );
  return (
    open.toSorted((a, b) => numberOf(a) - numberOf(b) || a.key.localeCompare(b.key))[0] ?? null
  );
};

/**
 * Keys to suppress: counts above zero and below the threshold, and then in every published line the
 * smallest other counts until at least two cells and `threshold` people are hidden together, so that
 * subtraction from the sum reveals none (reference/standards.md 1.11). Zero stays zero. A line whose
 * every cell is hidden and still below the threshold is returned in `exposedLines`: its sum itself
 * must be withheld.
 */
export const smallCountsToHide = (
  cells: readonly TableCell[],
  threshold: number,
): { readonly hidden: ReadonlySet<string>; readonly exposedLines: ReadonlySet<string> } => {
  const hidden = new Set(cells.filter((cell) => hides(cell, threshold)).map((cell) => cell.key));
  const members = cells.flatMap((cell) => cell.lines.map((line) => ({ line, cell })));
  const lines = new Map(
    [...groupBy(members, ({ line }) => line)].map(([line, own]) => [
      line,
      own.map(({ cell }) => cell),
    ]),
  );
  let changed = true;
  while (changed) {
    changed = false;
    for (const line of lines.values()) {
      const complement = complementOf(line, hidden, threshold);
      if (complement !== null) {
        hidden.add(complement.key);
        changed = true;
      }
    }
  }
  const exposedLines = new Set<string>();
  for (const [name, line] of lines) {
    const hiddenHere = line.filter((cell) => hidden.has(cell.key));
    const sum = hiddenHere.reduce((total, cell) => total + numberOf(cell), 0);
    if (hiddenHere.length === 1 || (hiddenHere.length > 0 && sum < threshold)) {
      exposedLines.add(name);
    }
  }
  return { hidden, exposedLines };
};

/** The cells as the audience may see them: hidden numbers become `suppressed`. */
export const suppressSmallCounts = (
  cells: readonly TableCell[],
  threshold: number,
): ReadonlyMap<string, Reported> => {
  const { hidden } = smallCountsToHide(cells, threshold);
  return new Map(
    cells.map((cell) => [cell.key, hidden.has(cell.key) ? absent('suppressed') : cell.reported]),
  );
};
