import type {
  AreaOutline,
  ColumnMapping,
  Day,
  Iso3,
  Operation,
  PlaceId,
  Round,
  SourceId,
  ValueReadings,
} from '@waystation/domain';

/** A place that is stored, as sheets may name it. */
export type KnownPlace = {
  readonly id: PlaceId;
  /** In all languages, the one it is best known by first. */
  readonly names: readonly string[];
  /** Its id, whole and without its kind, and those of other organisations. */
  readonly codes: readonly string[];
  /** Of a crossing both sides. */
  readonly countries: readonly Iso3[];
};

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
  /** Centres already stored, for sheets that call them by their names. */
  readonly knownCentres?: readonly KnownPlace[] | undefined;
  /** Crossings already stored, likewise. */
  readonly knownCrossings?: readonly KnownPlace[] | undefined;
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
