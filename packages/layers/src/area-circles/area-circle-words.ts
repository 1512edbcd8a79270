import { numberText } from '@waystation/i18n';
import { areaName, namedAreaCells, namedAreaColumns } from '../areas/named-area';
import { isInexact, qualifierCell, qualifierColumn } from '../areas/qualifier-cells';
import { asOfWord } from '../figure-words';
import type { Reader } from '../reader';
import { figureCell, type RowTable } from '../row-table';
import type { Tooltip } from '../tooltip';
import type { AreaCircleContext, AreaCircleRow } from './area-circle-rows';

/** What the tooltip of a circle says: the number as counted. */
export const describeAreaCircle = (
  row: AreaCircleRow,
  { unit, passport }: AreaCircleContext,
  reader: Reader,
): Tooltip => ({
  title: areaName(row, reader),
  figure: numberText(row, reader),
  unit: reader.t(`unit.${unit}`),
  asOf: asOfWord(passport, reader),
  notes: [
    ...(row.value === null ? [reader.t(`absenceLong.${row.absence ?? 'unknown'}`)] : []),
    ...(row.carriedOver ? [reader.t('absenceLong.carriedOver')] : []),
  ],
});

/** The areas as a table, also those that have no circle. */
export const areaCircleTable = (
  rows: readonly AreaCircleRow[],
  { unit }: AreaCircleContext,
  reader: Reader,
): RowTable => {
  const { t } = reader;
  const isQualified = rows.some(isInexact);
  return {
    columns: [
      ...namedAreaColumns(reader),
      { key: 'value', label: t(`unit.${unit}`), isNumber: true },
      ...(isQualified ? [qualifierColumn(reader)] : []),
    ],
    rows: rows.map((row) => ({
      key: row.pcode,
      cells: [
        ...namedAreaCells(row, reader),
        figureCell(numberText(row, reader), row.value),
        ...(isQualified ? [qualifierCell(row, reader)] : []),
      ],
    })),
  };
};
