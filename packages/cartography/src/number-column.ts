/** A number of each row, in one column: `Float64Array.from` with a function takes several times as long. */
export const numberColumn = <Row>(
  rows: readonly Row[],
  of: (row: Row) => number,
): Float64Array<ArrayBuffer> => {
  const column = new Float64Array(rows.length);
  let index = 0;
  for (const row of rows) {
    column[index] = of(row);
    index += 1;
  }
  return column;
};
