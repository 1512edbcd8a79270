import type { NewChange } from '../changes/record-changes';
import type { StagedRows } from './stage-dataset';
import type { Written } from './write-staged';

/** What an import wrote: counts of domain rows, and entries for the change feed. */
export type Tally = {
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly changes: readonly NewChange[];
};

const sum = (rows: readonly Written[], isAdded: boolean): number =>
  rows
    .filter((row) => row.isAdded === isAdded)
    .reduce((total, { rows: count }) => total + count, 0);

const changesOf = ({ table }: StagedRows, written: readonly Written[]): readonly NewChange[] =>
  written.map(({ entity, sensitivity, isAdded, count }) => ({
    entity,
    action: isAdded && table.feed.alwaysChanged !== true ? 'added' : 'changed',
    sensitivity,
    count,
  }));

/** Adds up what was written into each staged table. */
export const tally = (
  tables: readonly { readonly staged: StagedRows; readonly written: readonly Written[] }[],
): Tally => {
  const counted = tables.filter(({ staged }) => staged.table.isDerived !== true);
  const added = counted.reduce((total, { written }) => total + sum(written, true), 0);
  const changed = counted.reduce((total, { written }) => total + sum(written, false), 0);
  const staged = counted.reduce((total, { staged: { rows } }) => total + rows, 0);
  return {
    added,
    changed,
    unchanged: staged - added - changed,
    changes: tables
      .filter(({ staged: { table } }) => table.feed.isSilent !== true)
      .flatMap(({ staged: own, written }) => changesOf(own, written)),
  };
};
