import { asOfWord, figureWord } from '../figure-words';
import type { Reader } from '../reader';
import { figureCell, type RowTable, textCell } from '../row-table';
import type { Tooltip } from '../tooltip';
import type { AreaContext, AreaRow } from './area-rows';

const nameOf = (row: AreaRow, { formats }: Reader): string => formats.name(row.names) ?? row.pcode;

const notesOf = (row: AreaRow, { t }: Reader): readonly string[] => {
  if (row.value === null) {
    return [t(`absenceLong.${row.absence ?? 'unknown'}`)];
  }
  return row.carriedOver ? [t('absenceLong.carriedOver')] : [];
};

/** What the tooltip of an area says. */
export const describeArea = (row: AreaRow, context: AreaContext, reader: Reader): Tooltip => ({
  title: nameOf(row, reader),
  figure: figureWord(row.value, row.absence, reader),
  unit: reader.t(`unit.${context.unit}`),
  asOf: asOfWord(context.passport, reader),
  notes: notesOf(row, reader),
});

/** The areas as a table. */
export const areaTable = (
  rows: readonly AreaRow[],
  context: AreaContext,
  reader: Reader,
): RowTable => {
  const { t } = reader;
  return {
    columns: [
      { key: 'area', label: t('table.area'), isNumber: false },
      { key: 'pcode', label: t('table.pcode'), isNumber: false },
      { key: 'value', label: t(`unit.${context.unit}`), isNumber: true },
    ],
    rows: rows.map((row) => ({
      key: row.pcode,
      cells: [
        textCell(nameOf(row, reader)),
        textCell(row.pcode),
        figureCell(figureWord(row.value, row.absence, reader), row.value),
      ],
    })),
  };
};
