import type { OperationCode, Pcode, PlaceId, RoundId } from '../codes';
import type { Dataset } from '../import/dataset';
import type { ImportFlag, ImportReport, RecordCount } from '../import/import-report';

/** One file to apply, read and checked. */
export type ImportBatch = {
  readonly operation: OperationCode;
  readonly file: string;
  readonly sha256: string;
  readonly format: string;
  readonly dataset: Dataset;
  /** The report of reading, without what only the store can tell. */
  readonly read: Pick<ImportReport, 'rows' | 'rejects' | 'notes' | 'flags'>;
};

/** What applying did; counts are of records, not of rows of the file. */
export type Applied = {
  readonly importId: string | null;
  readonly seq: number | null;
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  /** The same counts by kind of record. */
  readonly records: readonly RecordCount[];
  /** Flags that need the stored boundaries, for example sites outside their declared county. */
  readonly flags: readonly ImportFlag[];
  /**
   * Figures of earlier imports of the same rounds, levels and columns that this batch does not have.
   * They stay stored: a file may be a part, and a published round only changes by a correction.
   */
  readonly leftOut: readonly LeftOut[];
  /** Stored places that this batch declares in another area; what was said before is kept aside. */
  readonly redeclared: readonly Redeclared[];
};

/** A stored place whose declared area a batch corrects. */
export type Redeclared = {
  readonly place: PlaceId;
  readonly before: Pcode;
  readonly after: Pcode | null;
};

/** Stored figures of one round that a batch does not have, with a few of their subjects. */
export type LeftOut = {
  readonly round: RoundId;
  readonly figures: number;
  readonly examples: readonly string[];
};

/** Where imports are written: all of a batch in one transaction, or none of it. */
export type ImportStore = {
  /**
   * Applies a batch; with `dryRun` it does everything and rolls back. Re-applying the same rows
   * changes nothing, writes no change and gives importId null.
   */
  readonly apply: (batch: ImportBatch, dryRun: boolean) => Promise<Applied>;
  /** The imports of an operation, newest first. */
  readonly list: (operation: OperationCode) => Promise<readonly ImportRecord[]>;
};

/** One recorded import. */
export type ImportRecord = {
  readonly id: string;
  readonly file: string;
  readonly sha256: string;
  readonly format: string;
  readonly at: string;
  readonly seq: number;
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly rejected: number;
};
