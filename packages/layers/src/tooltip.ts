/** What a tooltip, an announcement or a row's label says, already in the reader's language. */
export type Tooltip = {
  readonly title: string;
  /** The number, or the word for its absence; never blank. */
  readonly figure: string;
  /** What the number is of. */
  readonly unit: string;
  /** The as-of date; null where nothing was reported. */
  readonly asOf: string | null;
  /** Whatever else must be said beside the number: carried over, position, free places. */
  readonly notes: readonly string[];
};
