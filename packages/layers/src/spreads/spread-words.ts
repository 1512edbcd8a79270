import type { Spread } from '@waystation/domain';
import { areaName, namedAreaCells, namedAreaColumns } from '../areas/named-area';
import { asOfWord } from '../figure-words';
import type { Reader } from '../reader';
import { figureCell, type RowTable, textCell } from '../row-table';
import type { Tooltip } from '../tooltip';
import type { SpreadContext, SpreadRow } from './spread-rows';

/** How far counts lie apart, as a sentence; null: there are not two to compare. */
export const spreadText = (
  spread: Spread | null,
  { t, formats }: Pick<Reader, 't' | 'formats'>,
): string => {
  if (spread === null) {
    return t('sources.nothingToCompare');
  }
  if (spread.class === 'close') {
    return t('sources.spread.close');
  }
  return spread.ratio === null
    ? t('sources.spread.someOrNone')
    : t('sources.spread.ratio', { ratio: formats.number(spread.ratio, 1) });
};

const agreedWord = ({ isAgreed }: SpreadRow, { t }: Reader): string =>
  t(isAgreed ? 'spreads.isAgreed' : 'spreads.notAgreed');

/** What the tooltip of a mark says: the least and the greatest count, and whether a figure was agreed. */
export const describeSpread = (
  row: SpreadRow,
  { unit, passport }: SpreadContext,
  reader: Reader,
): Tooltip => {
  const { spread } = row;
  return {
    title: areaName(row, reader),
    figure:
      spread === null
        ? reader.t('spreads.notCompared')
        : reader.formats.range(spread.least, spread.most),
    unit: spread === null ? '' : reader.t(`unit.${unit}`),
    asOf: asOfWord(passport, reader),
    notes: [spreadText(spread, reader), agreedWord(row, reader)],
  };
};

/** The areas as a table, also those whose sources are not compared. */
export const spreadTable = (
  rows: readonly SpreadRow[],
  _context: SpreadContext,
  reader: Reader,
): RowTable => {
  const { t, formats } = reader;
  const none = figureCell(t('spreads.notCompared'), null);
  return {
    columns: [
      ...namedAreaColumns(reader),
      { key: 'least', label: t('spreads.least'), isNumber: true },
      { key: 'most', label: t('spreads.most'), isNumber: true },
      { key: 'ratio', label: t('spreads.ratio'), isNumber: true },
      { key: 'agreed', label: t('sources.agreed'), isNumber: false },
    ],
    rows: rows.map((row) => ({
      key: row.pcode,
      cells: [
        ...namedAreaCells(row, reader),
        ...(row.spread === null
          ? [none, none, none]
          : [
              figureCell(formats.number(row.spread.least), row.spread.least),
              figureCell(formats.number(row.spread.most), row.spread.most),
              row.spread.ratio === null
                ? figureCell(t('spreads.someOrNone'), null)
                : figureCell(formats.number(row.spread.ratio, 1), row.spread.ratio),
            ]),
        textCell(agreedWord(row, reader)),
      ],
    })),
  };
};
