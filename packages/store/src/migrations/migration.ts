/** One numbered step of the schema; it never changes once released, later steps amend it. */
export type Migration = {
  /** Number and name, for example `0001-operations-and-feed`. */
  readonly id: string;
  readonly script: string;
};
