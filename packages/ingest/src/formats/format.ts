import type { Dataset, Day, Operation } from '@waystation/domain';
import type { Territory } from '#geography/territory';
import type { ReadLog } from '#result/read-log';
import type { ReadOptions } from '#result/read-options';
import type { Sight } from '#sight/sight';
import type { Fields } from '#table/row-reader';
import type { Table } from '#table/table';
import type { Template } from '#templates/template';

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
  /** Remembers what was recognised, for whoever checks a file before it is stored. */
  readonly sight: Sight;
};

/** How the columns of a format can be assigned where its header names are not those that it knows. */
export type Assignable = {
  /** The fields that columns are assigned to, with the header names that they go by. */
  readonly fields: Fields<string>;
  /** Without these nothing can be read. */
  readonly required: readonly string[];
  /** HXL hashtags by which a field is told, each with its attributes in any order. */
  readonly tags: Readonly<Record<string, readonly string[]>>;
};

/** A source format whose data are rows under a header: CSV, a sheet, or a list of JSON records. */
export type TableFormat = {
  readonly id: string;
  /** What it is, for messages: "DTM API rows". */
  readonly title: string;
  /** 0 (not this format) to 1 (surely), from the header alone. */
  readonly detect: (columns: readonly string[]) => number;
  /** Without it, the format is read by its own header names alone. */
  readonly assignable?: Assignable;
  /** What people fill in who have no table of their own. */
  readonly template?: Template;
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
