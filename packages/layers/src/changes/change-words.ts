import { numberText } from '@waystation/i18n';
import { areaName, namedAreaCells, namedAreaColumns } from '../areas/named-area';
import { asOfWord } from '../figure-words';
import type { Reader } from '../reader';
import { figureCell, type RowTable } from '../row-table';
import type { Tooltip } from '../tooltip';
import { type ChangeContext, type ChangeRow, newlyCounted } from './change-rows';

/** The change in words, or why there is none; two numbers that stand apart are not compared. */
export const changeWord = (
  { change, before, after }: Pick<ChangeRow, 'change' | 'before' | 'after'>,
  { t, formats }: Reader,
): string => {
  if (change.kind === 'both') {
    return formats.change(change.change);
  }
  return before.value !== null && after.value !== null
    ? t('change.map.notCompared')
    : t(`change.map.${change.kind}`);
};

const newWords = (row: ChangeRow, { t, formats }: Reader): readonly string[] => {
  const value = newlyCounted(row);
  return value === 0 ? [] : [t('change.map.newInside', { value: formats.number(value) })];
};

const sidesWord = (row: ChangeRow, context: ChangeContext, reader: Reader): string =>
  reader.t('change.map.sides', {
    before: numberText(row.before, reader),
    beforeDate: asOfWord(context.before, reader) ?? reader.t('absence.unknown'),
    after: numberText(row.after, reader),
  });

/** What the tooltip of an area says: the change, and the two figures that it is of. */
export const describeChange = (
  row: ChangeRow,
  context: ChangeContext,
  reader: Reader,
): Tooltip => ({
  title: areaName(row, reader),
  figure: changeWord(row, reader),
  unit: row.change.kind === 'both' ? reader.t(`unit.${context.unit}`) : '',
  asOf: asOfWord(context.after, reader),
  notes: [sidesWord(row, context, reader), ...newWords(row, reader)],
});

/** The areas as a table: before, after, and the change where it is like for like. */
export const changeTable = (
  rows: readonly ChangeRow[],
  context: ChangeContext,
  reader: Reader,
): RowTable => {
  const { t } = reader;
  const dateOf = (side: 'before' | 'after'): string =>
    asOfWord(context[side], reader) ?? t('absence.unknown');
  return {
    columns: [
      ...namedAreaColumns(reader),
      { key: 'before', label: dateOf('before'), isNumber: true },
      { key: 'after', label: dateOf('after'), isNumber: true },
      { key: 'change', label: t('change.map.column'), isNumber: true },
    ],
    rows: rows.map((row) => ({
      key: row.pcode,
      cells: [
        ...namedAreaCells(row, reader),
        figureCell(numberText(row.before, reader), row.before.value),
        figureCell(numberText(row.after, reader), row.after.value),
        figureCell(changeWord(row, reader), row.change.kind === 'both' ? row.change.change : null),
      ],
    })),
  };
};
