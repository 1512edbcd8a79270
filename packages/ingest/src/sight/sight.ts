import type { ImportInspection } from '@waystation/domain';
import type { ReadLog } from '#result/read-log';
import type { Grid } from '#table/grid';
import type { SheetEntry } from '#xlsx/sheets-of-workbook';

type FormatReason = NonNullable<ImportInspection['format']>['reason'];

/** What a format is called; which it is, its id says. */
type NamedFormat = { readonly id: string; readonly title: string };

/** What was recognised so far. */
export type Seen = {
  encoding: string | null;
  delimiter: string | null;
  sheets: ImportInspection['sheets'];
  hiddenColumns: number;
  hasComments: boolean;
  /** Tables that there are to choose from: whole texts, the first rows of sheets. */
  grids: readonly Grid[];
  /** The one that is read, whole, and the index of its header. */
  table: { readonly grid: Grid; readonly headerIndex: number } | null;
  format: {
    readonly format: NamedFormat;
    readonly reason: FormatReason;
  } | null;
  log: ReadLog | null;
};

/** Where readers say what they recognised; nothing they do depends on it. */
export type Sight = {
  readonly text: (encoding: string, delimiter: string) => void;
  /** `read`: the sheet that is read. */
  readonly sheets: (
    sheets: readonly SheetEntry[],
    read: string | null,
    hiddenColumns: number,
  ) => void;
  readonly comments: (hasComments: boolean) => void;
  readonly grids: (grids: readonly Grid[]) => void;
  readonly table: (grid: Grid, headerIndex: number) => void;
  readonly format: (format: NamedFormat, reason: FormatReason) => void;
  readonly watch: (log: ReadLog) => void;
  readonly seen: () => Seen;
};

/** A sight of one file, of which nothing was seen yet. */
export const createSight = (): Sight => {
  const seen: Seen = {
    encoding: null,
    delimiter: null,
    sheets: [],
    hiddenColumns: 0,
    hasComments: false,
    grids: [],
    table: null,
    format: null,
    log: null,
  };
  return {
    text: (encoding, delimiter) => {
      Object.assign(seen, { encoding, delimiter });
    },
    sheets: (sheets, read, hiddenColumns) => {
      seen.hiddenColumns = hiddenColumns;
      seen.sheets = sheets.map(({ name, isHidden }) => ({
        name,
        isHidden,
        isRead: name === read,
      }));
    },
    comments: (hasComments) => {
      seen.hasComments = hasComments;
    },
    grids: (grids) => {
      seen.grids = grids;
    },
    table: (grid, headerIndex) => {
      seen.table = { grid, headerIndex };
    },
    format: ({ id, title }, reason) => {
      seen.format = { format: { id, title }, reason };
    },
    watch: (log) => {
      seen.log = log;
    },
    seen: () => seen,
  };
};
