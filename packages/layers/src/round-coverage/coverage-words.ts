import type { SiteCoverage } from '@waystation/cartography';
import type { MessageKey } from '@waystation/i18n';
import { areaName, namedAreaCells, namedAreaColumns } from '../areas/named-area';
import { asOfWord } from '../figure-words';
import { LEGEND_WORDS } from '../legend-words';
import type { Reader } from '../reader';
import { type Cell, figureCell, type RowTable, textCell } from '../row-table';
import type { Tooltip } from '../tooltip';
import type { CoverageContext, CoverageRow } from './coverage-rows';

const LONG = {
  assessed: 'coverage.long.assessed',
  inPart: 'absenceLong.carriedOver',
  suppressed: 'absenceLong.suppressed',
  notAssessed: 'absenceLong.notAssessed',
  inaccessible: 'absenceLong.inaccessible',
  unknown: 'absenceLong.unknown',
  notApplicable: 'absenceLong.notApplicable',
} as const satisfies Record<CoverageRow['state'], MessageKey>;

const sitesNote = ({ assessed, known }: SiteCoverage, { t, formats }: Reader): string =>
  t('coverage.sitesOf', { assessed: formats.number(assessed), known: formats.number(known) });

/** What the tooltip of an area says: whether it was covered, and how many of its sites were. */
export const describeCoverage = (
  row: CoverageRow,
  { passport }: CoverageContext,
  reader: Reader,
): Tooltip => ({
  title: areaName(row, reader),
  figure: reader.t(LEGEND_WORDS.coverage[row.state]),
  unit: '',
  asOf: asOfWord(passport, reader),
  notes: [reader.t(LONG[row.state]), ...(row.sites === null ? [] : [sitesNote(row.sites, reader)])],
});

const countCell = (count: number | undefined, { t, formats }: Reader): Cell =>
  count === undefined
    ? figureCell(t('absence.notApplicable'), null)
    : figureCell(formats.number(count), count);

/** The areas as a table, with their sites where a round has sites. */
export const coverageTable = (
  rows: readonly CoverageRow[],
  { sites }: CoverageContext,
  reader: Reader,
): RowTable => {
  const { t } = reader;
  const hasSites = sites !== null;
  return {
    columns: [
      ...namedAreaColumns(reader),
      { key: 'coverage', label: t('passport.coverage'), isNumber: false },
      ...(hasSites
        ? [
            { key: 'assessed', label: t('coverage.sitesAssessed'), isNumber: true },
            { key: 'known', label: t('coverage.sitesKnown'), isNumber: true },
          ]
        : []),
    ],
    rows: rows.map((row) => ({
      key: row.pcode,
      cells: [
        ...namedAreaCells(row, reader),
        textCell(t(LEGEND_WORDS.coverage[row.state])),
        ...(hasSites
          ? [countCell(row.sites?.assessed, reader), countCell(row.sites?.known, reader)]
          : []),
      ],
    })),
  };
};
