import type { RecordCount } from '@waystation/domain';

/** How rows of one kind get from JSON into a table. Names and types are of PostgreSQL. */
export type StagedTable = {
  readonly table: string;
  /** What identifies a row. */
  readonly key: readonly string[];
  /** Columns that are sent as they are, with their types. */
  readonly columns: Readonly<Record<string, string>>;
  /** Fields that are sent only for columns to be worked out from. */
  readonly fields?: Readonly<Record<string, string>>;
  /** Columns worked out from what was sent (`sent.…`). */
  readonly derived?: Readonly<Record<string, string>>;
  /** Joined to the sent rows, for derived columns that share a costly step. */
  readonly join?: string;
  /** Expressions over a written row for the change feed. */
  readonly feed: {
    readonly entity: string;
    readonly sensitivity: string;
    /** The thing that a row is about, where several rows are about one and it is counted once. */
    readonly subject?: string;
    /** Entries of a log change the thing that has the log. */
    readonly alwaysChanged?: boolean;
    /** Rows of another table, written with these, speak for them. */
    readonly isSilent?: boolean;
  };
  /** Several files describe the same thing, each with what it knows: what one leaves blank stays. */
  readonly mergesDocument?: boolean;
  /** The same for single columns; they are then no part of the content. */
  readonly completes?: readonly string[];
  /** What a row is called in reports; null: worked out from other rows of the data set, and not counted. */
  readonly kind: RecordCount['kind'] | null;
};

/** Columns of the table that staging fills, in order. */
export const filledColumns = ({ columns, derived = {} }: StagedTable): readonly string[] => [
  ...Object.keys(columns),
  ...Object.keys(derived),
  'content',
  'operation',
  'import_id',
];

/** The name of the temporary table in which rows wait for their transaction. */
export const stageName = ({ table }: StagedTable): string => `stage_${table}`;
