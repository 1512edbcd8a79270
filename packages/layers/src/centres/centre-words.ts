import type { Qualifier } from '@waystation/domain';
import { freeBetweenText, numberText, qualifiedText } from '@waystation/i18n';
import { placeName, precisionNotes } from '../place-words';
import type { Reader } from '../reader';
import { type Cell, figureCell, type RowTable, textCell } from '../row-table';
import type { Tooltip } from '../tooltip';
import type { CentreRow } from './centre-rows';

const freeWord = ({ at }: CentreRow, reader: Reader): string => {
  const { t } = reader;
  const range = freeBetweenText(at.freeBetween, reader);
  if (range !== null) {
    return t('centre.freeBetween', { range });
  }
  switch (at.free.kind) {
    case 'known':
      return qualifiedText(t('centre.free', { count: at.free.free }), at.free.qualifier, t);
    case 'overfull':
      return qualifiedText(t('centre.over', { count: at.free.over }), at.free.qualifier, t);
    case 'unknown':
      return t('centre.freeUnknown');
    default:
      return at.free satisfies never;
  }
};

const equationWord = ({ at }: CentreRow, { t, formats }: Reader): string => {
  if (at.freeBetween !== null) {
    return t('centre.reportsDiffer');
  }
  const { capacity, blocked, present, qualifiers } = at.places;
  if (at.free.kind !== 'known' || capacity === null || blocked === null || present === null) {
    return t('centre.equationIncomplete');
  }
  return t('centre.equation', {
    capacity: qualifiedText(formats.number(capacity), qualifiers.capacity, t),
    blocked: qualifiedText(formats.number(blocked), qualifiers.blocked, t),
    present: qualifiedText(formats.number(present), qualifiers.present, t),
    free: qualifiedText(formats.number(at.free.free), at.free.qualifier, t),
  });
};

const presentNotes = ({ at }: CentreRow, reader: Reader): readonly string[] => {
  const { present, capacity, qualifiers } = at.places;
  if (present === null) {
    return [reader.t('centre.neverCounted')];
  }
  const { t, formats } = reader;
  const people = qualifiedText(t('count.people', { count: present }), qualifiers.present, t);
  if (capacity === null) {
    return [people];
  }
  const places = qualifiedText(formats.number(capacity), qualifiers.capacity, t);
  return [`${people} ${t('centre.ofPlaces', { capacity: places })}`];
};

const asOfWord = ({ at }: CentreRow, { formats }: Reader): string | null =>
  at.places.countedAt === null ? null : formats.date(at.places.countedAt.slice(0, 10));

/** What the tooltip of a centre says: free places first, and what they are computed from. */
export const describeCentre = (row: CentreRow, _context: unknown, reader: Reader): Tooltip => {
  const { centre, at } = row;
  const { t } = reader;
  return {
    title: placeName(centre.place, reader),
    figure: at.status === 'closed' ? t('centreStatus.closed') : freeWord(row, reader),
    unit: t('centre.freePlaces'),
    asOf: asOfWord(row, reader),
    notes: [
      t(`centreType.${centre.type}`),
      t(`centreStatus.${at.status}`),
      ...presentNotes(row, reader),
      equationWord(row, reader),
      ...(at.places.freshness === null || at.places.freshness === 'fresh'
        ? []
        : [t(`stale.${at.places.freshness}`)]),
      ...precisionNotes(centre.place, reader),
    ],
  };
};

const numberCell = (value: number | null, qualifier: Qualifier, reader: Reader): Cell =>
  figureCell(numberText({ value, absence: null, qualifier }, reader), value);

const freeCell = ({ at }: CentreRow, reader: Reader): Cell => {
  const range = freeBetweenText(at.freeBetween, reader);
  if (range !== null) {
    return figureCell(range, at.freeBetween?.least ?? null);
  }
  return at.free.kind === 'known'
    ? numberCell(at.free.free, at.free.qualifier, reader)
    : numberCell(null, 'exact', reader);
};

/** The centres as a table. */
export const centreTable = (
  rows: readonly CentreRow[],
  _context: unknown,
  reader: Reader,
): RowTable => {
  const { t } = reader;
  const number = ({ places }: CentreRow['at'], kind: 'capacity' | 'present'): Cell =>
    numberCell(places[kind], places.qualifiers[kind], reader);
  return {
    columns: [
      { key: 'centre', label: t('table.centre'), isNumber: false },
      { key: 'kind', label: t('table.kind'), isNumber: false },
      { key: 'status', label: t('table.status'), isNumber: false },
      { key: 'runBy', label: t('filter.organisation'), isNumber: false },
      { key: 'capacity', label: t('centre.capacity'), isNumber: true },
      { key: 'present', label: t('centre.present'), isNumber: true },
      { key: 'free', label: t('centre.freePlaces'), isNumber: true },
    ],
    rows: rows.map((row) => ({
      key: row.centre.place.id,
      ...(row.from !== undefined && { from: row.from }),
      ...(row.centre.place.position === null && { isUnplaced: true }),
      cells: [
        textCell(placeName(row.centre.place, reader)),
        textCell(t(`centreType.${row.centre.type}`)),
        textCell(t(`centreStatus.${row.at.status}`)),
        textCell(row.centre.managedBy ?? t('filter.organisationNotStated')),
        number(row.at, 'capacity'),
        number(row.at, 'present'),
        freeCell(row, reader),
      ],
    })),
  };
};
