import type { Dataset, ImportReport, Reject } from '@waystation/domain';

/**
 * A cell that places something: a place by its id, or an area by its P-code. What only the stored
 * boundaries can tell of it is reported with the row that it came from.
 */
export type NamedIn = {
  readonly subject: string;
  readonly row: number;
  readonly column: string;
  readonly value: string;
};

/** The part of an import report that reading alone can tell. */
export type ReadReport = Pick<ImportReport, 'rows' | 'rejects' | 'flags' | 'notes'> & {
  readonly named: readonly NamedIn[];
};

/** What reading a file gave: rows of the domain with a report, or why the whole file was refused. */
export type ReadResult =
  | ({ readonly kind: 'read'; readonly format: string; readonly dataset: Dataset } & ReadReport)
  | {
      readonly kind: 'refused';
      readonly format: string | null;
      readonly rejects: readonly [Reject];
    };
