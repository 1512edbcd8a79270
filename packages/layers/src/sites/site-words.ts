import { asOfWord, figureWord } from '../figure-words';
import type { Reader } from '../reader';
import { figureCell, type RowTable, rowSources, textCell } from '../row-table';
import type { Tooltip } from '../tooltip';
import type { SiteContext, SiteRow } from './site-rows';

/** What the tooltip of a site says. */
export const describeSite = (row: SiteRow, context: SiteContext, reader: Reader): Tooltip => ({
  title: row.name,
  figure: figureWord(row.value, row.absence, reader),
  unit: reader.t(`unit.${context.unit}`),
  asOf: asOfWord(context.passport, reader),
  notes: [
    reader.t(`siteType.${row.type}`),
    reader.t(`siteStatus.${row.status}`),
    ...(row.value === null ? [reader.t(`absenceLong.${row.absence ?? 'unknown'}`)] : []),
    ...(row.carriedOver ? [reader.t('absenceLong.carriedOver')] : []),
  ],
});

/** The sites as a table, also those without coordinates. */
export const siteTable = (
  rows: readonly SiteRow[],
  context: SiteContext,
  reader: Reader,
): RowTable => {
  const { t, formats } = reader;
  const hasUnplaced = rows.some(({ position }) => position === null);
  const where = ({ position }: SiteRow): string =>
    t(position === null ? 'table.none' : 'table.onMap');
  return {
    columns: [
      { key: 'site', label: t('table.site'), isNumber: false },
      { key: 'kind', label: t('table.kind'), isNumber: false },
      { key: 'status', label: t('table.status'), isNumber: false },
      { key: 'parent', label: t('table.parent'), isNumber: false },
      ...(hasUnplaced ? [{ key: 'place', label: t('table.coordinates'), isNumber: false }] : []),
      { key: 'value', label: t(`unit.${context.unit}`), isNumber: true },
    ],
    rows: rows.map((row) => ({
      key: row.id,
      from: rowSources([row]),
      ...(row.position === null && { isUnplaced: true }),
      cells: [
        textCell(row.name),
        textCell(t(`siteType.${row.type}`)),
        textCell(t(`siteStatus.${row.status}`)),
        textCell((row.areaNames && formats.name(row.areaNames)) ?? row.area ?? ''),
        ...(hasUnplaced ? [textCell(where(row))] : []),
        figureCell(figureWord(row.value, row.absence, reader), row.value),
      ],
    })),
  };
};
