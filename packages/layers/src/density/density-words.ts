import { asOfWord, figureWord } from '../figure-words';
import type { Reader } from '../reader';
import { figureCell, type RowTable, textCell } from '../row-table';
import type { Tooltip } from '../tooltip';
import { type DensityContext, type DensityRow, densityMiddle } from './density-rows';

const DEGREES = 2;

/** Where a hexagon is, by its middle: it has no name. */
const placeOf = (row: DensityRow, { zoom }: DensityContext, { formats }: Reader): string => {
  const [longitude, latitude] = densityMiddle(row, zoom);
  return `${formats.number(latitude, DEGREES)}, ${formats.number(longitude, DEGREES)}`;
};

/** What the tooltip of a hexagon says: people, of how many sites, and which are in no number. */
export const describeDensity = (
  row: DensityRow,
  context: DensityContext,
  reader: Reader,
): Tooltip => {
  const { t } = reader;
  return {
    title: t('density.around', { place: placeOf(row, context, reader) }),
    figure: figureWord(row.value, null, reader),
    unit: t(`unit.${context.unit}`),
    asOf: asOfWord(context.passport, reader),
    notes: [
      t('count.sites', { count: row.sites }),
      ...(row.carriedOver > 0 ? [t('coverage.sitesCarriedOver', { count: row.carriedOver })] : []),
      ...(row.withoutNumber > 0 ? [t('cluster.notInNumber', { count: row.withoutNumber })] : []),
    ],
  };
};

/** The hexagons as a table, by their middles. */
export const densityTable = (
  rows: readonly DensityRow[],
  context: DensityContext,
  reader: Reader,
): RowTable => {
  const { t, formats } = reader;
  return {
    columns: [
      { key: 'place', label: t('density.middle'), isNumber: false },
      { key: 'sites', label: t('cluster.sites'), isNumber: true },
      { key: 'without', label: t('cluster.sitesWithoutCount'), isNumber: true },
      { key: 'value', label: t(`unit.${context.unit}`), isNumber: true },
    ],
    rows: rows.map((row) => ({
      key: row.key,
      cells: [
        textCell(placeOf(row, context, reader)),
        figureCell(formats.number(row.sites), row.sites),
        figureCell(formats.number(row.withoutNumber), row.withoutNumber),
        figureCell(figureWord(row.value, null, reader), row.value),
      ],
    })),
  };
};
