/** Costs of putting runs of rising numbers into one cluster, from prefix sums. */
type RunCost = (first: number, last: number) => number;

const runCosts = (rising: readonly number[]): RunCost => {
  // Sums are taken about the median so that large counts do not lose their last digits.
  const middle = rising[Math.floor(rising.length / 2)] ?? 0;
  const sums = [0];
  const squares = [0];
  for (const [index, value] of rising.entries()) {
    const shifted = value - middle;
    sums.push((sums[index] ?? 0) + shifted);
    squares.push((squares[index] ?? 0) + shifted * shifted);
  }
  return (first, last) => {
    const sum = (sums[last + 1] ?? 0) - (sums[first] ?? 0);
    const square = (squares[last + 1] ?? 0) - (squares[first] ?? 0);
    return Math.max(0, square - (sum * sum) / (last - first + 1));
  };
};

/** For one more cluster: the best cost up to each number, and where its last cluster starts. */
type Row = { readonly cost: number[]; readonly start: number[] };

const bestStart = (
  costOf: (start: number) => number,
  from: number,
  to: number,
): { readonly start: number; readonly cost: number } => {
  let best = { start: from, cost: costOf(from) };
  for (let start = from + 1; start <= to; start += 1) {
    const cost = costOf(start);
    if (cost < best.cost) {
      best = { start, cost };
    }
  }
  return best;
};

/** The start of the last cluster never moves back as numbers are added, so the search resumes there. */
const nextRow = (previous: Row, costOf: RunCost, clusters: number): Row => {
  const row: Row = { cost: previous.cost.slice(), start: previous.start.slice() };
  let from = clusters;
  for (let last = clusters; last < previous.cost.length; last += 1) {
    const best = bestStart(
      (start) => (previous.cost[start - 1] ?? 0) + costOf(start, last),
      from,
      last,
    );
    row.cost[last] = best.cost;
    row.start[last] = best.start;
    from = best.start;
  }
  return row;
};

/**
 * The best split of numbers into at most so many groups: the sum of squared distances to the group
 * means is the least there is. After Wang & Song, "Ckmeans.1d.dp: Optimal k-means Clustering in One
 * Dimension by Dynamic Programming", The R Journal 3/2 (2011). Rising groups of rising numbers; fewer where there are fewer different numbers.
 */
export const ckmeans = (
  values: readonly number[],
  groups: number,
): readonly (readonly number[])[] => {
  const rising = values.toSorted((a, b) => a - b);
  const wanted = Math.min(groups, new Set(rising).size);
  if (wanted === 0) {
    return [];
  }
  const costOf = runCosts(rising);
  const rows: Row[] = [
    { cost: rising.map((_, last) => costOf(0, last)), start: rising.map(() => 0) },
  ];
  for (let clusters = 1; clusters < wanted; clusters += 1) {
    const previous = rows.at(-1);
    if (previous !== undefined) {
      rows.push(nextRow(previous, costOf, clusters));
    }
  }
  const found: number[][] = [];
  let end = rising.length;
  for (const { start } of rows.toReversed()) {
    const first = start[end - 1] ?? 0;
    found.unshift(rising.slice(first, end));
    end = first;
  }
  return found;
};
