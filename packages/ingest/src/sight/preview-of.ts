import type { ImportPreview, PreviewRow } from '@waystation/domain';
import type { ReadResult } from '#result/read-result';
import { shorten } from '#result/shorten';
import type { GridRow } from '#table/grid';
import { seenTable } from './inspection-of';
import type { Seen } from './sight';

/** Rows of each kind that are shown: more, nobody goes through on a screen. */
const MOST_SHOWN = 200;
const GOOD_SHOWN = 25;

const NOTHING: ImportPreview = { columns: [], rows: [] };

const firstOf = (rows: Iterable<number | null>): ReadonlySet<number> =>
  new Set([...new Set(rows)].filter((row) => row !== null).slice(0, MOST_SHOWN));

/**
 * Rows of the file as they stand there, for whoever checks them: those rejected and those flagged, and
 * the first of the others, in the order of the file; of each the columns that are read.
 */
export const previewOf = (seen: Seen, result: ReadResult): ImportPreview => {
  const table = seenTable(seen);
  if (table === null || result.kind === 'refused') {
    return NOTHING;
  }
  const assigned = [...(seen.log?.assigned() ?? [])].filter(
    ([, index]) => !table.personal.has(index),
  );
  const rejected = firstOf(result.rejects.map(({ row }) => row));
  const flagged = firstOf(result.flags.map(({ row }) => row));
  const stateOf = ({ number }: GridRow): PreviewRow['state'] => {
    if (rejected.has(number)) {
      return 'rejected';
    }
    return flagged.has(number) ? 'flagged' : 'accepted';
  };
  let good = 0;
  const rows = table.rows.flatMap((row): PreviewRow[] => {
    const state = stateOf(row);
    if (state === 'accepted') {
      good += 1;
    }
    return state === 'accepted' && good > GOOD_SHOWN
      ? []
      : [
          {
            row: row.number,
            state,
            cells: assigned.map(([, index]) => shorten(row.cells[index] ?? '')),
          },
        ];
  });
  const columns = assigned.map(([field, index]) => ({ field, name: table.columns[index] ?? '' }));
  return { columns, rows };
};
