import type { Dataset, Day, Operation } from '@waystation/domain';
import type { Territory } from '#geography/territory';
import type { ReadLog } from '#result/read-log';
import type { ReadOptions } from '#result/read-options';
import type { Table } from '#table/table';

/** What a format's reader works with besides the table or document itself. */
export type ReadContext = {
  readonly fileName: string;
  readonly operation: Operation;
  readonly options: ReadOptions;
  /** The last day that data may describe: tomorrow, for it is already tomorrow in some countries. */
  readonly lastDay: Day;
  /** Where countries are, by the boundaries that are stored. */
  readonly territory: Territory;
  readonly log: ReadLog;
};

/** A source format whose data are rows under a header: CSV, a sheet, or a list of JSON records. */
export type TableFormat = {
  readonly id: string;
  /** What it is, for messages: "DTM API rows". */
  readonly title: string;
  /** 0 (not this format) to 1 (surely), from the header alone. */
  readonly detect: (columns: readonly string[]) => number;
  /** Throws RefusedFile where the whole table cannot be used. */
  readonly read: (table: Table, context: ReadContext) => Dataset;
};

/** A source format that is a JSON document of its own kind, such as GeoJSON boundaries. */
export type DocumentFormat = {
  readonly id: string;
  readonly title: string;
  readonly detect: (document: unknown) => number;
  /** How fine it is, as an admin level: of several documents the coarser is read first. */
  readonly level: (document: unknown) => number;
  /** Also gives how many rows (features) the document holds. */
  readonly read: (
    document: unknown,
    context: ReadContext,
  ) => { readonly dataset: Dataset; readonly rowsRead: number };
};
