/** Rows in the order of their keys; the same list where it is in that order already, as many are. */
export const inOrderOf = <Row>(
  rows: readonly Row[],
  keyOf: (row: Row) => string,
): readonly Row[] => {
  const isSorted = rows.every((row, index) => {
    const before = rows[index - 1];
    return before === undefined || keyOf(before) <= keyOf(row);
  });
  return isSorted ? rows : rows.toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
};
