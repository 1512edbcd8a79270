import type { SourceId } from '@waystation/domain';

/** One cell: the text shown, and the plain number to sort by where there is one. */
export type Cell = { readonly text: string; readonly sortBy: number | string };

/** That something of a row is from a source, of which day; null: it says no day. */
export type RowSource = { readonly source: SourceId; readonly asOf: string | null };

/** The same rows as on the map, as a table for those who cannot or do not want to see the map. */
export type RowTable = {
  readonly columns: readonly {
    readonly key: string;
    readonly label: string;
    readonly isNumber: boolean;
  }[];
  readonly rows: readonly {
    readonly key: string;
    readonly cells: readonly Cell[];
    /** It has no coordinates, so it is in the table alone; absent: it has, or is no point. */
    readonly isUnplaced?: true;
    /** Where it is from, for who takes it out; absent: all rows are from what the layer names. */
    readonly from?: readonly RowSource[];
  }[];
};

/** What entries name as their sources, each source and day once; entries that name none are passed over. */
export const rowSources = (
  entries: readonly {
    readonly source?: SourceId | null | undefined;
    readonly asOf: string | null;
  }[],
): readonly RowSource[] => [
  ...new Map(
    entries.flatMap(({ source, asOf }): [string, RowSource][] =>
      source == null ? [] : [[`${source} ${asOf}`, { source, asOf }]],
    ),
  ).values(),
];

/** A cell of text. */
export const textCell = (text: string): Cell => ({ text, sortBy: text });

/** A cell of a number, or of the word for its absence, which sorts below every number. */
export const figureCell = (text: string, value: number | null): Cell => ({
  text,
  sortBy: value ?? -1,
});
