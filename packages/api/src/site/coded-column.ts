/** A column of few distinct values: the values once, and where each row's stands among them. */
export type CodedColumn<Value> = {
  readonly values: Value[];
  /** Null: the row has none. */
  readonly codes: (number | null)[];
};

/**
 * Codes a column. A hundred thousand sites share a handful of days and sources, and naming them in
 * every row would double what is sent of the sites.
 */
export const codedColumn = <Value extends string>(
  column: readonly (Value | null)[],
): CodedColumn<Value> => {
  const values = [...new Set(column)].filter((value) => value !== null).toSorted();
  const codeOf = new Map(values.map((value, code) => [value, code]));
  return {
    values,
    codes: column.map((value) => (value === null ? null : (codeOf.get(value) ?? null))),
  };
};
