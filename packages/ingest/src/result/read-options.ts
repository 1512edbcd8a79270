import type {
  AreaOutline,
  ColumnMapping,
  Day,
  Operation,
  Round,
  SourceId,
  ValueReadings,
} from '@waystation/domain';

/** What the caller knows that a file may not say; it has to survive a structured clone. */
export type ReadOptions = {
  /** The day that the figures describe, for files that carry no date (command line: --as-of). */
  readonly asOf?: Day | undefined;
  /** The moment of the import, which decides what lies in the future; without it, the clock's. */
  readonly now?: Date | undefined;
  /** Insists on one source format by its id instead of recognising it. */
  readonly format?: string | undefined;
  /** Which column is which field of that format, where its header does not say so. */
  readonly mapping?: ColumnMapping | undefined;
  /** What values that no reader knows are read as. */
  readonly values?: ValueReadings | undefined;
  /** Rounds already stored: a file that gives only a round number joins the one it can only mean. */
  readonly knownRounds?: readonly Round[] | undefined;
  /** Sources already stored in full: tables that merely cite them do not send a shorter record. */
  readonly knownSources?: readonly SourceId[] | undefined;
  /** Boundaries already stored, against which the places of the file are held. */
  readonly outlines?: readonly AreaOutline[] | undefined;
};

/** One file to read: its name (for hints and messages only), its bytes, and whose data it becomes. */
export type FileToRead = {
  readonly fileName: string;
  readonly bytes: Uint8Array;
  readonly operation: Operation;
  readonly options?: ReadOptions | undefined;
};
