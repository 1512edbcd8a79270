/** A column with the words over it, in one unit of length. */
export type ColumnWithWords = {
  /** Its middle. */
  readonly at: number;
  readonly height: number;
  /** How wide its words are. */
  readonly wide: number;
};

/** How words and columns lie: how thick columns are, and how much is between a column and its words. */
type Lying = { readonly thick: number; readonly gap: number };

/**
 * Which columns have room over them for their words: no other column stands into these. Words that stand
 * over a neighbour would be read as its own number, or hide its end.
 */
export const freeOfColumns = (
  columns: readonly ColumnWithWords[],
  { thick, gap }: Lying,
): ReadonlySet<number> =>
  new Set(
    columns.flatMap((own, index) =>
      columns.some(
        (other, at) =>
          at !== index &&
          Math.abs(other.at - own.at) < (own.wide + thick) / 2 &&
          other.height > own.height + gap,
      )
        ? []
        : [index],
    ),
  );
