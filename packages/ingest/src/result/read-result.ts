import type { Dataset, ImportReport, Reject } from '@waystation/domain';

/** The part of an import report that reading alone can tell. */
export type ReadReport = Pick<ImportReport, 'rows' | 'rejects' | 'flags' | 'notes'>;

/** What reading a file gave: rows of the domain with a report, or why the whole file was refused. */
export type ReadResult =
  | ({ readonly kind: 'read'; readonly format: string; readonly dataset: Dataset } & ReadReport)
  | {
      readonly kind: 'refused';
      readonly format: string | null;
      readonly rejects: readonly [Reject];
    };
