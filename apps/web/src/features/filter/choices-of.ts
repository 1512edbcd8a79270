/** One value that rows can have, and how many rows of those that pass everything else have it. */
export type Choice<Value extends string> = { readonly value: Value; readonly count: number };

/** What a list to choose from is given. */
export type ChoicesProps<Value extends string> = {
  readonly label: string;
  readonly choices: readonly Choice<Value>[];
  readonly chosen: readonly Value[];
  readonly nameOf: (value: Value) => string;
  readonly onChange: (chosen: readonly Value[]) => void;
  /** Where the rows are from and of which day, for who takes their counts out; absent: nobody can. */
  readonly notes?: readonly string[];
};

type Choosing<Row, Value extends string> = {
  readonly wordOf: (row: Row) => Value;
  /** The values that are chosen; they are offered also where no row has them, to be taken back. */
  readonly chosen: readonly Value[];
  /** Whether a row passes every other condition. */
  readonly passes: (row: Row) => boolean;
};

/** The values that a reader can choose between, in the order in which the rows first have them. */
export const choicesOf = <Row, Value extends string>(
  rows: readonly Row[],
  { wordOf, chosen, passes }: Choosing<Row, Value>,
): readonly Choice<Value>[] => {
  const counts = new Map<Value, number>();
  for (const row of rows) {
    const value = wordOf(row);
    counts.set(value, (counts.get(value) ?? 0) + (passes(row) ? 1 : 0));
  }
  for (const value of chosen) {
    counts.set(value, counts.get(value) ?? 0);
  }
  return [...counts].map(([value, count]) => ({ value, count }));
};
