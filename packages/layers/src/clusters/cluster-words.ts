import { SITE_SHAPES } from '@waystation/cartography';
import { asOfWord, figureWord } from '../figure-words';
import { LEGEND_WORDS } from '../legend-words';
import type { Reader } from '../reader';
import { figureCell, type RowTable, textCell } from '../row-table';
import type { Tooltip } from '../tooltip';
import {
  type ClusterContext,
  type ClusterRow,
  largestOf,
  siteCount,
  sitesIn,
} from './cluster-rows';

const titleOf = (row: ClusterRow, { t }: Reader): string =>
  t('cluster.title', { name: largestOf(row)?.name ?? '', count: siteCount(row) - 1 });

const kindsOf = ({ shapes }: ClusterRow, { t, formats }: Reader): readonly string[] =>
  SITE_SHAPES.filter((shape) => shapes[shape] > 0).map((shape) =>
    t('cluster.kind', { kind: t(LEGEND_WORDS.shape[shape]), count: formats.number(shapes[shape]) }),
  );

const carriedNotes = (row: ClusterRow, { t }: Reader): readonly string[] => {
  const count = sitesIn(row).filter(({ carriedOver }) => carriedOver).length;
  return count === 0 ? [] : [t('coverage.sitesCarriedOver', { count })];
};

const closedNotes = (row: ClusterRow, { t }: Reader): readonly string[] => {
  const count = sitesIn(row).filter(({ status }) => status === 'closed').length;
  return count === 0 ? [] : [t('cluster.closed', { count })];
};

/** What the tooltip of a cluster says: people, sites, kinds of site, and how many have no count. */
export const describeCluster = (
  row: ClusterRow,
  { unit, passport }: ClusterContext,
  reader: Reader,
): Tooltip => {
  const { t } = reader;
  return {
    title: titleOf(row, reader),
    figure: figureWord(row.people, row.people === null ? 'unknown' : null, reader),
    unit: t(`unit.${unit}`),
    asOf: asOfWord(passport, reader),
    notes: [
      t('count.sites', { count: siteCount(row) }),
      ...kindsOf(row, reader),
      ...closedNotes(row, reader),
      ...carriedNotes(row, reader),
      ...(row.withoutNumber > 0 ? [t('cluster.notInNumber', { count: row.withoutNumber })] : []),
    ],
  };
};

/** The clusters as they are from farthest away, so that each site is counted once. */
export const clusterTable = (
  rows: readonly ClusterRow[],
  { unit }: ClusterContext,
  reader: Reader,
): RowTable => {
  const { t, formats } = reader;
  return {
    columns: [
      { key: 'cluster', label: t('cluster.column'), isNumber: false },
      { key: 'sites', label: t('cluster.sites'), isNumber: true },
      { key: 'without', label: t('cluster.sitesWithoutCount'), isNumber: true },
      { key: 'value', label: t(`unit.${unit}`), isNumber: true },
    ],
    rows: rows
      .filter(({ from }) => from === 0)
      .map((row) => ({
        key: row.key,
        cells: [
          textCell(titleOf(row, reader)),
          figureCell(formats.number(siteCount(row)), siteCount(row)),
          figureCell(formats.number(row.withoutNumber), row.withoutNumber),
          figureCell(figureWord(row.people, null, reader), row.people),
        ],
      })),
  };
};
