import type { OperationCode, Pcode, PlaceId, RoundId } from '../codes';
import type { Dataset } from '../import/dataset';
import type {
  DraftLine,
  FigureChange,
  ImportDraft,
  ImportOrigin,
  ImportProfile,
  ImportRecord,
  ImportRefusal,
  ImportUndo,
} from '../import/import-draft';
import type { ImportFlag, ImportReport, RecordCount } from '../import/import-report';
import type { ImportCorrection } from '../round-book';

/** One file to apply, read and checked. */
export type ImportBatch = {
  readonly operation: OperationCode;
  readonly file: string;
  readonly sha256: string;
  readonly format: string;
  readonly dataset: Dataset;
  /** The report of reading, without what only the store can tell. */
  readonly read: Pick<ImportReport, 'rows' | 'rejects' | 'notes' | 'flags'>;
  /** The id that it is recorded under; without one it is given one. */
  readonly id?: string;
  /** Who sent it and how it was read; null: nobody said. */
  readonly origin?: ImportOrigin | null;
  /** Why it may change rounds of the book that are published; without it, it may not. */
  readonly correction?: ImportCorrection | null;
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
  /** Published rounds of the book that it changed; of a dry run, that it would change with a reason. */
  readonly corrects: readonly RoundId[];
  /** Of a dry run, the first stored figures that the batch would replace; else none. */
  readonly replaced: readonly FigureChange[];
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

/** A draft that was begun long ago. */
export type OldDraft = Pick<ImportDraft, 'id' | 'state'> & { readonly operation: OperationCode };

/** Where imports are written: all of a batch in one transaction, or none of it. */
export type ImportStore = {
  /**
   * Applies a batch; with `dryRun` it does everything and rolls back. Re-applying the same rows
   * changes nothing, writes no change and gives importId null.
   */
  readonly apply: (batch: ImportBatch, dryRun: boolean) => Promise<Applied>;
  /** The imports of an operation, newest first. */
  readonly list: (operation: OperationCode) => Promise<readonly ImportRecord[]>;
  /**
   * Takes back what an import added and replaced, in one transaction, as if it had not been; that it was
   * is kept. Refused while a later import rests on it.
   */
  readonly undo: (
    operation: OperationCode,
    id: string,
    undo: ImportUndo,
  ) => Promise<'undone' | 'importNotFound' | ImportRefusal>;
  /** Files on their way that were not applied, newest first. */
  readonly drafts: (operation: OperationCode) => Promise<readonly DraftLine[]>;
  readonly findDraft: (operation: OperationCode, id: string) => Promise<ImportDraft | null>;
  readonly addDraft: (operation: OperationCode, draft: ImportDraft) => Promise<void>;
  /** Keeps a draft in the place of what was kept of it; one that was removed stays so. */
  readonly keepDraft: (operation: OperationCode, draft: ImportDraft) => Promise<void>;
  /** Drafts of all operations that were begun before a moment. */
  readonly draftsBefore: (moment: Date) => Promise<readonly OldDraft[]>;
  readonly removeDraft: (operation: OperationCode, id: string) => Promise<void>;
  readonly profiles: (operation: OperationCode) => Promise<readonly ImportProfile[]>;
  /** Keeps a profile in the place of one of its name. */
  readonly keepProfile: (operation: OperationCode, profile: ImportProfile) => Promise<void>;
};
