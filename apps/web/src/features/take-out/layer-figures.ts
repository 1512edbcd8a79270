import type { FigureTable } from '@waystation/charts';
import type { RowTable } from '@waystation/layers';
import { type SourceWords, sourceColumn } from './source-column';

type Cell = RowTable['rows'][number]['cells'][number];

/** What stands for a missing number when rows are sorted; it can be a real number, too. */
const MISSING = -1;

/** A number as spreadsheets read it; where there is none, the word for why. */
const plainOf = ({ text, sortBy }: Cell): number | string => {
  if (typeof sortBy === 'string') {
    return text;
  }
  return sortBy === MISSING && text !== '−1' ? text : sortBy;
};

/** The rows of a layer as figures to take out, in the order in which they are shown, with their sources. */
export const layerFigures = (
  { columns, rows }: RowTable,
  said: Pick<FigureTable, 'title' | 'notes'>,
  words: SourceWords,
): FigureTable => {
  const from = sourceColumn(rows, words);
  return {
    ...said,
    columns:
      from === null
        ? columns
        : [...columns, { label: words.t('passport.source'), isNumber: false }],
    rows: rows.map((row) => ({
      cells: [
        ...row.cells.map((cell, index) =>
          columns[index]?.isNumber
            ? { text: cell.text, plain: plainOf(cell) }
            : { text: cell.text },
        ),
        ...(from === null ? [] : [from.cellOf(row)]),
      ],
    })),
    references: from?.references ?? [],
  };
};
