import { freshnessStyle } from '@waystation/cartography';
import { placeName, precisionNotes } from '../place-words';
import type { Reader } from '../reader';
import { type RowTable, textCell } from '../row-table';
import type { Tooltip } from '../tooltip';
import type { CrossingRow } from './crossing-rows';

const asOfWord = ({ at }: CrossingRow, { formats }: Reader): string | null =>
  at.entry === null ? null : formats.date(at.entry.at);

const ageNotes = ({ at }: CrossingRow, { t }: Reader): readonly string[] =>
  at.freshness === null || freshnessStyle(at.freshness).dateTone === 'plain'
    ? []
    : [t(at.freshness === 'aging' ? 'stale.aging' : 'stale.old')];

/** What the tooltip of a crossing says; the source's own words are kept as they are. */
export const describeCrossing = (row: CrossingRow, _context: unknown, reader: Reader): Tooltip => {
  const { crossing, at } = row;
  const { t } = reader;
  const [a, b] = crossing.countries;
  return {
    title: placeName(crossing.place, reader),
    figure: t(`crossingStatus.${at.status}`),
    unit: t(`crossingType.${crossing.type}`),
    asOf: asOfWord(row, reader),
    notes: [
      t('crossing.between', { a, b }),
      ...(at.entry?.note == null ? [] : [at.entry.note]),
      ...ageNotes(row, reader),
      ...precisionNotes(crossing.place, reader),
    ],
  };
};

/** The crossings as a table. */
export const crossingTable = (
  rows: readonly CrossingRow[],
  _context: unknown,
  reader: Reader,
): RowTable => {
  const { t } = reader;
  return {
    columns: [
      { key: 'crossing', label: t('table.crossing'), isNumber: false },
      { key: 'kind', label: t('table.kind'), isNumber: false },
      { key: 'status', label: t('table.status'), isNumber: false },
      { key: 'asOf', label: t('table.asOf'), isNumber: false },
    ],
    rows: rows.map((row) => ({
      key: row.crossing.place.id,
      cells: [
        textCell(placeName(row.crossing.place, reader)),
        textCell(t(`crossingType.${row.crossing.type}`)),
        textCell(t(`crossingStatus.${row.at.status}`)),
        { text: asOfWord(row, reader) ?? t('absence.unknown'), sortBy: row.at.entry?.at ?? '' },
      ],
    })),
  };
};
