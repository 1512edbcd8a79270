import type { RecordCount } from '@waystation/domain';
import type { NewChange } from '../changes/record-changes';
import type { StagedRows } from './stage-dataset';
import type { Written } from './write-staged';

/** What an import wrote: counts of records, and entries for the change feed. */
export type Tally = {
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly records: readonly RecordCount[];
  readonly changes: readonly NewChange[];
};

/** A staged table with what was written of it. */
type WrittenTable = { readonly staged: StagedRows; readonly written: readonly Written[] };

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

const recordsOf = ({ staged: { table, rows }, written }: WrittenTable): readonly RecordCount[] => {
  const [added, changed] = [sum(written, true), sum(written, false)];
  return table.kind === null || rows === 0
    ? []
    : [{ kind: table.kind, added, changed, unchanged: rows - added - changed }];
};

/** Adds up what was written into each staged table. */
export const tally = (tables: readonly WrittenTable[]): Tally => {
  const records = tables.flatMap(recordsOf);
  const total = (of: 'added' | 'changed' | 'unchanged'): number =>
    records.reduce((count, record) => count + record[of], 0);
  return {
    added: total('added'),
    changed: total('changed'),
    unchanged: total('unchanged'),
    records,
    changes: tables
      .filter(({ staged: { table } }) => table.feed.isSilent !== true)
      .flatMap(({ staged: own, written }) => changesOf(own, written)),
  };
};
