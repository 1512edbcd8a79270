/** The different numbers among these, ascending. */
export const uniqueSorted = (numbers: Float64Array): Float64Array => {
  const sorted = numbers.slice().sort();
  let count = 0;
  for (const value of sorted) {
    if (count === 0 || value !== sorted[count - 1]) {
      sorted[count] = value;
      count += 1;
    }
  }
  return sorted.slice(0, count);
};

/**
 * Finds numbers among ascending ones. Files list nodes in ascending order, too, so the place after
 * the last one found is tried before all others are.
 */
export const createFinder = (sorted: Float64Array): ((wanted: number) => number | null) => {
  let next = 0;
  return (wanted) => {
    let low = 0;
    let high = sorted.length - 1;
    if (sorted[next] === wanted) {
      low = next;
      high = next;
    }
    while (low <= high) {
      const middle = (low + high) >>> 1;
      const value = sorted[middle] ?? 0;
      if (value === wanted) {
        next = middle + 1;
        return middle;
      }
      if (value < wanted) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return null;
  };
};
