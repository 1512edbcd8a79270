/** One cell: what is read, and the plain number or text that a spreadsheet gets; left out: the same text. */
export type FigureCell = { readonly text: string; readonly plain?: number | string | null };

/** The figures of a chart or a table, as they are taken out of the page. */
export type FigureTable = {
  readonly title: string;
  /** As-of, source, and what must not be misread: it stands under a drawing, and beside every row. */
  readonly notes: readonly string[];
  /** What numbers in cells of a drawing stand for, under it; absent: there are no such numbers. */
  readonly references?: readonly string[];
  readonly columns: readonly { readonly label: string; readonly isNumber: boolean }[];
  readonly rows: readonly {
    readonly cells: readonly FigureCell[];
    /** How long its bar is; null: it has no number, so it has none. Left out: the table has no bars. */
    readonly bar?: number | null;
  }[];
};
