/** One cell: the text shown, and the plain number to sort by where there is one. */
export type Cell = { readonly text: string; readonly sortBy: number | string };

/** The same rows as on the map, as a table for those who cannot or do not want to see the map. */
export type RowTable = {
  readonly columns: readonly {
    readonly key: string;
    readonly label: string;
    readonly isNumber: boolean;
  }[];
  readonly rows: readonly { readonly key: string; readonly cells: readonly Cell[] }[];
};

/** A cell of text. */
export const textCell = (text: string): Cell => ({ text, sortBy: text });

/** A cell of a number, or of the word for its absence, which sorts below every number. */
export const figureCell = (text: string, value: number | null): Cell => ({
  text,
  sortBy: value ?? -1,
});
